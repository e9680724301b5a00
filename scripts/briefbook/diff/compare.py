"""Two corpora, and everything that is different between them for a reader.

    before ─┐                            ┌─ addresses ──┐
            ├─ renames: ids that go on   ├─ briefs      │
    after ──┘     │                      ├─ events      ├─ changes ─┬─ by record ─► Changes.changes
                  ▼                      ├─ differences │           │
       older, in the ids of after ──►    ├─ origins     │           ▼
       after ───────────────────────►    └─ vocabulary ─┘         flags ────────► Changes.flags

    before, after ─► pages that may differ ─► made on both sides and compared ─► Changes.pages

Each room yields small values, `Change`; `sentences` puts them into words, `change_report` writes
them down. A field of the model that no room names is left to `fields`.
"""

from dataclasses import replace

from briefbook.corpus.corpus import Corpus
from briefbook.diff import (
    changed_addresses,
    changed_briefs,
    changed_differences,
    changed_events,
    changed_origins,
    changed_pages,
    changed_vocabulary,
    renames,
)
from briefbook.diff.changes import SECTIONS, Change, Changes
from briefbook.diff.flags.everything import flags
from briefbook.settings import Settings


def compare(before: Corpus, after: Corpus, settings: Settings) -> Changes:
    """What became of each record, what needs a second look, and on which pages it is seen."""
    return replace(records(before, after), pages=changed_pages.pages(before, after, settings))


def records(before: Corpus, after: Corpus) -> Changes:
    """The same without the pages."""
    renamed = renames.find(before, after)
    older = renames.in_new_ids(before, renamed)
    changes = [
        *changed_addresses.changes(before, after, renamed),
        *changed_briefs.changes(older, after),
        *changed_events.changes(older, after),
        *changed_differences.changes(older, after),
        *changed_origins.changes(older, after),
        *changed_vocabulary.changes(older, after),
        *changed_vocabulary.points(older, after),
    ]
    return Changes(
        # Addresses as readers know them: in the ids of the newer side none of them would be gone.
        flags=(*flags(older, after, changes), *changed_addresses.gone(before, after, renamed)),
        changes=tuple(_grouped(changes)),
    )


def _grouped(changes: list[Change]) -> list[Change]:
    """By section and record; within a record in the order in which they come."""
    order = {section: number for number, section in enumerate(SECTIONS)}
    # A stable sort keeps that order.
    return sorted(changes, key=lambda one: (order[one.subject.section], one.subject.id))
