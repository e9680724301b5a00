"""Whoever only brought a matter before others did not do what they decided."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.readings import read


def acting(known: Known, text: str) -> set[str]:
    """All who are said to have acted in what a sentence tells of."""
    events = happenings(read([text], known), known, "2024-05-09", "en")
    return {id for one in events for id in (*one.by, *one.actors)}


@pytest.mark.parametrize(
    "text",
    [
        "A motion brought by Independent Senator Ada Lind was defeated on Tuesday.",
        "A motion tabled by Ada Lind was defeated on Tuesday.",
        "A motion brought by the Mayor was defeated on Tuesday.",
    ],
)
def test_whoever_brought_it_did_not_do_it(known: Known, text: str) -> None:
    assert acting(known, text) == set()


def test_whoever_acts_is_named(known: Known) -> None:
    assert acting(known, "On Tuesday Senator Ada Lind defeated the motion.") == {"ada-lind"}


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Supt. Ada Lind", "Ada Lind"),
        ("Brigadier Ada Lind Thursday", "Ada Lind"),
        ("Trade Minister Ada Lind", "Ada Lind"),
    ],
)
def test_ranks_and_days_are_no_part_of_a_name(name: str, person: str) -> None:
    printed = printed_names([f"It was {name} who came.", "They asked Supt Lind."])
    assert printed.meant(name) == (person,)
    assert printed.meant("Supt Lind") == (person,)


def test_a_body_may_begin_with_a_country() -> None:
    text = "U.S. Quays and Border Protection said it is old."
    printed = printed_names([text])
    assert printed.whole("U.S. Quays and Border Protection") == "U.S. Quays and Border Protection"
    assert printed.whole("U.S. Senator Ada Lind") == "Ada Lind"
