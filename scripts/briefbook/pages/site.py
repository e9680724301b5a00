"""Every page of the site, from the table of sections."""

from collections.abc import Collection, Iterator
from itertools import islice

from briefbook.corpus.corpus import Corpus
from briefbook.pages import home, index_pages
from briefbook.pages.extras import shared
from briefbook.pages.search_words import for_quick_search
from briefbook.pages.sections import SECTIONS, Records, Section
from briefbook.pages.social_cards import cards
from briefbook.pages.tree import Page
from briefbook.settings import Settings

Addresses = Collection[str] | None
"""Of which pages are wanted; None for all."""


def pages(corpus: Corpus, settings: Settings, only: Addresses = None) -> Iterator[Page]:
    """The whole site as trees, ready to be passed on; or `only` the pages at some addresses.

    Where it is large, the quick search steps back from most of it: its index is one file, fetched
    with every page. The list of briefings finds what the quick search then leaves out.
    """
    large = len(corpus.briefs) + len(corpus.events) > settings.limits.quick_search_pages
    drawn = cards(corpus, settings)
    for page in _pages(corpus, settings, only):
        yield shared(corpus, for_quick_search(page, large), drawn, settings)


def _pages(corpus: Corpus, settings: Settings, only: Addresses) -> Iterator[Page]:
    # Nothing is made before it is asked for: `only` mostly wants few pages of thousands.
    if only is None or "" in only:
        yield home.page(corpus, settings.site_name, settings.description)
    for section in SECTIONS:
        yield from _listing(corpus, section, only)
        if section.records:
            yield from _of_records(corpus, section.address, section.records, only)


def _listing(corpus: Corpus, section: Section, only: Addresses) -> Iterator[Page]:
    if not section.listing:
        return
    further = section.further
    if only is None or (further and any(address.startswith(further) for address in only)):
        wanted = None
    else:
        wanted = 1 if section.address in only else 0
    for page in islice(section.listing(corpus), wanted):
        if only is None or page.address in only:
            yield page


def _of_records(corpus: Corpus, section: str, records: Records, only: Addresses) -> Iterator[Page]:
    """The page of each record, and one at each of its old addresses."""
    by_id = records.of(corpus)
    for id, record in by_id.items():
        if only is None or f"{section}/{id}" in only:
            yield records.page(corpus, record)
    for old, new in corpus.aliases.get(section, {}).items():
        # An event goes with the last published brief that tells of it, its old address with it.
        if new in by_id and (only is None or f"{section}/{old}" in only):
            yield index_pages.moved(section, old, new, records.title(by_id[new]))
