"""Speakers as papers set them: behind a job and a comma, with an age, behind what they did."""

import pytest

from briefbook.drafting.printed_names import printed_names
from briefbook.drafting.speech import speech_in


@pytest.mark.parametrize(
    "text",
    [
        "The port's spokeswoman, Ada Lind, said the map had been lost.",
        "Her wife, Ada Lind, said she had seen it.",
        "The tenants' lawyer, Ada Lind of Mole Legal Aid, said her office had asked.",
        "Ada Lind, 67, a retired pilot who has lived here since 1998, said she slept.",
        "Ada Lind, 52, of Mole Road, said: “It was like a wall.”",
        "Ada Lind, 33, said she was shocked.",
        "“It is a wall,” said PORT's lander manager, Ada Lind, at a briefing.",
        "“It is a wall,” said its sporting director, Ada Lind.",
        "“It is a wall,” Ada Lind said outside the High Court.",
        "Transport Secretary Ada Lind welcomed the deal but denied that it costs.",
    ],
)
def test_somebody_speaks(text: str) -> None:
    assert speech_in(text, (), (), printed_names([text])).unknown == "Ada Lind"


@pytest.mark.parametrize(
    "text",
    [
        "In Ada Lind, said the clerk, it is old.",
        "In the town of Ada Lind, said the clerk, it is old.",
        "Farmers near Ada Lind say they were not told.",
        "A study in the journal Mole Letters found that it is old.",
        "It is old, said those outside the High Court.",
    ],
)
def test_a_place_or_a_journal_does_not(text: str) -> None:
    assert speech_in(text, (), (), printed_names([text])).unknown == ""
