"""Dates as far as they are known: EDTF (ISO 8601-2), kept as written and as an interval of days.

Taken are level 0, level 1, and of level 2 what can be shown honestly: `[a..b]`, `[a..]`, `[..b]`.
The library, which needs up to 40 ms for each, is asked about the forms that it isn't known to read;
what it lets pass and should not (30 February, reversed intervals) is refused here.
"""

import calendar
import re
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from io import StringIO
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

Shape = Literal["day", "month", "season", "year", "decade", "century", "span", "set"]

# ASCII in all of them: `\d` alone takes the digits of every script.
_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z", re.ASCII)
_PART = r"(?:\d{4}|\d{3}X|\d\dXX)(?:-\d\d(?:-(?:\d\d|XX))?|-XX(?:-XX)?)?[?~%]?"
"""No day without its month: `2025-XX-05` is EDTF, and no words of ours say it."""
_LEVEL_1 = re.compile(rf"(?:{_PART}(?:/(?:{_PART}|\.\.))?|\.\./{_PART})\Z", re.ASCII)
_ONE_OF = re.compile(
    rf"\[(?!\.\.\])(?P<first>{_PART})?\.\.(?P<last>{_PART})?\]\Z",
    re.ASCII,
)
MAX_LENGTH = 40


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """A date that knows how exact it is; `earliest` or `latest` is None where the end is open."""

    edtf: str
    """What the editor wrote."""
    shape: Shape
    """The grain of a single date; `span` lasted from … to …, `set` fell on one day between."""
    earliest: date | None
    latest: date | None
    doubt: Literal["", "?", "~", "%"] = ""
    """EDTF's own marks: uncertain, approximate, both."""
    first: "FuzzyDate | None" = None
    """The start of a `span` or `set` as it was written; None where it is open."""
    last: "FuzzyDate | None" = None
    """Its end as it was written."""

    @property
    def exact(self) -> bool:
        """True for one day without doubt: the only kind a calendar may be given."""
        return self.shape == "day" and not self.doubt

    @property
    def bounded(self) -> bool:
        """Whether its bounds hold: neither it nor an end of it is `about` or `perhaps`."""
        return not any(part.doubt for part in (self, self.first, self.last) if part)

    def overlaps(self, other: "FuzzyDate") -> bool:
        """Whether both can be true of one happening."""
        return _not_after(self.earliest, other.latest) and _not_after(other.earliest, self.latest)

    @property
    def days(self) -> int:
        """How many days it may have been; a very large number where an end is open."""
        if self.earliest is None or self.latest is None:
            return 10**7  # more days than Python's calendar has, which ends at 3,652,059
        return (self.latest - self.earliest).days + 1

    @classmethod
    def __get_pydantic_core_schema__(cls, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            parse_date, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _: CoreSchema, __: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        # To YAML 1.2, by which editors' tools read, a year without quotes is a number.
        year = {"type": "integer", "minimum": 1000, "maximum": 9999}
        text = {"type": "string", "maxLength": MAX_LENGTH, "examples": ["2025-05-09", "2025-05"]}
        return {"anyOf": [text, year]}

    def __str__(self) -> str:
        return self.edtf


def _not_after(first: date | None, second: date | None) -> bool:
    return first is None or second is None or first <= second


def parse_date(value: object) -> FuzzyDate:
    """Read EDTF, or raise the fault `date-form`, `date-impossible` or `date-reversed`."""
    if isinstance(value, FuzzyDate):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("date-form", "{value}", {"value": str(value)})
    return _parse(value)


@lru_cache(maxsize=65536)
def _parse(value: str) -> FuzzyDate:
    text = value.strip()
    if plain := _PLAIN.match(text):
        return _plain(text, *plain.groups())
    if len(text) > MAX_LENGTH or not (_LEVEL_1.match(text) or _ONE_OF.match(text)):
        raise PydanticCustomError("date-form", "{value}", {"value": text})
    return _interval(text)


def _plain(text: str, year: str, month: str | None, day: str | None) -> FuzzyDate:
    """The short way for nearly every date there is; the library needs milliseconds for each."""
    shape: Shape = "day" if day else "month" if month else "year"
    try:
        if month and 21 <= int(month) <= 24 and not day:
            return _season(text, int(year), int(month))
        first = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise PydanticCustomError("date-impossible", "{value}", {"value": text}) from None
    last = first if day else _month_end(first.year, first.month if month else 12)
    return FuzzyDate(text, shape, first, last)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _season(text: str, year: int, number: int) -> FuzzyDate:
    """Spring 21 to winter 24, each three months from March on; winter runs into the next year."""
    start = 3 * (number - 21) + 3
    end = date(year + 1, 2, 1) if number == 24 else date(year, start + 2, 1)
    return FuzzyDate(text, "season", date(year, start, 1), _month_end(end.year, end.month))


def _interval(text: str) -> FuzzyDate:
    if "/" in text or text.startswith("["):
        ends = text.strip("[]").split("/" if "/" in text else "..")
        first, last = (None if end in ("", "..") else parse_date(end) for end in ends)
        shape: Shape = "span" if "/" in text else "set"
        earliest = first.earliest if first else None
        latest = last.latest if last else None
        if not _not_after(earliest, latest):
            raise PydanticCustomError("date-reversed", "{value}", {"value": text})
        if not _is_read(shape, [end for end in (first, last) if end]):
            _known_to_the_library(text)
        if first and last and replace(first, edtf="") == replace(last, edtf=""):
            return replace(first, edtf=text)  # from 9 May to 9 May: it is one day
        return FuzzyDate(text, shape, earliest, latest, first=first, last=last)
    doubt = text[-1] if text[-1] in "?~%" else ""
    date = _unspecified(text, text.removesuffix(doubt) if doubt else text, doubt)
    if date.shape == "season":
        _known_to_the_library(text)
    return date


def _is_read(shape: Shape, ends: list[FuzzyDate]) -> bool:
    """Whether the library reads every `span` or `set` with such ends; a test asks it."""
    if shape == "span":
        return all("X" not in end.edtf for end in ends)
    shapes = {end.shape for end in ends}
    return shapes in ({"day"}, {"month"}, {"year"}) and all(_PLAIN.match(end.edtf) for end in ends)


def _unspecified(text: str, bare: str, doubt: Any) -> FuzzyDate:
    """`20XX`, `2025-XX` and the like: the interval they leave open; a mark of doubt stays."""
    known = bare.partition("-XX")[0]
    if "X" not in known:
        base = parse_date(known)
        return FuzzyDate(text, base.shape, base.earliest, base.latest, doubt)
    first, last = int(known[:4].replace("X", "0")), int(known[:4].replace("X", "9"))
    # `202X-05` is a May of some year, which is no interval; and no calendar of ours has a year 0.
    if "-" in known or first == 0:
        raise PydanticCustomError("date-form", "{value}", {"value": text})
    shape: Shape = "decade" if known.count("X") == 1 else "century"
    return FuzzyDate(text, shape, date(first, 1, 1), date(last, 12, 31), doubt)


def _known_to_the_library(text: str) -> None:
    """Ask the grammar of the standard."""
    from edtf import parse_edtf  # 0.1 s to import, rarely needed

    try:
        with redirect_stdout(StringIO()):  # it prints where it stumbles
            parse_edtf(text)
    except Exception:  # it stumbles in many ways over `../200X` and the like
        raise PydanticCustomError("date-form", "{value}", {"value": text}) from None
