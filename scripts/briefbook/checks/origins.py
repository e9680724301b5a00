"""Chains start at an origin and go on with relays.

An origin is an event at which something was said or reported, and says by whom; `own` is the
outlet's own reporting or view; `untraced` is honest when the article doesn't say.
"""

from collections.abc import Iterator

from briefbook.checks.scope import Library, claims
from briefbook.model.brief import ORIGIN_KINDS, Claim
from briefbook.model.evidence import ROOTS
from briefbook.problems import Finding, Keys


def check(library: Library) -> Iterator[Finding]:
    """The chain of every claim."""
    for brief in library.briefs:
        for keys, claim in claims(brief):
            yield from _chain(library, brief.path, (*keys, "chain"), claim)


def _chain(library: Library, path: str, keys: Keys, claim: Claim) -> Iterator[Finding]:
    origin, *relays = claim.chain
    account = library.events.get(origin.id)
    if account and account.kind not in ORIGIN_KINDS:
        message = f"`{origin.id}` is an event of kind {account.kind}, which can't be an origin."
        help = "An origin is a statement, a meeting or a report: name the one that told of it."
        yield Finding(path, (*keys, 0), "bad-origin", message, help)
    elif account and not account.by:
        message = f"`{origin.id}` is an origin, and its account doesn't say who spoke."
        help = "Add `by: …` to the event."
        yield Finding(path, (*keys, 0), "bad-origin", message, help)
    if origin.id == "own" and relays:
        message = "`own` is what the outlet itself found or thinks; nobody passed it on."
        help = "Remove the relays, or name the origin they took it from."
        yield Finding(path, (*keys, 1), "bad-chain", message, help)
    for index, relay in enumerate(relays, start=1):
        if relay.id in ROOTS:
            message = f"`{relay.id}` can only stand first in a chain."
            yield Finding(path, (*keys, index), "bad-chain", message, "Put the origin first.")
