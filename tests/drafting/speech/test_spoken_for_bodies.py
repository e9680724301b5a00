"""A spokesperson whom nobody names speaks for a body, where it is plain for which."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import Read, read

BOARD = "The Quay Board met the head of Acme Ferries."
MINISTRY = "It asked the Ministry of Ports."
LIND = "Ada Lind leads the union."


def last(known: Known, *texts: str) -> Read:
    return read((BOARD, MINISTRY, LIND, *texts), known, "example-times")[-1]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("A spokesperson for the Quay Board said it is old.", "Quay Board"),
        ("But a spokesman of the Quay Board also told us so.", "Quay Board"),
        ("A Quay Board spokeswoman said it is old.", "Quay Board"),
        ("The Quay Board’s spokesman said it is old.", "Quay Board"),
        ("A senior spokesman for the Quay Board (QB) said it is old.", "Quay Board"),
        ("It is old, according to a spokesperson for the Quay Board.", "Quay Board"),
        ("It is old, said a representative for the Quay Board in a letter.", "Quay Board"),
        ("A spokesperson for OpenMole, which owns it, said it is old.", "OpenMole"),
        ("A spokesman for the White House said it is old.", "White House"),
        ("“It is as old as it is grey,” a ministry spokesperson said.", "Ministry of Ports"),
        ("The ministry’s spokesman told the paper that it is old.", "Ministry of Ports"),
        ("A spokesperson for the ministry said it is old.", "Ministry of Ports"),
        ("A spokesperson for Ada Lind said it is old.", ""),
        ("A spokesperson for Lind said it is old.", ""),
        ("A spokesman for the Duke of Sund said it is old.", ""),
        ("A spokesman for Prime Minister Bo Ek said it is old.", ""),
        ("A spokesperson for the Quay Board’s gardens said it is old.", ""),
        ("Lind told a spokesperson for the Quay Board, and left.", "Ada Lind"),
        ("A spokesperson said it is old.", ""),
        ("A company spokeswoman said it is old.", ""),
    ],
)
def test_the_body_says_it(known: Known, text: str, body: str) -> None:
    assert last(known, text).speech.unknown == body


def test_of_two_councils_an_editor_chooses(known: Known) -> None:
    texts = "Sund Council met Bay Council.", "A council spokeswoman said it is old."
    assert set(last(known, *texts).speech.among) == {"Sund Council", "Bay Council"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("A spokesman for the Mayor said it is old.", ()),
        ("A lawyer for the Mayor said it is old.", ()),
        ("A Mayor spokeswoman said it is old.", ()),
        ("A spokesman for the Port Authority said it is old.", ("port-authority",)),
        ("A Port Authority spokeswoman said it is old.", ("port-authority",)),
    ],
)
def test_of_the_vocabulary_bodies_are_spoken_for_and_no_people(
    known: Known, text: str, says: tuple[str, ...]
) -> None:
    assert last(known, text).speech.says == says


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("A spokesperson for the Quay Board said it is old.", "statement"),
        ("A Quay Board spokesman said in an email that it is old.", "email"),
        ("A Quay Board spokesman told the Bay News that it is old.", "interview"),
    ],
)
def test_that_is_a_statement_on_the_occasion_that_is_told(
    known: Known, text: str, sort: str
) -> None:
    occasion = last(known, text).occasion
    assert occasion is not None
    assert occasion.sort == sort


def test_a_spokesman_with_a_name_makes_no_statement_of_the_body(known: Known) -> None:
    one = last(known, "Quay Board spokesman Bo Ek said it is old.")
    assert (one.speech.unknown, one.occasion) == ("Bo Ek", None)


def test_he_behind_them_is_the_body_until_somebody_else_speaks(known: Known) -> None:
    said = "A spokesperson for the Quay Board said it is old."
    assert last(known, said, "“We will mend it soon,” he said.").speech.unknown == "Quay Board"
    ek = "Bo Ek said it was new."
    assert last(known, said, ek, "“We will mend it soon,” he said.").speech.unknown == "Bo Ek"
