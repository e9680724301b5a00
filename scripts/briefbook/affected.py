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
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from briefbook.corpus.corpus import Corpus
from briefbook.model.base import Record
from briefbook.model.evidence import ROOTS
from briefbook.model.vocabulary import Named, Topic
from briefbook.pages.dependencies import dependencies

STEPS = 2
EVERYTHING = "*"
"""Stands for every id there is; no record has it."""
OWN = frozenset(
    "about happened lead matters missing review standfirst summary terms updated".split()
)
"""What of a topic stands on its own page and in lists; all else may stand wherever it is named."""


def affected(before: Corpus, after: Corpus) -> frozenset[str]:
    """Addresses of all pages that may differ, be new, or be gone; none of equal corpora."""
    seeds = set(_unlike(before, after))
    if not seeds:
        return frozenset()
    near = _near(before, after, seeds)
    old, new = dict(dependencies(before)), dict(dependencies(after))
    if EVERYTHING in seeds:
        return frozenset(old.keys() | new.keys())
    differing = (
        address
        for address, one in old.items()
        if not one.ids
        or not near.isdisjoint(one.ids)
        or (address in new and one.differs_from(new[address]))
    )
    return frozenset((*(old.keys() ^ new.keys()), *differing))


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


def _strings(value: Any) -> list[str]:
    """Every text in a value, however deep it lies; of records in what is no record, their ids."""
    whole = isinstance(value, Record)
    found: list[str] = []
    ahead: list[Any] = [vars(value) if whole else value]
    while ahead:
        one = ahead.pop()
        # There are hundreds of thousands, most of them texts or nothing at all.
        if one.__class__ is str:
            found.append(one)
        elif one is not None:
            ahead += _parts(one.__class__, whole)(one)
    return found


@cache
def _parts(kind: Any, whole: bool) -> Callable[[Any], Iterable[Any]]:
    """What gives the parts of a value of a kind, of a record all of them or its id alone."""
    names = _names(kind)
    if issubclass(kind, str):
        return lambda one: (str(one),)
    if issubclass(kind, (tuple, frozenset)):
        return lambda one: one
    if issubclass(kind, Record):
        return lambda one: vars(one).values() if whole else (getattr(one, "id", ""),)
    if issubclass(kind, dict):
        return lambda one: (*one, *one.values())
    return lambda one: [getattr(one, name) for name in names]


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
