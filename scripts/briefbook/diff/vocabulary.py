"""Entries of the vocabulary that came, went, were renamed, or say something else now."""

from collections.abc import Iterator, Mapping

from briefbook.corpus.corpus import Corpus
from briefbook.diff.briefs import same
from briefbook.diff.changes import Change, Section, Subject, fact_changes, list_changes
from briefbook.diff.changes import text_changes as texts
from briefbook.diff.subjects import of_entry
from briefbook.diff.words import entry_name, names, places, when
from briefbook.model.vocabulary import Actor, Named, Place, Publisher, Topic

PARTS: tuple[Section, ...] = ("topics", "publishers", "actors", "places")


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


def _changed(
    subject: Subject, before: tuple[Corpus, Named], after: tuple[Corpus, Named]
) -> Iterator[Change]:
    old, new = before[1], after[1]
    yield from _named(subject, old, new)
    if isinstance(old, Topic) and isinstance(new, Topic):
        opened, opens = before[0].opens(old), after[0].opens(new)
        if opened != opens:
            yield Change("topic-lead" if opens else "topic-not-lead", subject)
        yield from _topic(subject, old, new)
    if isinstance(old, Publisher) and isinstance(new, Publisher):
        for what in ("language", "country", "owner"):
            yield from fact_changes(subject, what, getattr(old, what), getattr(new, what))
    if isinstance(old, Actor) and isinstance(new, Actor):
        yield from fact_changes(subject, "kind of actor", old.kind, new.kind)
    if isinstance(old, Publisher | Actor) and isinstance(new, Publisher | Actor):
        was, now = names(before[0], old.depends_on), names(after[0], new.depends_on)
        if set(old.depends_on) != set(new.depends_on):
            yield from fact_changes(subject, "list of those it depends on", was, now)
    if isinstance(old, Place) and isinstance(new, Place) and old.within != new.within:
        was, now = (places(c, [e.within or ""]) for c, e in ((before[0], old), (after[0], new)))
        yield from fact_changes(subject, "larger place", was, now)


def _named(subject: Subject, old: Named, new: Named) -> Iterator[Change]:
    was, now = entry_name(old, old.id), entry_name(new, new.id)
    if was != now:
        yield Change("entry-renamed", subject, (), "", was, now)
    for tag in sorted(old.name.keys() | new.name.keys()):
        told, tells = old.name.get(tag), new.name.get(tag)
        if (told, tells) != (was, now):
            yield from fact_changes(subject, f"name in the language {tag}", told, tells)
    yield from fact_changes(
        subject, "list of other names", ", ".join(old.also), ", ".join(new.also)
    )
    yield from texts(subject, "description", old.about, new.about)
    yield from texts(subject, "link to its own site", old.url, new.url)


def _topic(subject: Subject, old: Topic, new: Topic) -> Iterator[Change]:
    yield from texts(subject, "standfirst", old.standfirst, new.standfirst)
    yield from texts(subject, "summary of what happened", old.happened, new.happened)
    yield from texts(subject, "summary of why it matters", old.matters, new.matters)
    yield from texts(subject, "summary of what is missing", old.missing, new.missing)
    yield from _lines(subject, old, new)
    was, now = (when(topic.updated) if topic.updated else "" for topic in (old, new))
    yield from fact_changes(subject, "day the summary was checked", was, now)
    told, tells = (tuple(f"{w}: {m}" for w, m in t.terms.items()) for t in (old, new))
    yield from list_changes(subject, "explained word", told, tells)


def _lines(subject: Subject, old: Topic, new: Topic) -> Iterator[Change]:
    """The lines of a summary, and what those rest on that stay."""
    was, now = ({f"{one.lead_in} {one.text}": one for one in topic.summary} for topic in (old, new))
    yield from list_changes(subject, "entry of the summary", tuple(was), tuple(now))
    for told in (told for told in now if told in was):
        before, after = (", ".join((*one.events, *one.points)) for one in (was[told], now[told]))
        what = f"evidence of “{now[told].lead_in}”"
        yield from fact_changes(subject, what, before, after)
