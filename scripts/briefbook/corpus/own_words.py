"""Phrases that are an outlet's own words, and how many of a brief's a text holds.

What a speaker said proves nothing: two independent articles may quote one sentence of a ministry.
So every phrase is left out that any brief gives to somebody other than its outlet, even in part.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.corpus.proofs import quotations, said_by
from briefbook.model.brief import Brief
from briefbook.model.evidence import Quotation
from briefbook.text.runs import Runs, Words, words_of
from briefbook.text.search import without_spaces

SHARED = 3
"""So many of an outlet's own phrases in another article are no chance, if they are most of them."""
FEWEST_WORDS, FEWEST_LETTERS = 3, 18
"""Shorter phrases stand in many a text by chance."""
_ELLIPSIS = re.compile(r"…|\.{3,}")


@dataclass(frozen=True, slots=True)
class PhraseCount:
    """How many of the phrases of a brief stand in a text."""

    phrases: int
    of: int

    @property
    def is_most(self) -> bool:
        """Whether they are too many for chance."""
        return self.phrases >= SHARED and 2 * self.phrases > self.of


def is_own(brief: Brief, quote: Quotation, said: tuple[str, ...]) -> bool:
    """Whether the outlet itself speaks in a quotation of a brief."""
    return brief.publisher in (quote.speaker or said) and not quote.unnamed


class OwnWords:
    """The phrases of many briefs, made once, for any number of texts."""

    def __init__(self, briefs: Iterable[Brief]) -> None:
        every = [(brief, *pair) for brief in briefs for pair in _phrases(brief)]
        own = [(words, brief.id) for brief, is_own, words in every if is_own]
        runs = Runs(own)
        spoken = {
            run for _, is_own, words in every if not is_own for run, _ in runs.found_in(words)
        }
        kept = {(words, id) for words, id in own if words not in spoken and _says_enough(words)}
        self._runs = Runs(sorted(kept))
        self._of = Counter(id for _, id in kept)

    def held_by(self, words: Words) -> dict[str, PhraseCount]:
        """For each brief with phrases in these words, how many of its phrases stand there."""
        shared = {(run, id) for run, ids in self._runs.found_in(words) for id in ids}
        return {
            id: PhraseCount(number, self._of[id])
            for id, number in sorted(Counter(id for _, id in shared).items())
        }


def _phrases(brief: Brief) -> Iterator[tuple[bool, Words]]:
    """Each quotation of a brief: whether it is the outlet's own, and its words.

    Of one with words left out, its longest part.
    """
    for item, quote in quotations(brief):
        parts = (words_of(part) for part in _ELLIPSIS.split(quote.text))
        yield is_own(brief, quote, said_by(item)), max(parts, key=len)


def _says_enough(words: Words) -> bool:
    # A sign of a script without spaces says about as much as two letters.
    letters = sum(2 if without_spaces(word) else len(word) for word in words)
    return len(words) >= FEWEST_WORDS and letters >= FEWEST_LETTERS
