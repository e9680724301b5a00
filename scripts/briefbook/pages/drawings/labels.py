"""Room for words on a drawing: no word may cover another, however wide the drawing is shown.

A drawing is made once and shown at any width, so words are laid out for the narrowest of each of
five sizes; the style sheet shows a word where its classes say that it fits. Lengths are in `em`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, groupby, takewhile
from unicodedata import combining, east_asian_width

SIZES = {"t": 13.0, "s": 21.0, "m": 32.0, "l": 48.0, "x": 68.0}
"""The narrowest drawing of each size; `theme/assets/strip.css` has the same figures."""
SPACE, BESIDE = 0.4, 0.3
"""Between two words that stand in one line; between a line of the grid and its name."""
ELLIPSIS = "…"


@dataclass(slots=True)
class Line:
    """A line of words, and what of it is taken."""

    taken: list[tuple[float, float]] = field(default_factory=list)

    def free(self, first: float, last: float) -> bool:
        """Whether nothing stands there."""
        return all(last + SPACE <= a or b + SPACE <= first for a, b in self.taken)

    def take(self, first: float, last: float) -> None:
        """Put a word there."""
        self.taken.append((first, last))


@dataclass(frozen=True, slots=True)
class Word:
    """A word that stands to the right of a place, and how much it matters there."""

    at: float
    """In percent of the width."""
    text: str
    rank: int
    """Words of a lower rank go first; those of one rank are shown all or not at all."""
    alone: bool = False
    """True for one of its kind: a word that it covers is left out, and not its whole rank."""


def breadth(text: str) -> float:
    """About how broad a text is, rather too broad than too narrow."""
    return sum(map(_breadth, text))


@lru_cache(maxsize=8192)
def _breadth(sign: str) -> float:
    if combining(sign):
        return 0.0
    if east_asian_width(sign).lower() in "wf":
        return 1.0
    # In em: capitals, the thin signs, all others; above, the wide ones of UAX #11.
    return 0.62 if sign.isupper() else 0.3 if sign in " .,:;'!|" else 0.51


def cut(text: str, room: float) -> str:
    """As many words as there is room for, with a sign that some are missing."""
    if breadth(text) <= room:
        return text
    left = room - breadth(ELLIPSIS)
    end = sum(1 for _ in takewhile(lambda taken: taken <= left, accumulate(map(_breadth, text))))
    # A letter keeps its accents.
    while end and combining(text[end]):
        end -= 1
    space = text[: end + 1].rfind(" ")
    # Where one long word is half of it, it is cut within.
    kept = text[:space] if space > end / 2 else text[:end]
    return kept.rstrip(" ,.;:–-") + ELLIPSIS


def fitting(
    words: Sequence[Word], taken: Mapping[str, tuple[float, float]]
) -> list[tuple[str, ...]]:
    """For each word the sizes at which it is shown; so much is taken at the ends of the line."""
    shown: list[list[str]] = [[] for _ in words]
    order = sorted(range(len(words)), key=lambda n: words[n].rank)
    ranks = [list(rank) for _, rank in groupby(order, key=lambda n: words[n].rank)]
    for size, width in SIZES.items():
        start, end = taken.get(size, (0.0, 0.0))
        # An em more on either side: as far as that a word may reach beyond the drawing.
        ends = [(-1.0, start)] * bool(start) + [(width - end, width + 1)] * bool(end)
        odd, regular = Line(ends), Line()
        for rank in ranks:
            for n in _together([words[n] for n in rank], rank, width, odd, regular):
                shown[n].append(size)
    return [tuple(sizes) for sizes in shown]


def _together(
    words: Sequence[Word], numbers: Sequence[int], width: float, odd: Line, regular: Line
) -> list[int]:
    """The numbers of those words of a rank that are shown; none where regular ones collide."""
    shown, own = [], Line()
    for word, number in zip(words, numbers, strict=True):
        place = _place(word, width)
        if not (odd.free(*place) and place[1] <= width + 1):
            continue
        if not (regular.free(*place) and own.free(*place)):
            return []
        own.take(*place)
        shown.append(number)
    (odd if words[0].alone else regular).taken += own.taken
    return shown


def _place(word: Word, width: float) -> tuple[float, float]:
    first = word.at * width / 100 + BESIDE
    return first, first + breadth(word.text)
