"""Accounts of one event agree on what sort of happening it was, or are two events.

Where they give dates that can't both hold, both stand; until an editor classifies the difference
the site says "accounts differ", and this is advice.
"""

from collections.abc import Iterator

from briefbook.checks.library import Library
from briefbook.corpus.events import Event, Telling
from briefbook.problems import Finding, Keys


def check(library: Library) -> Iterator[Finding]:
    """Every event that published briefs tell of."""
    for event in library.corpus.events.values():
        yield from _kinds(event)
        yield from _dates(event)


def _kinds(event: Event) -> Iterator[Finding]:
    first = event.tellings[0]
    for telling in event.tellings[1:]:
        if telling.account.kind == first.account.kind:
            continue
        message = (
            f"`{event.id}` is of kind {telling.account.kind} here"
            f" and {first.account.kind} in {first.brief.path}."
        )
        help = "One event has one kind; two happenings need two ids."
        keys = (*_place(telling), "kind")
        yield Finding(telling.brief.path, keys, "kinds-differ", message, help)


def _dates(event: Event) -> Iterator[Finding]:
    word = event.reconciliation
    if not event.dates_differ or (word and word.kind):
        return
    last = [telling for telling in event.tellings if telling.account.date][-1]
    path, keys = (word.path, (event.id,)) if word else (last.brief.path, (*_place(last), "date"))
    message = f"The accounts give dates of `{event.id}` that can't both hold; nobody has said why."
    help = (
        f"Give `{event.id}` in vocabulary/events.yml a `kind:`"
        " (conflict, scope, update, translation, error) and a `note:`."
    )
    yield Finding(path, keys, "not-reconciled", message, help, on_key=word is not None)


def _place(telling: Telling) -> Keys:
    return ("events", telling.brief.events.index(telling.account))
