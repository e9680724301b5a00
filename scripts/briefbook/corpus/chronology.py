"""Events in order of time, grouped by the period their date begins in.

An imprecise date stands at the head of its period, never on a day it doesn't have.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from briefbook.corpus.events import Event
from briefbook.model.dates import FuzzyDate


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A year, or a month of it; month 0 is the year as a whole."""

    year: int
    month: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """The events of one period; `period` is None for those without any date."""

    period: Period | None
    events: tuple[Event, ...]


def in_order(events: Iterable[Event]) -> list[Event]:
    """Oldest first; what may have begun earlier and lasted longer stands first, undated last."""
    return sorted(events, key=_key)


def by_period(events: Iterable[Event]) -> list[Group]:
    """The same order, cut into groups."""
    ordered = in_order(events)
    return [Group(period, tuple(group)) for period, group in groupby(ordered, key=period_of)]


def by_year(events: Iterable[Event]) -> dict[int | None, tuple[Event, ...]]:
    """Each event once, in order, under the year its date begins in; undated ones under None."""
    years: dict[int | None, list[Event]] = {}
    for event in in_order(events):
        period = period_of(event)
        years.setdefault(period.year if period else None, []).append(event)
    return {year: tuple(found) for year, found in years.items()}


def latest(events: Iterable[Event], months: int) -> tuple[Event, ...]:
    """The last months in order, counted back from the newest event and never from the clock.

    What is only announced may lie years ahead, so it isn't counted from; it stands there as well.
    """
    dated = [(event, _month(period)) for event in in_order(events) if (period := period_of(event))]
    happened = [month for event, month in dated if not event.planned]
    newest = max(happened or [month for _, month in dated], default=0)
    return tuple(event for event, month in dated if month > newest - months)


def _month(period: Period) -> int:
    """The number of a month, counted from the year nought; a whole year has that of its first."""
    return period.year * 12 + max(period.month, 1)


def period_of(event: Event) -> Period | None:
    """The month, or the year as a whole, in which the date of an event begins."""
    date = event.date
    start = _start(date) if date else None
    if date is None or start is None:
        return None
    grain = (date.first or date.last or date).shape
    whole_year = grain in ("year", "decade", "century")
    return Period(start.year, 0 if whole_year else start.month)


def _start(when: FuzzyDate) -> date | None:
    """Where the date stands: at its first day, or in the month of its last where that is open."""
    return when.earliest or (when.latest and when.latest.replace(day=1))


def _key(event: Event) -> tuple[bool, date, Period, int, str]:
    start = _start(event.date) if event.date else None
    if event.date is None or start is None:
        return True, date.max, Period(9999), 0, event.id
    period = period_of(event) or Period(start.year)
    head = date(start.year, period.month or 1, 1) if event.date.shape != "day" else start
    return False, head if head >= start else start, period, -event.date.days, event.id
