"""The sentence of a claim: who says it and how, then what they hold true."""

from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.pages.parts import attribution, shared_point
from briefbook.pages.tree import Link, Strong, words_of
from tests.support.build import account, brief, claim, corpus, in_english


def sentence(home: bool = False, **changes: Any) -> str:
    found = corpus(brief(claims=(claim(**changes),)))
    return attribution.in_words(in_english(found), found.statements[0], home)


@pytest.mark.parametrize(
    ("changes", "lead"),
    [
        ({"stance": "alleges", "says": "council"}, "Council alleges:"),
        ({"stance": "says", "says": ("council", "office")}, "Council and Harbour Office say:"),
        (
            {"stance": "argues", "says": ("council", "office", "courier")},
            "Council, Harbour Office and Courier argue:",
        ),
        ({"stance": "denies", "says": "office"}, "Harbour Office, in a denial:"),
        ({"stance": "estimates", "says": "office"}, "Harbour Office estimates:"),
        ({"stance": "reports", "says": "office"}, "Harbour Office reports:"),
        ({"stance": "argues", "chain": "own"}, "Courier argues:"),
        ({"stance": "predicts", "chain": "own"}, "Courier predicts:"),
        ({"stance": "says"}, "Someone the article does not name says:"),
        ({"stance": "denies"}, "Someone the article does not name, in a denial:"),
    ],
)
def test_speaker_and_verb_come_first_also_at_home(changes: dict[str, Any], lead: str) -> None:
    assert sentence(**changes) == sentence(home=True, **changes) == f"{lead} The quay is to grow."


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("a person familiar with the work", "A person familiar with the work says:"),
        ("unnamed experts", "Unnamed experts say:"),
        ("people in the ministry", "People in the ministry say:"),
        ("an anonymous industry insider", "An anonymous industry insider says:"),
        ("two executives", "Two executives, not named, say:"),
        ("two executives of a company", "Two executives of a company, not named, say:"),
        ("officials at the port", "Officials at the port, not named, say:"),
        ("an expert on ports and ships", "An expert on ports and ships, not named, says:"),
        ("the witness", "The witness, not named, says:"),
        ("the ministry's spokesman", "The ministry's spokesman, not named, says:"),
        ("fishermen who were there", "Fishermen who were there, not named, say:"),
        ("a dozen miners", "A dozen miners, not named, say:"),
        ("a few", "A few, not named, say:"),
        ("an aide and a clerk", "An aide and a clerk, not named, say:"),
        ("an aide and spokesman", "An aide and spokesman, not named, says:"),
        ("an expert on ports and a ship", "An expert on ports and a ship, not named, says:"),
        ("most of the crew", "Most of the crew, not named, say:"),
        ("local children", "Local children, not named, say:"),
        ("officials who asked not to be named", "Officials who asked not to be named say:"),
    ],
)
def test_a_speaker_without_a_name_has_the_words_of_the_article(words: str, lead: str) -> None:
    assert sentence(stance="says", unnamed=words) == f"{lead} The quay is to grow."


def test_a_denial_by_somebody_without_a_name() -> None:
    told = sentence(stance="denies", unnamed="two aides")
    assert told == "Two aides, not named, in a denial: The quay is to grow."


def test_what_the_outlet_reports_has_no_lead_at_home_and_one_elsewhere() -> None:
    assert sentence(home=True) == "The quay is to grow."
    assert sentence() == "Courier reports: The quay is to grow."


def test_a_view_in_a_copy_is_that_of_the_outlet_that_wrote_it() -> None:
    own = claim(stance="argues", chain="own")
    copied = brief(claims=(own,), copy_of={"publisher": "wire"})
    found = corpus(copied, publishers={"wire": {"name": "Wire"}})
    assert attribution.in_words(in_english(found), found.statements[0]).startswith("Wire argues: ")


def test_the_lead_is_strong_and_leads_to_its_speaker() -> None:
    found = corpus(brief(claims=(claim(stance="alleges", says="council"),)))
    strong, *_ = attribution.sentence_of(in_english(found), found.statements[0])
    assert isinstance(strong, Strong)
    link, verb = strong.inside
    assert isinstance(link, Link)
    assert words_of([link, verb]) == "Council alleges:"


# Points


def making(*claims: dict[str, Any], **parts: dict[str, dict[str, Any]]) -> Corpus:
    """Each claim in a brief of its own, on one point."""
    told = [brief(f"paper-{n}", claims=(claim(**one),)) for n, one in enumerate(claims)]
    return corpus(*told, **parts)


ALLEGED = {"point": "p", "stance": "alleges", "says": "council"}
WORDS = {"p": {"text": "The quay may grow."}}


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ((ALLEGED,), "Council alleges: The quay may grow."),
        (({**ALLEGED, "stance": "says"},), "Attributed differently: The quay may grow."),
        (({**ALLEGED, "says": "office"},), "Attributed differently: The quay may grow."),
        (({"point": "p", "part": True},), "Attributed differently: The quay may grow."),
        (({"against": "p"},), "Council alleges: The quay may grow."),
    ],
)
def test_a_point_has_a_speaker_where_all_its_claims_share_one(
    others: tuple[dict[str, Any], ...], told: str
) -> None:
    assert shared_point.in_words(in_english(making(ALLEGED, *others, points=WORDS)), "p") == told


def test_a_point_that_only_outlets_report_says_so() -> None:
    publishers = {"gazette": {"name": "Gazette"}}
    told = [
        brief(name, publisher=name, claims=(claim(point="p"),)) for name in ("courier", "gazette")
    ]
    found = corpus(*told, points=WORDS, publishers=publishers)
    assert shared_point.in_words(in_english(found), "p") == "The outlets report: The quay may grow."


def test_a_point_that_is_only_disputed_says_so() -> None:
    found = making({"against": "p"}, points=WORDS)
    assert shared_point.in_words(in_english(found), "p") == "Disputed: The quay may grow."


def test_without_words_of_its_own_a_point_says_whose_it_has() -> None:
    assert (
        shared_point.in_words(in_english(making(ALLEGED)), "p")
        == "Council alleges: The quay is to grow."
    )
    found = making(ALLEGED, {"point": "p", "stance": "says"})
    assert shared_point.in_words(in_english(found), "p") == "Council alleges: The quay is to grow."
    assert words_of(shared_point.sentence_of(in_english(found), "p")) == (
        "Council alleges: The quay is to grow. (in the words of our briefing on Courier)"
    )


def test_an_answer_stands_with_its_question() -> None:
    asked = {"q": {"ask": "Does it grow?", "answers": {"yes": "Yes"}}}
    found = making({**ALLEGED, "point": "q/yes"}, questions=asked)
    assert shared_point.in_words(in_english(found), "q/yes") == "Does it grow? Yes"


def test_who_spoke_at_an_event_without_a_name_stands_before_the_rest() -> None:
    events = (account(unnamed="two clerks", actors="council"),)
    found = corpus(brief(events=events))
    event = found.events["vote"]
    told = attribution.of_event(in_english(found), event, event.who)
    assert words_of(told) == "Two clerks, not named, Council"
