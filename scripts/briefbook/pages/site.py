"""Every page of the site, from the table of sections."""

from collections.abc import Collection, Iterator
from itertools import islice

from briefbook.pages import home, index_pages
from briefbook.pages.context import Site
from briefbook.pages.sections import SECTIONS, Records, Section
from briefbook.pages.tree import Page

Addresses = Collection[str] | None
"""Of which pages are wanted; None for all."""


def pages(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The whole site as trees, or `only` the pages at some addresses."""
    # Nothing is made before it is asked for: `only` mostly wants few pages of thousands.
    if only is None or "" in only:
        yield home.page(site)
    for section in SECTIONS:
        yield from _listing(site, section, only)
        if section.records:
            yield from _of_records(site, section.address, section.records, only)


def _listing(site: Site, section: Section, only: Addresses) -> Iterator[Page]:
    further = section.further
    all_parts = only is None or (further and any(one.startswith(further) for one in only))
    if not section.listing or not (all_parts or section.address in (only or ())):
        return
    for page in islice(section.listing(site), None if all_parts else 1):
        if only is None or page.address in only:
            yield page


def _of_records(site: Site, section: str, records: Records, only: Addresses) -> Iterator[Page]:
    """The page of each record, and one at each of its old addresses."""
    by_id = records.of(site.corpus)
    for id, record in by_id.items():
        if only is None or f"{section}/{id}" in only:
            yield records.page(site, record)
    for old, new in site.corpus.aliases.get(section, {}).items():
        # An event goes with the last published brief that tells of it, its old address with it.
        if new in by_id and (only is None or f"{section}/{old}" in only):
            title = records.title(site.language, by_id[new])
            yield index_pages.moved(site.language, section, old, new, title)
