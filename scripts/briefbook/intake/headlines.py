"""Headlines that say nearly the same, by their words; what an outlet adds to them aside."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from briefbook.model.brief import Brief
from briefbook.text.fold import folded_text
from briefbook.text.search import without_spaces

NEAR = 0.75
"""The share of the words of both that they have in common, from which on they are near."""
_FEWEST = 4
"""Words in common; shorter headlines (“Weather”) are near only when they are the same."""
_DAYS = 3
"""Days around that of an article in which it may be told again."""
_WORD = re.compile(r"\w+")
_PARTED = re.compile(r" [|–—-] ")

Words = frozenset[str]


def words_of(headline: str) -> tuple[Words, ...]:
    """The words of a headline, and of its longest part: `Crew says no | Example Times`."""
    parts = [headline, max(_PARTED.split(headline), key=len)]
    return tuple(dict.fromkeys(frozenset(_words(part)) for part in parts))


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(folded_text(text).casefold()):
        if without_spaces(word):
            # No spaces part its words, so pairs of signs stand for them.
            yield from (word[at : at + 2] for at in range(max(1, len(word) - 1)))
        else:
            yield word


def near(one: tuple[Words, ...], other: tuple[Words, ...]) -> bool:
    """Whether two headlines say nearly the same."""
    return any(_near(first, second) for first in one for second in other)


def _near(one: Words, other: Words) -> bool:
    common = len(one & other)
    if not common:
        return False
    return one == other or (common >= _FEWEST and common >= NEAR * len(one | other))


class Headlines:
    """The headlines of all briefs, by the days of their articles."""

    def __init__(self, briefs: Iterable[Brief]) -> None:
        self._by_day: dict[date, list[tuple[tuple[Words, ...], str]]] = {}
        self._by_words: dict[Words, str] = {}
        for brief in briefs:
            words, day = words_of(brief.title), brief.published
            for form in words:
                self._by_words.setdefault(form, brief.id)
            if day and day.exact and day.earliest:
                self._by_day.setdefault(day.earliest, []).append((words, brief.id))

    def same_day(self, headline: str, day: date | None) -> str:
        """The brief whose article has nearly this headline and is of this day; or nothing."""
        words = words_of(headline)
        found = self._by_day.get(day, ()) if day else ()
        return next((id for other, id in found if near(words, other)), "")

    def alike(self, headline: str, day: date | None) -> str:
        """A brief with nearly this headline of a day around, or with this very one of any day."""
        words = words_of(headline)
        for form in words:
            if id := self._by_words.get(form):
                return id
        around = range(-_DAYS, _DAYS + 1) if day else ()
        days = (_later(day, number) for number in around if day)
        return next(filter(None, (self.same_day(headline, one) for one in days)), "")


def _later(day: date, number: int) -> date | None:
    try:
        return day + timedelta(number)
    except OverflowError:
        return None
