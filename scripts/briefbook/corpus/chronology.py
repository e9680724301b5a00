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
    return [Group(period, tuple(group)) for period, group in groupby(ordered, key=_period)]


def _period(event: Event) -> Period | None:
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
    period = _period(event) or Period(start.year)
    head = date(start.year, period.month or 1, 1) if event.date.shape != "day" else start
    return False, head if head >= start else start, period, -event.date.days, event.id
