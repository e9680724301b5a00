"""What editors judge across accounts: who acted, what sort of difference it is, what is open."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import Look
from briefbook.diff.subjects import of_brief

_DOERS = ("Account.by", "Event.by")
_NOTES = ("Brief.note", "Question.note", "Reconciliation.note")
_KINDS = ("Question.kind", "Reconciliation.kind")
_OTHER_KIND = ("difference-reclassified", "difference-unclassified")
_CHANGED = ("added", "changed", "removed")


def accounts(look: Look) -> Iterator[Change]:
    """Who spoke or acted in an event, and what an article says of it, in other words."""
    for change in look.changes:
        if change.field in _DOERS and change.kind.endswith(_CHANGED):  # and not their order alone
            was, now = change.before or "nobody", change.after or "nobody"
            yield replace(change, kind="doers", before=was, after=now)
        elif change.kind == "account-reworded":
            yield change


def differences(look: Look) -> Iterator[Change]:
    """Questions that are gone or called something else, answers from outside that are gone."""
    for change in look.changes:
        if change.subject.section not in ("differences", "events"):
            continue
        if change.kind == "question-removed":
            yield replace(change, kind="question-gone")
        elif change.kind in _OTHER_KIND or (change.field in _KINDS and change.before):
            yield replace(change, kind="other-kind" if change.after else "no-kind")
        elif change.field == "Question.outside" and change.kind == "line-removed":
            yield replace(change, kind="outside-gone")


def notes(look: Look) -> Iterator[Change]:
    """Notes of the editors that say something else, or are gone; and what was open and is not."""
    for change in look.changes:
        if change.field in _NOTES and change.kind in ("text-changed", "text-removed"):
            yield replace(change, kind="note")
    for old, new in look.briefs():
        if old.open and not new.open:
            yield Change("open-emptied", of_brief(new), (), "", " / ".join(old.open))
