"""Quotations without a speaker of their own, by those who speak around them."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read

QUOTED = "“We shall mend it in the spring when all the ice has gone.”"


def speakers(known: Known, *texts: str) -> list[str]:
    return [one.speech.unknown or one.speech.unnamed for one in read(texts, known)]


def test_a_quotation_behind_a_speech_without_one(known: Known) -> None:
    text = f"The other reason, Bo Ek says, is the fog. {QUOTED}"
    assert speakers(known, text) == ["Bo Ek", "Bo Ek"]


def test_a_second_quotation_is_perhaps_somebody_elses(known: Known) -> None:
    text = f"“It is old,” asked the crowd. {QUOTED}"
    assert speakers(known, text)[-1] != "Bo Ek"


def test_whoever_somebody_else_wrote_is_not_the_one_before(known: Known) -> None:
    text = "The other reason, Bo Ek says, is the fog. As some posited: “Where is all the ice now?”"
    assert speakers(known, text)[-1] == ""


def test_a_paragraph_between_two_of_one_speaker(known: Known) -> None:
    found = speakers(known, "Bo Ek said it is old.", QUOTED, "Ek added that it costs little.")
    assert found == ["Bo Ek"] * 3


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("Bo Ek said it is old.", "Linda Dahl said that it costs little."),
        ("Bo Ek said it is old.", "Nobody else was there."),
        ("Nobody was there.", "Bo Ek said it is old."),
        ("Bo Ek said it is old. A resident came with a boat.", "Ek said it costs little."),
        ("Bo Ek said it is old. Linda Dahl came with a boat.", "Ek said it costs little."),
    ],
)
def test_where_somebody_else_may_be_meant_nobody_is(known: Known, before: str, behind: str) -> None:
    assert speakers(known, before, QUOTED, behind).count("Bo Ek") < 3


def test_an_open_quotation_goes_on_to_its_end(known: Known) -> None:
    texts = (
        "Bo Ek fell ill in May.",
        "In June, Ek’s family issued a glad update, which reads: “It has been a long way.",
        "“He is out of the ward and well.",
        "“He walks. We thank all those who came.”",
        "So far the page has had many friends.",
    )
    found = speakers(known, *texts)
    assert found == ["", *["Ek’s family"] * 4, ""]
