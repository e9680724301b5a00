"""Accounts of one event agree on what sort of happening it was, or are two events.

Where they give dates or places that can't both hold, or one claim contests the point of another,
all stand; until an editor classifies the difference the site says "accounts differ", and this is
advice. Who only passed news on is not among those who took part.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.corpus.events import Event, Telling
from briefbook.problems import Codes, Finding
from briefbook.text.places import Keys

CODES: Codes = {"kinds-differ": "error", "not-reconciled": "advice", "relay-as-actor": "advice"}


def check(library: Library) -> Iterator[Finding]:
    """Every event that published briefs tell of, then every difference nobody has classified."""
    chains = (row.claim.chain for row in library.corpus.statements)
    # Not those of the events: whoever stands under `by` in any account is left out there.
    relays = {(chain[0].id, step.id) for chain in chains for step in chain[1:]}
    for event in library.corpus.events.values():
        yield from _kinds(event)
        yield from _relays(event)
        yield from _not_by_all(event, relays)
    for difference in library.corpus.differences:
        if difference.classified is None and difference.kind in ("dates", "places"):
            event = library.corpus.events[difference.id]
            yield _unclassified(event, difference.kind.removesuffix("s"))
        elif difference.kind == "point":
            yield _contested(library, difference.id)


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


def _relays(event: Event) -> Iterator[Finding]:
    """Whoever stands among the actors and, by the chains, only passed it on."""
    for telling in event.tellings:
        for index, who in enumerate(telling.account.actors):
            if who in event.relays:
                message = f"`{who}` stands among the actors; by the chains it passed this on."
                help = (
                    "Leave it out: readers see who passed it on. If it took part, it goes to `by`."
                )
                keys = (*_place(telling), "actors", index)
                yield Finding(telling.brief.path, keys, "relay-as-actor", message, help)


def _not_by_all(event: Event, relays: set[tuple[str, str]]) -> Iterator[Finding]:
    """Whoever spoke by one account alone and, by the chains, only passed it on."""
    for telling in event.tellings:
        for index, who in enumerate(telling.account.by):
            others = [one.account for one in event.tellings if one is not telling]
            if (event.id, who) in relays and any(who not in other.by for other in others):
                message = f"`{who}` stands under `by` here; by other articles it passed this on."
                help = "Leave it out: readers see who passed it on. If it spoke, keep it."
                keys = (*_place(telling), "by", index)
                yield Finding(telling.brief.path, keys, "relay-as-actor", message, help)


def _unclassified(event: Event, what: str) -> Finding:
    """Dates or places that can't both hold, and no editor has said why."""
    word = event.reconciliation
    last = [telling for telling in event.decisive if getattr(telling.account, what)][-1]
    path, keys = (word.path, (event.id,)) if word else (last.brief.path, (*_place(last), what))
    message = (
        f"The accounts give {what}s of `{event.id}` that can't both hold; nobody has said why."
    )
    help = (
        f"Give `{event.id}` in vocabulary/events.yml a `kind:`"
        " (conflict, scope, update, translation, error) and a `note:`."
    )
    return Finding(path, keys, "not-reconciled", message, help, on_key=word is not None)


def _contested(library: Library, point: str) -> Finding:
    row = next(row for row in library.corpus.statements_on[point] if row.claim.against == point)
    keys = ("claims", row.brief.claims.index(row.claim), "against")
    message = f"This claim contests `{point}`, and nobody has said what sort of difference it is."
    help = "Make a question of it in vocabulary/questions.yml, with a `kind:` and a `note:`."
    return Finding(row.brief.path, keys, "not-reconciled", message, help)


def _place(telling: Telling) -> Keys:
    return ("events", telling.brief.events.index(telling.account))
