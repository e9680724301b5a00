"""Pairs of articles of which an editor has said whether one is a copy of the other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from briefbook.corpus.originals import Original
from briefbook.model.brief import Brief


class Answered:
    """Whether an editor has decided on two articles; it holds for all their copies."""

    def __init__(self, briefs: Mapping[str, Brief], originals: Mapping[str, Original]) -> None:
        self._key = {id: original.key for id, original in originals.items()}
        self._apart = {frozenset((self._key[a], self._key[b])) for a, b in _apart(briefs)}

    def __call__(self, first: Brief, second: Brief) -> bool:
        """Whether an editor has said that one is a copy of the other, or that it isn't."""
        keys = frozenset((self._key[first.id], self._key[second.id]))
        # With one key both are copies of one article already.
        return len(keys) == 1 or keys in self._apart


def _apart(briefs: Mapping[str, Brief]) -> Iterator[tuple[str, str]]:
    """Pairs of ids that are no copies: by `not_copy_of`, or by sources that are distinct."""
    tellers: dict[str, list[str]] = defaultdict(list)
    for brief in briefs.values():
        for account in brief.events:
            tellers[account.id].append(brief.id)
    for brief in briefs.values():
        yield from ((brief.id, other) for other in brief.not_copy_of if other in briefs)
        named = {id for account in brief.events for id in account.distinct_from}
        yield from ((brief.id, other) for id in named for other in tellers[id])
