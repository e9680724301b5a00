"""Several of a sort who speak without an article, and what only looks like speech."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.verbs_of_speech import verbs_in
from briefbook.drafting.speech.described_speakers import described_in
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.readings import read
from briefbook.drafting.speech.unnamed_beside import unnamed_beside


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is old, prosecutors said.", "prosecutors"),
        ("Prosecutors told reporters it is old.", "prosecutors"),
        ("Education advocacy groups estimated this that it is old.", "education advocacy groups"),
        ("US officials said it is old.", "US officials"),
        ("Chinese officials said it is old.", "Chinese officials"),
        ("Both sides said they come.", ""),
        ("Two Labour councillors said they come.", "two Labour councillors"),
        ("Local Labour councillors said they come.", "local Labour councillors"),
        ("Several Sund Ferries workers said they come.", "several Sund Ferries workers"),
        ("Republican senators said they come.", "Republican senators"),
        ("Striking workers said they come.", "striking workers"),
        ("Ada Lind supporters said they come.", ""),
        ("Last Friday residents said they come.", "residents"),
        ("It is old, teachers unions told the town.", "teachers unions"),
        ("Sund Ferries said it is old.", ""),
        ("Lind and other supporters said it is old.", ""),
        ("News reports said it is old.", ""),
        ("Prices rose, he always said.", ""),
    ],
)
def test_several_of_a_sort_speak(text: str, words: str) -> None:
    verb = next(at for word in ("said", "told", "estimated") if (at := text.find(word)) > 0)
    assert unnamed_beside(text, verb) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It is old, according to a Sund representative.", "a Sund representative"),
        ("It is old, according to a group of fishers in Sund.", "a group of fishers"),
        ("The founder always argued that it is old.", "the founder"),
        ("The founder always said that it is old.", "the founder"),
        ("The scan revealed a crack.", ""),
        ("The rule says boats must go.", ""),
        ("The presentation said it is old.", ""),
    ],
)
def test_who_is_only_described(text: str, words: str) -> None:
    assert described_in(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Boats said to be old came.",
        "The port also added two quays to the mole.",
        "It fell from an original estimate of nine.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert verbs_in(text) == []


def test_who_says_all_of_a_sentence_comes_first() -> None:
    text = "He asked about it, called it old and left, the harbour office said."
    assert text[verbs_in(text)[0].at :] == "said."
    inner = "Boats fell, but Lind said the quay is old."
    assert len(verbs_in(inner)) == 1


def test_an_outlets_editor_speaks_and_not_the_outlet(known: Known) -> None:
    text = "Example Times Editor-in-Chief Ada Lind said that it is old."
    assert read([text], known, "")[0].speech.unknown == "Ada Lind"


def test_a_title_in_front_shows_where_a_long_office_ends() -> None:
    texts = "Deputy Director of Public Quays Ada Birk closed it.", "Ms Birk said that it is old."
    assert printed_names(texts).meant("Ms Birk") == ("Ada Birk",)
    assert printed_names(["MEC Ada Lind came with Maj-Gen Bo Ek."]).meant("Ek") == ("Bo Ek",)
