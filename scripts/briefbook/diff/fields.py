"""Fields told from the model itself: a new one can't be silent, whatever it holds.

Rooms beside this one tell what needs a sentence of its own, and name those fields; all others are
told here, by their label where there is a better one than their name.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from briefbook.diff.changes import Change, Subject, fact_changes, names_changes, text_changes
from briefbook.diff.value_words import when
from briefbook.model.base import Record
from briefbook.model.dates import FuzzyDate

LABELS: Mapping[str, Mapping[str, str]] = {
    "Brief": {
        "archive": "link to a saved copy",
        "byline": "list of authors",
        "copy_of": "article that it copies",
        "kind": "kind of article",
        "not_copy_of": "list of briefs it is no copy of",
        "note": "note of the editors",
        "paywall": "need of a subscription",
        "read": "day we read it",
        "title": "title of the article",
        "title_translation": "translation of the title",
        "translated_by": "translator",
        "url": "link to the article",
    },
    "Claim": {"topics": "list of topics"},
    "Account": {
        "actors": "list of others who took part",
        "by": "list of those who spoke or acted",
        "distinct_from": "list of events with another unnamed source",
        "kind": "kind of event",
        "planned": "mark of what is only announced",
        "topics": "list of topics",
        "unnamed": "unnamed source",
    },
    "Quotation": {"unmarked": "reason for a quotation without marks"},
    "Actor": {"kind": "kind of actor"},
    "Topic": {
        "happened": "summary of what happened",
        "matters": "summary of why it matters",
        "missing": "summary of what is missing",
        "updated": "day the summary was checked",
    },
    "Named": {
        "about": "description",
        "also": "list of other names",
        "url": "link to its own site",
    },
    "Question": {"ask": "question", "note": "note of the editors"},
    "PointEntry": {"text": "wording"},
    "Reconciliation": {"kind": "kind of difference", "note": "note of the editors"},
    "Withdrawal": {
        "date": "day of the withdrawal",
        "reason": "reason of the withdrawal",
        "successor": "brief that takes its place",
    },
}
"""What a field is called in a sentence, by the kind of record or one that it is built on."""

UNSEEN: Mapping[str, str] = {
    "Brief.review": "a reminder among editors; no page shows it",
    "Topic.review": "a reminder among editors; no page shows it",
    "Question.aliases": "a question has no address of its own",
    "PointEntry.aliases": "a point has no address of its own",
}
"""Fields that no reader sees, each with the reason."""
_FORM = frozenset({"id", "path", "aliases"})
"""Told by the addresses that change with them, or the place of a file."""
_LINKS = frozenset({"archive", "link", "url"})
_SHORT = frozenset({"country", "kind", "language", "owner", "successor", "translated_by"})
"""Words short enough to stand in the sentence itself."""


def changes(
    subject: Subject,
    before: Record,
    after: Record,
    told: Collection[str] = (),
    items: tuple[str, ...] = (),
) -> Iterator[Change]:
    """Every field of a record that differs, but for those that somebody else tells."""
    for name in type(after).model_fields:
        old, new = getattr(before, name), getattr(after, name)
        if old != new and name not in told and name not in _FORM and _is_seen(after, name):
            field = f"{type(after).__name__}.{name}"
            yield from _change(subject, label(type(after), name), field, (old, new), items)


def label(record: type[Record], name: str) -> str:
    """What a field is called in a sentence."""
    # From the record's own kind to those it is built on: the nearest label counts.
    for kind in record.__mro__:
        if known := LABELS.get(kind.__name__, {}).get(name):
            return known
    return name if name in _SHORT or name in _PLAIN else f"field “{name.replace('_', ' ')}”"


_PLAIN = frozenset({"headline", "standfirst", "summary"})
"""Fields whose names are the words for them."""


def _is_seen(record: Record, name: str) -> bool:
    return f"{type(record).__name__}.{name}" not in UNSEEN


def _change(
    subject: Subject, what: str, field: str, sides: tuple[Any, Any], items: tuple[str, ...]
) -> Iterator[Change]:
    old, new = sides
    name = field.rpartition(".")[2]
    if all(isinstance(side, tuple) for side in sides):
        was, now = (tuple(map(in_words, side)) for side in sides)
        yield from names_changes(subject, what, was, now, items, field)
    elif name in _LINKS and old and new:
        yield Change("link-changed", subject, items, what, old, new, field)
    # One of the two may be None.
    elif name not in _SHORT and isinstance(old or new, str):
        yield from text_changes(subject, what, old, new, items, field)
    else:
        yield from fact_changes(subject, what, in_words(old), in_words(new), items, field)


def in_words(value: Any) -> str:
    """A value as it can stand in a sentence; empty for nothing."""
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, FuzzyDate):
        return when(value)
    if isinstance(value, Record):
        inside = (getattr(value, name) for name in type(value).model_fields)
        return ", ".join(filter(None, map(in_words, inside)))
    if isinstance(value, Mapping):
        return ", ".join(f"{in_words(key)}: {in_words(one)}" for key, one in value.items())
    if isinstance(value, tuple):
        return ", ".join(map(in_words, value))
    return str(value)
