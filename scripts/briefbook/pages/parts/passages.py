"""The way from a claim to the words in the article, and the day somebody checked them."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.passage_labels import full_label, short_label
from briefbook.corpus.proofs import Item, proof_of, quotations
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief, Claim
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common
from briefbook.pages.tree import Aloud, Link
from briefbook.text.fragments import link
from briefbook.text.language import Language


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


def source(site: Site, brief: Brief, item: Item | None = None) -> Link:
    """A link to the article, named after where it leads; for a claim, to its passage."""
    key = (brief.id, item.id, type(item)) if item else brief.id
    return site.shared(_source, key, brief, item)


def _source(site: Site, brief: Brief, item: Item | None) -> Link:
    name = common.name_of(site, brief.publisher)
    url = passage_link(site.corpus, brief, item) if item else brief.url
    more = called(site, brief, item) if item and url != brief.url else ()
    return common.outside(site.language, name, url, "source", more)


def called(site: Site, brief: Brief, item: Item) -> tuple[Aloud, ...]:
    """What tells a link to a passage from other links to the same outlet, for who hears it.

    The first words, where no other passage of the outlet begins so; else all; else the article too.
    """
    short, words, title = short_label(item), full_label(item), ""
    if (brief.publisher, short) not in site.corpus.words_alike:
        words = short
    elif (brief.publisher, words) in site.corpus.words_alike:
        title = site.say("passages.within", title=brief.title)
    of = _label(site.language, *_in_language(site, brief, item, words))
    return (of, _aloud(site.language, title, brief.language)) if title else (of,)


def _in_language(site: Site, brief: Brief, item: Item, words: str) -> tuple[str, str]:
    """A quotation as it is; our own words for a claim behind the name of who says so."""
    if item.quote:
        return words, item.quote.language or brief.language
    if not isinstance(item, Claim):
        return words, ""
    lead = attribution.lead(site, Statement(brief, item))
    return site.say("marks.line", label=lead.words, value=words), ""


def _label(language: Language, words: str, tag: str) -> Aloud:
    """A quotation in its language, or our own words, which have no tag."""
    words = language.say("marks.quoted" if tag else "passages.on", words=words)
    return _aloud(language, language.say("marks.aloud", words=words), tag)


def _aloud(language: Language, words: str, tag: str) -> Aloud:
    """Words that are only heard, marked where they are in another language."""
    foreign = bool(tag) and tag != language.tag
    return Aloud(words, tag, language.turned(tag)) if foreign else Aloud(words)


def whether_checked(site: Site, brief: Brief, item: Item) -> str:
    """Whether a quotation is proved, as a reader is told."""
    day = checked_on(site.corpus, brief, item)
    return (
        site.say("passages.checked", day=dates.inside(site.language, day))
        if day
        else site.say("passages.not_checked")
    )


def summary(site: Site, brief: Brief) -> str:
    """One sentence on all quotations of a briefing; empty where it has none."""
    days = [checked_on(site.corpus, brief, item) for item, _ in quotations(brief)]
    if not days:
        return ""
    checked = [day for day in days if day]
    if not checked:
        return site.say("passages.none")
    latest = dates.inside(site.language, max(checked, key=lambda day: day.edtf))
    if len(checked) == len(days):
        return site.say("passages.all", len(days), day=latest)
    return site.say("passages.some", len(days), checked=len(checked), day=latest)
