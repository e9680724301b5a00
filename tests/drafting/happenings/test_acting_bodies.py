"""A body in small letters acts as one with capitals does."""

import pytest

from briefbook.drafting.happenings.acting_bodies import body_at
from briefbook.drafting.happenings.who_acted import subject_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The city of Brackhaven passed an ordinance.", "City of Brackhaven"),
        ("The state of Bay Land has banned it.", "State of Bay Land"),
        ("Brackhaven police on Monday arrested a skipper.", "Brackhaven police"),
        ("The Brackhaven police have arrested a skipper.", "Brackhaven police"),
        ("Bay County supervisors approved it.", "Bay County supervisors"),
        ("Brackhaven city council voted for it.", "Brackhaven city council"),
        ("On Tuesday, the Bay Board approved it.", ""),
        ("On Tuesday, The Bay Board approved it.", "Bay Board"),
        ("Brackhaven: The Bay Board Tuesday approved it.", "Bay Board"),
        ("The Bay Board brought in a curfew.", "Bay Board"),
    ],
)
def test_whoever_begins_a_sentence_and_acts(text: str, name: str) -> None:
    assert subject_of(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "The city of Brackhaven was flooded.",
        "The city of Brackhaven is old.",
        "The police arrested a skipper.",
        "The city passed an ordinance.",
        "Brackhaven police stations are old.",
        "The Harbour Act took effect on Monday.",
    ],
)
def test_nobody_of_whom_the_sentence_tells_no_name_or_no_deed(text: str) -> None:
    assert subject_of(text) == ""


def test_where_its_name_ends() -> None:
    text = "The city of Port Bay passed it."
    name, end = body_at(text, 0)
    assert (name, text[end:]) == ("City of Port Bay", " passed it.")
    assert body_at("Nobody passed it.", 0) == ("", 0)
