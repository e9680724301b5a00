"""Small values that say what differs between two corpora; sentences are made elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Section = Literal[
    "briefings", "events", "points", "differences", "topics", "publishers", "actors", "places"
]
SECTIONS: tuple[Section, ...] = (
    "briefings",
    "events",
    "differences",
    "points",
    "topics",
    "publishers",
    "actors",
    "places",
)
"""The order in which they are told."""
PagesStatus = Literal["added", "changed", "moved", "removed"]


@dataclass(frozen=True, slots=True)
class Subject:
    """The record that a change is about."""

    section: Section
    id: str
    name: str
    """How readers know it: a headline, a title, a question, a name."""
    path: str = ""
    """The file it is written in; empty where several files make it."""
    page: str = ""
    """The address of the page on which readers find it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different for a reader."""

    kind: str
    """What happened; every kind has its sentence."""
    subject: Subject
    items: tuple[str, ...] = ()
    """The claims, accounts or answers in it that are meant, by id."""
    what: str = ""
    """The part that changed, in our words, such as `standfirst`."""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Touched:
    """A page whose content differs, or that is only on one side."""

    address: str
    status: PagesStatus
    to: str = ""
    """Where a moved page leads."""


@dataclass(frozen=True)
class Changes:
    """Everything that a change of content means for a reader."""

    flags: tuple[Change, ...] = ()
    """What needs a second pair of eyes."""
    changes: tuple[Change, ...] = ()
    """What readers will see, grouped by record."""
    pages: tuple[Touched, ...] = ()
    """The pages on which they will see it, by address."""
    notes: tuple[str, ...] = field(default=())
    """What could not be compared, and why."""

    def __bool__(self) -> bool:
        return bool(self.flags or self.changes or self.pages)


def text_changes(
    subject: Subject, what: str, before: str | None, after: str | None
) -> Iterator[Change]:
    """A text that is new, gone or other; both wordings go with it."""
    if before != after:
        how = "changed" if before and after else "added" if after else "removed"
        yield Change(f"text-{how}", subject, (), what, before or "", after or "")


def fact_changes(
    subject: Subject, what: str, before: str | None, after: str | None
) -> Iterator[Change]:
    """The same for what is short enough to stand in the sentence itself."""
    if before != after:
        how = "changed" if before and after else "added" if after else "removed"
        yield Change(f"fact-{how}", subject, (), what, before or "", after or "")


def list_changes(
    subject: Subject, what: str, before: tuple[str, ...], after: tuple[str, ...]
) -> Iterator[Change]:
    """Lines of a list that came and went; their order alone is told once."""
    for line in before:
        if line not in after:
            yield Change("line-removed", subject, (), what, line)
    for line in after:
        if line not in before:
            yield Change("line-added", subject, (), what, "", line)
    if sorted(before) == sorted(after) and before != after:
        yield Change("lines-order", subject, (), what)
