"""The word somebody may have meant."""

from difflib import get_close_matches

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.text import nearest
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


WORDS = st.text(alphabet="abcde-", min_size=3, max_size=12)


@given(WORDS, st.lists(WORDS, max_size=nearest.CANDIDATES, unique=True))
def test_of_a_few_words_the_answer_is_that_of_a_comparison_with_all(
    word: str, known: list[str]
) -> None:
    nearest_of_all = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    likely = [one for one in nearest_of_all if nearest._pairs(one) & nearest._pairs(word)]
    if likely == nearest_of_all:
        assert did_you_mean(word, known) == (f"Did you mean `{likely[0]}`?" if likely else "")


def test_of_many_words_only_a_few_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(word: str, known: list[str], n: int, cutoff: float) -> list[str]:
        compared.append(len(known))
        return get_close_matches(word, known, n, cutoff)

    monkeypatch.setattr(nearest, "get_close_matches", compare)
    known = [f"actor-number-{n}-of-the-port" for n in range(3000)]
    assert did_you_mean("actor-nunber-1234-of-the-port", known) == (
        "Did you mean `actor-number-1234-of-the-port`?"
    )
    assert did_you_mean("x" * 100_000, known) == ""
    assert max(compared) <= nearest.CANDIDATES


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Port Authority", "port-authority"),
        ("  port__authority!! ", "port-authority"),
        ("Fishers' Union (2024)", "fishers-union-2024"),
        ("Hafenamt Süd", "hafenamt-sud"),
        ("Łódź, Straße, Ølberg", "lodz-strasse-olberg"),
        ("港口", ""),
        ("---", ""),
    ],
)
def test_any_text_has_a_nearest_id(text: str, id: str) -> None:
    assert slug(text) == id
