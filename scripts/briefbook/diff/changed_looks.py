"""Which events look different, and which points are told of another time than before."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event

Key = tuple[str, str]
"""A part of the vocabulary, or a brief, and an id in it."""


def looking_different(before: Corpus, after: Corpus, names: frozenset[Key]) -> Iterator[str]:
    """The events that look different in a list or a timeline, or name what is called otherwise."""
    old, new = before.events, after.events
    called = {id for part, id in names if part != "questions"}
    for id in old.keys() | new.keys():
        if (
            id not in old
            or id not in new
            or (
                old[id] is not new[id]
                and (
                    _face(old[id]) != _face(new[id])
                    or called & {*_named(old[id]), *_named(new[id])}
                )
            )
        ):
            yield id


def _named(event: Event) -> tuple[str, ...]:
    return (*event.who, *event.relays, *event.places, *event.topics)


def _face(event: Event) -> tuple[object, ...]:
    word = event.reconciliation
    return (
        event.kind, event.title, event.text, event.date, event.because, event.by, event.actors,
        event.relays, event.inferred_relays, event.places, event.topics, event.dates,
        event.dates_differ, event.planned,
        word and (word.title, word.date, word.because, word.kind, word.note),
        tuple((told.brief.id, told.account) for told in event.tellings),
    )  # fmt: skip


def points_of_another_time(before: Corpus, after: Corpus) -> Iterator[str]:
    """The points of claims about or from events of another date: it says who came too early."""
    old, new = before.events, after.events
    for id in old.keys() & new.keys():
        if old[id] is not new[id] and _time(old[id]) != _time(new[id]):
            for side in (before, after):
                rows = (*side.statements_about.get(id, ()), *side.statements_from.get(id, ()))
                for row in rows:
                    yield from filter(None, (row.claim.point, row.claim.against))


def _time(event: Event) -> tuple[object, ...]:
    return event.date, event.because, event.dates, event.undecided, event.planned
