"""Addresses of pages: what a link from elsewhere finds after the change."""

from collections.abc import Iterator
from typing import NamedTuple

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.diff.changes import Change, Subject
from briefbook.diff.renames import RECORDS, Renames, records
from briefbook.diff.subjects import of_brief, of_entry, of_event
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Entry


class OnPage(NamedTuple):
    """A record that has a page."""

    section: str
    id: str
    record: Brief | Event | Entry


def live(corpus: Corpus) -> dict[str, OnPage]:
    """Every record with a page, by its address."""
    return {
        f"{section}/{id}": OnPage(section, id, record)
        for section in RECORDS
        for id, record in records(corpus, section).items()
    }


def forwards(corpus: Corpus) -> dict[str, str]:
    """Old addresses that lead on, as far as what they lead to is there."""
    there = live(corpus)
    onwards = {
        f"{section}/{old}": f"{section}/{new}"
        for section, aliases in corpus.aliases.items()
        for old, new in aliases.items()
    }
    return {old: new for old, new in onwards.items() if new in there and old not in there}


def changes(before: Corpus, after: Corpus, renames: Renames) -> Iterator[Change]:
    """Records that moved, with whether their old address leads on; and other aliases."""
    there, onwards, known = live(after), forwards(after), forwards(before)
    moved = {
        f"{section}/{old}": f"{section}/{new}"
        for section, ids in renames.items()
        for old, new in sorted(ids.items())
    }
    for was, now in moved.items():
        kind = "address-moved" if onwards.get(was) == now else "address-moved-away"
        yield Change(kind, _subject(there[now]), (), "", f"{was}/", f"{now}/")
    for old, to in onwards.items():
        if old not in moved and known.get(old) != to:
            yield Change("address-leads-here", _subject(there[to]), before=f"{old}/")


def gone(before: Corpus, after: Corpus, renames: Renames) -> Iterator[Change]:
    """Addresses, old ones that led on included, at which nothing is found any more.

    Those of a briefing that is gone itself are left to it: it should have been withdrawn.
    """
    there = live(after).keys() | forwards(after).keys()
    known = live(before)
    # Every address with where it leads; that of a page leads to itself.
    links = {address: address for address in known} | forwards(before)
    for address, to in sorted(links.items()):
        page = known[to]
        removed = page.section == "briefings" and page.id not in renames[page.section]
        if address not in there and not (removed and to not in there):
            yield Change("address-gone", _subject(page), before=f"{address}/")


def _subject(page: OnPage) -> Subject:
    if isinstance(page.record, Brief):
        return of_brief(page.record)
    if isinstance(page.record, Event):
        return of_event(page.record)
    return of_entry(page.section, page.record)
