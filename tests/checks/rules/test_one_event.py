"""Accounts of one event agree on its kind; dates that differ are classified."""

from typing import Any

import pytest

from briefbook.checks.rules.one_event import check
from tests.support.build import account, brief, library, told


def found(*dates: str | None, **word: Any) -> list[str]:
    """What is told of one event with these dates and an editor's word on it."""
    told_by = [brief(f"b{n}", events=(account(date=date),)) for n, date in enumerate(dates)]
    return told(check(library(*told_by, events={"vote": word} if word else {})))


@pytest.mark.parametrize(
    "dates",
    [("2024-05-02",), ("2024-05-02", None), ("2024-05-02", "2024-05"), ("2024-05-02",) * 3],
)
def test_dates_that_can_both_hold_are_no_difference(dates: tuple[str | None, ...]) -> None:
    assert found(*dates) == []


def test_dates_that_differ_are_told_at_the_last_account_with_a_date() -> None:
    assert found("2024-05-02", "2024-05-03", None) == ["briefs/b1.yml events.0.date not-reconciled"]


def test_a_difference_that_an_editor_classified_is_settled() -> None:
    assert found("2024-05-02", "2024-05-03", kind="conflict") == []


def test_a_word_that_leaves_the_difference_open_is_told_at_the_word() -> None:
    assert found("2024-05-02", "2024-05-03", title="The vote") == [
        "briefs/vocabulary/events.yml vote not-reconciled"
    ]


def test_every_account_of_another_kind_is_told() -> None:
    kinds = ("meeting", "action", "meeting", "incident")
    told_by = [brief(f"b{n}", events=(account(kind=kind),)) for n, kind in enumerate(kinds)]
    assert told(check(library(*told_by))) == [
        "briefs/b1.yml events.0.kind kinds-differ",
        "briefs/b3.yml events.0.kind kinds-differ",
    ]
