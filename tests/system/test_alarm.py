"""Work that takes too long ends, and what was there before is there again."""

import signal
import threading
import time

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


def test_who_takes_every_error_for_a_fault_of_the_page_ends_too() -> None:
    began = time.monotonic()
    with pytest.raises(ValueError, match="late"), at_most(0.05, ValueError("late")):
        while time.monotonic() < began + 10:
            try:
                time.sleep(1)
            except Exception:
                pass
    assert time.monotonic() < began + 5


def test_who_takes_whatever_comes_is_told_again() -> None:
    began = time.monotonic()
    times: list[float] = []
    with pytest.raises(ValueError, match="late"), at_most(0.05, ValueError("late")):
        while not times:
            try:
                time.sleep(10)
            except BaseException as error:
                times.append(time.monotonic())
                assert not isinstance(error, Exception)
        time.sleep(10)
    assert len(times) == 1
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
