"""Words are found as whole words, at every place where they stand."""

import pytest

from briefbook.text.fold import folded_text
from briefbook.text.search import occurrences, stands_once, without_spaces


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("a quay, a quay", "a quay", [0, 8]),
        ("the exports", "export", []),
        ("reexport", "export", []),
        ("export2 export_", "export", [8]),
        ("(export)", "export", [1]),
        ("'export'", "export", [1]),
        ("we can't pay", "we can", []),
        ("Brackhaven's quay", "Brackhaven", []),
        ("O'Brien said", "Brien said", []),
        ("the fishers' union", "the fishers", [0]),
        ("a non-market economy", "market economy", []),
        ("Non-market, anti-market", "market", []),
        ("state-run paper", "run paper", [6]),
        ("the year-end", "end", [9]),
        ("plan-including all", "including all", [5]),
        ("the cafe\u0301s", "the cafe", []),
        ("港口的图", "口的", [1]),
        ("กรุงเทพ", "งเ", [3]),
        ("quay", "", []),
    ],
)
def test_whole_words_only(text: str, words: str, places: list[int]) -> None:
    assert list(occurrences(text, words)) == places


def test_it_looks_from_a_place_on() -> None:
    assert list(occurrences("a quay, a quay", "a quay", 1)) == [8]


def test_once_is_neither_never_nor_twice() -> None:
    assert stands_once("a quay", "quay")
    assert not stands_once("a quay, a quay", "quay")
    assert not stands_once("a mole", "quay")


def test_marks_of_quotation_do_not_hold_words_together() -> None:
    text = folded_text("the “four to five million” that")
    assert list(occurrences(text, "four to five million")) == [5]


@pytest.mark.parametrize(("text", "is_so"), [("港口", True), ("quay 港", True), ("quay é", False)])
def test_some_scripts_have_no_spaces(text: str, is_so: bool) -> None:
    assert without_spaces(text) is is_so
