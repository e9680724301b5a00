"""One name, one thing: no id, alias or link may stand for two.

Two briefs of one article would count it twice; two entries of one id would share an address.
"""

import re
from collections.abc import Container, Iterator, Mapping

from briefbook.checks.scope import Library, accounts
from briefbook.model.base import Record
from briefbook.model.brief import Brief
from briefbook.model.evidence import ROOTS
from briefbook.problems import Finding, Keys
from briefbook.text.links import same_article

RESERVED = "index"
PART = re.compile(r"archive-\d+")
"""The older parts of the list of briefings."""


def check(library: Library) -> Iterator[Finding]:
    """Links, ids within a brief, the space shared by actors and publishers, old ids."""
    yield from _articles(library)
    for brief in library.briefs:
        yield from _twice(brief, "claims", brief.claims)
        yield from _twice(brief, "events", brief.events)
    yield from _shared_space(library)
    yield from _aliases(library)
    yield from _reserved(library)


def _articles(library: Library) -> Iterator[Finding]:
    seen: dict[str, Brief] = {}
    for brief in library.briefs:
        first = seen.setdefault(same_article(brief.url), brief)
        if first is brief or library.leads_to(first, brief) or library.leads_to(brief, first):
            continue
        message = f"{first.path} is a brief of the same article."
        help = "Change that one, or withdraw it and name this one as its successor."
        yield Finding(brief.path, ("url",), "same-article", message, help)


def _twice(brief: Brief, part: str, records: tuple[Record, ...]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, record in enumerate(records):
        id = getattr(record, "id", "")
        if id in seen:
            message = f"`{id}` stands twice under `{part}`."
            help = "Give this one an id of its own, or put the two together."
            yield Finding(brief.path, (part, index, "id"), "duplicate-id", message, help)
        seen.add(id)


def _shared_space(library: Library) -> Iterator[Finding]:
    words = library.corpus.vocabulary
    for id in sorted(words.actors.keys() & words.publishers.keys()):
        message = f"`{id}` is a publisher too; the two share one space of ids."
        help = "Keep the entry that fits, or rename this one."
        yield Finding(words.actors[id].path, (id,), "duplicate-id", message, help, on_key=True)
    for brief in library.briefs:
        for keys, account in accounts(brief):
            if account.id in library.who or account.id in ROOTS:
                what = "an actor or a publisher" if account.id in library.who else "an origin"
                message = f"`{account.id}` is {what} already, and chains name them all alike."
                help = f"Give the event a name of its own, such as `{account.id}-{account.kind}`."
                yield Finding(brief.path, (*keys, "id"), "duplicate-id", message, help)


def _aliases(library: Library) -> Iterator[Finding]:
    """An old id may not be an id again, nor lead to two places."""
    words = library.corpus.vocabulary
    briefs = {brief.id: brief for brief in library.briefs}
    parts: tuple[Mapping[str, Record], ...] = (
        words.publishers,
        words.actors,
        words.places,
        words.topics,
        words.events,
    )
    yield from _taken(briefs, briefs, entries=False)
    for part in parts:
        yield from _taken(part, library.events if part is words.events else part, entries=True)


def _taken(records: Mapping[str, Record], used: Container[str], entries: bool) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for id, record in records.items():
        for index, alias in enumerate(getattr(record, "aliases", ())):
            first = seen.setdefault(alias, id)
            if alias in used or first != id:
                keys = (id, "aliases", index) if entries else ("aliases", index)
                message = f"The old id `{alias}` leads to `{first}` already."
                if alias in used:
                    message = f"The old id `{alias}` is in use."
                help = "An address can lead to one page only: remove this alias."
                yield Finding(getattr(record, "path", ""), keys, "duplicate-id", message, help)


def _reserved(library: Library) -> Iterator[Finding]:
    """`index` is the address of the page that lists all the others, for briefs in several parts."""
    for brief in library.briefs:
        for id, keys in _ids_of(brief):
            if id == RESERVED or PART.fullmatch(id):
                yield _address_of_a_list(id, brief.path, keys)
        for keys, account in accounts(brief):
            if account.id == RESERVED:
                yield _address_of_a_list(RESERVED, brief.path, (*keys, "id"))
    for entry in library.entries():
        if entry.id == RESERVED:
            yield _address_of_a_list(RESERVED, entry.path, (entry.id,), on_key=True)
        for index, alias in enumerate(entry.aliases):
            if alias == RESERVED:
                yield _address_of_a_list(RESERVED, entry.path, (entry.id, "aliases", index))


def _ids_of(brief: Brief) -> Iterator[tuple[str, Keys]]:
    """The id of a brief and those it had before, each with its place."""
    yield brief.id, ()
    yield from ((alias, ("aliases", index)) for index, alias in enumerate(brief.aliases))


def _address_of_a_list(id: str, path: str, keys: Keys, on_key: bool = False) -> Finding:
    whole = "the list of all pages" if id == RESERVED else "a part of the list of briefings"
    message = f"`{id}` can't be an id: it is the address of {whole}."
    return Finding(path, keys, "reserved-id", message, "Choose a name of its own.", on_key)
