"""Dates in words: as exact as they are known, and never more."""

from datetime import date

from briefbook.corpus.chronology import Period
from briefbook.model.dates import FuzzyDate
from briefbook.text.language import Language

_PRECISION = {
    "month": "dates.no_day",
    "season": "dates.no_day",
    "year": "dates.no_month",
    "decade": "dates.no_year",
    "century": "dates.no_year",
    "set": "dates.some_day",
}
_DOUBT = {"~": "dates.approximate", "?": "dates.uncertain", "%": "dates.both"}


def words(language: Language, when: FuzzyDate) -> str:
    """A date as a reader sees it: `9 May 2025`, `Between 2 April and 19 May 2025`."""
    return opening(inside(language, when))


def opening(words: str) -> str:
    """Words that begin a line: their first letter is a capital."""
    return words[:1].upper() + words[1:]


def inside(language: Language, when: FuzzyDate) -> str:
    """The same in the middle of a sentence: `between 2 April and 19 May 2025`."""
    if when.shape in ("span", "set"):
        return _range(language, when)
    return _doubted(language, when, _single(language, when))


def precision(language: Language, when: FuzzyDate) -> str:
    """How exact it is, where it isn't one day: `day not given`."""
    key = _PRECISION.get(when.shape)
    return language.say(key) if key else ""


def grain(language: Language, when: FuzzyDate) -> str:
    """How exact it is, in words that leave nothing out: `exact day`, `a period`, `day in doubt`."""
    if when.exact:
        return language.say("dates.exact_day")
    if when.shape == "set" and not (when.first and when.last):
        return language.say("dates.earliest_day" if when.first else "dates.latest_day")
    return precision(language, when) or language.say(
        "dates.a_period" if when.shape == "span" else "dates.day_in_doubt"
    )


def period(language: Language, when: Period) -> str:
    """The heading of a period: `May 2025`, `2023`."""
    if not when.month:
        return language.say("dates.year", year=when.year)
    return _month(language, date(when.year, when.month, 1))


def _doubted(language: Language, when: FuzzyDate, date: str) -> str:
    return language.say(_DOUBT[when.doubt], date=date) if when.doubt else date


def _single(language: Language, when: FuzzyDate) -> str:
    first = when.earliest
    assert first is not None
    if when.shape == "day":
        return _day(language, first)
    if when.shape == "month":
        return _month(language, first)
    if when.shape == "season":
        # Spring begins in March, winter in December: 3, 6, 9, 12 are the places 0 to 3.
        season = language.names("dates.seasons")[first.month // 3 - 1]
        return language.say("dates.season", season=season, year=first.year)
    if when.shape == "century":
        return language.say("dates.century", first=first.year, last=first.year + 99)
    return language.say("dates.decade" if when.shape == "decade" else "dates.year", year=first.year)


def _day(language: Language, when: date, key: str = "dates.day") -> str:
    month = language.names("dates.months_in_dates")[when.month - 1]
    return language.say(key, day=when.day, month=month, year=when.year)


def _month(language: Language, when: date, key: str = "dates.month") -> str:
    return language.say(key, month=language.names("dates.months")[when.month - 1], year=when.year)


def _range(language: Language, when: FuzzyDate) -> str:
    first, last = when.first, when.last
    lasted = when.shape == "span"
    if first and last:
        start, end = _end(language, first, last, "first"), _end(language, last, first, "last")
        return language.say("dates.lasted" if lasted else "dates.between", first=start, last=end)
    if first:
        return language.say(
            "dates.lasted_from" if lasted else "dates.after", first=inside(language, first)
        )
    assert last is not None
    return language.say(
        "dates.lasted_until" if lasted else "dates.before", last=inside(language, last)
    )


def _end(language: Language, when: FuzzyDate, other: FuzzyDate, which: str) -> str:
    """One end of a range; a language may leave out what the other end says as well."""
    a, b = when.earliest, other.earliest
    if not a or not b or a.year != b.year or when.shape not in ("day", "month"):
        return inside(language, when)
    if a == b and when.shape == other.shape:
        return inside(language, when)  # they differ in doubt alone
    if when.shape == "month":
        return _doubted(language, when, _month(language, a, f"dates.{which}_month_in_year"))
    same = "month" if other.shape == "day" and a.month == b.month else "year"
    return _doubted(language, when, _day(language, a, f"dates.{which}_day_in_{same}"))
