"""The id of the news is short and true: whom or what it is on, and in a word what happened."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Moment, Sentence
from briefbook.drafting.happenings.event_ids import named_apart
from briefbook.drafting.happenings.event_words import what_happened
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event_ids import id_of_news


def news(text: str, kind: str = "action", **others: object) -> Happening:
    one = Happening(Sentence(1, text), "", kind, Moment(""), is_main=True)
    for name, value in others.items():
        object.__setattr__(one, name, value)
    return one


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        pytest.param(
            "Skipper Ada Lind arrested over herring theft",
            "Officers on Tuesday arrested the skipper Ada Lind over a theft.",
            "ada-lind-arrest",
            id="a full name, and what was done to it",
        ),
        pytest.param(
            "Suspended skipper Ada Lind arrested",
            "Officers on Tuesday arrested the suspended skipper Ada Lind.",
            "ada-lind-arrest",
            id="what she was before is not what happened",
        ),
        pytest.param(
            "Two fishers die for want of boats at Brackhaven quay",
            "Two fishers died on Sunday at a quay in Brackhaven for want of boats.",
            "brackhaven-quay-death",
            id="a place, and a word behind it",
        ),
        pytest.param(
            "Fisher jailed after crane killed pilot",
            "A fisher whose crane killed a pilot was jailed for three years.",
            "fisher-crane-sentence",
            id="no name at all",
        ),
        pytest.param(
            "No nets left: Senate approves Lind’s federal judge",
            "On Monday the Senate has approved another federal judge of Ada Lind.",
            "senate-judge-approval",
            id="what is approved, and not whose it is",
        ),
        pytest.param(
            "Brackhaven launches survey, envoy of Sund says",
            "Brackhaven has launched a herring survey, the envoy of Sund said.",
            "brackhaven-survey-launch",
            id="without whoever says so",
        ),
        pytest.param(
            "Fishers gather at Brackhaven opera to confront mayor",
            "Fishers tried to force their way into an opera in Brackhaven.",
            "brackhaven-opera-confront",
            id="a word that we don't know makes none",
        ),
    ],
)
def test_two_to_four_words(title: str, text: str, expected: str) -> None:
    assert id_of_news(news(text), title) == expected


def test_a_body_goes_by_its_place_and_what_it_made() -> None:
    one = news(
        "The city of Brackhaven passed an emergency ordinance Wednesday.",
        "rule",
        by=("city-of-brackhaven",),
    )
    title = "Mayor of Brackhaven explains city’s decision to continue requiring oars"
    assert id_of_news(one, title) == "brackhaven-oars-ordinance"


def test_whoever_acted_where_the_headline_names_nobody_else() -> None:
    one = news("Governor Nell Brook signed a harbour bill.", "rule", by=("nell-brook",))
    assert id_of_news(one, "Brook signs harbour bill on herring") == "nell-brook-bill"
    one = news("The Bay Board of Supervisors approved it.", by=("bay-county-board-of-supervisors",))
    assert id_of_news(one, "Bay Co. nears herring deal") == "bay-county-board-approval"


def test_behind_a_name_stands_what_was_done_or_something_new() -> None:
    one = news("Ada Lind has been accused of taking herring.", "other")
    assert id_of_news(one, "Ada Lind accused over herring") == "ada-lind-accused"
    one = news("The Brackian government will mend it.", by=("brackian-government",))
    title = "Brackia seeks to lure guests with herring"
    assert id_of_news(one, title) == "brackian-government-lure"


def test_both_who_agree() -> None:
    one = news("Both have reached a deal.", "agreement", actors=("mole-works", "bay-dockers"))
    assert id_of_news(one, "Herring deal reached") == "mole-works-bay-dockers-deal"


def test_of_what_is_planned_the_headline_tells() -> None:
    one = news("The Mole Bridge will close.", moment=Moment("", planned=True))
    assert id_of_news(one, "Mole Bridge to close on Monday") == "mole-bridge-closure"


def test_without_a_headline_there_is_none() -> None:
    assert id_of_news(news("It was so."), "") == ""


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("A skipper turned herself in", "surrender"),
        ("A skipper pleaded guilty", "plea"),
        ("A skipper was charged", "charges"),
        ("A skipper was acquitted of theft", "acquittal"),
        ("A skipper was convicted", "conviction"),
        ("A skipper was fined", "fine"),
        ("The Bay Court of Appeal found for the port", "ruling"),
        ("A skipper was struck in the chest by lightning", "lightning-strike"),
        ("Two were stabbed", "stabbing"),
        ("Two were shot", "shooting"),
        ("A boiler exploded", "explosion"),
        ("A fire broke out", "fire"),
        ("An overnight crash in the harbour killed two", "crash"),
        ("A boat sank", "sinking"),
        ("Herring was stolen", "theft"),
        ("The body of a fisher has been found", "body-found"),
        ("A fisher was found dead", "death"),
        ("She declared a state of emergency", "emergency"),
        ("She resigned", "resignation"),
        ("She was sworn in", "swearing-in"),
        ("The game was postponed", "postponement"),
        ("The market opened", "opening"),
        ("The market reopened", "reopening"),
        ("The Board passed an emergency ordinance", "ordinance"),
        ("A dispersal order has been brought in", "order"),
        ("Both reached a tentative deal", "deal"),
        ("Ride or die", ""),
        ("She racked up charges", ""),
        ("A suspended skipper spoke", ""),
        ("They traded attacks", ""),
    ],
)
def test_what_happened_in_a_word(text: str, noun: str) -> None:
    assert what_happened(text, "") == noun


def test_the_headline_tells_it_first() -> None:
    clause = "A fisher who killed a pilot was jailed"
    assert what_happened(clause, "Fisher jailed over pilot") == "sentence"
    assert what_happened(clause, "Fisher in court") == "death"


def test_english_words_tell_nothing_in_another_language(known: Known) -> None:
    one = news("Am Dienstag hat Ada Lind die Mole bemalt.", "other")
    title = "Ada Lind bemalt die Mole"
    assert [event.id for event in named_apart([one], known, title, "de")] == [
        "ada-lind-bemalt-event"
    ]
