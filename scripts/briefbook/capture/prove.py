"""Proving a quotation: it stands in the article letter by letter, or a verdict says why not."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from briefbook.text.fold import Folded, folded_text
from briefbook.text.search import occurrences, without_spaces

LEAST_WORDS, LEAST_CHARACTERS = 3, 12
"""Shorter phrases stand in many a text by chance."""
LEAST_WORDS_OF_PART = 2
"""The same for what stands on either side of an ellipsis."""
WIDEST_GAP = 300
"""How many characters an ellipsis may leave out; more is another passage."""
_ELLIPSIS = re.compile(r" ?[\[(]? ?\.{3,} ?[\])]? ?")
"""As it stands in a folded text, which has no two spaces in a row."""
_WORD = re.compile(r"\w+(?:['-]\w+)*")  # `don't` and `well-known` are one

Span = tuple[int, int]
Place = tuple[Span, ...]
"""Where each part of a quotation stands."""
Fits = Callable[[int, int], bool]
Verdict = Literal["proved", "outside", "caption", "missing", "apart", "short"]


@dataclass(frozen=True, slots=True)
class Lookup:
    """The result for one quotation."""

    verdict: Verdict
    start: int = 0
    """Where it stands in the folded article."""
    end: int = 0
    parts: Place = ()
    """The same of what an ellipsis sets apart."""
    times: int = 0
    """At how many places it stands there."""
    beginning: str = ""
    """Of a missing one: its longest beginning that the article has."""
    capitals: bool = False
    """True for a missing one that stands there with other capitals."""


def prove(quote: str, article: Folded, page: Folded) -> Lookup:
    """Look a quotation up in the article, and where it isn't there, on the rest of the page."""
    parts = parts_of(quote)
    if not _long_enough(parts):
        return Lookup("short")
    if places := places_of(parts, article.text):
        first = places[0]
        return Lookup("proved", first[0][0], first[-1][1], first, times=len(places))
    if places_of(parts, page.text):
        return Lookup("outside")
    return _missing(parts, article.text)


def stands(quote: str, page: Folded) -> bool:
    """Whether a quotation stands anywhere on a page."""
    return bool(places_of(parts_of(quote), page.text))


def parts_of(quote: str) -> list[str]:
    """The parts between ellipses; one at either end is left out."""
    return [part for part in _ELLIPSIS.split(folded_text(quote)) if part]


def _long_enough(parts: list[str]) -> bool:
    length = sum(map(len, parts))
    if without_spaces("".join(parts)):
        return 2 * length >= LEAST_CHARACTERS  # such a sign says as much as two letters
    words = [len(_WORD.findall(part)) for part in parts]
    if len(parts) > 1 and min(words) < LEAST_WORDS_OF_PART:
        return False
    return sum(words) >= LEAST_WORDS and length >= LEAST_CHARACTERS


def _anywhere(start: int, end: int) -> bool:
    return True


def places_of(parts: list[str], text: str, fits: Fits = _anywhere) -> list[Place]:
    """Where all parts stand in order, each near the one before and at a place that fits."""
    first, *others = parts or [""]
    by_end: dict[int, Place] = {
        at + len(first): ((at, at + len(first)),)
        for at in occurrences(text, first)
        if fits(at, at + len(first))
    }
    for part in others:
        by_end = _extended(by_end, part, text, fits)
    shortest: dict[int, Place] = {}
    for place in by_end.values():
        shortest.setdefault(place[0][0], place)
    return [shortest[start] for start in sorted(shortest)]


def _extended(by_end: dict[int, Place], part: str, text: str, fits: Fits) -> dict[int, Place]:
    """The same with one more part near the last: by its end, the places of all parts so far.

    The ends stand in their order, so each place of the part is looked at once.
    """
    ends = list(by_end)
    following: dict[int, Place] = {}
    for at in occurrences(text, part, ends[0]) if ends else ():
        nearest = bisect_left(ends, at - WIDEST_GAP)
        if nearest < len(ends) and ends[nearest] <= at and fits(at, at + len(part)):
            following[at + len(part)] = (*by_end[ends[nearest]], (at, at + len(part)))
    return following


def _missing(parts: list[str], text: str) -> Lookup:
    lost = next((part for part in parts if not _is_in(text, part)), None)
    if lost is None:
        return Lookup("apart")
    # `lower` may change lengths, so this tells whether it stands there, and not where.
    if _is_in(text.lower(), lost.lower()):
        return Lookup("missing", capitals=True)
    words = lost.split(" ")
    beginnings = (" ".join(words[:n]) for n in range(len(words) - 1, 0, -1))
    beginning = next((some for some in beginnings if _is_in(text, some)), "")
    return Lookup("missing", beginning=beginning)


def _is_in(text: str, words: str) -> bool:
    return next(occurrences(text, words), None) is not None
