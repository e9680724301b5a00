"""Days of our own work: when we read, checked, corrected."""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.dates import FuzzyDate
from briefbook.problems import Codes, Finding, ProblemText
from briefbook.text.places import Keys

CODES: Codes = {"date-not-exact": "error", "date-future": "error"}

NOT_EXACT = ProblemText(
    "date-not-exact",
    "`{day}` is not an exact day.",
    "This is a day of our own work: write all of it, such as 2025-05-09.",
)
FUTURE = ProblemText("date-future", "`{day}` lies in the future.", "Write the day it was done.")


def exact_day(library: Library, path: str, keys: Keys, day: FuzzyDate) -> Iterator[Finding]:
    """A day of our own work is known to the day, and it has come."""
    if not day.exact:
        yield Finding(path, keys, *NOT_EXACT.about(day=day))
    elif day.earliest and day.earliest > library.today:
        yield Finding(path, keys, *FUTURE.about(day=day))
