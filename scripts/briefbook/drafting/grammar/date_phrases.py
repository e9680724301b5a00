"""Dates as sentences put them: `on Friday`, `earlier this month`, `May 12`. To EDTF, with a reason.

A printed day of the article's own year is stated. What has to be counted from the day of
publication is inferred, and its reason says from what. Without that day nothing is counted; and
where the verb doesn't tell whether something was still to come, an editor is asked.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from briefbook.drafting.grammar.sentence import Moment
from briefbook.drafting.grammar.tense import is_ahead
from briefbook.drafting.page.printed_days import (
    Months,
    day_of,
    month_patterns,
    printed_days,
    weekdays,
)
from briefbook.model.dates import parse_date

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_SHORT = "|".join(rf"{month[:3]}(?:{month[3:]}|t)?" for month in _MONTHS)
_WEEKDAY = re.compile(
    rf"(?<!\w)(?P<how>(?:(?:on|late|early|published|issued|released|last|this|next)\s+){{0,4}})"
    rf"(?<!Mail on )(?P<day>{'|'.join(_WEEKDAYS)})(?!['’]?\w)"
    r"(?!\s(?:Times|Telegraph|Mirror|Post|Herald|Mail|Express|News|Star|World|Independent)\b)"
    # `Monday, May 6, 2024` and `Monday 6 May` are one day, and it is printed.
    rf"(?!,?\s(?:the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?(?:{_SHORT})|(?:{_SHORT})\.?\s\d))"
)
_PAST = frozenset("last published issued released".split())
"""Words before a weekday that put it behind the article."""
_RELATIVE = re.compile(
    r"\b(?P<phrase>yesterday|today|tomorrow|(?:earlier |later )?this (?:month|year|week)"
    r"|(?:last|next) (?:month|year|week))\b(?! show\b)",
    re.I,
)
_BEGINS = re.compile(r"(?:^|[.!?:·][”’\"»]? )[\s“”„\"'«(—–-]*$")
"""Before a word that has a capital only because a sentence begins; others belong to a name."""
_SINCE = re.compile(
    r"\b(?P<how>since|in|by|until|before|after)\s+(?P<year>(?:19|20)\d\d)(?![\d-])", re.I
)
_IN_MONTH = re.compile(
    rf"\b(?P<how>in|since|[Ll]ast)\s(?P<month>{'|'.join(_MONTHS)})(?!\w|,?\s\d|\s(?:and|to|or)\s)",
    re.I,
)
"""A month without a day or a year."""
FAR = 60
"""Days; a day that is nearer on the wrong side of the article is asked about, not moved a year."""
_MONTH_OF_PAST = re.compile(r"\bsince\s+$", re.I)


def moments(text: str, published: str, language: str = "en") -> list[Moment]:
    """Every date that a sentence gives; `published` is the day of the article, or empty."""
    # Ten characters are a whole day; from a month or a year nothing can be counted.
    day = date.fromisoformat(published) if len(published) == 10 else None
    moments_at: dict[int, Moment] = {}
    # The surest first: what one has found, those behind it don't take apart.
    for finder in (_full, _partial, _month, _weekday, _foreign, _relative, _year):
        for start, moment in finder(text, day, language):
            if not any(
                start < at + len(m.phrase) and at < start + len(moment.phrase)
                for at, m in moments_at.items()
            ):
                moments_at[start] = moment
    return [_with_plan(moments_at[start], day) for start in sorted(moments_at)]


def _with_plan(moment: Moment, day: date | None) -> Moment:
    """Marked as planned where all of it lies behind the day of the article."""
    first = parse_date(moment.edtf).earliest if moment.edtf else None
    return replace(moment, planned=bool(day and first and first > day))


def _full(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for printed in printed_days(text, language):
        edtf = printed.edtf[0] if len(printed.edtf) == 1 else ""
        since = _MONTH_OF_PAST.search(text[: printed.start])
        start = since.start() if since else printed.start
        yield start, Moment(text[start : printed.end], f"{edtf}/.." if since and edtf else edtf)


def _partial(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    """Day and month; a year that isn't the article's own is inferred."""
    for months in month_patterns(language):
        for match in months.partial.finditer(text):
            phrase = match[0].strip(" .")
            ahead = is_ahead(text, *match.span(), language)
            edtf = _completed(months, match, day, ahead) if day else ""
            inferred = day and edtf and edtf[:4] != f"{day.year:04}"
            because = _because(day, phrase, bool(ahead)) if day and inferred else ""
            yield match.start(), Moment(phrase, edtf, because)


def _month(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    """The last such month; where the verb doesn't say that it is past, an editor is asked."""
    for match in _IN_MONTH.finditer(text) if day else ():
        assert day
        number = _MONTHS.index(match["month"].capitalize()) + 1
        if is_ahead(text, *match.span(), language) is not False:
            yield match.start(), Moment(match[0])
            continue
        year = day.year if number <= day.month else day.year - 1
        edtf = f"{year:04}-{number:02}" + ("/.." if match["how"].lower() == "since" else "")
        because = "" if year == day.year else _because(day, match[0])
        yield match.start(), Moment(match[0], edtf, because)


def _completed(months: Months, match: re.Match[str], day: date, ahead: bool | None) -> str:
    """The day with its year; empty where the verb and the calendar don't agree on one."""
    parts = match.groupdict()
    month = months.numbers[(parts["month"] or parts["again"]).lower().rstrip(".")]
    number = parts["before"] or parts["day"]
    this = day_of(str(day.year), month, number)
    # Days from the article to the same date in its year; above zero it is still to come.
    away = (date.fromisoformat(this) - day).days if this else 0
    if (away > 0) == bool(ahead):
        return this
    if abs(away) < FAR or ahead is None:
        return ""
    return day_of(str(day.year + (1 if ahead else -1)), month, number)


def _weekday(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for match in _WEEKDAY.finditer(text):
        phrase, start, how = match[0].strip(), match.start(), set(match["how"].split())
        ahead = is_ahead(text, *match.span(), language) if not how & _PAST else False
        if day is None or ahead is None or "next" in how:
            yield start, Moment(phrase)
            continue
        # How many days ago it was last; 0 is the day of the article itself.
        back = (day.weekday() - _WEEKDAYS.index(match["day"])) % 7
        last = "last" in how
        # `Will close on Monday`, read on a Monday, is that day, or the next such.
        days = (7 - back) % 7 if ahead else -(back or (7 if last else 0))
        # `Last Friday` has two readings; a bare one is the nearest.
        doubt = "?" if last or (ahead and not days) else ""
        edtf = (day + timedelta(days=days)).isoformat()
        yield start, Moment(phrase, edtf + doubt, _because(day, phrase, ahead))


def _foreign(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    """Weekdays in other languages; their `last` and past aren't known here, hence the doubt."""
    names = weekdays(language) if language != "en" else {}
    if not names:
        return
    # The longest first, or a name would be found within another that begins like it.
    either = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    # Chinese has no spaces between words.
    edge = "" if language == "zh" else r"(?<!\w)"
    for match in re.finditer(f"{edge}(?:{either})", text, re.I):
        if day is None or is_ahead(text, *match.span(), language):
            yield match.start(), Moment(match[0])
            continue
        back = (day.weekday() - names[match[0].lower()]) % 7
        # On a Wednesday `este miércoles` is the day itself.
        doubt = "" if back == 0 and _THIS.search(text, 0, match.start()) else "?"
        edtf = f"{(day - timedelta(days=back)).isoformat()}{doubt}"
        yield match.start(), Moment(match[0], edtf, _because(day, match[0]))


_THIS = re.compile(
    r"\b(?:este|esta|ce|questo|questa|neste|nesta|diesen|diesem|tento|tuto)\s$", re.I
)


def _relative(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for match in _RELATIVE.finditer(text):
        phrase = match[0]
        # `told the Today show`, `USA Today`.
        if phrase[0].isupper() and not _BEGINS.search(text[: match.start()]):
            continue
        edtf = _counted(phrase.lower(), day) if day else ""
        because = _because(day, phrase) if day and edtf else ""
        # On a Monday no day is `earlier this week`.
        if edtf or not day or not phrase.lower().startswith("earlier"):
            yield match.start(), Moment(phrase, edtf, because)


def _counted(phrase: str, day: date) -> str:
    month, until = f"{day.year:04}-{day.month:02}", day.isoformat()
    monday = day - timedelta(days=day.weekday())
    first = day.replace(day=1)
    return {
        "yesterday": (day - timedelta(days=1)).isoformat(),
        "today": until,
        "tomorrow": (day + timedelta(days=1)).isoformat(),
        "earlier this week": f"[{monday.isoformat()}..{until}]" if monday < day else "",
        "earlier this month": f"[{month}-01..{until}]" if first < day else "",
        "earlier this year": f"[{day.year}-01-01..{until}]" if until[5:] != "01-01" else "",
        "this month": month,
        "this year": str(day.year),
        "last week": _week(monday - timedelta(days=7)),
        "last month": (first - timedelta(days=1)).isoformat()[:7],
        "last year": str(day.year - 1),
        "next week": _week(monday + timedelta(days=7)),
        # 32 days after the first of a month always lies in the next one.
        "next month": (first + timedelta(days=32)).isoformat()[:7],
        "next year": str(day.year + 1),
    }.get(phrase, "")


def _week(monday: date) -> str:
    return f"[{monday.isoformat()}..{(monday + timedelta(days=6)).isoformat()}]"


def _year(text: str, day: date | None, language: str) -> Iterator[tuple[int, Moment]]:
    for match in _SINCE.finditer(text):
        how, year = match["how"].lower(), match["year"]
        edtf = {"since": f"{year}/..", "in": year}.get(how, "")
        if edtf:
            yield match.start(), Moment(match[0], edtf)


def _because(day: date, phrase: str, ahead: bool = False) -> str:
    named = f"{_WEEKDAYS[day.weekday()]} {day.day} {day:%B} {day.year}"
    to_come = " of what is to come" if ahead else ""
    return f'the article, dated {named}, says "{phrase}"{to_come}'
