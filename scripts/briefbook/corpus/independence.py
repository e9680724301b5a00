"""The least number of origins that are certainly independent of each other."""

from collections.abc import Iterable, Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.reach import reached

_EXACT = 12
"""Up to how many unnamed sources the largest group of different ones is looked for exactly."""


#     origins          one          two          three       four
#     who spoke        ministry     spokesman    an agency   nobody is named
#                         └─ depends on ─┘
#     groups           {ministry, spokesman}     {agency}    {four}             3
def independent(corpus: Corpus, origins: Iterable[str]) -> int:
    """How many groups remain when origins that depend on each other are joined.

    Two hang together where any account says that one rests on the other, where one speaker speaks
    in both, or where their speakers depend on each other. All whose source stays unnamed are one,
    but for those that an editor says are different.
    """
    groups: list[set[str]] = []
    for origin in origins:
        joined = _behind(corpus, origin)
        apart = []
        for group in groups:
            if group & joined:
                joined |= group
            else:
                apart.append(group)
        groups = [*apart, joined]
    unnamed = [group for group in groups if all(id in corpus.events for id in group)]
    return len(groups) - len(unnamed) + _different(corpus, unnamed)


def _behind(corpus: Corpus, origin: str) -> set[str]:
    """Everybody behind an origin: who first spoke, and everybody those depend on.

    An event stands for its own speaker where nobody names one.
    """
    everybody: set[str] = set()
    for bottom in _bottoms(corpus, origin):
        event = corpus.events.get(bottom)
        everybody |= _standing_on(corpus, (event.by or (bottom,)) if event else (bottom,))
    return everybody


def _bottoms(corpus: Corpus, origin: str) -> set[str]:
    """What an origin rests on in the end, by any account; itself where it rests on nothing."""
    bottoms = {id for id in reached([origin], corpus.basis_of) if not corpus.basis_of(id)}
    return bottoms or {origin}


def _standing_on(corpus: Corpus, ids: Iterable[str]) -> set[str]:
    """Speakers and everybody they depend on."""

    def masters(id: str) -> Iterable[str]:
        entry = corpus.who(id)
        return entry.depends_on if entry else ()

    return set(reached(ids, masters))


def _different(corpus: Corpus, unnamed: Sequence[set[str]]) -> int:
    """How many of these unnamed sources are different people, as far as an editor says so."""
    if not unnamed:
        return 0
    apart = [
        {
            n
            for n, other in enumerate(unnamed)
            if other is not group and _apart(corpus, group, other)
        }
        for group in unnamed
    ]
    return _largest(range(len(unnamed)), apart)


def _largest(among: Sequence[int], apart: Sequence[set[int]]) -> int:
    """The size of the largest set in which all are distinct; above a dozen, of a large one."""
    if not among:
        return 0
    first, rest = among[0], among[1:]
    with_first = 1 + _largest([n for n in rest if n in apart[first]], apart)
    # Trying with and without each one doubles the work; a dozen are 4,096 ways at the most.
    if with_first == len(among) or len(among) > _EXACT:
        return with_first
    return max(with_first, _largest(rest, apart))


def _apart(corpus: Corpus, one: set[str], other: set[str]) -> bool:
    return all(
        second in corpus.events[first].distinct_from or first in corpus.events[second].distinct_from
        for first in one
        for second in other
    )
