"""Pairs of articles of which an editor has said whether one is a copy of the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from briefbook.corpus.originals import Original
from briefbook.model.brief import Brief


class Answered:
    """Asked of any two briefs; what is said of an article holds for all its copies."""

    def __init__(self, briefs: Mapping[str, Brief], originals: Mapping[str, Original]) -> None:
        self._key = {id: original.key for id, original in originals.items()}
        self._apart = {frozenset((self._key[a], self._key[b])) for a, b in _apart(briefs)}

    def __call__(self, first: Brief, second: Brief) -> bool:
        """Whether one is said to be a copy of the other, or to be none."""
        keys = frozenset((self._key[first.id], self._key[second.id]))
        # With one key both are copies of one article already.
        return len(keys) == 1 or keys in self._apart


def _apart(briefs: Mapping[str, Brief]) -> Iterator[tuple[str, str]]:
    """Those that are said to be no copies, and those whose unnamed sources are said to be two."""
    tellers: dict[str, list[str]] = defaultdict(list)
    for brief in briefs.values():
        for account in brief.events:
            tellers[account.id].append(brief.id)
    for brief in briefs.values():
        yield from ((brief.id, other) for other in brief.not_copy_of if other in briefs)
        named = {id for account in brief.events for id in account.distinct_from}
        yield from ((brief.id, other) for id in named for other in tellers[id])
