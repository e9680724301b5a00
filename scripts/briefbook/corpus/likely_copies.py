"""Articles that are most probably copies of each other, though no brief says so.

Known by what briefs and receipts hold: addresses that differ only in form, one headline at one
outlet, one text, or phrases of an outlet's own that stand in another's article too. What a speaker
said proves nothing: two independent articles may quote one sentence of a ministry.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from briefbook.corpus.answered import Answered
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.own_words import PhraseCount, is_own
from briefbook.corpus.proofs import quotation_fingerprint, quotations, said_by
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.text.fold import folded_text
from briefbook.text.same_page import same_page

Sign = Literal["address", "text", "title", "phrases"]
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
    answered = Answered({brief.id: brief for brief in corpus.everything}, corpus.originals)
    copies: dict[tuple[str, str], LikelyCopy] = {}
    for sign, pairs in _pairs(corpus, briefs):
        for first, second in pairs:
            if not answered(first, second):
                copies.setdefault((first.id, second.id), LikelyCopy(first, second, sign))
    return [copies[pair] for pair in sorted(copies)]


def _pairs(
    corpus: Corpus, briefs: list[Brief]
) -> Iterator[tuple[Sign, Iterable[tuple[Brief, Brief]]]]:
    # The surest sign first: a pair keeps the first that gives it away.
    yield "address", _alike(briefs, lambda brief: same_page(brief.url))
    yield "text", _alike(briefs, lambda brief: _text_of(corpus, brief))
    same_title = _alike(briefs, lambda brief: title_at(brief.publisher, brief.title))
    yield (
        "title",
        (
            (one, other)
            for one, other in same_title
            if perhaps_one_day(one.published, other.published)
        ),
    )
    yield "phrases", _phrases(briefs)


def title_at(publisher: str, title: str) -> str:
    """A key for a headline at an outlet, equal for all ways to store its characters."""
    return f"{publisher} {folded_text(title).casefold()}"


def perhaps_one_day(first: FuzzyDate | None, second: FuzzyDate | None) -> bool:
    """False for two days of a column that always has the same headline."""
    return first is None or second is None or first.overlaps(second)


def _alike(briefs: list[Brief], key: Callable[[Brief], str]) -> Iterator[tuple[Brief, Brief]]:
    """Pairs of the earliest brief with each other one of the same key; empty keys match nothing."""
    groups: dict[str, list[Brief]] = defaultdict(list)
    for brief in briefs:
        if is_like := key(brief):
            groups[is_like].append(brief)
    for group in groups.values():
        first, *others = by_age(group)
        yield from ((first, other) for other in others)


def by_age(briefs: Iterable[Brief]) -> list[Brief]:
    """Briefs by the day we read them, the earliest first."""
    return sorted(briefs, key=lambda brief: (brief.read.edtf, brief.id))


def _text_of(corpus: Corpus, brief: Brief) -> str:
    receipt = corpus.receipts.get(brief.id)
    return receipt.text if receipt else ""


def _phrases(briefs: list[Brief]) -> Iterator[tuple[Brief, Brief]]:
    """Pairs that share most of the phrases which are an outlet's own words."""
    own = {brief.id: _own_phrases(brief) for brief in briefs}
    holders: dict[str, list[Brief]] = defaultdict(list)
    for brief in by_age(briefs):
        for phrase in own[brief.id]:
            holders[phrase].append(brief)
    shared: Counter[tuple[str, str]] = Counter()
    by_id = {brief.id: brief for brief in briefs}
    for group in holders.values():
        if len(group) <= _COMMON:
            shared.update((one.id, other.id) for one, other in combinations(group, 2))
    for (first, second), number in shared.items():
        # Of the brief with fewer: the other may quote far more than they could share.
        if PhraseCount(number, min(len(own[first]), len(own[second]))).is_most:
            yield by_id[first], by_id[second]


def _own_phrases(brief: Brief) -> set[str]:
    """Fingerprints of quotations in which the outlet itself speaks."""
    return {
        quotation_fingerprint(quote.text)
        for item, quote in quotations(brief)
        if is_own(brief, quote, said_by(item))
    }
