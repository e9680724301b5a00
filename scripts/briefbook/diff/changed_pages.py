"""The pages on which readers see a difference.

Rules say which may differ, by what each page shows; they may name one too many, never one too few.
Those pages are made on both sides and compared, as long as they are few enough to be quick. What
only the maker of a page sees (the path of its source) doesn't count. Where something refers to what
isn't there, no page can be made, and the rules are believed as well.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from briefbook.checks.checked import Library
from briefbook.checks.rules import known_ids
from briefbook.corpus.chronology import (
    Neighbours,
    by_year,
    heading_of,
    latest,
    period_of,
)
from briefbook.corpus.corpus import Corpus
from briefbook.diff.changed_addresses import forwards, live
from briefbook.diff.changed_records import Dirty, dirty
from briefbook.diff.changes import Touched
from briefbook.diff.english import english, in_english
from briefbook.diff.shown_on import briefing, event, named, topic
from briefbook.pages import archive, site, timeline
from briefbook.pages.parts import dating
from briefbook.settings import Settings

LISTS = frozenset(
    ["", *"actors briefings corrections differences places publishers timeline topics".split()]
)
"""Pages about everything."""
MOST_COMPARED = 100
"""So many pages are made on both sides; where more may differ, the rules are believed."""


def pages(before: Corpus, after: Corpus, settings: Settings) -> tuple[Touched, ...]:
    """Every page that is new, gone, moved, or shows something else."""
    found = dirty(before, after)
    onwards, once = forwards(after), forwards(before)
    if not found and onwards == once:
        return ()
    was, now = _addresses(before), _addresses(after)
    different = set(_records(before, found)) | set(_records(after, found))
    different |= set(_collections(before, after, found))
    different |= {old for old, to in (once | onwards).items() if to in different}
    told = [*_only_on_one(was, now, onwards, once)]
    named = {one.address for one in told}
    both = (was & now & different) - named
    # Lists are named by the rules in any case, so only making them shows whether they differ.
    compared = both if len(both) <= MOST_COMPARED else both & LISTS
    if all(can_be_made(side, settings) for side in (before, after)):
        both = both - compared | _differing(before, after, compared, settings)
    return tuple(
        sorted(
            [*told, *(Touched(address, "changed") for address in both)],
            key=lambda one: one.address,
        )
    )


def can_be_made(corpus: Corpus, settings: Settings) -> bool:
    """Whether pages can be made of it: what they lead to is there."""
    # Any day will do: ids don't hang on it.
    return known_ids.complete(Library(corpus, settings.limits, date.min))


def _differing(before: Corpus, after: Corpus, addresses: set[str], settings: Settings) -> set[str]:
    """Those at which a reader finds something else, by making the pages."""
    old, new = (
        {
            page.address: replace(page, source="", changed="")
            for page in site.pages(in_english(side, settings), addresses)
        }
        for side in (before, after)
    )
    return {address for address in addresses if old.get(address) != new.get(address)}


def _addresses(corpus: Corpus) -> set[str]:
    years: set[str] = set()
    if len(corpus.events) > timeline.AT_ONCE:
        years = {_year(year) for year in by_year(corpus.events.values())}
    # briefs: 1..100 on the list alone, 101..200 with one part of the archive, 201..300 with two
    parts = (len(corpus.briefs) - 1) // archive.AT_ONCE
    old = {archive.address(part) for part in range(1, parts + 1)}
    return live(corpus).keys() | forwards(corpus).keys() | years | old | LISTS


def _only_on_one(
    was: set[str], now: set[str], onwards: dict[str, str], once: dict[str, str]
) -> Iterator[Touched]:
    for address in was - now:
        yield Touched(address, "removed")
    for address in now:
        here, then = onwards.get(address), once.get(address)
        if here and here != then:
            yield Touched(address, "moved", here)
        elif address not in was:
            yield Touched(address, "added")
        elif then and not here:
            yield Touched(address, "changed")


def _records(corpus: Corpus, found: Dirty) -> Iterator[str]:
    yield from (f"briefings/{id}" for id in briefing(corpus, found))
    yield from (f"events/{id}" for id in event(corpus, found))
    yield from (f"topics/{id}" for id in topic(corpus, found))
    for section in ("actors", "places", "publishers"):
        yield from (f"{section}/{id}" for id in named(corpus, section, found))


def _collections(before: Corpus, after: Corpus, found: Dirty) -> Iterator[str]:
    sides = (before, after)
    yield from LISTS
    yield from _archives(before, after, found)
    yield from _neighbours(before, after)
    yield from _timelines(before, after, found)
    if _periods(before) != _periods(after):
        yield from (f"topics/{id}" for side in sides for id in side.vocabulary.topics)


def _archives(before: Corpus, after: Corpus, found: Dirty) -> Iterator[str]:
    """The parts of the archive of all briefings."""
    orders = ([brief.id for brief in side.latest(side.briefs)] for side in (before, after))
    parts = [_parts(order) for order in orders]
    for number in range(1, max(map(len, parts)) + 1):
        told = [side[number - 1] if number <= len(side) else [] for side in parts]
        if told[0] != told[1] or found.teasers & set(told[1]) or len(parts[0]) != len(parts[1]):
            yield archive.address(number)


def _parts(newest_first: list[str]) -> list[list[str]]:
    older = newest_first[archive.AT_ONCE :][::-1]
    return [older[at : at + archive.AT_ONCE] for at in range(0, len(older), archive.AT_ONCE)]


def _neighbours(before: Corpus, after: Corpus) -> Iterator[str]:
    """Events whose neighbours in time are others now, or have another title."""
    links = [_beside(side) for side in (before, after)]
    for id in before.events.keys() & after.events.keys():
        if links[0].get(id) != links[1].get(id):
            yield f"events/{id}"


def _beside(corpus: Corpus) -> dict[str, tuple[object, object]]:
    around = corpus.neighbours
    return {id: (_named(left), _named(right)) for id, (left, right) in around.items()}


def _named(found: Neighbours) -> object:
    told = [(event.id, event.title, dating.when_event(english(), event)) for event in found.events]
    return told, found.more


def _periods(corpus: Corpus) -> set[object]:
    """Where in the timeline the drawn ones lead; and whether it is one page."""
    found: set[object] = {(period_of(e), heading_of(e)) for e in corpus.events.values()}
    return found | {len(corpus.events) > timeline.AT_ONCE}


def _year(year: int | None) -> str:
    return timeline.UNDATED if year is None else f"{timeline.TIMELINE}/{year:04}"


def _timelines(before: Corpus, after: Corpus, found: Dirty) -> Iterator[str]:
    grown = [len(side.events) > timeline.AT_ONCE for side in (before, after)]
    counts = [
        {year: len(events) for year, events in by_year(side.events.values()).items()}
        for side in (before, after)
    ]
    fewer = len(before.differences) != len(after.differences)
    everything = counts[0] != counts[1] or fewer or _periods(before) != _periods(after)
    for side, large in zip((before, after), grown, strict=True):
        if not large:
            if everything or found.listed or found.differences:
                yield timeline.TIMELINE
            continue
        seen = found.listed.union(
            *(d.events for d in side.differences if (d.kind, d.id) in found.differences)
        )
        shown = {event.id for event in latest(side.events.values(), timeline.LATEST_MONTHS)}
        if everything or shown & seen:
            yield timeline.TIMELINE
        for year, events in by_year(side.events.values()).items():
            if everything or {event.id for event in events} & seen:
                yield _year(year)
    # Every event's page leads to its place in the timeline, and all those places move.
    if grown[0] != grown[1]:
        yield from (f"events/{id}" for id in after.events)
