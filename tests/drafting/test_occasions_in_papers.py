"""To whom people speak, and in what, as papers say it; and verbs of more than one word."""

import pytest

from briefbook.drafting.speech.occasions import occasion_in
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.who_speaks import speech_in


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("“It is old,” Ada Lind told a news conference at City Hall.",
         "speaks at a press conference"),
        ("Ada Lind told a press briefing outside the station.", "speaks at a press conference"),
        ("Ada Lind told the inquiry that it is old.", "speaks at an inquiry"),
        ("Ada Lind told the court she was ashamed.", "speaks in court"),
        ("Ada Lind told parliament that it is old.", "speaks in parliament"),
        ("Ada Lind told analysts on a call that it is old.", "speaks to investors"),
        ("Ada Lind told lawmakers at a hearing that it is old.", "speaks at a hearing"),
        ("Ada Lind told MSPs the inquiry only asked for maps.", "speaks to members of parliament"),
        ("Ada Lind told reporters parliament would vote on maps.", "speaks to reporters"),
        ("Ada Lind told the board the court was wrong.", ""),
        ("Ada Lind told deputies that she fell.", ""),
        ("Ada Lind told the public inquiry that it is old.", "speaks at an inquiry"),
        ("Ada Lind told the inquiry it is old.", "speaks at an inquiry"),
        ("Ada Lind told the Mole Town Council that it is old.", "speaks to the council"),
        ("Ada Lind told reporters at a press conference it is old.",
         "speaks at a press conference"),
        ("In a written judgment on Monday, Ada Lind said it is old.", "gives a ruling"),
        ("«No», dijo Ada Lind en rueda de prensa.", "speaks at a press conference"),
        ("„Nein“, sagte Lind auf einer Pressekonferenz.", "speaks at a press conference"),
        ("In a statement, its chief, Dame Ada Lind, said the wall was old.",
         "issues a statement"),
        ("“·····,” said the port's chief, Ada Lind, at a briefing on Monday.",
         "speaks at a briefing"),
        ("In a statement, when asked, its chief, Ada Lind, said the wall was old.", ""),
        ("Ada Lind told Bo Ek that the court is old.", ""),
    ],
)  # fmt: skip
def test_whom_somebody_told(text: str, title: str) -> None:
    occasion = occasion_in(text)
    assert (occasion.title if occasion else "") == title


@pytest.mark.parametrize(
    "text",
    [
        "Its regional officer, Ada Lind, put it this way: “If it is old, it is old.”",
        "Ada Lind was quick to point out that it is old.",
        "Ada Lind pointed out that it is old.",
        "Ada Lind went on: “It is old and will be.”",
        "“·········,” Ada Lind shrugged.",
        "“·········,” Ada Lind posted, alongside a picture.",
    ],
)
def test_verbs_of_several_words(text: str) -> None:
    assert speech_in(text, (), (), printed_names([text])).unknown == "Ada Lind"


def test_nobody_speaks_who_was_told_something() -> None:
    text = "“Nobody is against sleep,” Ada Lind told lawmakers at a hearing earlier this month."
    speech = speech_in(text, (), (), printed_names([text]))
    assert (speech.unknown, speech.unnamed) == ("Ada Lind", "")


def test_a_gesture_without_a_quotation_is_no_speech() -> None:
    text = "Ada Lind shrugged."
    assert speech_in(text, (), (), printed_names([text])).unknown == ""
