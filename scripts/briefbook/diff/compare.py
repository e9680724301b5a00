"""Two corpora, and everything that is different between them for a reader."""

from dataclasses import replace
from itertools import chain

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
        *chain(
            changed_addresses.changes(before, after, renamed),
            changed_briefs.changes(older, after),
            changed_events.changes(older, after),
            changed_differences.changes(older, after),
            changed_origins.changes(older, after),
            changed_vocabulary.changes(older, after),
            changed_vocabulary.points(older, after),
        )
    ]
    return Changes(
        # Addresses as readers know them: in the ids of the newer side none of them would be gone.
        flags=(*flags(older, after, changes), *changed_addresses.gone(before, after, renamed)),
        changes=tuple(_grouped(changes)),
    )


def _grouped(changes: list[Change]) -> list[Change]:
    """By section and record; within a record in the order they were found."""
    order = {section: number for number, section in enumerate(SECTIONS)}
    return sorted(changes, key=lambda one: (order[one.subject.section], one.subject.id))  # stable
