"""Social cards as records: what stands on the picture that goes with a shared page."""

import json
from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, replace
from functools import partial
from hashlib import blake2b

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles
from briefbook.corpus.events import Event
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Topic
from briefbook.pages import citable, coverage
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating, evidence_line
from briefbook.pages.parts.common import title_of
from briefbook.pages.tree import Strong, words_of
from briefbook.text.shown import in_our_fonts

DESIGN = 2
"""Counted up when the drawing changes, so that every card is drawn anew."""
SITE = "cards/site.png"
"""The card of the home page, and of every page without one of its own."""


@dataclass(frozen=True, slots=True)
class Card:
    """The words on one card."""

    path: str
    """Below the docs folder."""
    site: str
    title: str
    above: str = ""
    """What it is and where it belongs."""
    below: str = ""
    """Who published it and when, or what stands behind it."""
    mark: str = ""
    """The marker of the line below: `several`, `one`, `solo` or none."""

    @property
    def key(self) -> str:
        """Different for every two cards that look different."""
        told = json.dumps([DESIGN, *astuple(self)])
        return blake2b(told.encode(), digest_size=8).hexdigest()

    @property
    def link(self) -> str:
        """Its address; a new one where the card has changed, for whoever has kept the old one."""
        return f"{self.path}?v={self.key}"


def cards(site: Site) -> dict[str, Card]:
    """The cards by the address of their page; none where nobody has said where the site is."""
    if not site.settings.site_url:
        return {}
    made = {address: _made(site, address) for address in site.once(_makers)}
    return {address: card for address, card in made.items() if card}


def with_own_card(corpus: Corpus, limit: int) -> frozenset[str]:
    """Addresses of the pages that may have a card of their own: of all topics, and what is new."""
    latest = corpus.latest(corpus.briefs)
    return frozenset(
        (
            *(f"topics/{topic}" for topic in corpus.vocabulary.topics),
            *(f"briefings/{brief.id}" for brief in latest[:limit]),
            *(f"events/{event.id}" for event in _told_last(corpus, latest, limit)),
        )
    )


def link_to_card(site: Site, address: str) -> str:
    """Where the card of a page lies; empty where it has none."""
    return site.shared(_link, address, address)


def _link(site: Site, address: str) -> str:
    # No other card is made for it: mostly few pages are asked for.
    card = _made(site, address) if site.settings.site_url else None
    return card.link if card else ""


def _made(site: Site, address: str) -> Card | None:
    """The card of a page; none where it would say nothing, and then it gets that of the site."""
    make = site.once(_makers).get(address)
    card = make() if make else None
    return _tidy(card) if card and (not address or in_our_fonts(card.title)) else None


def _tidy(card: Card) -> Card:
    """Without the lines that can't be shown."""
    # A marker without its words says nothing.
    below, mark = (card.below, card.mark) if in_our_fonts(card.below) else ("", "")
    return replace(
        card, above=card.above if in_our_fonts(card.above) else "", below=below, mark=mark
    )


def _of_site(site: Site, name: str) -> Card:
    title = site.settings.description or site.say("head.home")
    host = site.settings.site_url.partition("://")[2].removesuffix("/")
    return Card(SITE, name, title if in_our_fonts(title) else "", below=host)


def _makers(site: Site) -> dict[str, Callable[[], Card]]:
    """What makes each card, by the address of its page."""
    name = site.settings.site_name if in_our_fonts(site.settings.site_name) else ""
    return {"": partial(_of_site, site, name), **dict(_own(site, name))}


def _own(site: Site, name: str) -> Iterator[tuple[str, Callable[[], Card]]]:
    limit = site.settings.limits.cards
    for topic in site.corpus.vocabulary.topics.values():
        yield f"topics/{topic.id}", partial(_topic, site, topic, name)
    latest = site.corpus.latest(site.corpus.briefs)
    for brief in latest[:limit]:
        yield f"briefings/{brief.id}", partial(_briefing, site, brief, name)
    for event in _told_last(site.corpus, latest, limit):
        yield f"events/{event.id}", partial(_event, site, event, name)


def _told_last(corpus: Corpus, latest: list[Brief], limit: int) -> list[Event]:
    """The events that the newest briefings tell of."""
    ids = dict.fromkeys(account.id for brief in latest for account in brief.events)
    return [corpus.events[id] for id in list(ids)[:limit]]


def _topic(site: Site, topic: Topic, name: str) -> Card:
    ids = site.corpus.briefs_of_topic.get(topic.id, ())
    nodes = coverage.leads_back(site, ids, site.corpus.statements_of_topic.get(topic.id, ()))
    strong = next((node for node in nodes if isinstance(node, Strong)), None)
    below = (
        words_of([strong])
        if strong
        else site.say("count.articles", articles(site.corpus, ids))
        if ids
        else ""
    )
    mark = strong.classes[0] if strong else ""
    path = f"cards/topics/{topic.id}.png"
    return Card(path, name, title_of(site.language, topic), site.say("card.topic"), below, mark)


def _briefing(site: Site, brief: Brief, name: str) -> Card:
    topic = title_of(site.language, site.corpus.vocabulary.topics[brief.topics[0]])
    publisher = common.name_of(site, brief.publisher)
    return Card(
        path=f"cards/briefings/{brief.id}.png",
        site=name,
        title=brief.headline,
        above=site.say("card.briefing", topic=topic),
        below=site.say(
            "card.article", publisher=publisher, date=citable.when(site.language, brief)
        ),
    )


def _event(site: Site, event: Event, name: str) -> Card:
    behind = evidence_line.total(site.language, site.corpus.origins_of_event[event.id])
    return Card(
        path=f"cards/events/{event.id}.png",
        site=name,
        title=event.title,
        above=site.say(
            "card.event",
            kind=common.kind_of(site.language, event),
            date=dating.when_event(site.language, event),
        ),
        below=words_of([behind]),
        mark=behind.classes[0],
    )
