"""The scale of a drawing of time: the days it covers, its grid, and what lies far outside.

Places are percent of the width. Days that lie further from all others than these lie apart would
squeeze them: they stand in a gutter behind a break, in order but not to scale. They are at most a
third of all, and a year is never called far.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Extent = tuple[date, date]
Grain = Literal["day", "month", "quarter", "year"]

MONTHS, QUARTERS = 18, 60
"""The most months that a grid of months covers, and the most that one of quarters does."""
YEARS = 20
"""The most lines of a grid of years; above that they stand for several years each."""
NEAR = timedelta(366)
"""What is never called far."""
ONE_PLACE, PLACES, BREAK = 9.0, 16.0, 3.0
"""How wide a gutter is with one day or several in it, and the break beside it."""
_YEARS_APART = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid, at the first moment of its day."""

    day: date
    at: float
    grain: Grain


@dataclass(frozen=True, slots=True)
class Scale:
    """The mapping from days to places on the drawing, in percent of its width."""

    grain: Grain
    step: int
    """The months from one line of the grid to the next."""
    start: date
    end: date
    """The first day behind the grid."""
    before: tuple[date, ...] = ()
    """The days in the gutter at the beginning, in order."""
    after: tuple[date, ...] = ()
    """Those in the gutter at the end."""

    @property
    def left(self) -> float:
        """Where the grid begins."""
        return _gutter(self.before) + BREAK if self.before else 0.0

    @property
    def right(self) -> float:
        """Where the grid ends."""
        return 100 - _gutter(self.after) - BREAK if self.after else 100.0

    def at(self, day: date) -> float:
        """The middle of a day."""
        first, last = self.reach(day, day)
        return (first + last) / 2

    def reach(self, first: date, last: date) -> tuple[float, float]:
        """From the beginning of one day to the end of another."""
        return self._edge(first, 0), self._edge(last, 1)

    def _edge(self, day: date, end: int) -> float:
        if day < self.start and self.before:
            place = max(bisect_right(self.before, day) - 1, 0)
            # A tenth of each place stays empty on either side, so that neighbours don't touch.
            return _gutter(self.before) * (place + 0.1 + 0.8 * end) / len(self.before)
        if day >= self.end and self.after:
            place = min(bisect_left(self.after, day), len(self.after) - 1)
            return 100 - _gutter(self.after) * (1 - (place + 0.1 + 0.8 * end) / len(self.after))
        return self._moment(day.toordinal() + end)

    def _moment(self, ordinal: int) -> float:
        first, last = self.start.toordinal(), self.end.toordinal()
        return self.left + (self.right - self.left) * (ordinal - first) / max(last - first, 1)

    def ticks(self) -> tuple[Tick, ...]:
        """The lines of the grid; of a month or two also the weeks of each."""
        days = list(_firsts(self.start, self.end, self.step))
        ticks = [Tick(day, self._moment(day.toordinal()), self.grain) for day in days]
        if self.grain == "month" and len(days) < 3:
            weeks = [day.replace(day=n) for day in days for n in (8, 15, 22)]
            ticks += [Tick(day, self._moment(day.toordinal()), "day") for day in weeks]
        return tuple(sorted(ticks, key=lambda tick: tick.day))


def scale_of(extents: Sequence[Extent]) -> Scale:
    """The scale on which these stretches of time can be told apart."""
    first, last = _bulk(extents)
    before = tuple(sorted({begin for begin, _ in extents if begin < first}))
    after = tuple(sorted({end for _, end in extents if end > last}))
    grain, step = _grid(first, last)
    # The grid begins at whole steps: quarters in January, decades in a year that ends in nought.
    start = _month(first) // step * step
    end = _month(last) // step * step + step
    return Scale(grain, step, _first_of(start), _first_of(end), before, after)


def _bulk(extents: Sequence[Extent]) -> Extent:
    """The first and the last day when what lies far outside is left out at both ends.

    It grows from the middle third: the next day joins unless it lies further away than all that
    have joined lie apart. Where more than a third stays outside there is no bulk, and all belong.
    """
    firsts = sorted(first for first, _ in extents)
    lasts = sorted(last for _, last in extents)
    before = after = len(extents) // 3
    while True:
        first, last = firsts[before], lasts[-1 - after]
        # The beginning is asked first; what joins there widens what is near at the end.
        near = max(last - first, NEAR)
        if before and first - firsts[before - 1] <= near:
            before -= 1
        elif after and lasts[-after] - last <= near:
            after -= 1
        else:
            break
    return (first, last) if before + after <= len(extents) // 3 else (firsts[0], lasts[-1])


def _grid(first: date, last: date) -> tuple[Grain, int]:
    months = _month(last) - _month(first) + 1
    if months <= MONTHS:
        return "month", 1
    if months <= QUARTERS:
        return "quarter", 3
    years = last.year - first.year + 1
    return "year", 12 * next((n for n in _YEARS_APART if years <= n * YEARS), _YEARS_APART[-1])


def _firsts(start: date, end: date, step: int) -> Iterator[date]:
    yield from map(_first_of, range(_month(start), _month(end), step))


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_of(month: int) -> date:
    """The first day of a month, as far as the calendar goes."""
    year = month // 12
    return date(year, month % 12 + 1, 1) if 0 < year < 10000 else (date.max if year else date.min)


def _gutter(days: tuple[date, ...]) -> float:
    return ONE_PLACE if len(days) == 1 else PLACES
