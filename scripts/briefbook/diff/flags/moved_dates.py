"""Days, and what they are inferred from: who knew first hangs on them."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import Look

_UNGRAVE = frozenset({"date-inferred"})
"""A date that claims less than before."""
_AS_TOLD = frozenset({"date-stated", "date-reason"})


def dates(look: Look) -> Iterator[Change]:
    """Every date that moved, came or went, is stated now, or is inferred for another reason.

    Where an account has another date, that of its event follows, and is not told twice.
    """
    found = [c for c in look.changes if c.kind.startswith("date-") and c.kind not in _UNGRAVE]
    in_accounts = {change.subject for change in found if change.field == "Account.date"}
    for change in found:
        if change.field != "Event.date" or change.subject not in in_accounts:
            kind = change.kind if change.kind in _AS_TOLD else "date-changed"
            yield replace(change, kind=kind)
