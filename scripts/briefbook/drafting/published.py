"""The day an article was published: all that tells of it, weighed, and a question where it differs.

What the data say, what the address holds, what is marked as a date and what is printed by the
headline are told apart, for a page may copy one of them from another. One alone is stated where it
is there for nothing else; where two name different days, both are shown and neither is taken.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal
from urllib.parse import urlsplit

from briefbook.drafting.date_lines import LONGEST, days_of_line, is_date_line, is_other, is_update
from briefbook.drafting.page_lines import Lines, Sign
from briefbook.drafting.printed_days import day_of, known_day, printed_days
from briefbook.drafting.values import Stated

Family = Literal["data", "meta", "weak", "address", "mark", "print", "above", "near"]
_ADDRESS = re.compile(
    r"(?<![\d])((?:19[89]|20[0-4])\d)([/_-]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))"
    r"(?=[/_.T-]|$)"
)
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$")
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?$")
_TIME = re.compile(r"\d[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]00:?00| GMT| UTC)?")
_HYPHENS = re.compile(r"(?<=\d)-(?=[A-Za-z]{3,9}-\d{4})|(?<=[A-Za-z])-(?=\d{4})")
_WORDS = re.compile(r"(?<![^\W\d_])[^\W\d_]{4,}+\s{1,3}[^\W\d_]{4}")
"""Two words that are no part of a day, so that a heading with them is a headline."""
_OPENING = 80
"""Characters of a text in which the day may stand that opens it."""
_LEADS = re.compile(
    r"\W{0,3}|(?:press release|pressemitteilung|medienmitteilung|meldung|communiqué)[^.!?\d]{0,25}"
    r"|[^\W\d_a-zß-ÿ][^.!?\d()]{1,25},\s?",
    re.I,
)
_MARKED: dict[str, Family] = {"head": "mark", "above": "above"}
_PRINTED: dict[str, Family] = {"head": "print", "above": "above"}
_DOUBTFUL = ("near", "above", "weak")
FIRST_PAGES = 1994
"""The year before which no page was published; a printed date before it is some other day."""
ABOVE, LEAD, BELOW = 8, 3, 6
"""Lines above the headline, below the lead and below the article where a date may be its own."""
EARLY, LATE = 9, 12
"""Hours in Greenwich before and from which it may be another day where the article appeared."""
CLOSE = 4
"""Lines above the headline where one counts that is only printed."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that tells of a day."""

    days: tuple[str, ...]
    """Several for `03/04/2025`, where nobody can tell day from month."""
    basis: str
    family: Family
    also: str = ""
    """The day that it was in another part of the world at that hour, where that is another."""
    bare: bool = False
    """The first of January without an hour: programs write it where they know the year alone."""


@dataclass(frozen=True, slots=True)
class Published:
    """The readings; `unsure` says why a single one is asked about."""

    days: tuple[Stated, ...] = ()
    unsure: str = ""
    unread: tuple[Stated, ...] = ()
    """What should be a date and can't be read as one."""


def stored(value: Stated, family: Family, language: str) -> Evidence | None:
    """What a value for programs says; None where it can't be read."""
    text = value.value.strip()
    days = _days_in(text, language)
    if not days:
        return None
    time = _TIME.search(text)
    midnight = time is None or time.groups()[:2] == ("00", "00")
    bare = midnight and all(day[5:] in ("01-01", "01", "") for day in days)
    also = _elsewhere(days[0], int(time[1])) if time and time[3] and len(days[0]) == 10 else ""
    return Evidence(days, value.basis, family, also, bare)


def _elsewhere(day: str, hour: int) -> str:
    """The day before in America, the next one in Asia, where it isn't that of Greenwich."""
    days = -1 if hour < EARLY else 1 if hour >= LATE else 0
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat() if days else ""
    except (OverflowError, ValueError):
        return ""


def _days_in(text: str, language: str) -> tuple[str, ...]:
    if day := known_day(text):
        return (day,)
    if match := _COMPACT.match(text):
        day = day_of(match[1], int(match[2]), match[3]) if 0 < int(match[2]) < 13 else ""
        return (day,) if day else ()
    if _SECONDS.match(text):
        return ((date(1970, 1, 1) + timedelta(seconds=int(text[:10]))).isoformat(),)
    found = printed_days(_HYPHENS.sub(" ", text[:200]), language)
    return found[0].edtf if found else ()


def in_address(link: str) -> Iterator[Evidence]:
    """The day in an address such as `/2024/05/09/port`."""
    for match in list(_ADDRESS.finditer(urlsplit(link).path))[:1]:
        if day := day_of(match[1], int(match[3]), match[4]):
            yield Evidence((day,), f"its address, “{match[0]}”", "address")


def printed_near(page: Lines, headline: int, language: str) -> Iterator[Evidence]:
    """Dates marked or printed by the headline, and right below the article."""
    for sign in page.signs_of("date", headline=headline):
        where, near = page.around(sign), _near(page, headline, sign.line)
        if not near or "table" in where or is_update(sign.text) or not _is_mark(sign, language):
            continue
        basis, family = _basis(sign, language), _MARKED.get(near, "near")
        both = (stored(Stated(text, basis), family, language) for text in (sign.value, sign.text))
        if one := next(filter(None, both), None):
            yield one
    yield from _lines(page, headline, language)


def _is_mark(sign: Sign, language: str) -> bool:
    """Whether it is a date and not something around one; for programs it needs no date in print."""
    if sign.value:
        return len(sign.text) <= LONGEST
    return is_date_line(sign.text, days_of_line(sign.text, language), language)


def _basis(sign: Sign, language: str) -> str:
    """Where it stands; what is printed and no more is called the same, however it is marked."""
    if not sign.text:
        return sign.basis
    days = [] if sign.value else days_of_line(sign.text, language)
    if days:
        return f"printed, “{sign.text[days[0].start : days[0].end]}”"
    return f"{sign.basis}, “{sign.text[:40]}”"


def _near(page: Lines, headline: int, line: int) -> str:
    """`head` between headline and text, `above` it, `foot` below the text; else nothing."""
    start = min(headline, page.first)
    if line > page.last:
        return "foot" if line <= page.last + BELOW else ""
    if start - ABOVE <= line <= page.first + LEAD:
        return "head" if line >= start - 1 else "above"
    return ""


def _lines(page: Lines, headline: int, language: str) -> Iterator[Evidence]:
    before = ""
    start = max(0, min(headline, page.first) - CLOSE)
    for at, line in enumerate(page.lines[start : page.last + BELOW + 1], start):
        if page.first + LEAD < at <= page.last or page.is_beside(line, at, headline):
            continue
        if at == page.first:
            yield from _opening(line.text, language)
        around = page.around(line)
        in_head = at >= headline - 1 or not line.linked
        alone = not around & {"table", "figure", "quote"} and in_head
        alone = alone and not (line.heading and _WORDS.search(line.text))
        place = _near(page, headline, at) if alone else ""
        family = _PRINTED.get(place, "near")
        yield from of_line(line.text, before, language, family)
        before = line.text


def _opening(paragraph: str, language: str) -> Iterator[Evidence]:
    """A day that opens the text: `(9 May 2024) The port …`, `Press release of 9 May 2024 | …`."""
    for day in printed_days(paragraph[:_OPENING], language)[:1]:
        before, behind = paragraph[: day.start], paragraph[day.end :].lstrip()[:1]
        if _LEADS.fullmatch(before) and behind in (")", "|", "–", "—", "-", ":", ".", "]"):
            yield Evidence(day.edtf, f"printed, “{paragraph[: day.end]}”", "print")


def of_line(line: str, before: str, language: str, family: Family = "print") -> Iterator[Evidence]:
    """The days of a line, which count if it is nothing but a date, and no label stands above."""
    days = days_of_line(line, language)
    if days and not is_update(line):
        pure = is_date_line(line, days, language) and not is_other(before)
        for day in days:
            basis = f"printed, “{line[day.start : day.end]}”"
            yield Evidence(day.edtf, basis, family if pure else "near")


def weighed(
    evidence: Iterable[Evidence], updates: Iterable[str], unread: tuple[Stated, ...]
) -> Published:
    """One day where all that is sure agrees, else every reading."""
    every = _without_updates(list(evidence), set(updates))
    sure = [one for one in every if one.family not in _DOUBTFUL and not one.bare and _is_late(one)]
    # What stands above the headline is often the day on which somebody looked.
    sure = sure or [one for one in every if one.family == "above" and _is_late(one)]
    groups = _groups(sure)
    weak = [one for one in every if one.family == "weak"]
    day = _day_of([*groups[0], *weak]) if len(groups) == 1 else ""
    against = [o for o in every if (o.bare or o.family == "weak") and day and day not in o.days]
    against = [one for one in against if not any(day.startswith(other) for other in one.days)]
    if day and not against:
        bases = [one.basis for one in every if day in one.days]
        return Published((Stated(day, ", ".join(dict.fromkeys(bases))),), "", unread)
    readings = _readings([*sure, *against] or every)
    return Published(readings, _why(sure, every, readings), unread)


def _is_late(one: Evidence) -> bool:
    return one.family in ("data", "meta") or any(int(day[:4]) >= FIRST_PAGES for day in one.days)


def _without_updates(every: list[Evidence], updates: set[str]) -> list[Evidence]:
    """Without the days on which the article was changed, where others are left."""
    left = [one for one in every if not (updates & set(one.days)) or one.family == "data"]
    return left or every


def _groups(sure: list[Evidence]) -> list[list[Evidence]]:
    """What can be of one day together, the finest first: others are held against what they say."""
    groups: list[list[Evidence]] = []
    for one in sorted(sure, key=lambda one: (len(one.days), -len(one.days[0]), one.also != "")):
        group = next((g for g in groups if any(_alike(one, other) for other in g)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    return groups


def _alike(one: Evidence, other: Evidence) -> bool:
    """Whether two can be of one day: a month holds its days, and an hour may be of two."""
    return any(
        mine.startswith(theirs) or theirs.startswith(mine)
        for mine in (*one.days, *filter(None, [one.also]))
        for theirs in (*other.days, *filter(None, [other.also]))
    )


def _day_of(group: list[Evidence]) -> str:
    """The day most places name, be it at another hour in another; empty where two are as likely."""
    places: dict[str, set[str]] = {}
    for one in group:
        for day in one.days:
            places.setdefault(day, set()).add(one.family)
    # What is printed comes first, so that of two that are as likely it is taken.
    days = sorted((d for d in places if len(d) == 10), key=lambda day: -len(places[day]))
    figures = len(group[0].days) > 1 and len(days) > 1
    if figures and len(places[days[0]]) == len(places[days[1]]):
        return ""
    return days[0] if days else ""


def _readings(every: Iterable[Evidence]) -> tuple[Stated, ...]:
    named: dict[str, list[str]] = {}
    for one in every:
        for day in one.days:
            named.setdefault(day, []).append(one.basis)
    return tuple(Stated(day, ", ".join(dict.fromkeys(bases))) for day, bases in named.items())


def _why(sure: list[Evidence], every: list[Evidence], readings: tuple[Stated, ...]) -> str:
    if len(readings) != 1:
        return ""
    if any(one.bare for one in every):
        return "programs write the first of January where they know the year alone"
    if any(one.family == "weak" for one in every):
        return "only the page's own data name a day, which may be that of a change"
    return "" if sure else "this stands near the article, and may be another day"
