"""Which of our briefs a saved article is perhaps a copy of: by its address, headline and words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from briefbook.capture.article import Lost, article_in
from briefbook.capture.verify import Verified
from briefbook.corpus.answered import Answered
from briefbook.corpus.likely_copies import Sign, by_age, perhaps_one_day, title_at
from briefbook.corpus.originals import originals
from briefbook.corpus.own_words import OwnWords, PhraseCount
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.receipt import Receipt
from briefbook.text.fold import FOLD_VERSION, Folded, fingerprint
from briefbook.text.runs import Runs, Words, words_of
from briefbook.text.same_page import same_page

_SUREST = get_args(Sign)


@dataclass(frozen=True)
class Saved:
    """An article as it was saved, and what is known of it."""

    link: str
    publisher: str
    titles: tuple[str, ...]
    """Its headline; several where a page gives several."""
    published: FuzzyDate | None
    article: Folded
    """Its text in the copy, without what surrounds it there."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A brief whose article is perhaps the same as a saved one."""

    brief: Brief
    sign: Sign
    held: PhraseCount | None = None
    """Which part of its phrases the saved article holds, where that is the sign."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two briefs of which one is perhaps a copy, seen in the saved article of either."""

    first: Brief
    """The one that was read first."""
    second: Brief
    likeness: Likeness


class CopySearch:
    """An index of briefs by address, headline and words; withdrawn ones are left out."""

    def __init__(self, briefs: Iterable[Brief], receipts: Mapping[str, Receipt]) -> None:
        self._briefs = {brief.id: brief for brief in briefs if brief.status != "withdrawn"}
        standing = self._briefs.values()
        # Fingerprints of texts that were folded otherwise can't be compared.
        self._receipts = {id: r for id, r in receipts.items() if r.fold == FOLD_VERSION}
        self._by_address = _grouped((same_page(brief.url), brief.id) for brief in standing)
        self._by_title = _grouped((title_at(b.publisher, b.title), b.id) for b in standing)
        self._starts = Runs(
            (words_of(self._receipts[id].article.first), id)
            for id in self._briefs
            if id in self._receipts
        )
        self._own_words = OwnWords(standing)

    def similar_to(self, saved: Saved) -> list[Likeness]:
        """Briefs of what may be the same article, the surest sign first."""
        words = words_of(saved.article.text)
        held = {id: n for id, n in self._own_words.held_by(words).items() if n.is_most}
        signs: dict[Sign, Iterable[str]] = {
            "address": self._by_address.get(same_page(saved.link), ()),
            "title": self._titled(saved),
            "text": self._in_full(saved.article, words),
            "phrases": sorted(held, key=lambda id: (-held[id].phrases, id)),
        }
        by_brief: dict[str, Likeness] = {}
        for sign in _SUREST:
            for id in signs[sign]:
                by_brief.setdefault(id, Likeness(self._briefs[id], sign, held.get(id)))
        return list(by_brief.values())

    def _titled(self, saved: Saved) -> Iterator[str]:
        for title in saved.titles:
            for id in self._by_title.get(title_at(saved.publisher, title), ()):
                if perhaps_one_day(saved.published, self._briefs[id].published):
                    yield id

    def _in_full(self, article: Folded, words: Words) -> list[str]:
        """The briefs whose article stands in this one word for word, by their receipts."""
        begun = {id for _, ids in self._starts.found_in(words) for id in ids}
        return [id for id in sorted(begun) if _holds(article, self._receipts[id])]


def likely_pairs(
    done: Iterable[Verified], search: CopySearch, briefs: Iterable[Brief]
) -> list[Pair]:
    """Every two briefs that look like one article and of which nobody has said so, each once."""
    by_id = {brief.id: brief for brief in briefs}
    answered = Answered(by_id, originals(by_id))
    pairs: dict[tuple[str, str], Pair] = {}
    for one in done:
        saved = _saved(one)
        for likeness in search.similar_to(saved) if saved else ():
            if likeness.brief is one.brief or answered(likeness.brief, one.brief):
                continue
            first, second = by_age((likeness.brief, one.brief))
            pair = Pair(first, second, likeness)
            # What the later article shows of the earlier one counts, whichever is read first here.
            if likeness.brief is first or (first.id, second.id) not in pairs:
                pairs[first.id, second.id] = pair
    return [pairs[ids] for ids in sorted(pairs)]


def _saved(one: Verified) -> Saved | None:
    """The article looked up; None where none was, or the copy may be of another one."""
    if one.choice is None or one.receipt is None:
        return None
    if one.choice.why != "receipt" and 2 * one.proved <= one.of:
        return None
    article = article_in(one.choice.copy.page, one.receipt.article)
    assert not isinstance(article, Lost), "quotations were looked up in it"
    brief = one.brief
    return Saved(brief.url, brief.publisher, (brief.title,), brief.published, article)


def _holds(article: Folded, receipt: Receipt) -> bool:
    """Whether the text that a receipt was made with stands in an article."""
    part = article_in(article, receipt.article)
    return not isinstance(part, Lost) and fingerprint(part.text) == receipt.text


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, id in pairs:
        groups[key].append(id)
    return groups
