"""Whoever begins a clause speaks at its end, whatever the article says of them between commas."""

import pytest

from briefbook.drafting.grammar.sentence import Mention
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.who_speaks import speech_in

GRID = "The Sund Independent System Operator, the nonprofit that runs the grid, said it is old."
COUNCILLOR = (
    "Lind, who has split from many of her fellow councillors on issues such as the town’s voucher"
    " for quays, told cheering fishers that it is old."
)
LAWYER = (
    "However, Eva Stone, a lawyer who served in the Quay Corps and has defended clients, even rich"
    " ones, at several tribunals, said it is old."
)


def speaker(text: str) -> str:
    speech = speech_in(text, (), (), printed_names([text, "Ada Lind came.", "So it was."]))
    return speech.unknown or speech.unnamed


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (GRID, "Sund Independent System Operator"),
        (COUNCILLOR, "Ada Lind"),
        (LAWYER, "Eva Stone"),
        ("Bo Birk Jr., the U.S. Attorney for the Bay, a lawyer, said it is old.", "Bo Birk Jr"),
        ("“It goes,” Bo Ek, deputy director of Quays, a pilot, said of that.", "Bo Ek"),
        ("Fellow fisher, engineer Bo Birk, 60, from Tyne, North Tyne, said: “No.”", "Bo Birk"),
        ("Bo Ek, the harbour’s chief, said top diplomats from towns will meet.", "Bo Ek"),
        ("Bo Ek, president and chief operating officer of Sund Ferries, said it goes.", "Bo Ek"),
        ("Ada Lind, who denies the theft, has been away since May.", "Ada Lind"),
    ],
)
def test_whoever_begins_the_clause_speaks(text: str, name: str) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "In Ada Lind, said the clerk, it is old.",
        "Near Ada Lind, the old mole, a quay, said to be new, fell.",
    ],
)
def test_nobody_is_taken_who_may_be_one_of_several_or_a_place(text: str) -> None:
    assert speaker(text) == ""


def test_a_known_speaker_is_found_behind_a_long_apposition() -> None:
    text = (
        "The Mayor, who has been in the town for nine years and more, never once away from it"
        " for longer than a night, said it is old."
    )
    assert speech_in(text, (Mention("mayor", 4, 9),)).says == ("mayor",)


def test_two_people_who_told_it_are_still_heard() -> None:
    assert speaker("“It goes,” said two people familiar with the quay.").startswith("two people")
