"""Where a file first differs from our style, as a problem with its line."""

from itertools import zip_longest

from briefbook.problems import Problem
from briefbook.text.places import typed

CODE = "style"
_SHORT, _BEFORE = 60, 20
"""Signs of a line that are shown, and how many of them before the place that differs."""
_AROUND = "A mark of order begins the file, lines end as on Windows, or the last one has no end."


def differing_line(path: str, text: str, new: str) -> Problem:
    """The first line that our style writes in another way."""
    lines = zip_longest(text.splitlines(), new.splitlines())
    place = next((n for n, (old, better) in enumerate(lines, start=1) if old != better), 0)
    help = f"Run: briefbook fmt {typed(path)}"
    if not place:
        return Problem(path, 1, 1, CODE, _AROUND, help)
    old, better = _line(text, place), _line(new, place)
    at = _first_difference(old or "", better or "")
    message = f"Here stands {_shown(old, at)}; our style has {_shown(better, at)}."
    if old and better and old.split() == better.split():
        message = "Our style has other spaces here."
    return Problem(path, place, at + 1, CODE, message, help)


def unchanged(path: str, why: str, help: str) -> Problem:
    """A file that was left as it is."""
    return Problem(path, 1, 1, CODE, f"{why} It was left as it is.", help)


def _line(text: str, number: int) -> str | None:
    """A line, counted from 1; None behind the last."""
    lines = text.splitlines()
    return lines[number - 1] if number <= len(lines) else None


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _shown(line: str | None, at: int) -> str:
    """A line in a sentence; of a long one the words around the place that differs."""
    if line is None:
        return "nothing more"
    if not line.strip():
        return "an empty line"
    begin = at - _BEFORE if at > _SHORT - _BEFORE and len(line) > _SHORT else 0
    words = line[begin : begin + _SHORT].strip()
    return f"`{'…' * (begin > 0)}{words}{'…' * (len(line) > begin + _SHORT)}`"
