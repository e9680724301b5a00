"""Who says something in the passive."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The first death was confirmed by Dr. Ada Lind, the medical examiner.", "Ada Lind"),
        ("It was confirmed on Sunday by the county's Chief Examiner Dr. Ada Lind.", "Ada Lind"),
        ("The quay will open in May, as announced by the Quay Trust.", "Quay Trust"),
        ("The quay, as was later revealed by Bo Ek, is old.", "Bo Ek"),
        ("The deaths were confirmed by police on Sunday.", "police"),
        ("It has been acknowledged by harbour officials in Saltmere.", "harbour officials"),
        ("Bo Ek was quoted as saying it is old.", "Bo Ek"),
        ("The find was confirmed by tests in March.", ""),
        ("It was confirmed by a friend of Ada Lind on Sunday.", ""),
        ("It was reported by Ada Lind to the police.", ""),
    ],
)
def test_whoever_it_was_confirmed_by_says_it(known: Known, text: str, speaker: str) -> None:
    speech = read((text,), known)[-1].speech
    assert (speech.unknown or speech.unnamed) == speaker


def test_whoever_the_vocabulary_has_confirms_it_too(known: Known) -> None:
    one = read(("The flood was confirmed by the Port Authority in May.",), known)[-1]
    assert one.speech.says == ("port-authority",)


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Bo Ek shared an update on Friday saying he was well.", "statement"),
        ("Bo Ek issued an urgent appeal which read: “Come to the quay.”", "statement"),
        ("On the fundraiser’s page, Bo Ek wrote: “He was glad.”", "post"),
        ("Bo Ek wrote on her page that he was glad.", "post"),
        ("The family shared an update which reads: “He is well again.”", "statement"),
    ],
)
def test_an_update_and_a_page_are_occasions(known: Known, text: str, sort: str) -> None:
    one = read((text,), known)[-1]
    assert one.occasion is not None
    assert one.occasion.sort == sort
    assert one.speech.unknown or one.speech.unnamed == "the family"


def test_an_update_of_a_program_is_none(known: Known) -> None:
    assert read(("Sundex released an update in May.",), known)[-1].occasion is None


def test_officials_are_the_body_that_has_the_same_words(known: Known) -> None:
    texts = (
        "The county harbour department announced it.",
        "County harbour officials say it is old.",
        "Town harbour officials say it is not.",
    )
    names = [one.speech.unknown or one.speech.unnamed for one in read(texts, known)]
    assert names == ["County harbour department"] * 2 + ["town harbour officials"]


@pytest.mark.parametrize("name", ["Sundlet", "The Sundlet"])
def test_an_outlet_is_not_in_its_own_chain(known: Known, name: str) -> None:
    one = read((f"{name} reported that the quay is old.",), known, "sundlet-com")[-1]
    assert one.outlet == ""


def test_another_outlet_is(known: Known) -> None:
    text = "Bo Ek told the Bay News that the quay is old."
    assert read((text,), known, "sundlet-com")[-1].outlet == "Bay News"


@pytest.mark.parametrize(
    "text",
    [
        "Sundlet told its readers that the quay is old.",
        "According to The Sundlet, the quay is old.",
        "The quay is old, the Sundlet first reported.",
    ],
)
def test_whatever_it_does_it_is_not_in_its_own_chain(known: Known, text: str) -> None:
    one = read((text,), known, "sundlet-com", ("Sundlet",))[-1]
    assert one.outlet == ""
    assert one.relays == ()


def test_what_it_was_told_it_was_told_itself(known: Known) -> None:
    one = read(("Bo Ek told the Bay News that the quay is old.",), known, "bay-news-com")[-1]
    assert one.occasion is not None
    assert not one.occasion.is_new


def test_the_officials_of_a_known_body_are_its_own(known: Known) -> None:
    texts = "The Port Authority said it is old.", "Port officials said it is not."
    first, second = (one.speech for one in read(texts, known))
    assert first.says == second.says == ("port-authority",)
    assert second.unnamed == ""


def test_of_two_bodies_neither_has_the_officials(known: Known) -> None:
    texts = (
        "The harbour authority said it is old.",
        "The harbour department said it is not.",
        "Harbour officials said that nobody knows.",
    )
    assert read(texts, known)[-1].speech.unnamed == "harbour officials"
