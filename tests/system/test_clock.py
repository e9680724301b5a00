"""The day comes from the clock, or from SOURCE_DATE_EPOCH where that is a number."""

from datetime import UTC, date, datetime

import pytest

from briefbook.system.clock import Clock, today


def test_the_epoch_stands_in_for_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1714694400")
    assert today() == date(2024, 5, 3)


@pytest.mark.parametrize("epoch", ["", "soon", "²", "9" * 40])
def test_nonsense_is_no_day(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert abs((today() - datetime.now(UTC).date()).days) <= 1


def test_whoever_waits_is_handed_the_real_time() -> None:
    clock = Clock()
    began = clock.seconds()
    clock.wait(0.01)
    assert clock.seconds() - began >= 0.01
    assert abs((clock.now() - datetime.now(UTC)).total_seconds()) < 60
