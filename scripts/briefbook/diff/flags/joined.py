"""Points and events that join what stood apart: what they say is counted together from now on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.mixed import foreign
from briefbook.corpus.records import Statement
from briefbook.diff.changed_claims import pairs
from briefbook.diff.changed_events import moved
from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import BothSides
from briefbook.diff.subjects import of_event, of_point
from briefbook.model.brief import Claim
from briefbook.text.series import series

MOST = 12
"""So many of those that are joined are named."""


class ClaimKey(NamedTuple):
    """What a claim goes by in all briefs together."""

    brief: str
    claim: str


def points(both: BothSides) -> Iterator[Change]:
    """Points whose claims, all of them older, made other points or none before."""
    once = points_before(both)
    for point, rows in both.after.statements_on.items():
        making = [row for row in rows if row.claim.point == point]
        groups = {key_of(row): once.get(key_of(row)) for row in making}
        apart = {group for group in groups.values() if group}
        if len(apart) > 1:
            # Those that come from elsewhere first, for of many only some are named.
            come = sorted(groups, key=lambda key: (groups[key] == point, key))
            subject = of_point(both.after, point)
            items = tuple("/".join(key) for key in come if groups[key])
            yield Change("point-joins", subject, items[:MOST], "", "", subject.name)


def strangers(both: BothSides, joined: Iterable[Change]) -> Iterator[Change]:
    """Claims, of new briefs too, that join a point and differ from each that stood there."""
    known = {f"{change.subject.id} {item}" for change in joined for item in change.items}
    once = claims_before(both)
    for point, rows in both.after.statements_on.items():
        making = [row for row in rows if row.claim.point == point]
        come = [row for row in making if not _said_the_same(row, once.get(key_of(row)))]
        stood = {_what_is_said(row): row for row in making if row not in come} if come else {}
        for row in come:
            name = "/".join(key_of(row))
            ways = foreign(both.after, row, stood.values())
            if ways and f"{point} {name}" not in known:
                subject = of_point(both.after, point)
                items = (name, *("/".join(key_of(other)) for other in making if other is not row))
                yield Change(
                    "point-stranger", subject, items[:MOST], series(ways), "", subject.name
                )
            # It stands there from here on, so of many that are alike only the first is named.
            stood.setdefault(_what_is_said(row), row)


def _said_the_same(row: Statement, was: Claim | None) -> bool:
    """Whether a claim was part of a point before and says the same of it."""
    return (
        was is not None
        and bool(was.point)
        and _what_is_said(replace(row, claim=was)) == _what_is_said(row)
    )


def _what_is_said(row: Statement) -> tuple[object, ...]:
    """Who says it, how and of what; and where it comes from."""
    claim = row.claim
    said = tuple(sorted(claim.says)), claim.unnamed, claim.stance
    return *said, claim.about, claim.chain[0].id


def key_of(row: Statement) -> ClaimKey:
    """A claim by its brief and its id."""
    return ClaimKey(row.brief.id, row.claim.id)


def points_before(both: BothSides) -> dict[ClaimKey, str]:
    """The point that each claim made, or the claim alone, by its id of now."""
    once = claims_before(both)
    return {key: was.point or f"{key.brief}#{was.id}" for key, was in once.items()}


def claims_before(both: BothSides) -> dict[ClaimKey, Claim]:
    """Each claim that was there, as it was, by its id of now."""
    known: dict[ClaimKey, Claim] = {}
    for id, new in both.after.briefs.items():
        if old := both.before.briefs.get(id):
            same = ((claim, claim) for claim in new.claims)
            for was, now in same if old is new else pairs(old, new):
                known[ClaimKey(id, now.id)] = was
    return known


def events(both: BothSides) -> Iterator[Change]:
    """Events whose accounts were several events before."""
    onwards = moved(both.before, both.after)
    for id in sorted({new for into in onwards.values() for new in into}):
        event = both.after.events.get(id)
        came = sorted(old for old, into in onwards.items() if id in into and old != id)
        known = [id] if id in both.before.events else []
        if event and len(came + known) > 1 and _joins_accounts(both.before, came, event.tellings):
            yield Change("event-joins", of_event(event), (*known, *came)[:MOST])


def _joins_accounts(before: Corpus, came: Iterable[str], tellings: tuple[object, ...]) -> bool:
    """Whether there were accounts of what is joined, and there are several now."""
    return len(tellings) > 1 and any(id in before.events for id in came)
