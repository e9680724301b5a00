"""A statement or a report stands among the events because claims come from it, or are about it.

One that no claim names tells readers nothing: a chain may be missing, or the event is left over
from a draft. Other events may stand alone, for the timeline. As long as a chain says `decide`, it
may yet be any of them.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, accounts
from briefbook.model.base import UNDECIDED
from briefbook.problems import Codes, Finding

CODES: Codes = {"event-unused": "advice"}
_KINDS = frozenset({"statement", "report"})


def check(library: Library) -> Iterator[Finding]:
    """Every account of a statement or a report that nothing names, in whatever brief."""
    used = set(_used(library))
    for brief in library.briefs:
        if any(claim.chain[0].id == UNDECIDED for claim in brief.claims):
            continue
        for keys, account in accounts(brief):
            if account.kind in _KINDS and account.id not in used:
                message = f"No claim comes from `{account.id}` or is about it."
                help = "Begin the chain of a claim with it, or take the event out."
                yield Finding(brief.path, (*keys, "id"), "event-unused", message, help)


def _used(library: Library) -> Iterator[str]:
    """Ids of events that claims, other events or topics name."""
    for brief in library.briefs:
        for claim in brief.claims:
            yield from (link.id for link in claim.chain)
            if claim.about:
                yield claim.about
        for account in brief.events:
            yield from account.distinct_from
            if account.rests_on:
                yield account.rests_on.id
    for topic in library.corpus.vocabulary.topics.values():
        for line in topic.summary:
            yield from line.events
