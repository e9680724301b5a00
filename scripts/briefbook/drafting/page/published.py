"""The day an article was published: all that tells of it, weighed, and a question where it differs.

What the data say, what the address holds, what is marked as a date and what is printed by the
headline are told apart, for a page may copy one of them from another. One alone is stated where it
is there for nothing else; where two name different days, both are shown and neither is taken.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import urlsplit

from briefbook.drafting.page.day_evidence import Evidence, Family, Published
from briefbook.drafting.page.greenwich import Side
from briefbook.drafting.page.printed_days import day_of, known_day, printed_days
from briefbook.drafting.page.stated import Stated
from briefbook.drafting.page.tidied_days import tidied

_ADDRESS = re.compile(
    r"(?<![\d])((?:19[89]|20[0-4])\d)(?:([/_-])(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))"
    r"|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?=[/_.T-]|$)"
)
_BACKWARDS = re.compile(
    r"/~?(0[1-9]|[12]\d|3[01])([._-]?)(0[1-9]|1[0-2])\2((?:19[89]|20[0-4])\d)(?=[/_.-]|$)"
)
"""The day first, by which a part of an address begins: `/29-10-2021-quay`."""
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$")
_JAVA = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{1,2}) [\d:]{5,8} [A-Z]{2,5}( \d{4})$")
"""`Thu May 09 09:35:14 CEST 2024`, as programs in Java write a day."""
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?$")
_TIME = re.compile(r"\d[T ](\d\d):(\d\d)(?::\d{1,2}(?:\.\d{1,9})?)?(Z|[+-]00:?00| GMT| UTC)?")
_ZONE = re.compile(r"\d[T ](\d\d):\d\d(?::\d{1,2}(?:\.\d{1,9})?)?([+-]\d\d):?\d\d$")
_HYPHENS = re.compile(r"(?<=\d)-(?=[A-Za-z]{3,9}-\d{4})|(?<=[A-Za-z])-(?=\d{4})")
_STORED = ("data", "meta")
_BY_HEADLINE = ("mark", "print")
_SEEN = (*_BY_HEADLINE, "above", "near")
_DOUBTFUL = ("near", "above", "weak", "said", "script", "far", "guess")
EARLY, LATE = 9, 12
"""Hours in Greenwich before and from which it may be another day where the article appeared."""
MORNING, NIGHT = 3, 22
"""Those in Europe and America before and from which it mostly is."""


def stored(value: Stated, family: Family, language: str) -> Evidence | None:
    """What a value for programs says; None where it can't be read."""
    text = value.value.strip()
    days = _days_in(text, language)
    if not days:
        return None
    time = _TIME.search(text)
    midnight = time is None or time.groups()[:2] == ("00", "00")
    bare = midnight and all(day[5:] in ("01-01", "01", "") for day in days)
    hour = int(time[1]) if time and time[3] and len(days[0]) == 10 else None
    also = _elsewhere(days[0], hour) if hour is not None else _in_greenwich(days[0], text)
    by_night = (
        hour is not None and bool(also) and not midnight and not MORNING <= (hour or 0) < NIGHT
    )
    return Evidence(days, value.basis, family, also, by_night, bare)


def _elsewhere(day: str, hour: int) -> str:
    """The day before in America, the next one in Asia, where it isn't that of Greenwich."""
    return _beside(day, -1 if hour < EARLY else 1 if hour >= LATE else 0)


def _in_greenwich(day: str, text: str) -> str:
    """The day of Greenwich where it isn't that of the place: some sites print it all the same."""
    zone = _ZONE.search(text)
    if zone is None or len(day) < len("2024-05-09"):
        return ""
    hour = int(zone[1]) - int(zone[2])
    return _beside(day, -1 if hour < 0 else 1 if hour >= 24 else 0)


def _beside(day: str, days: int) -> str:
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
    if match := _JAVA.match(text):
        text = f"{match[1]}{match[2]}"
    found = printed_days(_HYPHENS.sub(" ", text[:200]), language)
    return found[0].edtf if found else ()


def in_address(link: str, language: str = "") -> Iterator[Evidence]:
    """The day in an address such as `/2024/05/09/port`."""
    path = urlsplit(link).path
    if match := _ADDRESS.search(path):
        # In `/2024/05/9-piers-closed` the figure begins the headline.
        counts = match[2] == "/" and path[match.end() :][:1] in ("-", "_")
        if not counts and (
            day := day_of(match[1], int(match[3] or match[5]), match[4] or match[6])
        ):
            yield Evidence((day,), f"its address, “{match[0]}”", "address")
    elif match := _BACKWARDS.search(path):
        days = {day_of(match[4], int(match[3]), match[1])}
        if match[2] != "." and int(match[1]) <= 12 and language in ("", "en"):
            days.add(day_of(match[4], int(match[1]), match[3]))
        yield Evidence(tuple(sorted(days - {""})), f"its address, “{match[0][1:]}”", "address")


def weighed(
    evidence: Iterable[Evidence],
    updates: Iterable[str],
    unread: tuple[Stated, ...],
    side: Side = "",
) -> Published:
    """One day where all that is sure agrees, else every reading; `side` is that of the outlet."""
    every = tidied(_without_updates(list(evidence), set(updates)))
    sure = [
        one
        for one in every
        if one.family not in _DOUBTFUL and not one.bare and (one.late or one.family in _STORED)
    ]
    sure = sure or _next_best(every)
    groups = _groups(sure)
    weak = [one for one in every if one.family == "weak"]
    # Of the two days that an hour in Greenwich may be of, the one that is printed anywhere near.
    printed = [one for one in every if one.family in ("above", "near")]
    known = {day for one in groups[0] for day in one.days} if groups else set()
    also = [one for one in printed if known & set(one.days)]
    day = _day_of([*groups[0], *also, *weak]) if len(groups) == 1 else ""
    against = [one for one in every if day and _is_against(one, day, every)]
    if day and not against:
        telling = [one for one in every if day in one.days]
        basis = ", ".join(dict.fromkeys(one.basis for one in telling))
        other = _other_day([one for one in telling if one.family != "guess"], side)
        return Published((Stated(day, basis), *other), "", unread)
    readings = _readings([*sure, *against] or every)
    return Published(readings, _why(sure, every, readings), unread)


def _is_against(one: Evidence, day: str, every: Iterable[Evidence]) -> bool:
    """Whether what doesn't count by itself speaks against a day.

    It doesn't where readers see that day, and the page says for programs as well that it was
    published then: the other one is that of a first version, or of a change.
    """
    doubtful = one.bare or one.family == "weak"
    if not doubtful or any(day.startswith(other) for other in one.days):
        return False
    known = [other for other in every if day in other.days]
    if one.bare or not any(other.family in _BY_HEADLINE for other in known):
        return True
    said = any(other.family in _STORED or "datePublished" in other.basis for other in known)
    exchanged = any(f"{other[:5]}{other[8:]}-{other[5:7]}" == day for other in one.days)
    return not (said or exchanged)


def _other_day(telling: list[Evidence], side: Side) -> tuple[Stated, ...]:
    """The day that it may as well have been where the article appeared; empty where it is sure."""
    if not telling or not all(one.by_night for one in telling):
        return ()
    also = telling[0].also
    there = "west" if also < telling[0].days[0] else "east"
    return (Stated(also, f"the same hour {there} of Greenwich"),) if side in (there, "") else ()


def is_firm(evidence: Iterable[Evidence]) -> bool:
    """Whether anything counts that stands where the article's own day does."""
    return any(one.family not in _DOUBTFUL and not one.bare and one.late for one in evidence)


def _next_best(every: list[Evidence]) -> list[Evidence]:
    """What counts where nothing better is there: of several kinds the first that has one day."""
    # What stands above the headline is often the day on which somebody looked.
    if above := [one for one in every if one.family == "above" and one.late]:
        return above
    for family in ("said", "script"):
        found = [one for one in every if one.family == family and not one.bare]
        if found and len({one.days for one in found}) == 1:
            return found
    guessed = {day for one in every if one.family == "guess" for day in one.days}
    return [one for one in every if guessed & set(one.days)] if _is_confirmed(every) else []


def _is_confirmed(every: list[Evidence]) -> bool:
    """Whether what a program guesses is what the page has somewhere, and no other day beside it."""
    known = [one for one in every if one.family in ("near", "weak", "far") and not one.bare]
    days = {day for one in every if one.family == "guess" for day in one.days}
    return bool(known) and all(days & set(one.days) for one in known)


def _without_updates(every: list[Evidence], updates: set[str]) -> list[Evidence]:
    """Without the days on which the article was changed, where others are left.

    Where readers see no other day, the one they see stays, be it in a line with other words: it is
    for an editor to say which counts.
    """
    left = [one for one in every if not (updates & set(one.days)) or one.family == "data"]
    known = {day for one in left if one.family != "near" for day in one.days}
    if not left or any(_tells(one, known) for one in left):
        return left or every
    seen = [one for one in every if one not in left and one.family in _SEEN and one.shown]
    return [*left, *(replace(one, family="print") for one in seen if one.family != "above")]


def _tells(one: Evidence, known: set[str]) -> bool:
    """Whether readers see the day there; in a line with other words, one that the page has too."""
    near = one.family == "near" and not known & set(one.days)
    return one.family in _SEEN and one.shown and not near


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
    if all(one.family == "guess" for one in every):
        return "nothing but a program's guess names a day"
    if len(readings[0].value) < len("2024-05-09") and all(o.family == "print" for o in sure):
        return "only a month or a year is printed, and it may be that of something else"
    if any(one.bare for one in every):
        return "programs write the first of January where they know the year alone"
    if any(one.family == "weak" for one in every):
        return "only the page's own data name a day, which may be that of a change"
    return "" if sure else "this stands near the article, and may be another day"
