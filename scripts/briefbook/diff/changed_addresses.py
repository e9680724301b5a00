"""Addresses of pages: what a link from elsewhere finds after the change."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.diff.changes import Change, Subject
from briefbook.diff.renames import SECTIONS, Renames, records
from briefbook.diff.subjects import of_brief, of_entry, of_event


def live(corpus: Corpus) -> dict[str, tuple[str, str]]:
    """The address of every record's page, with its section and id."""
    return {f"{part}/{id}": (part, id) for part in SECTIONS for id in records(corpus, part)}


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
    """Records that moved: whether their old address leads on is told with them."""
    onwards = forwards(after)
    for section in SECTIONS:
        for old, new in sorted(renames[section].items()):
            was, now = f"{section}/{old}", f"{section}/{new}"
            kind = "address-moved" if onwards.get(was) == now else "address-moved-away"
            yield Change(kind, _subject(after, section, new), (), "", f"{was}/", f"{now}/")
    moved = {f"{section}/{old}" for section, ids in renames.items() for old in ids}
    known = forwards(before)
    for old, to in onwards.items():
        if old not in moved and known.get(old) != to:
            section, _, id = to.partition("/")
            yield Change("address-leads-here", _subject(after, section, id), before=f"{old}/")


def gone(before: Corpus, after: Corpus, renames: Renames) -> Iterator[Change]:
    """Addresses, old ones that led on included, at which nothing is found any more.

    Those of a briefing that is gone itself are told with it: it should have been withdrawn.
    """
    there = live(after).keys() | forwards(after).keys()
    known = live(before)
    # Every address with where it leads; that of a page leads to itself.
    links = {address: address for address in known} | forwards(before)
    for address, to in sorted(links.items()):
        section, id = known[to]
        lost = section == "briefings" and id not in renames[section] and to not in there
        if address not in there and not lost:
            yield Change("address-gone", _subject(before, *known[to]), before=f"{address}/")


def _subject(corpus: Corpus, section: str, id: str) -> Subject:
    if section == "briefings":
        return of_brief(corpus.briefs.get(id) or corpus.withdrawn[id])
    record = records(corpus, section)[id]
    if isinstance(record, Event):
        return of_event(record)
    return of_entry(section, record)  # type: ignore[arg-type]
