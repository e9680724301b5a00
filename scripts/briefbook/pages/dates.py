"""Dates in words: as exact as they are known, and never more."""

from datetime import date

from briefbook.corpus.chronology import Period
from briefbook.model.dates import FuzzyDate
from briefbook.pages.words import MONTHS, SEASONS

_PRECISION = {
    "day": "",
    "month": "day not given",
    "season": "day not given",
    "year": "month not given",
    "decade": "year not given",
    "century": "year not given",
    "span": "",
    "set": "exact day not known",
}


_DOUBT = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}


def words(when: FuzzyDate) -> str:
    """A date as a reader sees it: `9 May 2025`, `Between 2 April and 19 May 2025`."""
    told = inside(when)
    return told[0].upper() + told[1:]


def inside(when: FuzzyDate) -> str:
    """The same in the middle of a sentence: `between 2 April and 19 May 2025`."""
    told = _range(when) if when.shape in ("span", "set") else _single(when)
    return _DOUBT[when.doubt] + told


def precision(when: FuzzyDate) -> str:
    """How exact it is, where it isn't one day: `day not given`."""
    return _PRECISION[when.shape]


def grain(when: FuzzyDate) -> str:
    """How exact it is, in words that leave nothing out: `exact day`, `a period`, `day in doubt`."""
    if when.exact:
        return "exact day"
    return precision(when) or ("a period" if when.shape == "span" else "day in doubt")


def period(when: Period) -> str:
    """The heading of a period: `May 2025`, `2023`."""
    return f"{MONTHS[when.month - 1]} {when.year}" if when.month else str(when.year)


def _single(when: FuzzyDate) -> str:
    first = when.earliest
    assert first is not None
    if when.shape == "day":
        return _day(first)
    if when.shape == "month":
        return f"{MONTHS[first.month - 1]} {first.year}"
    if when.shape == "season":
        return f"{SEASONS[first.month // 3 - 1]} {first.year}"
    if when.shape == "decade":
        return f"the {first.year}s"
    if when.shape == "century":
        return f"{first.year}–{first.year + 99}"
    return str(first.year)


def _day(when: date) -> str:
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def _range(when: FuzzyDate) -> str:
    first, last = when.first, when.last
    lasted = when.shape == "span"
    if first and last:
        start = _shortened(first, last)
        return f"{start} to {inside(last)}" if lasted else f"between {start} and {inside(last)}"
    if first:
        return f"from {inside(first)} on" if lasted else f"on or after {inside(first)}"
    assert last is not None
    return f"until {inside(last)}" if lasted else f"by {inside(last)}"


def _shortened(first: FuzzyDate, last: FuzzyDate) -> str:
    """The start of a range without the month and year that its end repeats."""
    told = inside(first)
    a, b = first.earliest, last.earliest
    if a and b and a.year == b.year and first.shape in ("day", "month"):
        told = told.removesuffix(f" {a.year}")
        if first.shape == last.shape == "day" and a.month == b.month:
            told = told.removesuffix(f" {MONTHS[a.month - 1]}")
    return told
