"""A statement speaks in the place of whoever issued it, and is the occasion on which they did."""

import pytest

from briefbook.drafting.grammar.sentence import Mention
from briefbook.drafting.speech.occasions import occasion_in
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.who_speaks import speech_in


def speaker(text: str) -> str:
    return speech_in(text, (), (), printed_names([text])).unknown


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo Ek had a statement for them: “The quay goes.”", "Bo Ek"),
        ("In a statement Ada Lind wrote: “The quay goes.”", "Ada Lind"),
        ("In a statement Bo Ek had this to say: “The quay goes.”", "Bo Ek"),
        ("Bo Ek’s statement read: “The quay goes.”", "Bo Ek"),
        ("A statement from Bo Ek said the quay goes.", "Bo Ek"),
        ("“The quay goes,” said a statement by Bo Ek.", "Bo Ek"),
        ("·················,” read a statement from Bo Ek.", "Bo Ek"),
        ("The Sund Trust issued a statement saying that the quay goes.", "Sund Trust"),
        ("The quay goes, according to a statement from the Sund Trust.", "Sund Trust"),
    ],
)
def test_whoever_issued_it_speaks(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text", ["The Mayor’s statement read: “It goes.”", "The Mayor had a statement: “It goes.”"]
)
def test_so_does_somebody_known(text: str) -> None:
    assert speech_in(text, (Mention("mayor", 4, 9),)).says == ("mayor",)


@pytest.mark.parametrize(
    "text", ["Bo Ek gave a statement to police.", "Bo Ek has read a statement by Ada Lind."]
)
def test_to_give_one_says_nothing_yet(text: str) -> None:
    assert speech_in(text, (), (), printed_names([text])).stance == "reports"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bo Ek’s statement read: “It goes.”", "statement read"),
        ("Bo Ek had a statement: “It goes.”", "had a statement"),
        ("A statement from Bo Ek said it goes.", "a statement from Bo Ek said"),
    ],
)
def test_the_statement_is_the_occasion(text: str, words: str) -> None:
    occasion = occasion_in(text)
    assert occasion is not None
    assert (occasion.sort, occasion.words) == ("statement", words)
