"""Which pages may differ between two corpora: asked before any of them is made.

Generous and coarse: a page may be named one too many, never one too few. Whether it differs is for
whoever makes it on both sides. The corpus is read by its fields, whatever they are, so one that is
new tomorrow counts as well.

    two corpora ──► ids with another value ──two steps──► ids around them ──► addresses

A step leads from an id to whatever names it and to whatever it names: from a brief to its events
and points, from those to the other briefs that share them. Actors, places, publishers and topics
are ends of the walk, or everything would be near to everything, unless they are called otherwise.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from briefbook.corpus.chronology import heading_of, period_of
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Difference
from briefbook.model.base import Record
from briefbook.model.evidence import ROOTS
from briefbook.model.vocabulary import Named, Topic
from briefbook.pages import archive, corrections, difference_pages, further, index_pages, timeline
from briefbook.pages.parts import question_line
from briefbook.pages.sections import SECTIONS, Records
from briefbook.pages.tree import Here

STEPS = 2
EVERYTHING = "*"
"""Stands for every id there is; no record has it."""
OWN = frozenset(
    "about happened lead matters missing review standfirst summary terms updated".split()
)
"""What of a topic stands on its own page and in lists; all else may stand wherever it is named."""


@dataclass(frozen=True)
class Hangs:
    """What a page hangs on."""

    ids: frozenset[str] = frozenset()
    """The records it is about; none for lists, which hang on everything."""
    besides: object = None
    """What else it shows of the corpus as a whole; it may differ where this does."""


def affected(before: Corpus, after: Corpus) -> frozenset[str]:
    """Addresses of all pages that may differ, be new, or be gone; none of equal corpora."""
    seeds = set(_unlike(before, after))
    if not seeds:
        return frozenset()
    near = _near(before, after, seeds)
    old, new = dict(_pages(before)), dict(_pages(after))
    return frozenset(
        address
        for address in old.keys() | new.keys()
        if EVERYTHING in seeds
        or old.get(address) != new.get(address)
        or not old[address].ids
        or not near.isdisjoint(old[address].ids)
    )


def _unlike(old: Any, new: Any) -> Iterator[str]:
    """The ids under which two values of one kind hold something else."""
    if old is new:
        return
    if isinstance(old, dict):
        for key in old.keys() | new.keys():
            was, now = old.get(key), new.get(key)
            if isinstance(was, dict) and isinstance(now, dict):
                yield from _unlike(was, now)
            elif _differ(was, now):
                yield from _ids(key)
    elif isinstance(old, (tuple, frozenset)):
        for one in {*map(_plain, old)} ^ {*map(_plain, new)}:
            yield from _ids(one)
    elif names := _names(old.__class__):
        for name in names:
            yield from _unlike(getattr(old, name), getattr(new, name))
    elif old != new:
        yield EVERYTHING


def _differ(old: Any, new: Any) -> bool:
    if old is new:
        return False
    if isinstance(old, Record) and isinstance(new, Record):
        # As text, for mappings are equal in whatever order readers see them.
        return repr(old) != repr(new)
    return bool(old != new) and _plain(old) != _plain(new)


def _plain(value: Any) -> Any:
    """A value with ids for the records in it: those are compared where they stand themselves."""
    if isinstance(value, Record):
        return getattr(value, "id", "")
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    names = _names(value.__class__)
    return tuple(_plain(getattr(value, name)) for name in names) if names else value


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass; none of anything else."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _ids(key: object) -> Iterator[str]:
    # A key may be a pair, and say of what kind its id is: `point quay-grows`.
    return (text.rpartition(" ")[2] for text in _strings(key))


def _strings(value: Any) -> Iterator[str]:
    """Every text in a value, however deep it lies; of records in what is no record, their ids."""
    whole = isinstance(value, Record)
    ahead: list[Any] = [vars(value) if whole else value]
    while ahead:
        one = ahead.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, (tuple, frozenset)):
            ahead += one
        elif isinstance(one, Record):
            ahead += vars(one).values() if whole else [getattr(one, "id", "")]
        elif isinstance(one, dict):
            ahead += (*one, *one.values())
        else:
            ahead += (getattr(one, name) for name in _names(one.__class__))


def _near(before: Corpus, after: Corpus, unlike: set[str]) -> set[str]:
    """All ids that are few steps from those that differ."""
    links = _links([*_keyed(after), *(row for row in _keyed(before) if row[0] in unlike)])
    # With a question its answers, which are points: `quay-grows/yes`.
    near = newest = unlike | {id for id in links if id.partition("/")[0] in unlike}
    ends = _ends(before, after)
    # What is told as before and only stands between, as an event, leads to no end.
    between = links.keys() - ends - near - before.briefs.keys() - after.briefs.keys()
    for _ in range(STEPS):
        onwards = (links[id] - ends if id in between else links[id] for id in newest - ends)
        newest = set().union(*onwards) - near
        near = near | newest
    return near


def _links(rows: list[tuple[str, Any]]) -> dict[str, set[str]]:
    """Every id with those that stand in its value, and those in whose values it stands."""
    known = {id for id, _ in rows}
    links: dict[str, set[str]] = defaultdict(set)
    for id, value in rows:
        for other in known.intersection(_strings(value)):
            links[id].add(other)
            links[other].add(id)
    return links


def _keyed(value: Any) -> Iterator[tuple[str, Any]]:
    """Everything that a corpus holds by an id, with that id."""
    if isinstance(value, dict):
        for key, one in value.items():
            if isinstance(one, dict):
                yield from _keyed(one)
            else:
                yield from ((id, one) for id in _ids(key))
    for name in _names(value.__class__):
        yield from _keyed(getattr(value, name))


def _ends(before: Corpus, after: Corpus) -> set[str]:
    """Ids of what is named everywhere and is called as before."""
    called = [dict(_called(side)) for side in (before, after)]
    ends = {id for id in called[0].keys() & called[1].keys() if called[0][id] == called[1][id]}
    # Some passages of these outlets are called otherwise, and nothing else tells which.
    ends -= {publisher for publisher, _ in before.words_alike ^ after.words_alike}
    # Half of all claims begin with one of these, and have nothing else in common.
    ends |= {*ROOTS}
    # An event may have the id of a place.
    return ends - {id for side in (before, after) for id in (*side.briefs, *side.events)}


def _called(corpus: Corpus) -> Iterator[tuple[str, object]]:
    """Every entry with a name, and what of it may stand wherever it is named."""
    for field in fields(corpus.vocabulary):
        for id, entry in getattr(corpus.vocabulary, field.name).items():
            if isinstance(entry, Named):
                own = OWN if isinstance(entry, Topic) else ()
                yield id, {name: one for name, one in vars(entry).items() if name not in own}


def addresses(corpus: Corpus) -> frozenset[str]:
    """Every address at which a page stands."""
    return frozenset(address for address, _ in _pages(corpus))


def _pages(corpus: Corpus) -> Iterator[tuple[str, Hangs]]:
    """Every address that something may stand at, and what the page there hangs on."""
    for address in _lists(corpus):
        yield address, Hangs()
    for section in SECTIONS:
        if section.steady:
            yield section.address, Hangs(frozenset({section.address}))
        if section.records:
            yield from _of_records(corpus, section.address, section.records)


def _of_records(corpus: Corpus, section: str, records: Records) -> Iterator[tuple[str, Hangs]]:
    by_id = records.of(corpus)
    besides = _BESIDES[section](corpus) if section in _BESIDES else lambda _: None
    beside = {id: _beside(corpus, records, record) for id, record in by_id.items()}
    for id in by_id:
        hangs = Hangs(frozenset({id}), besides(id))
        for address in (id, *beside[id]):
            yield f"{section}/{address}", hangs
    for old, id in corpus.aliases.get(section, {}).items():
        if id in by_id and old not in by_id:
            for address in (id, *beside[id]):
                moved = f"{section}/{old}{address.removeprefix(id)}"
                yield moved, Hangs(frozenset({id}), address)


def _beside(corpus: Corpus, records: Records, record: Any) -> list[str]:
    """What stands beside the page of a record of which there is too much for one."""
    lists = records.lists(corpus, record) if records.lists else ()
    return [f"{record.id}/{part.name}" for part in further.parts_of(corpus, lists)]


def _lists(corpus: Corpus) -> Iterator[str]:
    """Home, and the pages that list records."""
    yield ""
    yield from (one.address for one in SECTIONS if one.listing and not one.steady)
    yield from (timeline.address_of(part.name) for part in corpus.events_by_time)
    yield from difference_pages.further_addresses(corpus)
    yield from (f"{corrections.ADDRESS}/{part.name}" for part in corrections.by_time(corpus))
    for section in ("topics", "actors", "places", "publishers"):
        yield from index_pages.further_addresses(section, getattr(corpus.vocabulary, section))
    # briefs: 1..100 on the list alone, 101..200 with one part of the archive, 201..300 with two
    parts = (len(corpus.briefs) - 1) // archive.AT_ONCE
    yield from (archive.address(part) for part in range(1, parts + 1))


def _of_briefing(corpus: Corpus) -> Callable[[str], object]:
    return lambda id: _places(corpus, corpus.differences_of_brief.get(id, ()))


def _of_topic(corpus: Corpus) -> Callable[[str], object]:
    """The drawing leads to the months of the timeline, wherever those stand."""
    months = {
        (period_of(event), heading_of(event), corpus.portion_of_event.get(event.id))
        for event in corpus.events.values()
    }
    return lambda id: (months, _places(corpus, corpus.differences_of_topic.get(id, ())))


def _of_event(corpus: Corpus) -> Callable[[str], object]:
    return lambda id: (
        _neighbours(corpus, id),
        corpus.portion_of_event.get(id),
        _places(corpus, corpus.differences_of_event.get(id, ())),
    )


def _places(corpus: Corpus, apart: tuple[Difference, ...]) -> list[Here]:
    return [question_line.place_of(corpus, one) for one in apart]


_BESIDES: dict[str, Callable[[Corpus], Callable[[str], object]]] = {
    "briefings": _of_briefing,
    "topics": _of_topic,
    "events": _of_event,
}
"""What of the whole a page of a section shows, such as where it leads; by the id of its record."""


def _neighbours(corpus: Corpus, event: str) -> object:
    """What is told of the neighbours in time of an event."""
    sides = corpus.neighbours.get(event, ())
    return [
        ([(one.id, one.title, one.date, one.because) for one in side.events], side.more)
        for side in sides
    ]
