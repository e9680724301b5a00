"""Whom `he` and `they` mean behind a sentence that is on somebody, and where an editor is asked."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read

SAID = "“It was never as old as that,” she said."


def who(known: Known, *texts: str) -> str:
    speech = read(texts, known, "example-times")[-1].speech
    return next(iter(speech.says), "") or speech.unknown or speech.unnamed


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Council President Ada Lind put it differently.", "Ada Lind"),
        ("Senator Ada Lind, who chairs the committee for quays, is losing patience.", "Ada Lind"),
        ("Ada Lind, in a thread on the platform Chirp, was blunter still.", "Ada Lind"),
        ("Hotel owner Ada Lind, a cousin of the clerk, fears for the season.", "Ada Lind"),
        ("Her neighbor, Ada Lind, described carrying buckets of water.", "Ada Lind"),
        ("But Ada Lind, her counterpart at Mole Capital, was sceptical.", "Ada Lind"),
        ("The Mayor put it differently.", "mayor"),
        ("In Halden the plan of Ada Lind failed.", ""),
        ("Then came Ada Lind to the quay.", ""),
        ("They praised Ada Lind.", ""),
        ("Ada Lind's plan came late.", ""),
        ("Ada Lind was met by a nurse.", ""),
        ("Ada Lind died on Monday.", ""),
        ("Ada Lind and Cy Day came.", ""),
        ("Ada Lind came to Cy Day.", ""),
    ],
)
def test_she_is_the_one_person_with_whom_the_sentence_before_begins(
    known: Known, sentence: str, speaker: str
) -> None:
    assert who(known, "Bo Ek said it is old.", f"{sentence} {SAID}") == speaker


def test_she_is_asked_behind_somebody_without_a_name(known: Known) -> None:
    told = "Ada Lind said it is old.", "The judge found that it is new."
    assert who(known, *told, SAID) == ""
    assert who(known, told[0], "The wall fell.", SAID) == "Ada Lind"


def test_they_are_no_single_person(known: Known) -> None:
    said = "“It is less than it looks at first,” they wrote in a note."
    assert who(known, "Ada Lind said it is old.", said) == ""
    assert who(known, "The Mole Union said it is old.", said) == "Mole Union"


def test_who_goes_on_behind_but_is_the_one_before(known: Known) -> None:
    text = "The board's director, Ada Lind, said it would be open, but she warned of fog."
    assert who(known, text) == "Ada Lind"


def test_those_who_share_a_surname_are_among_those_whom_she_may_mean(known: Known) -> None:
    told = "Ada Lind and Eve Lind came. Bo Ek said it is old.", f"Lind recalls one day. {SAID}"
    assert read(told, known)[-1].speech.among == ("Ada Lind", "Eve Lind", "Bo Ek")


def test_a_road_is_no_person(known: Known) -> None:
    told = "Ada Lind said it is old.", "The way goes along Mole Road.", SAID
    assert read(told, known)[-1].speech.unknown == "Ada Lind"


def test_who_is_accused_does_not_act(known: Known) -> None:
    [one] = read(["The complaint, filed on Friday, accuses Ada Lind of it."], known)
    assert one.people == ()
    [one] = read(["On Friday Ada Lind left."], known)
    assert one.people == ("Ada Lind",)


def test_of_whom_a_quotation_speaks_has_not_said_it(known: Known) -> None:
    told = "Ada Lind wants the seat."
    assert who(known, "Bo Ek came.", f"{told} “She was never as old as that,” she said.") == ""
    assert (
        who(known, "Bo Ek came.", f"{told} “He was never as old as that,” she said.") == "Ada Lind"
    )


def test_the_spokesperson_is_the_one_brought_in_last(known: Known) -> None:
    told = "Ada Lind said it is old.", "A police spokesperson neither confirmed nor denied it."
    said = "“We do not comment on that,” the spokesperson said."
    assert who(known, *told, said) == "a police spokesperson"
    assert who(known, "Ada Lind said it is old.", said) == "Ada Lind"


def test_a_daughter_by_her_first_name_may_be_she(known: Known) -> None:
    told = "Bo Ek said it is old.", "His daughter Maja, who was ten, remembers the smell."
    assert who(known, *told, SAID) == ""
