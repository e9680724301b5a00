"""The way from a claim to the words in the article, and the day somebody checked them."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.receipts import Item, proof_of, quotations
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates
from briefbook.text.fragments import link
from briefbook.text.language import say


def checked_on(corpus: Corpus, brief: Brief, item: Item) -> FuzzyDate | None:
    """The day the quotation was found in our copy of the article; None: not yet checked."""
    proof = proof_of(corpus, brief, item)
    return proof.checked if proof else None


def passage_link(corpus: Corpus, brief: Brief, item: Item) -> str:
    """The article's address, leading to the passage where we know its words.

    A passage that an editor gave stands before the one that was found.
    """
    proof = proof_of(corpus, brief, item)
    passage = item.passage or (proof.passage if proof else None)
    return link(brief.url, passage.start, passage.end or "") if passage else brief.url


def told(corpus: Corpus, brief: Brief, item: Item) -> str:
    """Whether a quotation is proved, as a reader is told."""
    day = checked_on(corpus, brief, item)
    return say("passages.checked", day=dates.inside(day)) if day else say("passages.not_checked")


def summary(corpus: Corpus, brief: Brief) -> str:
    """One sentence on all quotations of a briefing; empty where it has none."""
    days = [checked_on(corpus, brief, item) for item, _ in quotations(brief)]
    if not days:
        return ""
    checked = [day for day in days if day]
    if not checked:
        return say("passages.none")
    latest = dates.inside(max(checked, key=lambda day: day.edtf))
    if len(checked) == len(days):
        return say("passages.all", len(days), day=latest)
    return say("passages.some", len(days), checked=len(checked), day=latest)
