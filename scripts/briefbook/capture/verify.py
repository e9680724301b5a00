"""One brief against the saved copies: a result for each quotation, and the new receipt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefbook.capture.article import Lost, article_in
from briefbook.capture.body import NO_BODY, Body
from briefbook.capture.captions import in_captions
from briefbook.capture.choose import Choice, choose
from briefbook.capture.copy import Copy
from briefbook.capture.lost_passages import LostWords, count_found, lost_passages, passages
from briefbook.capture.marked import marked
from briefbook.capture.propose import propose
from briefbook.capture.propose_body import ProposedBounds, proposal
from briefbook.capture.prove import Lookup, prove
from briefbook.capture.reprinted import reprinted
from briefbook.corpus.proofs import Item, place_of, quotations
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.evidence import LONGEST_WORDS, Passage, Quotation
from briefbook.model.receipt import Article, Proof, Receipt
from briefbook.text.fold import FOLD_VERSION, Folded, fingerprint, folded_text
from briefbook.text.fragments import shortest

Outcomes = tuple[tuple[Item, Lookup], ...]
"""What became of each quotation."""


@dataclass(frozen=True)
class Verified:
    """What a run proved of one brief, and what not."""

    brief: Brief
    choice: Choice | None = None
    """The copy; None where none fits."""
    lost: str = ""
    """Words at an edge of the article that the copy doesn't have; then nothing was looked up."""
    outcomes: Outcomes = ()
    receipt: Receipt | None = None
    """As it should stand in its file."""
    lost_passages: tuple[LostWords, ...] = ()
    """Words of its links that the copy doesn't have."""
    unsure: tuple[str, ...] = ()
    """The first words of lines within proposed bounds that may be no part of the article."""
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

    @property
    def passages(self) -> int:
        """How many passages it has."""
        return sum(1 for _ in passages(self.brief))

    @property
    def found_passages(self) -> int:
        """How many of them stand in the copy, with their first and their last words."""
        return count_found(self.brief, self.lost_passages) if self.choice else 0


def no_body(name: str) -> Body:
    """Where nobody reads the pages."""
    return NO_BODY


def verify(
    brief: Brief,
    copies: Mapping[str, Copy],
    old: Receipt | None,
    path: str,
    today: FuzzyDate,
    body_of: Callable[[str], Body] = no_body,
) -> Verified:
    """Look every quotation and passage of a brief up.

    `path` is where its receipt stands or will stand; `body_of` reads the article of a copy.
    """
    choice = choose(brief, copies, old)
    if choice is None:
        return Verified(brief)
    lost = tuple(lost_passages(brief, choice.copy.page))
    if old is None and not any(quotations(brief)):
        return Verified(brief, choice, lost_passages=lost)  # a receipt would prove nothing
    found = _bounds(choice.copy, old, body_of)
    if found is None:
        return Verified(brief, choice, lost_passages=lost)
    bounds = found.article
    article = article_in(choice.copy.page, bounds)
    if isinstance(article, Lost):
        return Verified(brief, choice, article.words, lost_passages=lost)
    outcomes = tuple(
        (item, _looked_up(quote.text, article, choice.copy)) for item, quote in quotations(brief)
    )
    receipt = _receipt(brief, choice.copy, bounds, article, outcomes, old, path, today)
    # Folded anew every text is another one, which says nothing of the copy.
    changed = old is not None and old.fold == FOLD_VERSION and old.text != receipt.text
    return Verified(brief, choice, "", outcomes, receipt, lost, found.unsure, changed)


def _looked_up(quote: str, article: Folded, copy: Copy) -> Lookup:
    """A quotation in the article, and not in a caption of it alone."""
    found = prove(quote, article, copy.page)
    return in_captions(quote, found, article, copy.page, copy.captions)


def _receipt(
    brief: Brief,
    copy: Copy,
    bounds: Article,
    article: Folded,
    outcomes: Outcomes,
    old: Receipt | None,
    path: str,
    today: FuzzyDate,
) -> Receipt:
    """What the file of a receipt is to hold."""
    text = fingerprint(article.text)
    days = _days(old, text)
    words, again = reprinted(article.text, (part for _, one in outcomes for part in one.parts))
    return Receipt(
        id=brief.id,
        path=path,
        capture=copy.name,
        article=bounds,
        text=text,
        fold=FOLD_VERSION,
        words=words,
        reprinted=again,
        quotations={
            place_of(item): _proof(item.quote, outcome, days, today, copy, article)
            for item, outcome in outcomes
            if outcome.verdict == "proved" and item.quote
        },
    )


def _bounds(
    copy: Copy, old: Receipt | None, body_of: Callable[[str], Body]
) -> ProposedBounds | None:
    """The bounds in the receipt; a proposal where they don't fit or nobody has looked at them."""
    kept = old.article if old else None
    if kept and kept.confirmed:
        return ProposedBounds(kept)
    found = proposal(copy, body_of(copy.name))
    if kept and not (found and found.article == kept) and _is_mended(copy, kept):
        return ProposedBounds(kept)
    return found


def _is_mended(copy: Copy, kept: Article) -> bool:
    """Whether bounds fit and are an editor's: not those that the text alone would give."""
    return not isinstance(article_in(copy.page, kept), Lost) and kept != propose(copy)


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
