"""Days as they are printed or stored in a page: to EDTF, and never further than they go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pydantic_core import PydanticCustomError

from briefbook.model.dates import parse_date

_ISO = re.compile(r"\s*(\d{4}-\d\d(?:-\d\d)?)(?![\d-])", re.ASCII)
# `\2`: the same sign twice, as in `9.5.2025`.
_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])(?!:\d)")
_SHORT = re.compile(
    r"(?<![\d./-])(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.([0-3]\d)(?![\d./-])(?!:\d)"
)
"""`04.05.24`, in which the day comes first."""
# Hungarian and Korean pages write `2024. 05. 09.`, and `2024. május 9.`
_PLAIN = re.compile(r"(?<![\d-])(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})(?![\d-])")
# 2025年5月9日, 2025년 5월 9일
_EASTERN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?")
_ALWAYS = ("en",)
_MONTHS_OF = frozenset(
    "ar bg ca cs da de el en es fa fi fr he hr hu id it nb nl no pl pt ro ru sk sl sr sv tr"
    " uk vi".split()
)
"""Languages whose names of months are looked up."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A date in a text: what it may mean, and where it stands."""

    edtf: tuple[str, ...]
    """Two of them for `03/04/2025`, where nobody can tell day from month."""
    start: int
    end: int


def known_day(value: str) -> str:
    """A date as data has it, such as `2025-05-09T10:00:00Z`: its day; empty where it is none."""
    match = _ISO.match(value)
    return _real(match[1]) if match else ""


def printed_days(text: str, language: str) -> list[Printed]:
    """Every date with a year in it, in the order of the text."""
    days = dict.fromkeys((*_with_months(text, language), *_in_figures(text, language)))
    return sorted(days, key=lambda printed: printed.start)


def _real(edtf: str) -> str:
    try:
        return edtf if parse_date(edtf).earliest else ""
    except PydanticCustomError:
        return ""


def day_of(year: str, month: int, day: str = "") -> str:
    """The date in EDTF; empty where there is no such day."""
    text = f"{int(year):04}-{month:02}"
    return _real(f"{text}-{int(day):02}" if day else text)


def _in_figures(text: str, language: str) -> Iterator[Printed]:
    for pattern in (_PLAIN, _EASTERN):
        for match in pattern.finditer(text):
            if edtf := day_of(match[1], int(match[2]), match[3] or ""):
                yield Printed((edtf,), *match.span())
    for match in _NUMBERS.finditer(text):
        first, _, second, year = match.groups()
        readings = {day_of(year, int(second), first)}
        # With points or hyphens the day comes first wherever they are used, as it does outside
        # of English.
        if match[2] == "/" and (language[:2] in ("", "en") or readings == {""}):
            readings.add(day_of(year, int(first), second))
        if known := tuple(sorted(readings - {""})):
            yield Printed(known, *match.span())
    for match in _SHORT.finditer(text):
        first, second, year = match.groups()
        days = [day_of(f"20{year}", int(second), first)]
        if language[:2] in ("", "en") and int(first) <= 12:
            days.append(day_of(f"20{year}", int(first), second))
        if known := tuple(sorted({day for day in days if day})):
            yield Printed(known, *match.span())


def _with_months(text: str, language: str) -> Iterator[Printed]:
    for pattern in month_patterns(language) if language else _every_month():
        for match in (*pattern.full.finditer(text), *pattern.behind_year.finditer(text)):
            parts = match.groupdict()
            month = pattern.numbers[parts["month"].lower().rstrip(".")]
            day = parts.get("day") or parts.get("before") or ""
            if edtf := day_of(parts["year"], month, day):
                yield Printed((edtf,), *match.span())


@dataclass(frozen=True)
class Months:
    """The months of one language, and the patterns that find dates with them."""

    numbers: dict[str, int]
    full: re.Pattern[str]
    """Month and year, with or without a day."""
    behind_year: re.Pattern[str]
    """The year first: `2024. május 9.`"""
    partial: re.Pattern[str]
    """Day and month alone; the month is `month` or `again`."""


@cache
def month_patterns(language: str) -> tuple[Months, ...]:
    """The months of a language, and the English ones, which pages print beside their own."""
    wanted = dict.fromkeys((language.partition("-")[0], *_ALWAYS))
    return tuple(_months(name) for name in wanted if name in _MONTHS_OF)


@cache
def _every_month() -> tuple[Months, ...]:
    """The months of all languages: with a year behind it a name is hardly ever another word."""
    return tuple(_months(name) for name in sorted(_MONTHS_OF))


def _months(language: str) -> Months:
    from babel import Locale  # 0.1 s to import, and months are rarely asked for

    numbers: dict[str, int] = {}
    kinds = Locale.parse(language).months
    for form, width in (("stand-alone", "wide"), ("format", "wide"), ("format", "abbreviated")):
        for number, name in kinds[form][width].items():
            numbers.setdefault(name.lower().rstrip("."), number)
    if language == "en":
        numbers["sept"] = 9  # Unicode's data have `Sep` alone
    # The longest first: `mar` begins `march`.
    names = "|".join(re.escape(name) for name in sorted(numbers, key=len, reverse=True))
    month, again = rf"(?P<month>{names})(?!\w)\.?", rf"(?P<again>{names})(?!\w)\.?"
    before = r"(?P<before>\d{1,2})(?:st|nd|rd|th|er|º|\.)?,?\s+(?:de\s+|of\s+|d['’]|ב)?"
    day = r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)"
    year = r",?\s+(?:de\s+|del\s+)?(?P<year>\d{4})(?!\d)"
    full = rf"(?<![\w-])(?:{before})?{month}(?:{day})?{year}"
    partial = rf"(?<![\w-])(?:{before}{month}|{again}{day})(?!,?\s+\d{{4}})"
    behind_year = rf"(?<![\w-])(?P<year>\d{{4}})\. {month} (?P<day>\d{{1,2}})\.(?!\d)"
    patterns = (re.compile(one, re.I) for one in (full, behind_year, partial))
    return Months(numbers, *patterns)


@cache
def weekdays(language: str) -> dict[str, int]:
    """Names of the days of the week in a language, in small letters; Monday is 0."""
    from babel import Locale

    if language not in _MONTHS_OF:
        return _EASTERN_DAYS if language == "zh" else {}
    names = Locale.parse(language).days["format"]["wide"]
    return {name.lower(): number for number, name in names.items()}


_EASTERN_DAYS = {
    f"{front}{name}": number
    for front in ("周", "星期", "礼拜")
    for number, names in enumerate(("一", "二", "三", "四", "五", "六", "日天"))
    for name in names
}
