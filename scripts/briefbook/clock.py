"""The one place that reads the clock; everything else is handed the day."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day, in UTC; SOURCE_DATE_EPOCH stands in for the clock where it is set."""
    try:
        return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    except (KeyError, ValueError, OverflowError, OSError):
        return datetime.now(UTC).date()
