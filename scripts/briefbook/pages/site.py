"""Every page of the site, from the table of sections."""

from collections.abc import Iterator

from briefbook.pages import further, home, index_pages
from briefbook.pages.context import Site
from briefbook.pages.sections import SECTIONS, Records, Section
from briefbook.pages.tree import Page
from briefbook.pages.wanted import Addresses, is_wanted


def pages(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The whole site as trees, or `only` the pages at some addresses."""
    # Nothing is made before it is asked for: `only` mostly wants few pages of thousands.
    if is_wanted("", only):
        yield home.page(site)
    for section in SECTIONS:
        yield from _listing(site, section, only)
        if section.records:
            yield from _of_records(site, section.address, section.records, only)


def _listing(site: Site, section: Section, only: Addresses) -> Iterator[Page]:
    if section.listing and _has_any(section, only):
        yield from section.listing(site, only)


def _has_any(section: Section, only: Addresses) -> bool:
    """Whether a page that lists a section is wanted."""
    if is_wanted(section.address, only):
        return True
    return bool(section.further) and any(one.startswith(section.further) for one in only or ())


def _of_records(site: Site, section: str, records: Records, only: Addresses) -> Iterator[Page]:
    """The pages of each record, and one at each of its old addresses."""
    by_id = records.of(site.corpus)
    beside = None if only is None else {address.rpartition("/")[0] for address in only}
    for id, record in by_id.items():
        address = f"{section}/{id}"
        if is_wanted(address, only):
            yield records.page(site, record)
        if records.lists and (beside is None or address in beside):
            lists, title = records.lists(site.corpus, record), records.title(site.language, record)
            yield from further.pages(site, address, title, records.kind, lists, only)
    for old, new in site.corpus.aliases.get(section, {}).items():
        # An event goes with the last published brief that tells of it, its old address with it.
        if new in by_id:
            moved = _moved(site, section, records, old, new)
            yield from (page for page in moved if is_wanted(page.address, only))


def _moved(site: Site, section: str, records: Records, old: str, new: str) -> Iterator[Page]:
    """What leads on from an old address, and from those beside it."""
    record = records.of(site.corpus)[new]
    title = records.title(site.language, record)
    yield index_pages.moved(site.language, section, old, new, title)
    if records.lists:
        for part in further.parts_of(site.corpus, records.lists(site.corpus, record)):
            there, here = f"{new}/{part.name}", f"{old}/{part.name}"
            yield index_pages.moved(site.language, section, here, there, title)
