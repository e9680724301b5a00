"""The day that a feed prints for an entry, in the time zone that it prints it in."""

import re
from datetime import date
from email.utils import parsedate_tz

# RFC 3339 in Atom and JSON Feed; some write only the day.
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")


def printed_day(text: str) -> date | None:
    """The day of a date as RFC 3339 or RFC 822 write it; None for any other."""
    text = text.strip()[:100]
    if match := _ISO.match(text):
        return _day(*map(int, match.groups()))
    try:
        read = parsedate_tz(text)
    except (ValueError, IndexError, OverflowError):
        return None
    return _day(*read[:3]) if read else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None
