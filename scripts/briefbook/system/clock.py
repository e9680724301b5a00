"""The one place that reads the clock; everything else is handed the day."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime


def today() -> date:
    """The day, in UTC; SOURCE_DATE_EPOCH stands in for the clock where it is set."""
    try:
        # The convention of reproducible builds: the same sources give the same bytes on any day.
        return datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
    except (KeyError, ValueError, OverflowError, OSError):
        return datetime.now(UTC).date()


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Clock:
    """Time for those who wait; whoever asks a network is handed one."""

    seconds: Callable[[], float] = time.monotonic
    """Seconds that only ever grow."""
    wait: Callable[[float], None] = time.sleep
    """Wait for some seconds."""
    now: Callable[[], datetime] = _now
    """The moment, for hosts that name one."""
