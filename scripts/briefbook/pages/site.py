"""Every page of the site, from the table of sections."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import Any

from briefbook.pages import further, home, index_pages
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
    yield from _wanted(islice(section.listing(site), None if all_parts else 1), only)


def _of_records(site: Site, section: str, records: Records, only: Addresses) -> Iterator[Page]:
    """The pages of each record, and one at each of its old addresses."""
    by_id = records.of(site.corpus)
    beside = None if only is None else {address.rpartition("/")[0] for address in only}
    for id, record in by_id.items():
        address = f"{section}/{id}"
        if only is None or address in only:
            yield records.page(site, record)
        if records.lists and (beside is None or address in beside):
            yield from _wanted(_beside(site, address, records, record), only)
    for old, new in site.corpus.aliases.get(section, {}).items():
        # An event goes with the last published brief that tells of it, its old address with it.
        if new in by_id:
            yield from _wanted(_moved(site, section, records, old, new), only)


def _beside(site: Site, address: str, records: Records, record: Any) -> Iterator[Page]:
    assert records.lists
    title = records.title(site.language, record)
    lists = records.lists(site.corpus, record)
    yield from further.pages(site, address, title, records.kind, lists)


def _moved(site: Site, section: str, records: Records, old: str, new: str) -> Iterator[Page]:
    """What leads on from an old address, and from those beside it."""
    record = records.of(site.corpus)[new]
    title = records.title(site.language, record)
    yield index_pages.moved(site.language, section, old, new, title)
    if records.lists:
        for part in further.parts_of(site.corpus, records.lists(site.corpus, record)):
            there, here = f"{new}/{part.name}", f"{old}/{part.name}"
            yield index_pages.moved(site.language, section, here, there, title)


def _wanted(pages: Iterator[Page], only: Addresses) -> Iterator[Page]:
    return (page for page in pages if only is None or page.address in only)
