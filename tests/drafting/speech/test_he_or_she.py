"""Whom `he` and `she` cannot mean, and whom they then do."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.speech.he_or_she import Sexes, is_called_person, loners, pronoun_of
from briefbook.drafting.speech.readings import read


def last(known: Known, *texts: str) -> Speech:
    return read(texts, known, "example-times")[-1].speech


@pytest.mark.parametrize(
    ("plain", "pronoun"),
    [
        ("It is old, she said.", "she"),
        ("“·····,” said he.", "he"),
        ("He also added that she knew.", "he"),
        ("She left, and he stayed.", ""),
        ("She said it is old, which he denied.", ""),
        ("It is old.", ""),
    ],
)
def test_which_of_both_speaks(plain: str, pronoun: str) -> None:
    assert pronoun_of(plain) == pronoun


@pytest.mark.parametrize(
    ("name", "text", "sex"),
    [
        ("Linda Dahl", "", "she"),
        ("George Dahl", "", "he"),
        ("Bo Dahl", "", ""),
        ("Bo Dahl", "It is old. Ms Dahl said so.", "she"),
        ("Bo Dahl", "It is old. Mr Bo Dahl said so.", "he"),
        ("Bo Dahl", "Mr Dahl and Mrs Dahl said so.", ""),
        ("a port spokeswoman", "", "she"),
        ("a fireman", "", "he"),
        ("a resident", "", ""),
    ],
)
def test_what_tells_of_a_sex(name: str, text: str, sex: str) -> None:
    assert Sexes(text).of(name) == sex


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Coral Keys", "It rained across the Coral Keys, and nobody came."),
        ("Golden Mole", "She has the Golden Mole and was glad."),
    ],
)
def test_a_place_and_a_prize_are_nobody(name: str, text: str) -> None:
    assert not Sexes(text).may_mean(name, "she")
    assert Sexes("Nobody came.").may_mean(name, "she")
    assert Sexes("Nobody came.").may_mean("", "she")


def test_others_of_another_sex_leave_one(known: Known) -> None:
    texts = "Bo Ek said it is old.", "Linda Dahl was there.", "He said it is not."
    assert last(known, *texts).unknown == "Bo Ek"


def test_of_one_sex_both_may_be_meant(known: Known) -> None:
    texts = "George Ek said it is old.", "Henry Dahl was there.", "He said it is not."
    assert set(last(known, *texts).among) == {"George Ek", "Henry Dahl"}


def test_whoever_spoke_last_is_not_meant_by_the_other_pronoun(known: Known) -> None:
    speech = last(known, "George Ek said it is old.", "It is a long way.", "She said it is not.")
    assert not speech.unknown


def test_the_only_woman_named_right_before_is_she(known: Known) -> None:
    texts = "George Ek said it is old.", "He thanked Linda Dahl for the boat.", "It is red."
    assert last(known, *texts[:2], "“It is not old at all,” she said.").unknown == "Linda Dahl"
    assert not last(known, *texts, "“It is not old at all,” she said.").unknown


def test_somebody_of_one_name_may_be_meant(known: Known) -> None:
    texts = (
        "Linda Dahl said it is old.",
        "Okker hopes that his boat is mended.",
        "“Never,” he says.",
    )
    assert not last(known, *texts).unknown


def test_who_has_one_name() -> None:
    text = "Okker hopes that his boat is mended. Sundex said it has its own. Ada Lind said so."
    assert loners(text, {"Lind"}) == {"Okker"}
    assert is_called_person("Okker", text)
    assert not is_called_person("Sundex", text)


def test_what_is_put_to_something_is_not_said(known: Known) -> None:
    assert last(known, "Bo Ek cooked the fish.", "To that he added salt.") == Speech()
