"""Points that other briefs make and a phrase may make too: named for the editor, never chosen."""

from collections import Counter
from collections.abc import Mapping

from briefbook.corpus.corpus import Corpus
from briefbook.drafting.grammar.stems import stems
from briefbook.drafting.proposal import Proposal

_FEWEST = 3
_FEW = 4
"""Points that may share a word, where there are few points."""


def words_of_points(corpus: Corpus) -> dict[str, frozenset[str]]:
    """The words that claims on each point use and few other points, by the point's id."""
    words = {
        point: frozenset(
            stem
            for row in rows
            for text in (row.claim.text, row.claim.quote.text if row.claim.quote else "", point)
            for stem in stems(text)
        )
        for point, rows in corpus.statements_on.items()
    }
    times = Counter(stem for one in words.values() for stem in one)
    most = max(_FEW, len(words) // 8)
    return {
        point: frozenset(stem for stem in one if times[stem] <= most)
        for point, one in words.items()
    }


def points_for(proposal: Proposal, words: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The point with which a sentence shares the most words, three or more; of two answers both."""
    mine = stems(proposal.evidence)
    scores = {point: len(mine & theirs) for point, theirs in words.items()}
    best = sorted((p for p in scores if scores[p] >= _FEWEST), key=lambda p: (-scores[p], p))
    return tuple(p for p in best[:2] if p.partition("/")[0] == best[0].partition("/")[0])
