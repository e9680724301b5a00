"""Entries that are called something else, and outlets that are new: each stands on many pages."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import Look
from briefbook.diff.wording import differs


def renamed(look: Look) -> Iterator[Change]:
    """Everybody and everything with another name, or with one more."""
    for change in look.changes:
        if (
            change.field == "Named.name"
            and change.after
            and differs(change.before, change.after) in ("facts", "words")
        ):
            yield replace(change, kind="renamed" if change.before else "other-name")
        told = differs(change.before, change.after) if change.before else "words"
        if change.field.endswith(".also") and change.after and told != "form":
            yield replace(change, kind="other-name")


def new_publishers(look: Look) -> Iterator[Change]:
    """Outlets that are new to the vocabulary."""
    for change in look.changes:
        if change.kind == "entry-added" and change.subject.section == "publishers":
            yield Change("new-publisher", change.subject)
