"""Marks that git leaves where two people changed the same lines."""

import re

from briefbook.problems import Problem

# Seven signs at the start of a line, alone or with a name behind a space: git's own default.
_MARK = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$", re.MULTILINE)
_SIGNS = ("<<<<<<<", "|||||||", "=======", ">>>>>>>")


def conflict(path: str, text: str) -> Problem | None:
    """The first conflict that nobody has settled, as one problem at its first mark."""
    if not any(sign in text for sign in _SIGNS):
        return None
    marks = [(text.count("\n", 0, mark.start()) + 1, mark[0]) for mark in _MARK.finditer(text)]
    if not marks:
        return None
    line, first = marks[0]
    last = next((at for at, mark in marks if mark.startswith(">")), line)
    where = f" from here to line {last}" if last > line else ""
    more = sum(mark.startswith("<") for _, mark in marks[1:])
    others = f" {more} more follow{'s' if more == 1 else ''} below." if more else ""
    message = f"`{first}` is a mark of git: two versions of the same lines stand{where or ' here'}."
    help = f"Keep the lines that are right, and remove the marks (`<<<<<<<` to `>>>>>>>`).{others}"
    return Problem(path, line, 1, "merge-conflict", message, help)
