"""Points that other briefs make and a phrase may make too: named for the editor, never chosen."""

import re
from collections.abc import Mapping
from functools import cache

from briefbook.corpus.corpus import Corpus
from briefbook.drafting.values import Proposal

_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 6
"""Letters that words have in common when they are forms of one."""
_FEWEST = 3


def words_of_points(corpus: Corpus) -> dict[str, frozenset[str]]:
    """The words that claims on each point use, by the point's id."""
    return {
        point: frozenset(
            stem
            for row in rows
            for text in (row.claim.text, row.claim.quote.text if row.claim.quote else "", point)
            for stem in _stems(text)
        )
        for point, rows in corpus.statements_on.items()
    }


def points_for(proposal: Proposal, words: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """Up to two points whose claims share three words or more with a phrase."""
    mine = _stems(proposal.evidence)
    scores = {point: len(mine & theirs) for point, theirs in words.items()}
    best = sorted((p for p in scores if scores[p] >= _FEWEST), key=lambda p: (-scores[p], p))
    return tuple(best[:2])


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(word.lower()[:_STEM] for word in _WORD.findall(text))
