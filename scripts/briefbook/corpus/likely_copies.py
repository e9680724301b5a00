"""Articles that are most probably copies of each other, though no brief says so.

Told by what briefs and receipts hold: addresses that differ only in form, one headline at one
outlet, one text, or phrases of an outlet's own that stand in another's article too. What a speaker
said proves nothing: two independent articles may quote one sentence of a ministry.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.proofs import print_of, quotations, said_by
from briefbook.model.brief import Brief
from briefbook.text.fold import folded_text
from briefbook.text.same_page import same_page

Sign = Literal["address", "title", "text", "phrases"]
_SHARED = 3
"""So many of an outlet's own phrases in another article are no chance, if they are most of them."""
_COMMON = 20
"""A phrase in more articles than this is an idiom, and says nothing."""


@dataclass(frozen=True, slots=True)
class LikelyCopy:
    """Two briefs whose articles are most probably one."""

    first: Brief
    """The one that was read first."""
    second: Brief
    sign: Sign
    """What gives them away."""


def likely_copies(corpus: Corpus) -> list[LikelyCopy]:
    """Every pair that nobody has declared, each once, by its surest sign; drafts too."""
    briefs = [brief for brief in corpus.everything if brief.status != "withdrawn"]
    found: dict[tuple[str, str], LikelyCopy] = {}
    for sign, pairs in _pairs(corpus, briefs):
        for first, second in pairs:
            if not _decided(corpus, first, second):
                found.setdefault((first.id, second.id), LikelyCopy(first, second, sign))
    return [found[pair] for pair in sorted(found)]


def _decided(corpus: Corpus, first: Brief, second: Brief) -> bool:
    """Whether an editor has said that one is a copy, or that neither is."""
    same = corpus.originals[first.id].key == corpus.originals[second.id].key
    return same or first.id in second.not_copy_of or second.id in first.not_copy_of


def _pairs(
    corpus: Corpus, briefs: list[Brief]
) -> Iterator[tuple[Sign, Iterable[tuple[Brief, Brief]]]]:
    yield "address", _alike(briefs, lambda brief: same_page(brief.url))
    yield "text", _alike(briefs, lambda brief: _text_of(corpus, brief))
    same_title = _alike(briefs, lambda brief: f"{brief.publisher} {_folded(brief.title)}")
    yield "title", (pair for pair in same_title if _perhaps_one_day(*pair))
    yield "phrases", _phrases(briefs)


def _perhaps_one_day(first: Brief, second: Brief) -> bool:
    """False for two days of a column that always has the same headline."""
    days = first.published, second.published
    return days[0] is None or days[1] is None or days[0].overlaps(days[1])


def _alike(briefs: list[Brief], key: Callable[[Brief], str]) -> Iterator[tuple[Brief, Brief]]:
    """Each brief with the first of those that have the same key; an empty key is none."""
    groups: dict[str, list[Brief]] = defaultdict(list)
    for brief in briefs:
        if is_like := key(brief):
            groups[is_like].append(brief)
    for group in groups.values():
        first, *others = _by_age(group)
        yield from ((first, other) for other in others)


def _by_age(briefs: Iterable[Brief]) -> list[Brief]:
    return sorted(briefs, key=lambda brief: (brief.read.edtf, brief.id))


def _text_of(corpus: Corpus, brief: Brief) -> str:
    receipt = corpus.receipts.get(brief.id)
    return receipt.text if receipt else ""


def _folded(title: str) -> str:
    return folded_text(title).casefold()


def _phrases(briefs: list[Brief]) -> Iterator[tuple[Brief, Brief]]:
    """Pairs that share most of the phrases which are an outlet's own words."""
    own = {brief.id: _own_phrases(brief) for brief in briefs}
    holders: dict[str, list[Brief]] = defaultdict(list)
    for brief in _by_age(briefs):
        for phrase in own[brief.id]:
            holders[phrase].append(brief)
    shared: Counter[tuple[str, str]] = Counter()
    by_id = {brief.id: brief for brief in briefs}
    for group in holders.values():
        if len(group) <= _COMMON:
            shared.update((one.id, other.id) for one, other in combinations(group, 2))
    for (first, second), number in shared.items():
        if number >= _SHARED and 2 * number > min(len(own[first]), len(own[second])):
            yield by_id[first], by_id[second]


def _own_phrases(brief: Brief) -> set[str]:
    """Prints of quotations in which the outlet itself speaks."""
    return {
        print_of(quote.text)
        for item, quote in quotations(brief)
        if brief.publisher in (quote.speaker or said_by(item))
    }
