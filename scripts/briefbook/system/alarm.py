"""An end to work on what others wrote, which may be made to take for ever."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

AGAIN = 0.5
"""Seconds until it is told once more, where a library took no heed."""


class _LateError(BaseException):
    """The time is over. No `Exception`: libraries catch every one of those, and go on."""


@contextmanager
def at_most(seconds: float, late: Exception) -> Iterator[None]:
    """Raise `late` after some seconds; without alarms on this system there is no end."""
    if (
        # Windows has no alarms, and Python sets handlers in the main thread only.
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    is_over = False

    def stop(number: int, frame: object) -> None:
        if not is_over:
            raise _LateError

    # The handler first: an alarm without one ends the process.
    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        try:
            yield
        finally:
            is_over = True
    except _LateError:
        raise late from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
