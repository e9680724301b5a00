"""Every page of the site, in the order of their addresses."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from itertools import islice
from typing import TypeVar

from briefbook.corpus.chronology import before_and_after, in_order
from briefbook.corpus.corpus import Corpus
from briefbook.pages import (
    archive,
    briefing,
    corrections,
    differences,
    entity,
    event,
    home,
    index_pages,
    timeline,
    topic,
)
from briefbook.pages.extras import shared
from briefbook.pages.parts.common import title_of
from briefbook.pages.search_words import for_quick_search
from briefbook.pages.social_cards import cards
from briefbook.pages.tree import Page
from briefbook.settings import Settings

T = TypeVar("T")
Way = tuple[str, Callable[[], Iterable[Page]]]
"""An address and how to make its page; with an asterisk, all pages whose addresses begin so."""


def pages(
    corpus: Corpus, settings: Settings, only: Collection[str] | None = None
) -> Iterator[Page]:
    """The whole site as trees, ready to be passed on; or `only` the pages at some addresses.

    Where it is large, the quick search steps back from most of it: its index is one file, fetched
    with every page. The list of briefings finds what the quick search then leaves out.
    """
    large = len(corpus.briefs) + len(corpus.events) > settings.limits.quick_search_pages
    drawn = cards(corpus, settings)
    for address, make in _ways(corpus, settings):
        for page in make() if _leads_to(address, only) else ():
            if only is None or page.address in only:
                yield shared(corpus, for_quick_search(page, large), drawn, settings)


def _leads_to(address: str, only: Collection[str] | None) -> bool:
    if only is None or not address.endswith("*"):
        return only is None or address in only
    return any(one.startswith(address[:-1]) for one in only)


def _ways(corpus: Corpus, settings: Settings) -> Iterator[Way]:
    words = corpus.vocabulary
    # Nothing is made before it is asked for: `only` mostly wants few pages of thousands.
    yield "", lambda: (home.page(corpus, settings.site_name, settings.description),)
    yield archive.BRIEFINGS, lambda: islice(archive.pages(corpus), 1)
    yield f"{archive.BRIEFINGS}/archive-*", lambda: islice(archive.pages(corpus), 1, None)
    yield from _each("briefings", corpus.briefs, lambda brief: briefing.page(corpus, brief))
    yield from _each("briefings", corpus.withdrawn, lambda one: briefing.withdrawn(corpus, one))
    yield timeline.TIMELINE, lambda: islice(timeline.pages(corpus), 1)
    yield f"{timeline.TIMELINE}/*", lambda: islice(timeline.pages(corpus), 1, None)
    yield "differences", lambda: (differences.page(corpus),)
    yield "corrections", lambda: (corrections.page(corpus),)
    yield from _events(corpus)
    # The four addresses have no beginning in common.
    yield "*", lambda: index_pages.entries(corpus)
    yield from _each("topics", words.topics, lambda entry: topic.page(corpus, entry))
    yield from _each("actors", words.actors, lambda entry: entity.actor(corpus, entry))
    yield from _each("places", words.places, lambda entry: entity.place(corpus, entry))
    yield from _each("publishers", words.publishers, lambda one: entity.publisher(corpus, one))
    yield from _moved(corpus)


def _each(section: str, records: Mapping[str, T], page: Callable[[T], Page]) -> Iterator[Way]:
    for id, record in records.items():
        yield f"{section}/{id}", partial(_one, page, record)


def _one(page: Callable[[T], Page], record: T) -> tuple[Page]:
    return (page(record),)


def _events(corpus: Corpus) -> Iterator[Way]:
    around = before_and_after(corpus.events.values())
    there = {event.id: event for event in in_order(corpus.events.values())}
    yield from _each("events", there, lambda one: event.page(corpus, one, *around.get(one.id, ())))


def _moved(corpus: Corpus) -> Iterator[Way]:
    for section, aliases in corpus.aliases.items():
        for old, new in aliases.items():
            if title := _title(corpus, section, new):
                yield f"{section}/{old}", partial(_forward, section, old, new, title)


def _forward(*told: str) -> tuple[Page]:
    return (index_pages.moved(*told),)


def _title(corpus: Corpus, section: str, id: str) -> str:
    if section == "briefings":
        return (corpus.briefs.get(id) or corpus.withdrawn[id]).headline
    if section == "events":
        # An event goes with the last published brief that tells of it, its old address with it.
        return corpus.events[id].title if id in corpus.events else ""
    entry = getattr(corpus.vocabulary, section)[id]
    return title_of(entry)
