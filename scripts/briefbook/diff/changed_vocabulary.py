"""Entries of the vocabulary that came, went, were renamed, or say something else now."""

from collections.abc import Iterator, Mapping

from briefbook.corpus.corpus import Corpus
from briefbook.diff import fields
from briefbook.diff.changed_briefs import same
from briefbook.diff.changes import (
    Change,
    Section,
    Subject,
    fact_changes,
    list_changes,
    names_changes,
    text_changes,
)
from briefbook.diff.subjects import of_entry, of_point
from briefbook.diff.value_words import entry_name, named, places
from briefbook.model.vocabulary import Actor, Named, Place, PointEntry, Publisher, Topic

PARTS: tuple[Section, ...] = ("topics", "publishers", "actors", "places")
TOLD = frozenset("depends_on lead name summary terms within".split())
"""Fields with sentences of their own."""
WORDING = fields.label(PointEntry, "text")
DEPENDS = "list of those it depends on"


def changes(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Topics, publishers, actors and places, each by id."""
    for part in PARTS:
        old: Mapping[str, Named] = getattr(before.vocabulary, part)
        new: Mapping[str, Named] = getattr(after.vocabulary, part)
        for id in sorted(old.keys() | new.keys()):
            if id not in new:
                yield Change("entry-removed", of_entry(part, old[id]))
            elif id not in old:
                yield Change("entry-added", of_entry(part, new[id]))
            elif not same(old[id], new[id]):
                subject = of_entry(part, new[id])
                yield from _changed(subject, (before, old[id]), (after, new[id]))


def points(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Words of their own that points have, those that some claim makes."""
    old, new = before.vocabulary.points, after.vocabulary.points
    for id in sorted((old.keys() | new.keys()) & after.statements_on.keys()):
        was, now = old.get(id), new.get(id)
        if was and now:
            yield from fields.changes(of_point(after, id), was, now)
        else:
            told, tells = (entry.text if entry else "" for entry in (was, now))
            yield from text_changes(
                of_point(after, id), WORDING, told, tells, field="PointEntry.text"
            )


def _changed(
    subject: Subject, before: tuple[Corpus, Named], after: tuple[Corpus, Named]
) -> Iterator[Change]:
    old, new = before[1], after[1]
    yield from _name(subject, old, new)
    if isinstance(old, Topic) and isinstance(new, Topic):
        opens = after[0].opens(new)
        if before[0].opens(old) != opens:
            yield Change("topic-lead" if opens else "topic-not-lead", subject)
    yield from fields.changes(subject, old, new, TOLD)
    if isinstance(old, Topic) and isinstance(new, Topic):
        yield from _topic(subject, old, new)
    if isinstance(old, Publisher | Actor) and isinstance(new, Publisher | Actor):
        was, now = named(before[0], old.depends_on), named(after[0], new.depends_on)
        if old.depends_on != new.depends_on:
            yield from names_changes(subject, DEPENDS, was, now)
    if isinstance(old, Place) and isinstance(new, Place) and old.within != new.within:
        # What the vocabulary lacks is called by its id; an empty one tells that there is none.
        was, now = places(before[0], [old.within or ""]), places(after[0], [new.within or ""])
        yield from fact_changes(subject, "larger place", was[0], now[0])


def _name(subject: Subject, old: Named, new: Named) -> Iterator[Change]:
    was, now = entry_name(old, old.id), entry_name(new, new.id)
    if was != now:
        yield Change("entry-renamed", subject, (), "", was, now, "Named.name")
    for tag in sorted(old.name.keys() | new.name.keys()):
        told, tells = old.name.get(tag), new.name.get(tag)
        # The name that readers see is told above.
        if (told, tells) != (was, now):
            yield from fact_changes(
                subject, f"name in the language {tag}", told, tells, field="Named.name"
            )


def _topic(subject: Subject, old: Topic, new: Topic) -> Iterator[Change]:
    yield from _lines(subject, old, new)
    told, tells = (tuple(f"{w}: {m}" for w, m in t.terms.items()) for t in (old, new))
    yield from list_changes(subject, "explained word", told, tells)


def _lines(subject: Subject, old: Topic, new: Topic) -> Iterator[Change]:
    """The lines of a summary, and what those rest on that stay."""
    told, tells = (tuple(f"{one.lead_in} {one.text}" for one in t.summary) for t in (old, new))
    yield from list_changes(subject, "entry of the summary", told, tells, "Topic.summary")
    was = {line.lead_in: line for line in old.summary}
    for line in new.summary:
        if line.lead_in in was:
            before, after = (one.events + one.points for one in (was[line.lead_in], line))
            yield from names_changes(subject, f"evidence of “{line.lead_in}”", before, after)
