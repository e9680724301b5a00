"""The text of a claim doesn't say who speaks: the page does."""

import pytest

from briefbook.checks.rules.speaker_repeated import check
from tests.support.build import brief, claim, library, told

OFFICE = {"office": {"name": {"en": "Harbour Office", "de": "Hafenamt"}, "also": ("the Office",)}}


def faults(text: str, **changes: object) -> list[str]:
    values = {"says": "office", "stance": "denies", **changes}
    return told(check(library(brief(claims=(claim("c", text=text, **values),)), actors=OFFICE)))


@pytest.mark.parametrize(
    "text",
    [
        "The Harbour Office says there is no plan.",
        "Harbour Office denies that there is a plan.",
        "There is no plan, the Office says.",
        "According to the Harbour Office there is no plan.",
        "Das Hafenamt says there is no plan.",
        "The Harbour Office has no plan.",
    ],
)
def test_who_speaks_is_said_again(text: str) -> None:
    assert faults(text) == ["briefs/quay.yml claims.0.text speaker-repeated"]


@pytest.mark.parametrize(
    "text",
    [
        "There is no plan.",
        "The Harbour Office's map is old.",
        "A map of the Harbour Office is old.",
        "The council says there is a plan.",
        "Officers say there is a plan.",
    ],
)
def test_only_what_is_said(text: str) -> None:
    assert faults(text) == []


def test_an_unnamed_speaker_is_not_repeated_either() -> None:
    words = {"says": (), "unnamed": "a person in the Office"}
    assert faults("A person in the Office said there is a plan.", **words) != []
    assert faults("There is a plan.", **words) == []
