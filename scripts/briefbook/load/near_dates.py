"""What somebody may have meant by a date that isn't EDTF: `ca. 2019`, `the 1990s`, `9 May 2025`.

Only proposals: where a writing has two readings, both are given, and nothing is made up.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from datetime import timedelta

from pydantic_core import PydanticCustomError

from briefbook.model.dates import FuzzyDate, parse_date

LONGEST = 60
_MONTHS = "january february march april may june july august september october november december"
_NUMBER = {name: n for n, name in enumerate(_MONTHS.split(), 1)}
_NUMBER |= {name[:3]: n for name, n in _NUMBER.items()} | {"sept": 9}
_MONTH = "(?P<m>" + "|".join(sorted(_NUMBER, key=len, reverse=True)) + r")\.?"
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_SEASON = f"(?P<s>{'|'.join(_SEASONS)})"
_QUARTERS = {1: ("01", "03"), 2: ("04", "06"), 3: ("07", "09"), 4: ("10", "12")}
_HALVES = {1: ("01", "06"), 2: ("07", "12")}
_YEAR, _DAY = r"(?P<y>\d{4})", r"(?P<d>\d{1,2})"
_NOISE = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bthe\b|\bof\b|,|(?<=\d)(?:st|nd|rd|th)\b"
)

_DASHES = dict.fromkeys(map(ord, "–—−"), " - ")
_DASHED_DAY = re.compile(r"([0-9]{4})[‐-―−]([0-9]{1,2})[‐-―−]([0-9]{1,2})")
"""A day with dashes in it, into which programs turn hyphens."""

Made = Iterator[str]


def near_dates(text: str) -> tuple[str, ...]:
    """EDTF that may be meant, the likeliest first; empty where nothing is near."""
    if len(text) > LONGEST:
        return ()
    figures = unicodedata.normalize("NFKC", text).lower()  # `２０２４` is as wide as a Chinese sign
    dashed = _DASHED_DAY.sub(r"\1-\2-\3", figures).translate(_DASHES)
    plain = " ".join(_NOISE.sub(" ", dashed).split())
    # The plainest reading that fits is the one that counts; what follows sees more in a text.
    for read in (_single, _doubted, _one_sided, _pair):
        if dates := tuple(dict.fromkeys(one for one in read(plain) if one != text)):
            return dates
    return ()


def _valid(text: str) -> FuzzyDate | None:
    try:
        return parse_date(text)
    except PydanticCustomError:
        return None


def _single(text: str) -> Made:
    """One date in another writing."""
    if _valid(text):
        yield text
        return
    for pattern, make in _SINGLES:
        if match := re.fullmatch(pattern, text):
            yield from (one for one in make(match) if _valid(one))


def _day(year: str, month: str | int, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


def _in_figures(match: re.Match[str]) -> Made:
    """The usual order of day and month, or the other one where only that is possible."""
    usual, other = _either_way(match)
    yield usual if _valid(usual) else other


def _either_way(match: re.Match[str]) -> Made:
    """Both readings of a date with slashes: the European, day first, and the American."""
    yield _day(match["y"], match["b"], match["a"])
    yield _day(match["y"], match["a"], match["b"])


def _month_in_figures(match: re.Match[str]) -> Made:
    if int(match["b"]) <= 12:  # above, EDTF has its seasons
        yield f"{match['y']}-{int(match['b']):02}"


def _in_words(match: re.Match[str]) -> Made:
    day = match.groupdict().get("d")
    month = f"{match['y']}-{_NUMBER[match['m']]:02}"
    yield f"{month}-{int(day):02}" if day else month


def _season(match: re.Match[str]) -> Made:
    yield f"{match['y']}-{_SEASONS[match['s']]}"


def _decade(match: re.Match[str]) -> Made:
    """`1900s` may be ten years or a hundred."""
    yield f"{match['y'][:3]}X"
    if match["y"].endswith("00"):
        yield f"{match['y'][:2]}XX"


def _century(match: re.Match[str]) -> Made:
    yield f"{int(match['c']) - 1:02}XX"


def _quarter(match: re.Match[str]) -> Made:
    """A quarter as an interval: EDTF's own number for it, `2025-33`, is one that nobody reads."""
    first, last = _QUARTERS[int(match["n"]) - 2]
    yield f"[{match['y']}-{first}..{match['y']}-{last}]"


def _part_of_year(match: re.Match[str]) -> Made:
    parts = _QUARTERS if match["kind"] == "q" else _HALVES
    if ends := parts.get(int(match["n"])):
        yield f"[{match['y']}-{ends[0]}..{match['y']}-{ends[1]}]"


def _known_part(match: re.Match[str]) -> Made:
    """The known beginning of a date with gaps: no day without its month."""
    yield match["known"].upper()


_SINGLES: tuple[tuple[str, Callable[[re.Match[str]], Made]], ...] = (
    (rf"{_YEAR}(?P<sep>[-/. ])(?P<b>\d{{1,2}})(?P=sep)(?P<a>\d{{1,2}})", _in_figures),
    (rf"{_YEAR}(?P<b>\d\d)(?P<a>\d\d)", _in_figures),
    (rf"{_YEAR}[-/. ](?P<b>\d{{1,2}})", _month_in_figures),
    (rf"(?P<b>\d{{1,2}})[/.]{_YEAR}", _month_in_figures),
    (rf"(?P<a>\d{{1,2}})\. ?(?P<b>\d{{1,2}})\. ?{_YEAR}", _in_figures),
    (rf"(?P<a>\d{{1,2}})(?P<sep>[/-])(?P<b>\d{{1,2}})(?P=sep){_YEAR}", _either_way),
    (r"(?P<known>\d{4}-\d\d-\d\d)(?:t| )\d{1,2}[:.h].*", _known_part),
    (rf"(?:on )?{_DAY}\.?[ -]{_MONTH}[ -]{_YEAR}", _in_words),
    (rf"(?:on )?{_MONTH} {_DAY} {_YEAR}", _in_words),
    (rf"{_YEAR}[ -]{_MONTH}[ -]{_DAY}", _in_words),
    (rf"(?:in )?{_MONTH}[ -]{_YEAR}", _in_words),
    (rf"{_YEAR} {_MONTH}", _in_words),
    (rf"(?:in )?{_SEASON} {_YEAR}", _season),
    (rf"{_YEAR} {_SEASON}", _season),
    (rf"(?:in )?{_YEAR}'?s", _decade),
    (r"(?:in )?(?P<c>\d{1,2}) century", _century),
    (rf"(?P<kind>[qh])(?P<n>\d)[ /-]{_YEAR}", _part_of_year),
    (rf"{_YEAR}[ /-]?(?P<kind>[qh])(?P<n>\d)", _part_of_year),
    (r"(?:in |year )(?P<known>\d{4})", _known_part),
    (r"(?P<known>\d{4}(?:-(?!00)\d\d)?)(?:-(?:00|\?\??|xx))+", _known_part),
    (r"(?P<known>\d{4})-xx-\d\d", _known_part),
    (r"(?P<known>\d\d[\dx]x)-.+", _known_part),
    (rf"{_YEAR}-3(?P<n>[3-6])", _quarter),
)

_DOUBTS = (
    (r"(?:circa|ca|c|approx)\.? ?(?P<x>.+)", "~"),
    (r"(?:about|around|approximately|roughly) (?P<x>.+)", "~"),
    (r"[~≈] ?(?P<x>[^?]+)", "~"),
    (r"(?P<x>.+?) ?(?:\(?approx\.?\)?|\(ca?\.\)|~)", "~"),
    (r"(?:perhaps|probably|maybe|possibly|likely) (?P<x>.+)", "?"),
    (r"\? ?(?P<x>.+)", "?"),
    (r"(?P<x>.+?) ?\(?\?+\)?", "?"),
    (r"[~≈] ?(?P<x>.+)\?", "%"),
)
_MARK_WITHIN = re.compile(r"(?<=\d)[?~%](?=-)")


def _doubted(text: str) -> Made:
    """A date with a word or a mark of doubt; EDTF has the mark at the end."""
    within = _MARK_WITHIN.findall(text)
    for one in _single(_MARK_WITHIN.sub("", text)) if len(set(within)) == 1 else ():
        yield from filter(_valid, [f"{one}{within[0]}"])
    for pattern, mark in _DOUBTS:
        if match := re.fullmatch(pattern, text):
            for one in _single(match["x"]):
                yield from filter(_valid, [f"{one}{mark}"])


_SIDES = (
    (r"(?:on or before|by|no later than|not later than|not after|at latest) (?P<x>.+)", "[..{x}]"),
    (r"(?:on or after|no earlier than|not earlier than|not before) (?P<x>.+)", "[{x}..]"),
    (r"(?:before|<|prior to|earlier than) ?(?P<x>.+)", "[..{before}]"),
    (r"(?:after|>|later than) ?(?P<x>.+)", "[{after}..]"),
    (r"(?:until|till|up to|unknown ?/|open ?/|\? ?/|/) ?(?P<x>.+)", "../{x}"),
    (r"since (?P<x>.+)", "{x}/.."),
    (r"from (?P<x>.+?)(?: on| onwards?)?", "{x}/.."),
    (r"(?P<x>.+?) ?(?:/|onwards?|(?:/|-|to) ?(?:now|present|today|open|unknown|\?))", "{x}/.."),
    # Two readings each: in EDTF `x/..` lasted from then on, `[x..]` fell on one day after.
    (r"(?P<x>[^/.]+)\.\.", "{x}/.."),
    (r"(?P<x>[^/.]+)\.\.", "[{x}..]"),
    (r"\.\.(?P<x>[^/.]+)", "../{x}"),
    (r"\.\.(?P<x>[^/.]+)", "[..{x}]"),
)


def _one_sided(text: str) -> Made:
    """Before, after, until or since a date."""
    for pattern, form in _SIDES:
        if match := re.fullmatch(pattern, text):
            for one in _single(match["x"]):
                ends = {"x": one, "before": _beside(one, -1), "after": _beside(one, 1)}
                yield from filter(_valid, [form.format(**ends)])


def _beside(text: str, step: int) -> str:
    """The day, month or year before or after; nothing where a date has another grain."""
    given = _valid(text)
    edge = (given.earliest if step < 0 else given.latest) if given else None
    if not given or not edge or given.shape not in ("day", "month", "year"):
        return ""
    try:
        # In the grain it was given in: before May is April, before 2025 is 2024.
        return (edge + timedelta(days=step)).isoformat()[: len(text)]
    except OverflowError:
        return ""


_PAIRS = (
    (r"between (?P<a>.+) and (?P<b>.+)", ("[{a}..{b}]",)),
    (r"from (?P<a>.+?) (?:to|until|till|through|-) (?P<b>.+)", ("{a}/{b}",)),
    (r"(?P<a>.+?) (?:to|until|till|through|-|/) (?P<b>.+)", ("{a}/{b}",)),
    (r"(?P<a>\d{4}|[a-z]+)[-/](?P<b>\d{4}|[a-z]+ \d{4})", ("{a}/{b}",)),
    (r"(?P<a>(?:[a-z]+ )?\d{1,2})-(?P<b>\d{1,2} .+)", ("{a}/{b}",)),
    (r"(?P<a>[^/]+)/(?P<b>[^/]+)", ("{a}/{b}",)),
    (r"\[ ?(?P<a>[^\[/ ]+) ?\.\. ?(?P<b>[^\]/ ]+) ?\]", ("[{a}..{b}]",)),
    (r"(?P<a>[^\[/]+?) ?\.\. ?(?P<b>[^\]/]+)", ("{a}/{b}", "[{a}..{b}]")),
)


def _pair(text: str) -> Made:
    """Two dates, of which the first may leave out what the second says, or the other way round."""
    for pattern, forms in _PAIRS:
        if match := re.fullmatch(pattern, text):
            for one, other in _ends(match["a"], match["b"]):
                for form in forms:
                    yield from filter(_valid, [form.format(a=one, b=other)])


def _ends(first: str, last: str) -> Iterator[tuple[str, str]]:
    for one, other in ((first, last), *_filled(first, last)):
        starts, ends = _with_doubt(one), _with_doubt(other)
        if starts and ends:
            # Both ends in the same reading: the day stands first in both or in neither.
            yield from zip(starts, ends, strict=False)
            return


def _with_doubt(text: str) -> tuple[str, ...]:
    return tuple(_single(text)) or tuple(_doubted(text))


def _filled(first: str, last: str) -> Iterator[tuple[str, str]]:
    """Each end with what only the other says: `9` and `11 May 2025`, `2025-05-09` and `11`."""
    words = last.split()
    for kept in range(1, len(words)):
        yield " ".join((first, *words[-kept:])), last
    # `may 9` and `11 2025`, as in `May 9-11, 2025`.
    if first.split()[-1].isdigit() and len(words) > 1 and not first[0].isdigit():
        month, day = first.split()[0], first.split()[-1]
        yield f"{month} {day} {words[-1]}", f"{month} {last}"
    # `2024/25`.
    if re.fullmatch(r"\d{4}/\d\d", f"{first}/{last}"):
        yield first, first[:2] + last
    # `2025-05-09/11` and `2025-05/06`: all is shared but the last two figures.
    for size in (8, 5):
        if re.fullmatch(r"\d{4}(-\d\d){1,2}", first) and len(first) == size + 2:
            yield first, first[:size] + last
