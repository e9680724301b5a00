"""The way from a claim to the words in the article, and the day somebody checked them."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.passage_labels import full_label, short_label
from briefbook.corpus.proofs import Item, proof_of, quotations
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief, Claim
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates
from briefbook.pages.parts import attribution, common
from briefbook.pages.tree import Aloud, Link, words_of
from briefbook.text.fragments import link
from briefbook.text.language import say, spoken


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


def source(corpus: Corpus, brief: Brief, item: Item | None = None) -> Link:
    """A link to the article, named after where it leads; for a claim, to its passage."""
    name = common.name_of(corpus, brief.publisher)
    url = passage_link(corpus, brief, item) if item else brief.url
    more = called(corpus, brief, item) if item and url != brief.url else ()
    return common.outside(name, url, "source", more)


def called(corpus: Corpus, brief: Brief, item: Item) -> tuple[Aloud, ...]:
    """What tells a link to a passage from other links to the same outlet, for who hears it.

    The first words, where no other passage of the outlet begins so; else all; else the article too.
    """
    short, words, title = short_label(item), full_label(item), ""
    if (brief.publisher, short) not in corpus.words_alike:
        words = short
    elif (brief.publisher, words) in corpus.words_alike:
        title = say("passages.within", title=brief.title)
    of = _aloud(*_in_language(corpus, brief, item, words))
    return (of, Aloud(title, _foreign(brief.language))) if title else (of,)


def _in_language(corpus: Corpus, brief: Brief, item: Item, words: str) -> tuple[str, str]:
    """A quotation as it is; our own words for a claim behind the name of who says so."""
    if item.quote:
        return words, item.quote.language or brief.language
    if not isinstance(item, Claim):
        return words, ""
    lead = words_of(attribution.lead(corpus, Statement(brief, item)))
    return say("marks.line", label=lead, value=words), ""


def _aloud(words: str, language: str) -> Aloud:
    """A quotation in its language, or our own words."""
    key = "marks.quoted" if language else "passages.on"
    return Aloud(say("marks.aloud", words=say(key, words=words)), _foreign(language))


def _foreign(language: str) -> str:
    return language if language != spoken() else ""


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
