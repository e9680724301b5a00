"""Corrections stand in order of their days, under names that stay."""

from typing import Any

from briefbook.corpus.corrections import corrections
from tests.support.build import brief

MAY_9 = {"date": "2024-05-09", "was": "The ministry denies it.", "now": "The port denies it."}
MAY_12 = {"date": "2024-05-12", "was": "On Wednesday.", "now": "On Thursday."}
MAY_20 = {"date": "2024-05-20", "was": "Una Hold.", "now": "Una Holt."}


def keys(*records: dict[str, Any]) -> list[str]:
    return [dated.key for dated in corrections(brief(corrections=records))]


def test_they_stand_oldest_first_whatever_the_file_says() -> None:
    found = corrections(brief(corrections=(MAY_20, MAY_9, MAY_12)))
    assert [dated.record.was for dated in found] == [one["was"] for one in (MAY_9, MAY_12, MAY_20)]


def test_a_name_is_the_day_and_a_print_of_what_was_wrong() -> None:
    assert keys(MAY_12) == ["2024-05-12-15db27"]


def test_names_do_not_move_when_others_are_added_before_or_after() -> None:
    assert set(keys(MAY_12)) < set(keys(MAY_9, MAY_12, MAY_20)) == set(keys(MAY_20, MAY_12, MAY_9))
    other = {**MAY_12, "was": "In the evening."}
    assert set(keys(MAY_12)) < set(keys(other, MAY_12))


def test_a_name_stays_when_what_it_says_now_is_worded_better() -> None:
    assert keys({**MAY_12, "now": "On Thursday, 2 May."}) == keys(MAY_12)


def test_the_same_mistake_twice_on_one_day_has_two_names() -> None:
    assert keys(MAY_12, {**MAY_12, "now": "On Friday."}) == [
        "2024-05-12-15db27",
        "2024-05-12-15db27-again",
    ]
