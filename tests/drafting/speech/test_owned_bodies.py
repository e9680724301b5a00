"""Bodies of one name that belong to several are told apart by whose they are."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.speech.owned_bodies import owned_bodies, owned_name
from briefbook.drafting.speech.readings import read

RUSSIA = "Russia’s Defense Ministry said it is old."
UKRAINE = "Ukraine’s Defense Ministry said it is new."


def spoke(known: Known, *texts: str) -> list[str]:
    """Who speaks in each sentence: the name, or those who may be meant."""
    every = (one.speech for one in read(texts, known, "example-times"))
    return [one.unknown or one.unnamed or " or ".join(one.among) for one in every]


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        ((RUSSIA, UKRAINE), ["Russian Defense Ministry", "Ukrainian Defense Ministry"]),
        (
            (RUSSIA, UKRAINE, "The Defense Ministry said it is red."),
            ["Russian Defense Ministry", *["Ukrainian Defense Ministry"] * 2],
        ),
        (
            (UKRAINE, RUSSIA, "The ministry said it is red."),
            ["Ukrainian Defense Ministry", *["Russian Defense Ministry"] * 2],
        ),
        (
            ("France’s health ministry said so.", "The Italian health ministry said so."),
            ["French health ministry", "Italian health ministry"],
        ),
        (
            ("It is old, said Spain’s health ministry.", "The health ministry said it is red."),
            ["Spanish health ministry"] * 2,
        ),
        (
            ("Police in Kelmouth said it is old.", "Brackhaven police said it is new."),
            ["Kelmouth police", "Brackhaven police"],
        ),
        (
            ("Police in Kelmouth said so.", "Police in Sund said so.", "Police said it is red."),
            ["Kelmouth police", "Sund police", "Sund police"],
        ),
        (
            (
                "Police in Kelmouth and police in Sund met.",
                "Police said it is red.",
            ),
            ["", "Kelmouth police or Sund police"],
        ),
        (("Ukraine’s emergency service said it is old.",), ["Ukrainian emergency service"]),
        (("Police said it is red.",), ["police"]),
    ],
)
def test_each_owner_has_its_own(known: Known, texts: tuple[str, ...], names: list[str]) -> None:
    assert spoke(known, *texts) == names


def test_two_owners_make_two_events(known: Known) -> None:
    texts = [one.replace("said", "said on Monday") for one in (RUSSIA, UKRAINE)]
    found = happenings(read(texts, known, "example-times"), known, "2024-05-10", "en")
    assert [one.by for one in found] == [
        ("russian-defense-ministry",),
        ("ukrainian-defense-ministry",),
    ]


@pytest.mark.parametrize(
    "printed", ["U.S. Justice Department", "US Justice Department", "American Justice Department"]
)
def test_one_owner_has_one_form(printed: str) -> None:
    assert owned_name(printed) == "US Justice Department"


@pytest.mark.parametrize(
    "text", ["Local police came.", "On Monday police came.", "Russian officials said the court is."]
)
def test_what_only_stands_before_is_no_owner(text: str) -> None:
    assert list(owned_bodies(text)) == []
