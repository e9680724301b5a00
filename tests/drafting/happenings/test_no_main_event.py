"""How things have been for long is no news, nor is a word that only looks like a verb."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Moment
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import (
    is_news,
    main_clause,
    main_sentence,
    stem_of,
    verbs_in,
)
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.speech.readings import read


def main_of(known: Known, title: str, *texts: str) -> Happening | None:
    readings = read(texts, known, "example-times")
    main = main_sentence(readings, title)
    every = happenings(readings, known, "2024-05-10", "en", main=main, title=title)
    return next((one for one in every if one.is_main), None)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "The battle for herring in the harbour",
            "For months, skippers have approved of herring that the harbour took in.",
            id="for months",
        ),
        pytest.param(
            "This herring song is a harbour classic",
            "Many have failed to write a song for herring and harbour.",
            id="what many have done",
        ),
        pytest.param(
            "The harbour’s green herring plan",
            "Years of work are dedicated to herring, and green boats seem to be in the harbour.",
            id="a green plan is nothing done",
        ),
        pytest.param(
            "Uncertain future for herring workers",
            "The storm has highlighted the worth of workers in the herring trade.",
            id="two words, and no verb of the headline",
        ),
    ],
)
def test_nothing_just_happened(known: Known, title: str, text: str) -> None:
    assert main_of(known, title, text) is None


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "Herring skipper busted in harbour",
            "A skipper of a herring boat was busted.",
            id="a verb of the headline",
        ),
        pytest.param(
            "Sundvall, Mole and Brackhaven added to herring list",
            "The quays of Sundvall and Brackhaven have been put on a list of herring harbours.",
            id="three words of the headline",
        ),
    ],
)
def test_something_just_happened(known: Known, title: str, text: str) -> None:
    assert main_of(known, title, text) is not None


@pytest.mark.parametrize(
    ("text", "phrase", "is_it"),
    [
        ("Friday’s game in the harbour has been put off.", "Friday", False),
        ("She was struck at Friday’s game.", "Friday", True),
        ("She was struck on Friday.", "Friday", True),
    ],
)
def test_the_day_of_what_is_put_off_is_not_when_that_was_done(
    text: str, phrase: str, is_it: bool
) -> None:
    assert is_news(text, Moment(phrase, "2024-05-10"), "2024-05-10") is is_it


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        (
            "A former harbour pilot who sold boats has been jailed.",
            "A former harbour pilot who sold boats has been jailed.",
        ),
        (
            "The pilot of Brackhaven was jailed after he sold boats.",
            "The pilot of Brackhaven was jailed",
        ),
    ],
)
def test_a_clause_has_a_verb(text: str, clause: str) -> None:
    assert main_clause(text) == clause


def test_verbs_by_their_form() -> None:
    assert verbs_in("The green men of seven boats were struck and jailed") == ["struck", "jailed"]
    assert verbs_in("Two are jailed") == []
    assert verbs_in("Two are jailed", as_it_is=True) == ["jailed"]
    assert verbs_in("A T-distributed net") == []
    assert stem_of("swears") == stem_of("sworn")
    assert stem_of("strikes") == stem_of("struck")
