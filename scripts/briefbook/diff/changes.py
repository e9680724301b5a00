"""Small values that say what differs between two corpora; sentences are made elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from briefbook.diff.wording import ALIKE, differs, likeness

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
    field: str = ""
    """The field of the model that it is about, such as `Topic.standfirst`; empty for several."""


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
    notes: tuple[str, ...] = ()
    """What could not be compared, and why."""

    def __bool__(self) -> bool:
        return bool(self.flags or self.changes or self.pages)


def text_changes(
    subject: Subject,
    what: str,
    before: str | None,
    after: str | None,
    items: tuple[str, ...] = (),
    field: str = "",
) -> Iterator[Change]:
    """A text that is new, gone, reworded, or other in its form alone; both wordings go with it."""
    if before != after:
        how = _how(before, after)
        if how == "changed" and differs(before or "", after or "") == "form":
            how = "form"
        kind = f"item-text-{how}" if items else f"text-{how}"
        yield Change(kind, subject, items, what, before or "", after or "", field)


def fact_changes(
    subject: Subject,
    what: str,
    before: str | None,
    after: str | None,
    items: tuple[str, ...] = (),
    field: str = "",
) -> Iterator[Change]:
    """The same for what is short enough to stand in the sentence itself."""
    if before != after:
        kind = f"{'item' if items else 'fact'}-{_how(before, after)}"
        yield Change(kind, subject, items, what, before or "", after or "", field)


def _how(before: str | None, after: str | None) -> str:
    return "changed" if before and after else "added" if after else "removed"


def names_changes(
    subject: Subject,
    what: str,
    before: Sequence[str],
    after: Sequence[str],
    items: tuple[str, ...] = (),
    field: str = "",
) -> Iterator[Change]:
    """A list of names in one sentence; their order alone is told as that."""
    if before != after and sorted(before) == sorted(after):
        yield Change("item-order" if items else "order", subject, items, what, field=field)
    else:
        yield from fact_changes(subject, what, ", ".join(before), ", ".join(after), items, field)


def list_changes(
    subject: Subject, what: str, before: tuple[str, ...], after: tuple[str, ...], field: str = ""
) -> Iterator[Change]:
    """Lines of a list that came, went or were reworded; their order alone is told once."""
    gone = [line for line in before if line not in after]
    come = [line for line in after if line not in before]
    for old, new in _reworded(gone, come):
        gone.remove(old)
        come.remove(new)
        form = differs(old, new) == "form"
        yield Change("line-form" if form else "line-changed", subject, (), what, old, new, field)
    yield from (Change("line-removed", subject, (), what, line, "", field) for line in gone)
    yield from (Change("line-added", subject, (), what, "", line, field) for line in come)
    if sorted(before) == sorted(after) and before != after:
        yield Change("lines-order", subject, (), what)


def _reworded(gone: list[str], come: list[str]) -> list[tuple[str, str]]:
    """Lines that went, each with the one that came in its place: most of their words are one."""
    found: list[tuple[str, str]] = []
    left = list(come)
    for old in gone:
        new = max(left, key=lambda line: likeness(old, line), default="")
        if new and likeness(old, new) >= ALIKE:
            left.remove(new)
            found.append((old, new))
    return found
