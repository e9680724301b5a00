"""The table of sections: what pages there are, where they live, who makes and who lists them.

A new kind of page is one entry here. Addresses, files, moved pages, the home page, git's ignore
list and the comparison of two states all read this table.

    section.listing ──► the page at its address, and further ones that list the same
    section.records ──► one page a record, at `address/id`, and beside it `address/id/2024`
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.model.brief import Brief
from briefbook.pages import (
    add,
    archive,
    briefing,
    corrections,
    difference_pages,
    entity,
    event,
    index_pages,
    timeline,
    topic,
)
from briefbook.pages.context import Site
from briefbook.pages.further import Lists
from briefbook.pages.parts.common import title_of
from briefbook.pages.tree import Page
from briefbook.pages.wanted import Addresses
from briefbook.text.language import Language

Listing = Callable[[Site, Addresses], Iterable[Page]]
"""Makes those of its pages that are wanted."""


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a section that have a page each."""

    of: Callable[[Corpus], Mapping[str, Any]]
    """By id."""
    page: Callable[[Site, Any], Page]
    title: Callable[[Language, Any], str] = title_of
    """What one is called by who leads on to it."""
    lists: Callable[[Corpus, Any], Lists] | None = None
    """Lists of it that may be too much for its page, and then have pages beside it."""
    kind: str = ""
    """What sort of pages those are."""


@dataclass(frozen=True, slots=True)
class Way:
    """A line of the home page's list of everything there is."""

    name: str
    """The key of its words in the language file."""
    size: Callable[[Corpus], int] | None = None
    """How many there are, where that is worth telling."""
    counted: str = ""
    """The key of the words for the number; empty for the mere number."""


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that live under one address."""

    address: str
    listing: Listing | None
    """Makes the page at the address itself, and after it further ones that list the same."""
    way: Way | None
    """None for what readers come to by another way."""
    further: str = ""
    """How the addresses of the further ones begin; empty where there are none."""
    records: Records | None = None
    steady: bool = False
    """Whether the page names no record, and is the same whatever the briefs hold."""


def _briefings(corpus: Corpus) -> dict[str, Brief]:
    return corpus.briefs | corpus.withdrawn


def _briefing(site: Site, brief: Brief) -> Page:
    make = briefing.withdrawn if brief.id in site.corpus.withdrawn else briefing.page
    return make(site, brief)


def _events(corpus: Corpus) -> dict[str, Event]:
    return {one.id: one for one in corpus.events_in_order}


def _headline(_: Language, brief: Brief) -> str:
    return brief.headline


def _event_title(_: Language, event: Event) -> str:
    return event.title


def _of_names(
    part: str,
    listing: Listing,
    page: Callable[[Site, Any], Page],
    lists: Callable[[Corpus, Any], Lists],
    kind: str,
    way: str,
) -> Section:
    """A section of a part of the vocabulary, whose names are listed and have a page each."""

    def names(corpus: Corpus) -> Mapping[str, Any]:
        named: Mapping[str, Any] = getattr(corpus.vocabulary, part)
        return named

    return Section(
        part,
        listing,
        Way(way, lambda corpus: len(names(corpus))),
        index_pages.further_of(part),
        Records(names, page, lists=lists, kind=kind),
    )


SECTIONS = (
    Section(
        "briefings",
        archive.pages,
        way=None,
        further="briefings/archive-",
        records=Records(_briefings, _briefing, _headline),
    ),
    Section(
        "events",
        None,
        way=None,
        records=Records(_events, event.page, _event_title, event.lists_of, "event"),
    ),
    Section(
        "timeline",
        timeline.pages,
        further="timeline/",
        way=Way("lists.timeline", lambda corpus: len(corpus.events), "count.events"),
    ),
    _of_names("topics", index_pages.topics, topic.page, topic.lists_of, "topic", "lists.topics"),
    _of_names(
        "actors", index_pages.actors, entity.actor, entity.lists_of_actor, "actor", "home.who"
    ),
    _of_names(
        "places", index_pages.places, entity.place, entity.lists_of_place, "place", "lists.places"
    ),
    _of_names(
        "publishers",
        index_pages.publishers,
        entity.publisher,
        entity.lists_of_publisher,
        "publisher",
        "lists.publishers",
    ),
    Section("differences", difference_pages.pages, way=None, further="differences/"),
    Section(
        "corrections",
        corrections.pages,
        further="corrections/",
        way=Way("corrections.title"),
    ),
    Section("add", add.pages, way=None, steady=True),
)
"""In the order in which the home page names them."""
ADDRESSES = frozenset(section.address for section in SECTIONS)
