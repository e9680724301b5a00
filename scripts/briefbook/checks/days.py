"""Days of our own work: when we read, checked, corrected."""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.dates import FuzzyDate
from briefbook.problems import Codes, Finding
from briefbook.text.places import Keys

CODES: Codes = {"date-not-exact": "error", "date-future": "error"}


def exact_day(library: Library, path: str, keys: Keys, day: FuzzyDate) -> Iterator[Finding]:
    """A day of our own work is known to the day, and it has come."""
    if not day.exact:
        message = f"`{day}` is not an exact day."
        help = "This is a day of our own work: write all of it, such as 2025-05-09."
        yield Finding(path, keys, "date-not-exact", message, help)
    elif day.earliest and day.earliest > library.today:
        message = f"`{day}` lies in the future."
        yield Finding(path, keys, "date-future", message, "Write the day it was done.")
