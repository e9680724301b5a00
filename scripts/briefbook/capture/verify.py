"""One brief against the saved copies: a result for each quotation, and the new receipt."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefbook.capture.article import Lost, article_in
from briefbook.capture.choose import Choice, choose
from briefbook.capture.copy import Copy
from briefbook.capture.lost_passages import LostWords, lost_passages
from briefbook.capture.marked import marked
from briefbook.capture.propose import propose
from briefbook.capture.prove import Lookup, prove
from briefbook.capture.reprinted import reprinted
from briefbook.corpus.proofs import Item, place_of, quotations
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.evidence import LONGEST_WORDS, Passage, Quotation
from briefbook.model.receipt import Article, Proof, Receipt
from briefbook.text.fold import FOLD_VERSION, Folded, fingerprint, folded_text
from briefbook.text.fragments import shortest


@dataclass(frozen=True)
class Verified:
    """What a run proved of one brief, and what not."""

    brief: Brief
    choice: Choice | None = None
    """The copy; None where none fits."""
    lost: str = ""
    """Words at an edge of the article that the copy doesn't have; then nothing was looked up."""
    outcomes: tuple[tuple[Item, Lookup], ...] = ()
    receipt: Receipt | None = None
    """As it should stand in its file."""
    lost_passages: tuple[LostWords, ...] = ()
    """Words of its links that the copy doesn't have."""
    text_changed: bool = False
    """True where the copy holds another text than the one the old receipt was made with."""
    unread: str = ""
    """The path of its receipt, where that can't be read; then nothing was looked up."""
    failed: str = ""
    """What went wrong where nobody thought of it; then nothing is known."""

    @property
    def proved(self) -> int:
        """How many of its quotations are proved."""
        return sum(outcome.verdict == "proved" for _, outcome in self.outcomes)

    @property
    def of(self) -> int:
        """How many quotations it has."""
        return sum(1 for _ in quotations(self.brief))


def verify(
    brief: Brief, copies: Mapping[str, Copy], old: Receipt | None, path: str, today: FuzzyDate
) -> Verified:
    """Look every quotation of a brief up; `path` is where its receipt stands or will stand."""
    choice = choose(brief, copies, old)
    if choice is None:
        return Verified(brief)
    bounds = _bounds(choice.copy, old)
    if bounds is None:
        return Verified(brief, choice)
    article = article_in(choice.copy.page, bounds)
    if isinstance(article, Lost):
        return Verified(brief, choice, article.words)
    outcomes = tuple(
        (item, prove(quote.text, article, choice.copy.page)) for item, quote in quotations(brief)
    )
    text = fingerprint(article.text)
    days = _days(old, text)
    parts = (part for _, outcome in outcomes for part in outcome.parts)
    words, again = reprinted(article.text, parts)
    receipt = Receipt(
        id=brief.id,
        path=path,
        capture=choice.copy.name,
        article=bounds,
        text=text,
        fold=FOLD_VERSION,
        words=words,
        reprinted=again,
        quotations={
            place_of(item): _proof(item.quote, outcome, days, today, choice.copy, article)
            for item, outcome in outcomes
            if outcome.verdict == "proved" and item.quote
        },
    )
    # Folded anew every text is another one, which says nothing of the copy.
    changed = old is not None and old.fold == FOLD_VERSION and old.text != text
    lost = tuple(lost_passages(brief, choice.copy.page))
    return Verified(brief, choice, "", outcomes, receipt, lost, changed)


def _bounds(copy: Copy, old: Receipt | None) -> Article | None:
    """The bounds in the receipt; where nobody has confirmed them and they don't fit, a proposal."""
    kept = old.article if old else None
    if kept and (kept.confirmed or not isinstance(article_in(copy.page, kept), Lost)):
        return kept
    return propose(copy)


def _days(old: Receipt | None, text: str) -> dict[str, FuzzyDate]:
    """The days of proofs that still hold: the same quotation in the same text, by its hash."""
    if old is None or (old.text, old.fold) != (text, FOLD_VERSION):
        return {}
    return {proof.quote: proof.checked for proof in old.quotations.values()}


def _proof(
    quote: Quotation,
    outcome: Lookup,
    days: dict[str, FuzzyDate],
    today: FuzzyDate,
    copy: Copy,
    article: Folded,
) -> Proof:
    hash = fingerprint(folded_text(quote.text))
    words = shortest(copy.page, copy.raw, *article.raw(outcome.start, outcome.end))
    fits = words and max(map(len, words)) <= LONGEST_WORDS
    passage = Passage(start=words[0], end=words[1] or None) if words and fits else None
    return Proof(
        quote=hash,
        at=outcome.start,
        checked=days.get(hash, today),
        passage=passage,
        marked=marked(quote.text, article, copy.quoted),
    )
