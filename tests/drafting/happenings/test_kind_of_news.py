"""Of the headline's event a draft has its kind, its day and who acted, and none that is no news."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import main_sentence
from briefbook.drafting.happenings.proposed_events import happenings, rank
from briefbook.drafting.speech.readings import read


def found(known: Known, title: str, *texts: str) -> list[Happening]:
    readings = read(texts, known, "example-times")
    main = main_sentence(readings, title)
    every = happenings(readings, known, "2024-05-10", "en", main=main, title=title)
    return sorted(every, key=rank)


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        (
            "Second herring thief turns himself in",
            "A second suspect in a herring theft last week turned himself in on Tuesday.",
            ("action", "2024-05-07"),
        ),
        (
            "Fisher hurt in the harbour by a crane",
            "The fisher was mending nets in the harbour shortly after noon on Tuesday when she was"
            " hit by the crane.",
            ("incident", "2024-05-07"),
        ),
        (
            "Senate approves herring quota for the harbour",
            "PORT CITY, May 8 — The senate has approved the herring quota for the harbour.",
            ("action", ""),
        ),
        (
            "Herring dealers jailed after harbour fire",
            "Two herring dealers were jailed for the fire that killed a harbour pilot in 2019.",
            ("rule", ""),
        ),
        (
            "Skipper arrested over herring theft in harbour",
            "Officers in the harbour have arrested a skipper accused of taking the herring.",
            ("action", ""),
        ),
        (
            "Herring court finds harbour liable for spoiled nets",
            "On Tuesday, the Bay Court of Appeal found that the harbour is liable for the nets.",
            ("rule", "2024-05-07"),
        ),
    ],
)
def test_its_kind_and_day(known: Known, title: str, text: str, kind: tuple[str, str]) -> None:
    first, *_ = found(known, title, text)
    assert first.is_main
    assert (first.kind, first.moment.edtf) == kind


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "How harbour people got stranded on the herring island",
            "Years after a storm upended the harbour, herring people are still stranded there.",
        ),
        (
            "The silent helpers of the herring strikes",
            "A circle of herring dealers has been silently helping to keep the strikes alive.",
        ),
        (
            "Harbour yields slide as herring week begins",
            "There has been a surge of herring in the harbour.",
        ),
    ],
)
def test_how_things_are_is_no_news(known: Known, title: str, text: str) -> None:
    assert not any(one.is_main for one in found(known, title, text))


def test_another_sentence_tells_it_where_the_likest_tells_nothing(known: Known) -> None:
    title = "Brackhaven enters exclusive herring talks with the Mole Resort"
    first = "A plan for exclusive herring at a Mole Resort in Brackhaven is nearer than ever."
    second = "The Bay County Board approved a motion to enter exclusive talks on the Mole Resort."
    (one,) = (one for one in found(known, title, first, second) if one.is_main)
    assert (one.kind, one.by, one.new) == ("action", ("bay-county-board",), "Bay County Board")
    other = "The Bay County Board approved new herring boats."
    assert not any(one.is_main for one in found(known, title, first, other))


@pytest.mark.parametrize(
    ("beside", "day"),
    [
        ("A crowd of fishers gathered outside the Opera House on Tuesday evening.", "2024-05-07"),
        ("A crowd waited outside the Opera House on Tuesday.", ""),
        ("The port said they gathered there, at the opera, on Tuesday.", ""),
    ],
)
def test_a_sentence_beside_with_the_headlines_verb_has_its_day(
    known: Known, beside: str, day: str
) -> None:
    title = "Fishers gather at opera to confront mayor"
    text = "Fishers have tried to force their way into the opera where the mayor was."
    first, *_ = (one for one in found(known, title, text, beside) if one.is_main)
    assert first.moment.edtf == day


def test_a_report_passes_on_what_somebody_said_and_is_not_theirs(known: Known) -> None:
    text = "“The herring is old and the port is closed,” Ada Lind said, according to a pool report."
    assert [one.kind for one in found(known, "Lind on herring", text)] == []


def test_what_a_new_outlet_says_is_its_report(known: Known) -> None:
    text = "The herring is old, the Bay Tribune reported on Tuesday."
    (one,) = found(known, "The fish is bad", text)
    assert (one.kind, one.by) == ("report", ("bay-tribune",))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The herring is old, the company said Tuesday.", "2024-05-07"),
        ("The herring is old, officials of the port said late on Tuesday.", "2024-05-07"),
        ("The port is shut after the owner said a man entered it on Tuesday and sat down.", ""),
    ],
)
def test_whoever_is_only_described_spoke_on_the_day_beside_the_verb(
    known: Known, text: str, day: str
) -> None:
    days = [one.moment.edtf for one in found(known, "Nothing", text) if one.unnamed]
    assert days == ([day] if day else [])


def test_whoever_is_known_by_what_they_said_has_not_spoken_here(known: Known) -> None:
    title = "Skipper fined for herring theft"
    (one,) = found(known, title, "A skipper who admitted herring theft was fined 90 crowns.")
    assert (one.kind, one.is_main) == ("rule", True)


def test_two_who_agree_are_there_though_statements_are_many(known: Known) -> None:
    title = "Bay Dockers union reaches herring deal with Mole Works"
    news = "Mole Works and the Bay Dockers union have reached a herring deal, both said Tuesday."
    (one,) = (one for one in found(known, title, news) if one.is_main)
    assert (one.kind, one.actors) == ("agreement", ("mole-works", "bay-dockers"))
