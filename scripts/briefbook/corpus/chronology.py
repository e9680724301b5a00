"""Events in order of time, under headings that promise no more than their dates.

`May 2025` stands over what fell into May, `Between April and May 2025` over what fell on some day
of the two. An imprecise date stands at the head of its period, never on a day it has not.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from briefbook.corpus.events import Event
from briefbook.model.dates import FuzzyDate, parse_date

NEAREST = 5
"""How many neighbours of an event are named."""


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A year, or a month of it; month 0 is the year as a whole."""

    year: int
    month: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """The events under one heading; `when` is None for those without any date."""

    when: FuzzyDate | None
    """A month, a year, or a longer time: all that the dates of these events are sure to lie in."""
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Events sure to be on one side of another, with none that is sure to be between."""

    events: tuple[Event, ...] = ()
    """The nearest, in order of time."""
    more: int = 0
    """How many others there are."""


NO_NEIGHBOURS = Neighbours()


class BeforeAndAfter(NamedTuple):
    """The neighbours of an event on both sides."""

    before: Neighbours
    after: Neighbours


def in_order(events: Iterable[Event]) -> list[Event]:
    """Oldest first; what may have begun earlier and lasted longer stands first, undated last."""
    return sorted(events, key=_key)


def by_period(events: Iterable[Event]) -> list[Group]:
    """Events in order, in groups of one heading each."""
    groups: dict[FuzzyDate | None, list[Event]] = {}
    for event in in_order(events):
        groups.setdefault(heading_of(event), []).append(event)
    return [Group(when, tuple(members)) for when, members in groups.items()]


def heading_of(event: Event) -> FuzzyDate | None:
    """The month, the year or the longer time that the event is sure to have fallen into."""
    if event.undecided:
        return _around(event.dates)
    return _rounded(event.date) if event.date else None


def _rounded(when: FuzzyDate) -> FuzzyDate:
    """A date without its day; of what lasted, the time in which it began."""
    if when.shape == "span":
        if when.first:
            return _rounded(when.first)
        return parse_date(f"../{_rounded(when.last)}") if when.last else when
    if when.shape == "set":
        first, last = (_rounded(end) if end else None for end in (when.first, when.last))
        same = first is not None and last is not None and first.edtf == last.edtf
        return first if same and first else parse_date(f"[{first or ''}..{last or ''}]")
    start = when.earliest
    if start is None or when.shape not in ("day", "month", "year"):
        return when
    month = "" if when.shape == "year" else f"-{start.month:02}"
    return parse_date(f"{start.year:04}{month}{when.doubt}")


def _around(dates: Iterable[FuzzyDate]) -> FuzzyDate | None:
    """The time that holds all these dates, of which only one can be right.

    An end that is `about` or `perhaps` stays so: nobody knows how far off it is.
    """
    given = list(dates)
    starts = [when.first or when if when.earliest else None for when in given]
    ends = [when.last or when if when.latest else None for when in given]
    first = min((end for end in starts if end), key=_begins) if all(starts) else None
    last = max((end for end in ends if end), key=_ends) if all(ends) else None
    return _between(
        _end(first, first.earliest if first else None), _end(last, last.latest if last else None)
    )


def _begins(when: FuzzyDate) -> tuple[date, bool]:
    return when.earliest or date.min, bool(when.doubt)


def _ends(when: FuzzyDate) -> tuple[date, bool]:
    return when.latest or date.max, not when.doubt


def _end(when: FuzzyDate | None, day: date | None) -> FuzzyDate | None:
    """The month of a day; of a date in doubt all of it, with its mark."""
    if when is None or day is None:
        return None
    return _rounded(when if when.doubt else parse_date(day.isoformat()))


def _between(first: FuzzyDate | None, last: FuzzyDate | None) -> FuzzyDate | None:
    """Some day between two months or years; either alone where they differ in doubt at most."""
    if first and last and (first.earliest, first.latest) == (last.earliest, last.latest):
        return first if first.doubt else last
    if first is None and last is None:
        return None
    edtf = f"[{first or ''}..{last or ''}]"
    early, late = first.earliest if first else None, last.latest if last else None
    # Built by hand: the grammar has no doubt within brackets.
    return FuzzyDate(edtf, "set", early, late, first=first, last=last)


def before_and_after(events: Iterable[Event]) -> dict[str, BeforeAndAfter]:
    """For each event with a date those sure to be earlier and later, with none sure to be between.

    Where one is another's later neighbour, that one is its earlier. Without a date there is no
    order, none between two dates that may be the same day, none where `about` or `perhaps`
    leaves the bounds of a date open, and none of what is only announced.
    """
    dated = [(event, event.date) for event in events if event.date and _is_sure(event)]
    begun = _Side((when.earliest, when.latest, event) for event, when in dated)
    ended = _Side((_back(when.latest), _back(when.earliest), event) for event, when in dated)
    return {
        event.id: BeforeAndAfter(ended.beyond(_back(when.earliest)), begun.beyond(when.latest))
        for event, when in dated
    }


#     day ─┐
#          │  [ at .... ]                 the nearest that begins behind the day,
#          │       [ ...│.... ]           and all that begin before one of them is over;
#          │            │   [ .... ]      sure to come after `at`, so no neighbour
#                       first_end
class _Side:
    """Events by the end that faces an earlier one, so that the nearest needs no search.

    What comes before is looked up in the same way, with time turned round.
    """

    def __init__(self, spans: Iterable[tuple[date | None, date | None, Event]]) -> None:
        self.events = sorted(
            ((near, far or date.max, event) for near, far, event in spans if near),
            key=lambda one: (*one[:2], one[2].id),
        )
        self.starts = [near for near, _, _ in self.events]
        ends = [far for _, far, _ in self.events]
        self.first_end = [*accumulate(reversed(ends), min)][::-1]
        """From each event on the day by which the first of them is sure to be over."""

    def beyond(self, day: date | None) -> Neighbours:
        """The events sure to come after a day, without those sure to come after one of them."""
        at = bisect_right(self.starts, day) if day else len(self.starts)
        if at == len(self.starts):
            return NO_NEIGHBOURS
        until = bisect_right(self.starts, self.first_end[at])
        shown = in_order(event for _, _, event in self.events[at : min(until, at + NEAREST)])
        return Neighbours(tuple(shown), max(until - at - NEAREST, 0))


def _back(day: date | None) -> date | None:
    """The day mirrored in time: the last day of the calendar becomes the first."""
    # The first day there is becomes the last, and none falls out of the calendar.
    return date.fromordinal(date.max.toordinal() + 1 - day.toordinal()) if day else None


def _is_sure(event: Event) -> bool:
    """Whether the bounds of its date hold."""
    return bool(event.date and event.date.bounded) and not (event.undecided or event.planned)


def by_year(events: Iterable[Event]) -> dict[int | None, tuple[Event, ...]]:
    """Each event once, in order, under the year its date begins in; undated ones under None."""
    years: dict[int | None, list[Event]] = {}
    for event in in_order(events):
        period = period_of(event)
        years.setdefault(period.year if period else None, []).append(event)
    return {year: tuple(members) for year, members in years.items()}


def latest(events: Iterable[Event], months: int) -> tuple[Event, ...]:
    """The last months in order, counted back from the newest event and never from the clock.

    What is only announced may lie years ahead, so it isn't counted from; it stands there as well.
    """
    dated = [(event, _month(period)) for event in in_order(events) if (period := period_of(event))]
    happened = [month for event, month in dated if not event.planned]
    newest = max(happened or [month for _, month in dated], default=0)
    return tuple(event for event, month in dated if month > newest - months)


def _month(period: Period) -> int:
    """Months since year 0; a whole year counts as its first month."""
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
    """The day that a date is sorted by: its first, or the start of the month of its last."""
    return when.earliest or (when.latest and when.latest.replace(day=1))


def _key(event: Event) -> tuple[bool, date, Period, int, str]:
    start = _start(event.date) if event.date else None
    if event.date is None or start is None:
        return True, date.max, Period(9999), 0, event.id
    period = period_of(event) or Period(start.year)
    head = date(start.year, period.month or 1, 1) if event.date.shape != "day" else start
    return False, head if head >= start else start, period, -event.date.days, event.id
