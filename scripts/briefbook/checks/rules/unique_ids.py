"""One name, one thing: no id, alias or link stands for two.

Two briefs of one article would count it twice; two entries of one id would share an address.
"""

import re
from collections.abc import Container, Iterator, Mapping

from briefbook.checks.checked import Library, accounts
from briefbook.model.base import Record, is_reserved
from briefbook.model.brief import Brief
from briefbook.model.evidence import ROOTS
from briefbook.problems import Codes, Finding, ProblemText
from briefbook.text.links import same_article
from briefbook.text.places import Keys

CODES: Codes = {"duplicate-id": "error", "reserved-id": "error", "same-article": "error"}
SAME_ARTICLE = ProblemText(
    "same-article",
    "{path} is a brief of the same article.",
    "Change that one, or withdraw it and name this one as its successor.",
)
TWICE = ProblemText(
    "duplicate-id",
    "`{id}` stands twice under `{part}`.",
    "Give this one an id of its own, or put the two together.",
)

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
        # What took the place of a withdrawn brief is mostly of the same article.
        if first is brief or library.leads_to(first, brief) or library.leads_to(brief, first):
            continue
        told = SAME_ARTICLE.about(path=first.path)
        yield Finding(brief.path, ("url",), *told)


def _twice(brief: Brief, part: str, records: tuple[Record, ...]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, record in enumerate(records):
        id = getattr(record, "id", "")
        if id in seen:
            told = TWICE.about(id=id, part=part)
            yield Finding(brief.path, (part, index, "id"), *told)
        seen.add(id)


def _shared_space(library: Library) -> Iterator[Finding]:
    vocabulary = library.corpus.vocabulary
    for id in sorted(vocabulary.actors.keys() & vocabulary.publishers.keys()):
        message = f"`{id}` is a publisher too; the two share one space of ids."
        help = "Keep the entry that fits, or rename this one."
        yield Finding(vocabulary.actors[id].path, (id,), "duplicate-id", message, help, on_key=True)
    for brief in library.briefs:
        for keys, account in accounts(brief):
            if account.id in library.who or account.id in ROOTS:
                what = "an actor or a publisher" if account.id in library.who else "an origin"
                message = f"`{account.id}` is {what} already, and chains name them all alike."
                help = f"Give the event a name of its own, such as `{account.id}-{account.kind}`."
                yield Finding(brief.path, (*keys, "id"), "duplicate-id", message, help)


def _aliases(library: Library) -> Iterator[Finding]:
    """An old id may not be an id again, nor lead to two places."""
    vocabulary = library.corpus.vocabulary
    briefs = {brief.id: brief for brief in library.briefs}
    parts: tuple[Mapping[str, Record], ...] = (
        vocabulary.publishers,
        vocabulary.actors,
        vocabulary.places,
        vocabulary.topics,
        vocabulary.events,
    )
    yield from _taken(briefs, briefs, entries=False)
    for part in parts:
        # Events are there by their accounts; the vocabulary has only a word on some of them.
        yield from _taken(part, library.events if part is vocabulary.events else part, entries=True)


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
    """Ids are addresses and names of files; some addresses and names are taken for ever."""
    for path, id, keys, on_key in _all_ids(library):
        # Briefs alone have parts of a list beside them.
        of_brief = not on_key and keys[:1] in ((), ("aliases",))
        if id == RESERVED or (of_brief and PART.fullmatch(id)):
            whole = "the list of all pages" if id == RESERVED else "a part of the list of briefings"
            message = f"`{id}` can't be an id: it is the address of {whole}."
        elif is_reserved(id):
            message = f"`{id}` can't be an id: Windows keeps this name for itself."
        else:
            continue
        help = "Choose a name of its own."
        yield Finding(path, keys, "reserved-id", message, help, on_key)


def _all_ids(library: Library) -> Iterator[tuple[str, str, Keys, bool]]:
    """Every id that has a page: its file, the id, its place, whether a key is the place."""
    for brief in library.briefs:
        yield brief.path, brief.id, (), False
        for index, alias in enumerate(brief.aliases):
            yield brief.path, alias, ("aliases", index), False
        for keys, account in accounts(brief):
            yield brief.path, account.id, (*keys, "id"), False
    for entry in library.entries():
        yield entry.path, entry.id, (entry.id,), True
        for index, alias in enumerate(entry.aliases):
            yield entry.path, alias, (entry.id, "aliases", index), True
