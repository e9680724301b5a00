"""Where a file first differs from our style, as a problem with its line."""

from itertools import zip_longest

from briefbook.problems import Problem
from briefbook.text.places import typed

CODE = "style"
_SHORT = 60


def differing_line(path: str, text: str, new: str) -> Problem:
    """The first line that our style writes in another way."""
    help = f"Run: briefbook fmt {typed(path)}"
    lines = zip_longest(text.splitlines(), new.splitlines())
    for number, (old, better) in enumerate(lines, start=1):
        if old != better:
            column = _first_difference(old or "", better or "") + 1
            message = f"Here stands {_shown(old)}; our style has {_shown(better)}."
            return Problem(path, number, column, CODE, message, help)
    message = (
        "A mark of order begins the file, lines end as on Windows, or the last one has no end."
    )
    return Problem(path, 1, 1, CODE, message, help)


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def unchanged(path: str, why: str, help: str) -> Problem:
    """A file that was left as it is."""
    return Problem(path, 1, 1, CODE, f"{why} It was left as it is.", help)


def _shown(line: str | None) -> str:
    if line is None:
        return "nothing more"
    words = line.strip()
    if not words:
        return "an empty line"
    return f"`{words}`" if len(words) <= _SHORT else f"`{words[:_SHORT]}…`"
