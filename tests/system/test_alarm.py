"""Work that takes too long ends, and what was there before is there again."""

import signal
import threading
import time
from contextlib import suppress

import pytest

from briefbook.system import alarm
from briefbook.system.alarm import at_most


def spend(seconds: float, at_most: float) -> None:
    """Work without a pause."""
    ends = time.monotonic() + seconds
    with alarm.at_most(at_most, ValueError("late")):
        while time.monotonic() < ends:
            pass


def test_what_takes_too_long_ends() -> None:
    began = time.monotonic()
    with pytest.raises(ValueError, match="late"):
        spend(10, at_most=0.05)
    assert time.monotonic() < began + 5


def stubborn(kind: type[BaseException]) -> None:
    """Work that takes an error for a fault of the page, and goes on."""
    with alarm.at_most(0.05, ValueError("late")):
        with suppress(kind):
            time.sleep(10)
        time.sleep(10)


@pytest.mark.parametrize("kind", [Exception, BaseException])
def test_who_catches_what_comes_and_goes_on_ends_too(kind: type[BaseException]) -> None:
    began = time.monotonic()
    with pytest.raises(ValueError, match="late"):
        stubborn(kind)
    assert time.monotonic() < began + 5


def test_what_ends_in_time_is_left_alone() -> None:
    with at_most(0.05, ValueError("late")):
        pass
    time.sleep(0.1)
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_who_listened_before_listens_again() -> None:
    def mine(number: int, frame: object) -> None:
        """Stands for a handler of somebody else."""

    before = signal.signal(signal.SIGALRM, mine)
    try:
        with at_most(5, ValueError("late")):
            assert signal.getsignal(signal.SIGALRM) is not mine
        assert signal.getsignal(signal.SIGALRM) is mine
    finally:
        signal.signal(signal.SIGALRM, before)


def test_in_a_thread_there_is_no_end_and_no_fault() -> None:
    done: list[str] = []

    def work() -> None:
        with at_most(0.01, ValueError("late")):
            time.sleep(0.05)
        done.append("whole")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(10)
    assert done == ["whole"]
