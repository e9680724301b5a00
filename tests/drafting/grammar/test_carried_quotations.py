"""One speaker says all of a quotation that no paragraph but the last closes."""

import pytest

from briefbook.drafting.grammar.carried_quotations import carried, is_left_open
from briefbook.drafting.grammar.datelines import without_dateline
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Sentence
from briefbook.drafting.speech.readings import read


def speakers(known: Known, *texts: str) -> list[str]:
    found = (one.speech for one in read(texts, known, "example-times"))
    return [next(iter(speech.says), "") or speech.unknown or speech.unnamed for speech in found]


def test_it_goes_on_until_it_is_closed(known: Known) -> None:
    texts = (
        "Ada Lind, a fisher, said: “The mole has been closed for years.",
        "“Nobody paints it. Nobody wants to.",
        "“We need a new one.” The town has two.",
    )
    assert speakers(known, *texts) == ["Ada Lind"] * 4 + [""]


def test_the_body_of_a_spokesperson_says_it_all_as_well(known: Known) -> None:
    texts = (
        "A spokesperson for the Sund Trust said: “The mole has been closed for years.",
        "“We need a new one, and the town has none.”",
    )
    assert speakers(known, *texts)[-1] == "Sund Trust"


def test_one_that_is_closed_does_not(known: Known) -> None:
    texts = "Ada Lind said: “The mole is closed.”", "“Nobody has painted it since the flood.”"
    assert speakers(known, *texts)[-1] == ""


def test_somebody_else_may_speak_in_it(known: Known) -> None:
    texts = "Ada Lind said: “The mole is closed.", "“It is old and it is grey,” Bo Ek said."
    assert speakers(known, *texts) == ["Ada Lind", "Bo Ek"]


def test_nobody_is_given_the_words_of_somebody_who_is_not_found(known: Known) -> None:
    texts = "Ada Lind said: “The mole is closed.", "“It is old and it is grey,” xylophone said."
    assert speakers(known, *texts)[-1] == ""


@pytest.mark.parametrize(
    ("text", "is_open"),
    [("She said: “No.", True), ("“No,” she said.", False), ('He said: "No.', True), ("No.", False)],
)
def test_a_paragraph_is_left_open(text: str, is_open: bool) -> None:
    assert is_left_open(text) is is_open


def test_sentences_within_it() -> None:
    assert list(carried(["“One.", "Two.” Three.", "Four."])) == [True, True, False]
    assert list(carried(["One.", "“Two.”"])) == [False, False]
    assert list(carried([])) == []


def test_it_said_is_the_body_that_spoke_right_before(known: Known) -> None:
    says = "The Sund Trust said that the mole is closed."
    assert speakers(known, says, "“Nobody has painted it for years,” it added.")[-1] == "Sund Trust"
    between = "Ada Lind and the leaders of the council came to the mole."
    assert speakers(known, says, between, "They said that it is old.")[-1] == ""
    after = "A day after the Sund Trust came, it said that the mole is closed."
    assert speakers(known, "Bo Ek said that it is old.", after)[-1] == ""


def test_have_said_they_will_is_no_speaker_again(known: Known) -> None:
    texts = "The Sund Trust said it is old.", "Several of the towns have said they won’t come."
    assert speakers(known, *texts)[-1] == ""


def test_a_term_between_marks_is_no_speech(known: Known) -> None:
    texts = ("Harbour lung is a sort of “mole fever” of the old.",)
    both = f"{texts[0]} “I’m sure it is old and grey,” Bo Ek said."
    assert speakers(known, both) == ["", "Bo Ek"]


@pytest.mark.parametrize(
    "line",
    ["Brackhaven – ", "SUND/PORT CITY, May 9 (Agency) - ", "New Sund, Bay. – ", "SUND — "],
)
def test_what_stands_before_the_text_is_no_part_of_it(line: str) -> None:
    sentence = without_dateline(Sentence(1, f"{line}The mole is old."))
    assert (sentence.text, sentence.start) == ("The mole is old.", len(line))


def test_further_down_a_name_before_a_dash_is_a_part_of_it() -> None:
    assert without_dateline(Sentence(2, "Ada – The chief – came.")).start == 0
