"""Speakers as papers set them: behind a job and a comma, with an age, behind what they did."""

import pytest

from briefbook.drafting.grammar.verbs_of_speech import stance_beside, surely_spoken
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.who_speaks import speech_in


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
        '"It is a wall," said its sporting director, Ada Lind.',
        "Analyst Ada Lind at Mole Bank said a wall costs more.",
        "“It is a wall,” joked Ada Lind, now chief of a rival.",
        "In a statement, its chief, Dame Ada Lind, said the wall was old.",
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is old, according to a poll released Tuesday by the Mole Trust.", "Mole Trust"),
        ("It is old, according to an internal memo obtained by Mole Desk.", ""),
        ("The pilot, Ada Lind, spoke with Mole News from her home.", "Ada Lind"),
        ("Ada Lind spoke to reporters.", "Ada Lind"),
        ("Ada Lind spoke to Bo Ek.", ""),
    ],
)
def test_who_brought_a_paper_out_or_spoke_to_one(text: str, words: str) -> None:
    assert speech_in(text, (), (), printed_names([text])).unknown == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "His deputy, Ada Lind, abstained, according to a person who was in the room.",
            "a person who was in the room",
        ),
        ("Analysts at Mole & Ek estimate that it costs less.", "analysts at Mole & Ek"),
    ],
)
def test_somebody_without_a_name_who_knows_it(text: str, words: str) -> None:
    assert speech_in(text, (), (), printed_names([text])).unnamed == words


def test_what_a_paper_tells_was_only_perhaps_said() -> None:
    said = "Ada Lind told a tenant it is old."
    assert speech_in(said, (), (), printed_names([said])).unknown == "Ada Lind"
    told = f"According to the complaint, {said}"
    assert speech_in(told, (), (), printed_names([told])).unknown == ""


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("Podle Ady Lindové bude most stát milion.", True),
        ("Podle starosty začne objížďka platit.", True),
        ("Řidiči si podle něj musí připravit.", True),
        ("Podle plánu začne objížďka platit.", False),
    ],
)
def test_a_name_in_the_genitive_asks_who_says_it(text: str, speaks: bool) -> None:
    assert surely_spoken(text) is speaks
    assert speech_in(text, (), (), printed_names([text])).unknown == ""


def test_the_verb_beside_somebody_says_how_it_is_put() -> None:
    text = "Nobody saw the report that warned of cracks, her ministry insisted, as all demanded."
    assert stance_beside(text, "her ministry") == "says"
    assert stance_beside(text, "the report") == ""
    told = "A note warned of it, two people familiar with the matter said."
    assert speech_in(told, (), (), printed_names([told])).stance == "says"
