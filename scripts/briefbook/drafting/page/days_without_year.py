"""Days that are printed by month and day alone, as in Japan and China: `3/9(木) 18:45配信`.

The year is that of a day in the address, where month, day and weekday agree with it; where nothing
does, such a day is told as one that was found and can't be read.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from briefbook.drafting.page.date_lines import is_update
from briefbook.drafting.page.day_evidence import Evidence
from briefbook.drafting.page.stated import Stated

LONGEST = 60
"""Characters of a line that may be no more than such a day."""
MOST = 200
"""Lines of a page that are looked at."""
_RUN = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)")
"""Eight digits in an address: year, month, day."""
_DAY = re.compile(
    r"(?<![\d/.年])(?P<month>1[0-2]|0?[1-9])\s?[/／月]\s?(?P<day>3[01]|[12]\d|0?[1-9])日?(?![\d/／])"
    r"\s?(?:[(（](?P<inside>[月火水木金土日])(?:曜日?)?[)）]"
    r"|[(（]?(?:星期|周|週|礼拜)(?P<behind>[一二三四五六日天])[)）]?)?"
)
_WORDS = re.compile(r"配信|公開|発表|掲載|投稿|更新|发布|发表|發布|發表")
_WEEKDAYS = {
    name: number
    for number, names in enumerate(("月一", "火二", "水三", "木四", "金五", "土六", "日天"))
    for name in names
}


def of_lines(lines: Iterable[str], link: str) -> tuple[list[Evidence], list[Stated]]:
    """The days that the address gives a year to, and those that stay without one."""
    runs = list(_runs(link))
    read: list[Evidence] = []
    unread: list[Stated] = []
    for line in list(lines)[:MOST]:
        match = _DAY.search(line) if len(line) <= LONGEST else None
        if not match or not (_weekday(match) or _WORDS.search(line)):
            continue
        fitting = next((one for one in runs if _fits(match, one[1])), None)
        if fitting and not is_update(line):
            run, day = fitting
            basis = f"printed, “{match[0].strip()}”, and its year in the address, “{run}”"
            read.append(Evidence((day.isoformat(),), basis, "print"))
        else:
            unread.append(Stated(line, "printed without a year"))
    return read, unread


def _runs(link: str) -> Iterator[tuple[str, date]]:
    for match in _RUN.finditer(link):
        try:
            yield match[0], date(*map(int, match.groups()))
        except ValueError:
            continue


def _weekday(match: re.Match[str]) -> str:
    return match["inside"] or match["behind"] or ""


def _fits(match: re.Match[str], day: date) -> bool:
    """Whether a day has the month, the day and the weekday that are printed."""
    same = (int(match["month"]), int(match["day"])) == (day.month, day.day)
    weekday = _weekday(match)
    return same and (not weekday or _WEEKDAYS[weekday] == day.weekday())


def first_of(unread: Sequence[Stated]) -> tuple[Stated, ...]:
    """What is told of them: the first that isn't an update, else the first."""
    best = [one for one in unread if not is_update(one.value)] or list(unread)
    return tuple(best[:1])
