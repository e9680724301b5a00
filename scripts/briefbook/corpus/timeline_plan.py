"""What stands where on the drawing of a timeline: rows and lanes of marks, or counts.

A row is one actor; those that most accounts tell of have one, at most five rows in all, and the
rest share the last, as does what several did together. Marks that would cover each other stand in
lanes below one another. Where there are too many marks to tell apart, each cell of the grid has a
count instead.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.event_marks import Mark, begins, mark
from briefbook.corpus.events import Event
from briefbook.corpus.time_scale import Extent, Scale, scale_of

LEAST, MOST = 3, 60
"""With fewer marks there is nothing to see; with more they are counted."""
ROWS, LANES = 5, 8
ONE_DAY = timedelta(1)
_POINT, _RING, _BAR, _ARROW, _DOUBT = 0.9, 1.2, 0.4, 4.5, 2.0
"""How far, in percent, marks may reach beyond their days and each other's on a narrow screen."""


@dataclass(frozen=True, slots=True)
class Row:
    """The marks of one actor, or of all that have no row of their own."""

    who: str
    """Empty for the others."""
    lanes: tuple[tuple[Mark, ...], ...]
    """Each in order of time."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many events began in one cell of the grid, or stand in a gutter."""

    number: int
    first: date
    last: date
    """The first and the last day of the cell."""


@dataclass(frozen=True)
class Plan:
    """All that is on the drawing."""

    scale: Scale
    marks: tuple[Mark, ...]
    rows: tuple[Row, ...] = ()
    counts: tuple[Count, ...] = ()
    """In place of rows, where there are too many marks."""
    undated: int = 0
    """Events without a date; they are not on the drawing."""
    uncounted: int = 0
    """Events not known well enough to be counted in one cell."""


def plan(corpus: Corpus, events: Iterable[Event]) -> Plan | None:
    """The drawing of these events; None where too few have dates, or dates too vague to count."""
    every = list(events)
    marks = sorted(filter(None, (mark(corpus, event) for event in every)), key=_order)
    if len(marks) < LEAST:
        return None
    scale = scale_of([(each.first, each.last) for each in marks])
    rows = () if len(marks) > MOST else _rows(corpus, marks, scale)
    undated = len(every) - len(marks)
    # Too many lanes tell no more than too many marks.
    if rows and max(len(row.lanes) for row in rows) <= LANES:
        return Plan(scale, tuple(marks), rows, undated=undated)
    counts, uncounted = _counts(marks, scale)
    if not counts:
        return None
    return Plan(scale, tuple(marks), counts=counts, undated=undated, uncounted=uncounted)


def _order(mark: Mark) -> tuple[date, date, str]:
    return mark.first, mark.last, mark.event.id


def _rows(corpus: Corpus, marks: Sequence[Mark], scale: Scale) -> tuple[Row, ...]:
    """Rows in the order in which their first event happened, the shared one last."""
    doers = [_doer(corpus, each.event) for each in marks]
    chosen = _chosen(marks, doers)
    by_doer: dict[str, list[Mark]] = defaultdict(list)
    for doer, each in zip(doers, marks, strict=True):
        by_doer[doer if doer in chosen else ""].append(each)
    order = sorted(by_doer, key=lambda id: not id)
    return tuple(Row(id, _lanes(by_doer[id], scale)) for id in order)


def _chosen(marks: Sequence[Mark], doers: Sequence[str]) -> set[str]:
    """Who has a row: of those who did something alone, the ones most accounts tell of.

    Where that leaves most events to the others, only those with several events have one.
    """
    accounts: Counter[str] = Counter()
    for id, each in zip(doers, marks, strict=True):
        accounts[id] += len(each.event.tellings)
    everybody = [id for id, _ in accounts.most_common() if id]
    # The last row is for the others, unless everybody has one.
    chosen = set(everybody[: ROWS if len(accounts) <= ROWS else ROWS - 1])
    if 2 * sum(id not in chosen for id in doers) <= len(doers):
        return chosen
    several = [id for id in everybody if doers.count(id) > 1]
    return set(several[: ROWS - 1])


def _doer(corpus: Corpus, event: Event) -> str:
    """The one actor of an event; empty where nobody is named, or several acted together.

    A ministry that speaks through its spokesman is one.
    """
    first, *others = event.by or event.who or ("",)
    entries = (corpus.who(id) for id in others)
    return first if all(entry and first in entry.depends_on for entry in entries) else ""


def _lanes(marks: Sequence[Mark], scale: Scale) -> tuple[tuple[Mark, ...], ...]:
    """Each mark in the first lane where it covers none; the first ones have room for words."""
    lanes: list[list[tuple[float, float, Mark]]] = []
    for each in sorted(marks, key=lambda mark: not (mark.differs or mark.retold)):
        first, last = _room(each, scale)
        free = (lane for lane in lanes if all(last <= a or b <= first for a, b, _ in lane))
        lane = next(free, None)
        if lane is None:
            lanes.append(lane := [])
        lane.append((first, last, each))
    return tuple(tuple(sorted((m for _, _, m in lane), key=_order)) for lane in lanes)


def _room(mark: Mark, scale: Scale) -> tuple[float, float]:
    first, last = reach(mark, scale)
    earlier, later = _ARROW * (mark.arrow == "earlier"), _ARROW * (mark.arrow == "later")
    middle = (first + last) / 2
    radius = _RING if mark.retold else _POINT
    first, last = min(first - _BAR, middle - radius), max(last + _BAR, middle + radius)
    return first - earlier, last + later + _DOUBT * mark.doubt


def reach(mark: Mark, scale: Scale) -> tuple[float, float]:
    """From where to where a mark is drawn; in a gutter it leaves room for its arrow."""
    first, last = scale.reach(mark.first, mark.last)
    if mark.arrow and not scale.start <= mark.first < scale.end:
        middle = (first + last) / 2
        first, last = (first, middle) if mark.arrow == "later" else (middle, last)
    return (first, last) if mark.bar else ((first + last) / 2, (first + last) / 2)


def _counts(marks: Sequence[Mark], scale: Scale) -> tuple[tuple[Count, ...], int]:
    """The counts of all cells that hold an event, and how many belong to no single one."""
    cells = _cells(scale)
    counted = [cell for cell in (_cell(each, cells) for each in marks) if cell]
    counts = sorted(Counter(counted).items())
    return tuple(Count(n, *cell) for cell, n in counts), len(marks) - len(counted)


def _cells(scale: Scale) -> list[Extent]:
    """The cells of the grid, with the gutters as a cell each."""
    days = [tick.day for tick in scale.ticks() if tick.grain == scale.grain]
    ends = [day - ONE_DAY for day in (*days[1:], scale.end)]
    first = [(scale.before[0], scale.start - ONE_DAY)] if scale.before else []
    last = [(scale.end, scale.after[-1])] if scale.after else []
    return [*first, *zip(days, ends, strict=True), *last]


def _cell(mark: Mark, cells: Sequence[Extent]) -> Extent | None:
    """The cell in which an event began; None where it is not known to be one."""
    began = begins(mark)
    if began is None:
        return None
    return next((c for c in cells if c[0] <= began[0] and began[1] <= c[1]), None)
