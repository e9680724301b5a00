"""What the search behind the list of briefings narrows, orders and shows a briefing by."""

from collections.abc import Iterator
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.speakers import participants, places
from briefbook.corpus.topics import topics_of
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.evidence import Quote
from briefbook.model.vocabulary import Named
from briefbook.pages.context import Site
from briefbook.pages.parts import common, teaser
from briefbook.pages.tree import Facets
from briefbook.text.bigrams import pairs, runs
from briefbook.text.language import Language
from briefbook.text.spelling import spellings


def of(site: Site, brief: Brief) -> Facets:
    """All of it, in the language of the site."""
    return Facets(
        filed(site, brief),
        _day(brief),
        tuple(_shown(site, brief)),
        " ".join(_words(site.corpus, brief)),
    )


def filed(site: Site, brief: Brief) -> tuple[tuple[str, str], ...]:
    """What the briefing is found under: a group and a name in it, each pair once."""
    # A dict keeps the order, which a set would leave to chance.
    return tuple(dict.fromkeys(_filters(site, brief)))


def _filters(site: Site, brief: Brief) -> Iterator[tuple[str, str]]:
    yield from (
        ("topic", common.title_of(site.language, site.corpus.vocabulary.topics[id]))
        for id in topics_of(brief)
    )
    yield "publisher", common.name_of(site, brief.publisher)
    others = (id for id in participants(site.corpus.events, brief) if id != brief.publisher)
    yield from (("actor", common.name_of(site, id)) for id in others)
    yield from (
        ("place", common.title_of(site.language, place)) for place in places(site.corpus, brief)
    )
    yield "kind", site.say(f"article_kinds.{brief.kind}")
    yield from (("year", year) for year in _years(site.language, brief))
    yield from (("stance", site.say(f"search.{claim.stance}")) for claim in brief.claims)
    if brief.id in site.corpus.differences_of_brief:
        yield "differ", "yes"


def _years(language: Language, brief: Brief) -> list[str]:
    """The year the article appeared in, or both between which it is not decided."""
    return [str(end.year) for end in _ends(brief.published)] or [language.say("search.not_stated")]


def _day(brief: Brief) -> str:
    """The first day on which the article may have appeared, else the day we read it."""
    return next(iter((*_ends(brief.published), *_ends(brief.read)))).isoformat()


def _ends(when: FuzzyDate | None) -> list[date]:
    """The first and the last day it may have been, as far as they are known."""
    return [end for end in (when.earliest, when.latest) if end] if when else []


def _shown(site: Site, brief: Brief) -> Iterator[tuple[str, str]]:
    yield "date", teaser.published(site.language, brief)
    if behind := teaser.behind_in_words(site, brief):
        yield "behind", behind
    if differences := site.corpus.differences_of_brief.get(brief.id):
        yield "differ", str(len(differences))


def _words(corpus: Corpus, brief: Brief) -> Iterator[str]:
    """Every name of whom and what it is about; what else its words are looked for as.

    Signs without spaces go in pairs.
    """
    entries = _subjects(corpus, brief)
    names = (name for entry in entries for name in (*entry.name.values(), *entry.also))
    texts = dict.fromkeys((*names, *brief.byline))
    yield from texts
    texts.update(dict.fromkeys(_own_texts(brief)))
    yield from (pairs(run) for run in runs(texts))
    yield from spellings(texts)


def _subjects(corpus: Corpus, brief: Brief) -> Iterator[Named]:
    """Every entry that the brief is about, or that speaks or passes something on in it."""
    yield from (corpus.vocabulary.topics[id] for id in topics_of(brief))
    relays = (step.id for claim in brief.claims for step in claim.chain)
    ids = dict.fromkeys((brief.publisher, *participants(corpus.events, brief), *relays))
    who = (corpus.who(id) for id in ids)
    yield from (entry for entry in who if entry)
    yield from places(corpus, brief)


def _own_texts(brief: Brief) -> Iterator[str]:
    """What may hold words in other scripts, and other spellings."""
    yield from (brief.title, brief.title_translation or "", brief.headline, brief.standfirst)
    yield from (brief.summary or "", brief.note or "", brief.published_because or "", *brief.open)
    for record in brief.corrections:
        yield from (record.was, record.now)
    for claim in brief.claims:
        yield from (claim.text, *_quoted(claim.quote))
    for account in brief.events:
        yield from (
            account.title,
            account.text or "",
            account.because or "",
            *_quoted(account.quote),
        )


def _quoted(quote: Quote | None) -> tuple[str, ...]:
    return (quote.text, quote.translation or "", quote.unnamed or "") if quote else ()
