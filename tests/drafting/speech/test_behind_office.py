"""Whoever stands behind an office and what it belongs to; nobody where nothing shows one."""

import pytest

from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.who_speaks import speech_in


def speakers(*texts: str) -> list[str]:
    printed = printed_names(texts)
    return [speech_in(text, (), (), printed).unknown for text in texts]


@pytest.mark.parametrize(
    "text",
    [
        "But Acting U.S. Attorney for the District of Brackhaven Ada Lind said it is open.",
        "U.S. Attorney Ada Lind said it is open.",
        "It is old, President and Chief Financial Officer of Mole Mart Ada Lind said yesterday.",
        "Chief Financial Officer Ada Lind said it is open.",
        "Vice President and Chief Operating Officer of Mole Mart Ada Lind said it is open.",
        "Before noon, Minister in the Ministry of Quays Ada Lind said it is open.",
        "Minister of Quays Ada Lind later said it is open.",
        "Acting attorney for Brackhaven Ada Lind said it is open.",
        "Acting Harbour Director of Brackhaven Ada Lind said it is open.",
        "It is open, said Brackhaven Police Commissioner Ada Lind.",
        "It is open, said Director of Quays Ada Lind.",
        "Ada Lind of the old port said it is open.",
    ],
)  # fmt: skip
def test_the_person_behind_an_office_speaks(text: str) -> None:
    assert speakers(text) == ["Ada Lind"]
    # The surname is hers from then on.
    again = "Citing the mole, Lind said it is old.", "It is old, according to Lind."
    assert speakers(text, *again) == ["Ada Lind"] * 3


def test_a_surname_that_speaks_alone_shows_whose_the_name_is() -> None:
    text = "The plan of the Ministry of Quays Ada Lind came late."
    assert printed_names([text, "Lind said it is old."]).meant("Lind") == ("Ada Lind",)
    assert printed_names([text, "The Lind said it is old."]).meant("Lind") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Director of South Brackhaven Mole Trust said it is open.",
        "Minister of Foreign Affairs said it is open.",
        "They met the Director of South Brackhaven Mole Trust.",
    ],
)
def test_a_body_behind_an_office_is_no_person(text: str) -> None:
    assert printed_names([text, "The Trust said it is open."]).behind == {}
    assert speakers(text) == [""]


def test_whoever_is_named_before_the_office_speaks() -> None:
    assert speakers("Bo Ek, Director of South Brackhaven Mole Trust, said no.") == ["Bo Ek"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mayor of Brackhaven Ada B. Lind said it is open.", "Ada B. Lind"),
        ("President Maria Lind Ek said it is open.", "Maria Lind Ek"),
        ("U.S. Department of Quays said it is open.", "US Department of Quays"),
    ],
)
def test_longer_names_stay_whole(text: str, name: str) -> None:
    assert speakers(text) == [name]
    also = "Mayor of Brackhaven Maria Lind Ek said so.", "It was Maria Lind Ek."
    assert speakers(*also)[0] == "Maria Lind Ek"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Pick a quay,” said Lind.", "Lind"),
        ("The quay is closed, according to Lind.", "Lind"),
        ("“It is old,” explained Lind in May.", "Lind"),
        ("It belongs to Lind, and nobody said so.", ""),
    ],
)
def test_a_single_name_behind_the_verb_speaks(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]
