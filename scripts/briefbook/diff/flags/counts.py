"""Counts that rise without new reporting, and what was said to be one source and no longer is."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.likely_copies import LikelyCopy
from briefbook.corpus.records import Origins
from briefbook.diff.changes import Change, Section, Subject
from briefbook.diff.english import english
from briefbook.diff.flags.both_sides import Look
from briefbook.diff.flags.joined import key_of, points_before
from briefbook.diff.subjects import of_entry, of_event, of_point
from briefbook.diff.value_words import named
from briefbook.model.vocabulary import Actor, Publisher
from briefbook.pages.parts.count_words import corroboration

Counted = tuple[Subject, Origins | None, Origins, set[str]]
"""What is counted, its counts then and now, and the briefs that stand behind it."""
PARTS: tuple[Section, ...] = ("publishers", "actors")


def rising(look: Look, copies: Iterable[LikelyCopy], joined: Iterable[Change]) -> Iterator[Change]:
    """Points and events with more outlets or origins, and no new article that is no copy.

    With one, those for which two independent origins are certain for the first time.
    """
    fresh = _reporting(look, copies)
    told = {(change.subject.section, change.subject.id) for change in joined}
    for subject, old, new, briefs in (*_points(look), *_events(look)):
        was = corroboration(english(), old) if old else "no outlet"
        now = corroboration(english(), new)
        if (subject.section, subject.id) in told or was == now:
            continue
        if not briefs & fresh:
            if _more(old, new):
                yield Change("count-rises", subject, (), "", was, now)
        elif new.low > 1 and (old is None or old.low < 2):
            yield Change("two-origins", subject, (), "", was, now)


def _points(look: Look) -> Iterator[Counted]:
    """Points that several outlets make, against what they were under whatever id."""
    once = points_before(look)
    for id, new in look.after.origins_of_point.items():
        old = look.before.origins_of_point.get(id)
        if old != new and (len(new.outlets) > 1 or new.low > 1):
            rows = look.after.statements_on[id]
            names = {once.get(key_of(row)) for row in rows if row.claim.point == id}
            if old is None and len(names) == 1:
                old = look.before.origins_of_point.get(names.pop() or "")
            yield of_point(look.after, id), old, new, {row.brief.id for row in rows}


def _events(look: Look) -> Iterator[Counted]:
    for id, new in look.after.origins_of_event.items():
        old = look.before.origins_of_event.get(id)
        if old != new and (old or new.low > 1):
            event, about = look.after.events[id], look.after.statements_about.get(id, ())
            briefs = {told.brief.id for told in event.tellings} | {row.brief.id for row in about}
            yield of_event(event), old, new, briefs


def _reporting(look: Look, copies: Iterable[LikelyCopy]) -> set[str]:
    """Briefs that are new and, for all we know, no copies."""
    known = look.before.briefs.keys()
    # Of a pair the one that is new; where both are, the second.
    like = {one.first.id if one.second.id in known else one.second.id for one in copies}
    new = look.after.briefs.keys() - known
    return {id for id in new - like if look.after.originals[id].key == id}


def _more(old: Origins | None, new: Origins) -> bool:
    if old is None:
        return True
    return new.low > old.low or new.high > old.high or len(new.outlets) > len(old.outlets)


def independent(look: Look) -> Iterator[Change]:
    """Who depended on somebody and doesn't any more; unnamed sources that are two now."""
    for part in PARTS:
        entries: dict[str, Publisher | Actor] = getattr(look.after.vocabulary, part)
        for id, new in entries.items():
            old = getattr(look.before.vocabulary, part).get(id)
            lost = [who for who in old.depends_on if who not in new.depends_on] if old else []
            if lost:
                who = ", ".join(named(look.before, lost))
                yield Change("no-longer-depends", of_entry(part, new), (), "", who)
    for id, event in look.after.events.items():
        told = look.before.events.get(id)
        if told and (apart := set(event.distinct_from) - set(told.distinct_from)):
            yield Change("distinct-source", of_event(event), tuple(sorted(apart)))
