"""Counts that rise without new reporting, and what was said to be one source and no longer is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.corpus.likely_copies import LikelyCopy
from briefbook.corpus.records import Origins
from briefbook.diff.changes import Change, Subject
from briefbook.diff.flags.both_sides import BothSides
from briefbook.diff.flags.joined import key_of, points_before
from briefbook.diff.subjects import of_entry, of_event, of_point
from briefbook.diff.value_words import named, outlets_and_origins
from briefbook.model.vocabulary import ENTRY_TYPES, Actor, Publisher

PARTS = [part for part, kind in ENTRY_TYPES.items() if "depends_on" in kind.model_fields]
"""Those whose entries may depend on somebody."""


@dataclass(frozen=True)
class Counted:
    """A point or an event that counts otherwise than before."""

    subject: Subject
    before: Origins | None
    after: Origins
    briefs: set[str]
    """The ids of those that stand behind it now."""


def rising(
    both: BothSides, copies: Iterable[LikelyCopy], joined: Iterable[Change]
) -> Iterator[Change]:
    """Points and events with more outlets or origins, and no new article that is no copy.

    With one, those for which two independent origins are certain for the first time.
    """
    fresh = _reporting(both, copies)
    flagged = {(change.subject.section, change.subject.id) for change in joined}
    for one in (*_points(both), *_events(both)):
        was, now = outlets_and_origins(one.before), outlets_and_origins(one.after)
        if (one.subject.section, one.subject.id) in flagged or was == now:
            continue
        if not one.briefs & fresh:
            if _is_more(one.before, one.after):
                yield Change("count-rises", one.subject, (), "", was, now)
        elif one.after.low > 1 and (one.before is None or one.before.low < 2):
            yield Change("two-origins", one.subject, (), "", was, now)


def _points(both: BothSides) -> Iterator[Counted]:
    """Points that several outlets make, against what they were under whatever id."""
    once = points_before(both)
    for id, new in both.after.origins_of_point.items():
        old = both.before.origins_of_point.get(id)
        if old != new and (len(new.outlets) > 1 or new.low > 1):
            rows = both.after.statements_on[id]
            names = {once.get(key_of(row)) for row in rows if row.claim.point == id}
            if old is None and len(names) == 1:
                old = both.before.origins_of_point.get(names.pop() or "")
            yield Counted(of_point(both.after, id), old, new, {row.brief.id for row in rows})


def _events(both: BothSides) -> Iterator[Counted]:
    for id, new in both.after.origins_of_event.items():
        old = both.before.origins_of_event.get(id)
        if old != new and (old or new.low > 1):
            event, about = both.after.events[id], both.after.statements_about.get(id, ())
            briefs = [*(telling.brief for telling in event.tellings), *(row.brief for row in about)]
            yield Counted(of_event(event), old, new, {brief.id for brief in briefs})


def _reporting(both: BothSides, copies: Iterable[LikelyCopy]) -> set[str]:
    """Briefs that are new and, for all we know, no copies."""
    known = both.before.briefs.keys()
    # Of a pair the one that is new; where both are, the second.
    like = {one.first.id if one.second.id in known else one.second.id for one in copies}
    new = both.after.briefs.keys() - known
    return {id for id in new - like if both.after.originals[id].key == id}


def _is_more(old: Origins | None, new: Origins) -> bool:
    if old is None:
        return True
    return new.low > old.low or new.high > old.high or len(new.outlets) > len(old.outlets)


def independent(both: BothSides) -> Iterator[Change]:
    """Who depended on somebody and doesn't any more; unnamed sources that are two now."""
    for part in PARTS:
        entries: dict[str, Publisher | Actor] = getattr(both.after.vocabulary, part)
        for id, new in entries.items():
            old = getattr(both.before.vocabulary, part).get(id)
            lost = [who for who in old.depends_on if who not in new.depends_on] if old else []
            if lost:
                who = ", ".join(named(both.before, lost))
                yield Change("no-longer-depends", of_entry(part, new), (), "", who)
    for id, event in both.after.events.items():
        old = both.before.events.get(id)
        if old and (apart := set(event.distinct_from) - set(old.distinct_from)):
            yield Change("distinct-source", of_event(event), tuple(sorted(apart)))
