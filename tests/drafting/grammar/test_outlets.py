"""Outlets that reported something: behind what is told, before it, and by a short name."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.outlets import short_names
from briefbook.drafting.speech.readings import read


@pytest.mark.parametrize(
    ("text", "outlet", "speaker"),
    [
        ("The quay was closed, reported the Mirror.", "Mirror", ""),
        ("The quay was old, the inquest heard, reported The Mirror.", "Mirror", ""),
        ("It is old, Lind Mo said in a post first reported by Sund News.", "Sund News", "Lind Mo"),
        ("The Sund Times first reported that it closed.", "Sund Times", "Sund Times"),
        ("Ada Lind told the Sund Times it is old, the Times reported.", "Sund Times", "Ada Lind"),
        ("“It is old and grey,” Bo Ek said, according to the Sund Times.", "Sund Times", "Bo Ek"),
        ("The quay is old, according to a report in the Sund Herald.", "Sund Herald", ""),
        ("According to the Review, it is as old as can be.", "", ""),
        ("It is old, Ada Lind said, and reported it to the police.", "", "Ada Lind"),
    ],
)  # fmt: skip
def test_it_passed_it_on_and_somebody_else_may_have_said_it(
    known: Known, text: str, outlet: str, speaker: str
) -> None:
    one = read((text,), known, "example-times")[-1]
    assert (one.outlet, one.speech.unknown if speaker != outlet else speaker) == (outlet, speaker)


def test_the_journal_is_the_one_that_the_article_has_named(known: Known) -> None:
    texts = "Ada Lind told the Sund Journal that it is old.", "It will close, the Journal reported."
    assert read(texts, known, "example-times")[-1].outlet == "Sund Journal"


@pytest.mark.parametrize(("name", "short"), [("Daily Record", "Record"), ("Evening Mail", "Mail")])
def test_what_it_calls_itself(name: str, short: str) -> None:
    assert short in list(short_names(name))
