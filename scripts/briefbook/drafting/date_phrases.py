"""Dates as sentences put them: `on Friday`, `earlier this month`, `May 12`. To EDTF, with a reason.

A printed day that the article's own date completes is stated. What has to be counted back from the
day of publication is inferred, and its reason says from what. Without that day nothing is counted.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from briefbook.drafting.days import Months, day_of, month_patterns, printed_days, weekdays
from briefbook.drafting.values import Moment

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_WEEKDAY = re.compile(
    rf"(?P<how>(?:(?:on|late|early|published|issued|released|last|this|next)\s+)*)"
    rf"(?P<day>{'|'.join(_WEEKDAYS)})(?!['’]?\w)"
)
_AHEAD = re.compile(r"\bnext\b|\bcoming\b", re.I)
_RELATIVE = re.compile(
    r"\b(?P<phrase>yesterday|today|(?:earlier |later )?this (?:month|year|week)"
    r"|last (?:month|year|week))\b",
    re.I,
)
_SINCE = re.compile(
    r"\b(?P<how>since|in|by|until|before|after)\s+(?P<year>(?:19|20)\d\d)(?![\d-])", re.I
)
_MONTH_OF_PAST = re.compile(r"\bsince\s+$", re.I)


def moments(text: str, published: str, language: str = "en") -> list[Moment]:
    """Every date that a sentence gives; `published` is the day of the article, or empty."""
    day = date.fromisoformat(published) if len(published) == 10 else None
    found: dict[int, Moment] = {}
    for finder in (_full, _partial, _weekday, _foreign, _relative, _year):
        for start, moment in finder(text, day, language):
            if not any(
                start < at + len(m.phrase) and at < start + len(moment.phrase)
                for at, m in found.items()
            ):
                found[start] = moment
    return [found[start] for start in sorted(found)]


Finder = Callable[[str, date | None, str], Iterator[tuple[int, Moment]]]


def _full(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for printed in printed_days(text, language):
        edtf = printed.edtf[0] if len(printed.edtf) == 1 else ""
        since = _MONTH_OF_PAST.search(text[: printed.start])
        start = since.start() if since else printed.start
        yield start, Moment(text[start : printed.end], f"{edtf}/.." if since and edtf else edtf)


def _partial(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    """Day and month; the year is that of the latest such day before the article."""
    for months in month_patterns(language):
        for found in months.partial.finditer(text):
            edtf = _completed(months, found, day) if day else ""
            yield found.start(), Moment(found[0].strip(" ."), edtf)


def _completed(months: Months, found: re.Match[str], day: date) -> str:
    parts = found.groupdict()
    month = months.numbers[(parts["month"] or parts["again"]).lower().rstrip(".")]
    number = parts["before"] or parts["day"]
    this = day_of(str(day.year), month, number)
    if this and date.fromisoformat(this) > day:
        return day_of(str(day.year - 1), month, number)
    return this


def _weekday(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for found in _WEEKDAY.finditer(text):
        phrase = found[0].strip()
        if day is None or _AHEAD.search(found["how"]):
            yield found.start(), Moment(phrase)
            continue
        back = (day.weekday() - _WEEKDAYS.index(found["day"])) % 7
        last = "last" in found["how"].split()
        edtf = (day - timedelta(days=back or (7 if last else 0))).isoformat()
        doubt = "?" if back == 0 or last else ""  # the same weekday, or `last`: two readings
        yield found.start(), Moment(phrase, edtf + doubt, _because(day, phrase))


def _foreign(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    """Weekdays in other languages; their `last` and `next` aren't known here, hence the doubt."""
    names = weekdays(language) if language != "en" else {}
    if not names:
        return
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    edge = "" if language == "zh" else r"(?<!\w)"
    for found in re.finditer(f"{edge}(?:{either})", text, re.I):
        edtf = ""
        if day:
            back = (day.weekday() - names[found[0].lower()]) % 7
            edtf = f"{(day - timedelta(days=back)).isoformat()}?"
        yield found.start(), Moment(found[0], edtf, _because(day, found[0]) if day else "")


def _relative(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for found in _RELATIVE.finditer(text):
        phrase = found[0]
        edtf = _counted(phrase.lower(), day) if day else ""
        because = _because(day, phrase) if day and edtf else ""
        yield found.start(), Moment(phrase, edtf, because)


def _counted(phrase: str, day: date) -> str:
    month = f"{day.year:04}-{day.month:02}"
    if phrase == "yesterday":
        return (day - timedelta(days=1)).isoformat()
    if phrase == "today":
        return f"{day.isoformat()}"
    if phrase.startswith("earlier this"):
        first = {"month": f"{month}-01", "year": f"{day.year}-01-01"}.get(phrase.split()[-1])
        return f"[{first}..{day.isoformat()}]" if first else _week(day, day)
    if phrase == "last month":
        return (day.replace(day=1) - timedelta(days=1)).isoformat()[:7]
    if phrase == "last week":
        return _week(day - timedelta(days=7), day - timedelta(days=1))
    return {"last year": str(day.year - 1), "this month": month, "this year": str(day.year)}.get(
        phrase, ""
    )


def _week(within: date, last: date) -> str:
    monday = within - timedelta(days=within.weekday())
    return f"[{monday.isoformat()}..{last.isoformat()}]"


def _year(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for found in _SINCE.finditer(text):
        how, year = found["how"].lower(), found["year"]
        edtf = {"since": f"{year}/..", "in": year}.get(how, "")
        if edtf and not (day and int(year) > day.year):
            yield found.start(), Moment(found[0], edtf)


def _because(day: date, phrase: str) -> str:
    named = f"{_WEEKDAYS[day.weekday()]} {day.day} {day:%B} {day.year}"
    return f'the article, dated {named}, says "{phrase}"'
