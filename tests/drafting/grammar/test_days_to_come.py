"""A day is put before its article or behind it, and is never a range of one day."""

import pytest

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.kinds_of_events import kind_told
from briefbook.drafting.grammar.tense import is_ahead

FRIDAY, MONDAY = "2024-05-10", "2024-05-13"


@pytest.mark.parametrize(
    ("text", "day", "edtf"),
    [
        pytest.param("It will close on Monday.", FRIDAY, "2024-05-13", id="the next one"),
        pytest.param("It will be closed on Monday.", FRIDAY, "2024-05-13", id="will be closed"),
        pytest.param("It would be fully closed on Monday.", FRIDAY, "2024-05-13", id="fully"),
        pytest.param("It is to be held on Monday.", FRIDAY, "2024-05-13", id="is to be held"),
        pytest.param("It was closed on Monday.", FRIDAY, "2024-05-06", id="was closed"),
        pytest.param("It will close on Monday.", MONDAY, "2024-05-13?", id="on a Monday"),
        pytest.param("It closed on Monday.", MONDAY, "2024-05-13", id="today"),
        pytest.param("It closed last Monday.", MONDAY, "2024-05-06?", id="a week ago, or not"),
    ],
)
def test_a_weekday(text: str, day: str, edtf: str) -> None:
    assert [one.edtf for one in moments(text, day)] == [edtf]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("It closed on Monday 6 May.", ["6 May"]),
        ("It closed on Monday the 6th of May.", ["6th of May"]),
        ("It closed on Monday, 6 May.", ["6 May"]),
        ("It closed on Monday, May 6.", ["May 6"]),
        ("It closed on Monday, Sept. 6.", ["Sept. 6"]),
        ("It closed on Monday in May.", ["on Monday", "in May"]),
    ],
)
def test_a_weekday_before_a_printed_day_is_no_other_day(text: str, phrases: list[str]) -> None:
    found = [one.phrase for one in moments(text, FRIDAY)]
    assert found == phrases


@pytest.mark.parametrize(
    ("phrase", "day", "edtf"),
    [
        ("earlier this week", MONDAY, []),
        ("earlier this week", FRIDAY, ["[2024-05-06..2024-05-10]"]),
        ("earlier this month", "2024-05-01", []),
        ("earlier this month", FRIDAY, ["[2024-05-01..2024-05-10]"]),
        ("earlier this year", "2024-01-01", []),
        ("earlier this year", FRIDAY, ["[2024-01-01..2024-05-10]"]),
        ("earlier this week", "", [""]),
    ],
)
def test_a_range_has_more_than_one_day(phrase: str, day: str, edtf: list[str]) -> None:
    assert [one.edtf for one in moments(f"It closed {phrase}.", day)] == edtf


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("It will be closed Tuesday.", True),
        ("It could soon be sold Tuesday.", True),
        ("It was sold Tuesday.", False),
        ("It has been sold Tuesday.", False),
    ],
)
def test_what_is_yet_to_be_done_is_ahead(text: str, ahead: bool) -> None:
    at = text.index("Tuesday")
    assert is_ahead(text, at, at + len("Tuesday")) is ahead


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She was assaulted in the port.", "incident"),
        ("Six nets were stolen.", "incident"),
        ("The remains were on Tuesday found by the mole.", "incident"),
        ("The game was postponed.", "action"),
        ("The state has sworn in a judge.", "action"),
        ("She declared a local state of emergency.", "action"),
        ("She declared her love.", "other"),
        ("The nets are stolen goods.", "other"),
    ],
)
def test_some_more_words_of_what_happened(text: str, kind: str) -> None:
    assert kind_told(text) == kind
