"""Points and events that join what stood apart: what they say is counted together from now on."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.diff.changed_claims import pairs
from briefbook.diff.changed_events import moved
from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import Look
from briefbook.diff.subjects import of_event, of_point

MOST = 12
"""So many of those that are joined are named."""
Key = tuple[str, str]


def points(look: Look) -> Iterator[Change]:
    """Points whose claims, all of them older, made other points or none before."""
    once = points_before(look)
    for point, rows in look.after.statements_on.items():
        making = [row for row in rows if row.claim.point == point]
        groups = {key_of(row): once.get(key_of(row)) for row in making}
        apart = {group for group in groups.values() if group}
        if len(apart) > 1:
            come = sorted(groups, key=lambda key: (groups[key] == point, key))
            items = tuple("/".join(key) for key in come if groups[key])
            yield Change("point-joins", of_point(look.after, point), items[:MOST])


def key_of(row: Statement) -> Key:
    """A claim by its brief and its id."""
    return row.brief.id, row.claim.id


def points_before(look: Look) -> dict[Key, str]:
    """The point that each claim made, or the claim alone, by its id of now."""
    found: dict[Key, str] = {}
    for id, new in look.after.briefs.items():
        if old := look.before.briefs.get(id):
            same = ((claim, claim) for claim in new.claims)
            for was, now in same if old is new else pairs(old, new):
                found[id, now.id] = was.point or f"{id}#{was.id}"
    return found


def events(look: Look) -> Iterator[Change]:
    """Events whose accounts were told as several before."""
    onwards = moved(look.before, look.after)
    for id in sorted({new for found in onwards.values() for new in found}):
        event = look.after.events.get(id)
        came = sorted(old for old, found in onwards.items() if id in found and old != id)
        known = [id] if id in look.before.events else []
        if event and len(came + known) > 1 and _still(look.before, came, event.tellings):
            yield Change("event-joins", of_event(event), (*known, *came)[:MOST])


def _still(before: Corpus, came: Iterable[str], tellings: tuple[object, ...]) -> bool:
    """Whether there were accounts of what is joined, and there are several now."""
    return len(tellings) > 1 and any(id in before.events for id in came)
