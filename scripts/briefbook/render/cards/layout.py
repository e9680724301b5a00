"""Breaking a headline into lines: as large as it fits, never wider than the card."""

from collections.abc import Iterator

from briefbook.render.cards.fonts import SERIF, Face, face

SIZES = ((66, 3), (60, 4), (54, 4), (48, 5), (42, 6))
"""Sizes in pixels, the largest first, and how many lines of each there is room for."""
WEIGHT = 700


def fit(text: str, width: int) -> tuple[Face, list[str]]:
    """The largest face that takes the whole text, and its lines; the smallest one cuts it."""
    for size, most in SIZES:
        found = face(SERIF, size, WEIGHT)
        lines = list(wrap(text, found, width))
        if len(lines) <= most:
            return found, _balanced(text, found, width, lines)
    # Too long even at the smallest size, which was tried last.
    return found, [*lines[: most - 1], cut(" ".join(lines[most - 1 :]), found, width)]


def _balanced(text: str, with_face: Face, width: int, lines: list[str]) -> list[str]:
    """As many lines, of about one length: no word is left alone on the last."""
    for narrower in (0.9, 0.8, 0.7, 0.6):
        tried = list(wrap(text, with_face, round(width * narrower)))
        if len(tried) > len(lines):
            break
        lines = tried
    return lines


def wrap(text: str, with_face: Face, width: int) -> Iterator[str]:
    """Lines broken between words; a word wider than the card is broken too."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".lstrip()
        if with_face.length(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *full, line = _pieces(word, with_face, width)
        yield from full
    yield line


def cut(text: str, with_face: Face, width: int) -> str:
    """A text on one line, cut with a sign where it is too long."""
    if with_face.length(text) <= width:
        return text
    while text and with_face.length(f"{text}…") > width:
        text = text[:-1].rstrip()
    return f"{text}…"


def _pieces(word: str, with_face: Face, width: int) -> Iterator[str]:
    while with_face.length(word) > width:
        end = next(n for n in range(len(word), 0, -1) if with_face.length(word[:n]) <= width)
        yield word[:end]
        word = word[end:]
    yield word
