"""Spokespeople without a name: heard in the article's words, and meant by `he` behind them."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read
from briefbook.drafting.speech.spokespeople import new_spokesperson, spokesperson_speaking

LIND = "Ada Lind, the head of the union, said that nobody had been asked."
BOARD = "a spokesperson for the Quays and Ferries Board"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("But a spokesperson for the Quays and Ferries Board (QFB) said it is old.", BOARD),
        ("A spokesperson for the Quays and Ferries Board also told us so.", BOARD),
        ("It is old, said a spokesperson for the Quays and Ferries Board.", BOARD),
        ("It is old, according to a spokesperson for the Quays and Ferries Board.", BOARD),
        ("A Quay Board spokesman said it is old.", "a Quay Board spokesman"),
        ("A spokeswoman for Mr Lind’s office said so.", "a spokeswoman for Mr Lind’s office"),
        ("A spokesperson for the Quays and Ferries Board left the hall.", ""),
        ("Ada Lind met a spokesperson for the Quay Board.", ""),
        ("Ada Lind told a spokesperson for the Quay Board.", ""),
        ("Ada Lind asked a spokesman for the Quay Board, and left.", ""),
        ("It is old, said a spokesman for Quay Board chief Ada Lind, who left.", ""),
        ("The spokesperson said so.", ""),
    ],
)
def test_a_spokesperson_beside_a_verb_speaks(text: str, words: str) -> None:
    assert spokesperson_speaking(text) == words


def test_one_who_is_silent_is_brought_in_all_the_same() -> None:
    assert new_spokesperson("Ada Lind met a spokesman for the Quay Board.") == (
        "a spokesman for the Quay Board"
    )


@pytest.mark.parametrize("opening", ["But a", "A"])
def test_he_means_the_spokesperson_and_not_who_spoke_before(known: Known, opening: str) -> None:
    said = f"{opening} spokesperson for the Quays and Ferries Board (QFB) said it will be shut."
    texts = [LIND, said, "“We have worked with the union over many years,” he said."]
    assert read(texts, known)[-1].speech.unknown == "Quays and Ferries Board"


def test_behind_one_who_is_silent_he_is_asked_about(known: Known) -> None:
    met = "In the evening they met a spokesman for the Quay Board."
    texts = [LIND, met, "“We have worked with the union over many years,” he said."]
    speech = read(texts, known)[-1].speech
    assert (speech.unknown, speech.unnamed, speech.pronoun) == ("", "", True)
