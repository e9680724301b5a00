"""A claim about a statement of its own speaker comes from there, and says so in its chain.

Without a chain a claim counts as untraced, though the event in which it was said stands beside it.
Where it was said elsewhere, `chain: untraced` says that it is so.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, accounts, claims
from briefbook.model.brief import ORIGIN_KINDS, Account, Claim
from briefbook.problems import Codes, Finding

CODES: Codes = {"chain-missing": "advice"}


def check(library: Library) -> Iterator[Finding]:
    """Every claim without a chain that is about an event in which its speaker spoke."""
    for brief in library.briefs:
        events = {account.id: account for _, account in accounts(brief)}
        for keys, claim in claims(brief):
            event = events.get(claim.about or "")
            if event and "chain" not in claim.model_fields_set and _spoke(claim, event):
                message = f"Its speaker said this in `{event.id}`, and its chain doesn't say so."
                help = f"Write `chain: {event.id}`, and behind it whoever passed it on."
                yield Finding(brief.path, (*keys, "about"), "chain-missing", message, help)


def _spoke(claim: Claim, event: Account) -> bool:
    """Whether those who say it are those who spoke."""
    if event.kind not in ORIGIN_KINDS:
        return False
    named = bool(claim.says) and set(claim.says) <= set(event.by)
    return named or (claim.unnamed is not None and claim.unnamed == event.unnamed)
