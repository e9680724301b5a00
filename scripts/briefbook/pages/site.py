"""Every page of the site, in the order of their addresses."""

from collections.abc import Iterator

from briefbook.corpus.chronology import before_and_after, in_order
from briefbook.corpus.corpus import Corpus
from briefbook.pages import (
    archive,
    briefing,
    corrections,
    differences,
    event,
    home,
    lists,
    named,
    timeline,
    topic,
)
from briefbook.pages.cards import cards
from briefbook.pages.parts import title_of
from briefbook.pages.share import shared
from briefbook.pages.unsearched import for_quick_search
from briefbook.settings import Settings
from briefbook.tree import Page


def pages(corpus: Corpus, settings: Settings) -> Iterator[Page]:
    """The whole site as trees, ready to be passed on.

    Where it is large, the quick search steps back from most of it: its index is one file, fetched
    with every page. The list of briefings finds what the quick search then leaves out.
    """
    large = len(corpus.briefs) + len(corpus.events) > settings.limits.quick_search_pages
    drawn = cards(corpus, settings)
    for page in _pages(corpus, settings):
        yield shared(corpus, for_quick_search(page, large), drawn, settings)


def _pages(corpus: Corpus, settings: Settings) -> Iterator[Page]:
    words = corpus.vocabulary
    yield home.page(corpus, settings.site_name, settings.description)
    yield from archive.pages(corpus)
    yield from (briefing.page(corpus, brief) for brief in corpus.briefs.values())
    yield from (briefing.withdrawn(corpus, brief) for brief in corpus.withdrawn.values())
    yield from timeline.pages(corpus)
    yield differences.page(corpus)
    yield corrections.page(corpus)
    yield from _events(corpus)
    yield from lists.entries(corpus)
    yield from (topic.page(corpus, entry) for entry in words.topics.values())
    yield from (named.actor(corpus, entry) for entry in words.actors.values())
    yield from (named.place(corpus, entry) for entry in words.places.values())
    yield from (named.publisher(corpus, entry) for entry in words.publishers.values())
    yield from _moved(corpus)


def _events(corpus: Corpus) -> Iterator[Page]:
    around = before_and_after(corpus.events.values())
    for here in in_order(corpus.events.values()):
        yield event.page(corpus, here, *around.get(here.id, (None, None)))


def _moved(corpus: Corpus) -> Iterator[Page]:
    for section, aliases in corpus.aliases.items():
        for old, new in aliases.items():
            if title := _title(corpus, section, new):
                yield lists.moved(section, old, new, title)


def _title(corpus: Corpus, section: str, id: str) -> str:
    if section == "briefings":
        return (corpus.briefs.get(id) or corpus.withdrawn[id]).headline
    if section == "events":
        return corpus.events[id].title if id in corpus.events else ""
    entry = getattr(corpus.vocabulary, section)[id]
    return title_of(entry)
