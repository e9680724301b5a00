"""Who passed an event on: named behind the origin in chains that begin with it or tell of it."""

from collections import defaultdict
from collections.abc import Iterable

from briefbook.model.brief import Brief, Claim

Relays = dict[str, bool]
"""Who passed something on, in the order of the chains; True where every article has it inferred."""


def relays_by_event(briefs: Iterable[Brief]) -> dict[str, Relays]:
    """The relays of every event by its id."""
    relays: dict[str, Relays] = defaultdict(dict)
    for claim in (claim for brief in briefs for claim in brief.claims):
        for event in _events_of(claim):
            for step in claim.chain[1:]:
                relays[event][step.id] = relays[event].get(step.id, True) and step.inferred
    return relays


def _events_of(claim: Claim) -> set[str]:
    return {id for id in (claim.about, claim.chain[0].id) if id}
