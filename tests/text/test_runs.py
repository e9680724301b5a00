"""Runs of words, found all at once."""

import pytest

from briefbook.text.runs import Runs, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“The  Quay,” it’s LONG", ("the", "quay", "it", "s", "long")),
        ("Straße, naïve", ("strasse", "naïve")),
        ("港务局 denied", ("港", "务", "局", "denied")),
        ("— … !", ()),
        ("", ()),
    ],
)
def test_words_are_folded_and_signs_without_spaces_stand_alone(
    text: str, words: tuple[str, ...]
) -> None:
    assert words_of(text) == words


def found(text: str, **runs: str) -> set[str]:
    every = Runs((words_of(run), name) for name, run in runs.items())
    return {name for _, names in every.found_in(words_of(text)) for name in names}


def test_runs_are_found_within_and_beside_each_other() -> None:
    text = "Nobody asked the fishers of the old mole."
    runs = {
        "whole": "nobody asked the fishers",
        "within": "asked the fishers",
        "twin": "asked the fishers",
        "end": "the old mole",
        "other": "asked the farmers",
        "longer": "the old mole at dawn",
    }
    assert found(text, **runs) == {"whole", "within", "twin", "end"}


def test_a_run_is_no_part_of_a_word_and_has_three_words() -> None:
    assert found("The fishersmen of the bay", a="the fishers of", b="of the") == set()


def test_chinese_is_found_sign_by_sign() -> None:
    assert found("港务局否认计划疏浚内湾。", a="计划疏浚", b="疏浚外湾") == {"a"}


def test_many_runs_that_begin_alike_are_looked_up_by_length_alone() -> None:
    runs = Runs((words_of(f"said the mayor of town {n}"), str(n)) for n in range(5_000))
    (names,) = (names for _, names in runs.found_in(words_of("So said the mayor of town 77.")))
    assert names == ["77"]
    assert [len(lengths) for lengths in runs._lengths.values()] == [1]
