"""A long list in portions that a page can hold, under names that last.

By year; a year that is too long by month; a month that is too long in parts, counted from its
first entry. What comes later changes no other year and no other month.

    2023                          up to so many entries
    2024, 2024-04, 2024-05 ...    more in a year: it leads to its months
    2024-05, 2024-05-part-2 ...   more in a month
    no-date                       what has none
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Generic, TypeVar

from briefbook.corpus.chronology import Period

T = TypeVar("T")
UNDATED = "no-date"
EVENTS, DIFFERENCES, CORRECTIONS = 100, 40, 100
"""How many stand on one page before each year has its own: 20 to 45 KB on their way to a reader."""


@dataclass(frozen=True, slots=True)
class Portion(Generic[T]):
    """What stands together on one page."""

    name: str
    """The end of its address, such as `2024-05`."""
    period: Period | None
    """The year or the month; None for what has no date."""
    entries: tuple[T, ...]
    """In the order of the list; of a year with pages by month those that have no month."""
    everything: tuple[T, ...]
    """With those that its months or further parts hold."""
    part: int = 1


def portions(
    entries: Iterable[T], period_of: Callable[[T], Period | None], most: int
) -> tuple[Portion[T], ...]:
    """Years in order, each before its months, and last what has no date; `most` stand together."""
    by_year: dict[int | None, list[tuple[int, T]]] = {}
    for entry in entries:
        period = period_of(entry)
        year, month = (period.year, period.month) if period else (None, 0)
        by_year.setdefault(year, []).append((month, entry))
    years = sorted(year for year in by_year if year is not None)
    found: list[Portion[T]] = []
    for year in years:
        found += _of_year(year, by_year[year], most)
    undated = [entry for _, entry in by_year.get(None, ())]
    return (*found, *(_parts(UNDATED, None, undated, most) if undated else ()))


def of_long(
    entries: Sequence[T], period_of: Callable[[T], Period | None], most: int
) -> tuple[Portion[T], ...]:
    """The same of a list that one page can't hold; none of one that it can."""
    return portions(entries, period_of, most) if len(entries) > most else ()


def _of_year(year: int, entries: list[tuple[int, T]], most: int) -> list[Portion[T]]:
    name, every = f"{year:04}", tuple(entry for _, entry in entries)
    if len(every) <= most:
        return _parts(name, Period(year), every, most)
    # Sorting is stable: within a month the order of the list stays.
    ordered = sorted(entries, key=lambda pair: pair[0])
    by_month = {
        month: [entry for _, entry in pairs]
        for month, pairs in groupby(ordered, key=lambda pair: pair[0])
    }
    # Month 0 is the year as a whole, which may be all that a date says.
    found = _parts(name, Period(year), by_month.pop(0, []), most, every)
    for month, members in by_month.items():
        found += _parts(f"{name}-{month:02}", Period(year, month), members, most)
    return found


def _parts(
    name: str,
    period: Period | None,
    entries: Sequence[T],
    most: int,
    everything: tuple[T, ...] = (),
) -> list[Portion[T]]:
    whole = everything or tuple(entries)
    starts = range(0, max(len(entries), 1), most)
    return [
        Portion(
            name if part == 1 else f"{name}-part-{part}",
            period,
            tuple(entries[start : start + most]),
            whole,
            part,
        )
        for part, start in enumerate(starts, 1)
    ]


def month_of(day: date | None) -> Period | None:
    """The month of a day."""
    return Period(day.year, day.month) if day else None
