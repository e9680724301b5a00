"""Officials of a body are that body; those of a place may be of any of its bodies."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Sentence, Speech
from briefbook.drafting.speech.officials_of_bodies import with_bodies
from briefbook.drafting.speech.sentence_readings import Read


def heard(known: Known, body: str, officials: str) -> Speech:
    first, second = Sentence(1, "It is shut."), Sentence(2, "It stays shut.")
    readings = [
        Read(first, first.text, speech=Speech("says", unknown=body, plain=True)),
        Read(second, second.text, speech=Speech("says", unnamed=officials)),
    ]
    return with_bodies(readings, known)[1].speech


def test_officials_of_a_body_that_is_heard_are_that_body(known: Known) -> None:
    body = "County Health Department"
    assert heard(known, body, "county health officials").unknown == body
    assert heard(known, "Sund Harbour Board", "Sund harbour officials").unknown == (
        "Sund Harbour Board"
    )


@pytest.mark.parametrize(
    ("body", "officials"),
    [
        ("City Council", "city officials"),
        ("State Department", "state officials"),
        ("County Board", "the county authorities"),
        ("Sund Harbour Board", "harbour officials"),
    ],
)
def test_officials_of_a_place_are_of_no_one_body(known: Known, body: str, officials: str) -> None:
    assert heard(known, body, officials) == Speech("says", unnamed=officials)
