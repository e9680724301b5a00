"""The one place that reads the clock; everything else is handed the day."""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The day, in UTC; SOURCE_DATE_EPOCH stands in for the clock where it is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    now = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return now.date()
