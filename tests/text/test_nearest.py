"""The word somebody may have meant."""

import pytest

from briefbook.text.nearest import did_you_mean, slug

KNOWN = ["harbour-office", "town-council", "fishers-union"]


@pytest.mark.parametrize("word", ["harbor-office", "harbour-ofice", "the-harbour-office"])
def test_a_word_nearly_right_is_answered(word: str) -> None:
    assert did_you_mean(word, KNOWN) == "Did you mean `harbour-office`?"


def test_nothing_is_said_where_nothing_is_near() -> None:
    assert did_you_mean("ministry", KNOWN) == ""
    assert did_you_mean("ministry", []) == ""


def test_the_answer_does_not_depend_on_the_order() -> None:
    assert did_you_mean("quay-c", ["quay-b", "quay-a"]) == did_you_mean(
        "quay-c", ["quay-a", "quay-b"]
    )


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Port Authority", "port-authority"),
        ("  port__authority!! ", "port-authority"),
        ("Fishers' Union (2024)", "fishers-union-2024"),
        ("Hafenamt Süd", "hafenamt-sud"),
        ("港口", ""),
        ("---", ""),
    ],
)
def test_any_text_has_a_nearest_id(text: str, id: str) -> None:
    assert slug(text) == id
