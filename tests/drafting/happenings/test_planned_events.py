"""What an article announces is its first event: planned, with its day, and whoever is to act."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.events_yaml import events
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import main_sentence
from briefbook.drafting.happenings.proposed_events import happenings, rank
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.proposed_chains import origin_of
from briefbook.drafting.speech.readings import read

DAY = "2024-05-10"
"""A Friday."""


def found(known: Known, title: str, *texts: str, day: str = DAY) -> list[Happening]:
    readings = read(texts, known, "example-times")
    main = main_sentence(readings, title)
    every = happenings(readings, known, day, "en", main=main, title=title)
    return sorted(every, key=rank)


def first(known: Known, title: str, *texts: str, day: str = DAY) -> Happening:
    one, *_ = found(known, title, *texts, day=day)
    assert one.is_main
    return one


def test_whoever_says_they_will_is_to_act(known: Known) -> None:
    one = first(
        known,
        "Brackhaven to declare herring emergency on Monday",
        "Brackhaven Harbour Master Ada Lind said she will declare an emergency on Monday.",
    )
    assert (one.kind, one.by, one.new) == ("action", ("ada-lind",), "Ada Lind")
    assert (one.moment.edtf, one.moment.planned) == ("2024-05-13", True)
    assert one.id == "brackhaven-emergency"


def test_it_is_written_as_planned_and_its_title_is_asked(known: Known) -> None:
    one = first(
        known,
        "Port Board to sell herring cranes on Monday",
        "The Port Board plans to sell both of its herring cranes on Monday.",
    )
    lines = list(events([one], known))
    assert "    planned: true" in lines
    assert "    date: 2024-05-13" in lines
    assert "    by: port-board" in lines
    assert any(line.startswith('    title: "decide') for line in lines)


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        (
            "Port Board to hold hearing on herring nets",
            "The Port Board will hold a hearing on herring nets next week.",
            "meeting",
        ),
        (
            "Bay senate to ban herring nets",
            "The Bay Senate will ban herring nets next week.",
            "rule",
        ),
        (
            "Port Board to close herring market",
            "The Port Board will close the herring market next week.",
            "action",
        ),
        (
            "Port Board to paint herring market",
            "The Port Board will paint the herring market next week.",
            "action",
        ),
        (
            "Rowing games of Brackhaven set for June",
            "The rowing games of Brackhaven will take place next week.",
            "other",
        ),
    ],
)
def test_its_kind(known: Known, title: str, text: str, kind: str) -> None:
    one = first(known, title, text)
    assert one.kind == kind
    assert one.moment.edtf == "[2024-05-13..2024-05-19]"


@pytest.mark.parametrize(
    "text",
    [
        "The Mole Bridge will close on Monday.",
        "The Mole Bridge will be closed on Monday.",
        "Starting on Monday, the Mole Bridge will close at night.",
    ],
)
def test_a_bridge_does_nothing_by_itself(known: Known, text: str) -> None:
    one = first(known, "Mole Bridge to close on Monday", text)
    assert (one.by, one.actors, one.new) == ((), (), "")
    assert (one.moment.edtf, one.moment.planned) == ("2024-05-13", True)


def test_somebody_of_the_vocabulary(known: Known) -> None:
    one = first(
        known,
        "Port Authority to close herring market on Monday",
        "The Port Authority will close the herring market on Monday.",
    )
    assert (one.by, one.new) == (("port-authority",), "")


def test_on_the_day_of_the_article_it_may_be_that_day_or_the_next_such(known: Known) -> None:
    one = first(
        known,
        "Mole Bridge to close on Friday",
        "The Mole Bridge will close on Friday.",
    )
    assert (one.moment.edtf, one.moment.planned) == ("2024-05-10?", True)
    assert "two readings" in " ".join(events([one], known))


def test_without_a_day_it_is_planned_all_the_same(known: Known) -> None:
    one = first(
        known,
        "Mole Bridge to close for repairs",
        "The Mole Bridge will close for repairs.",
    )
    lines = list(events([one], known))
    assert "    planned: true" in lines
    assert not any("date" in line or "# decide" in line for line in lines)


def test_a_day_that_nobody_can_work_out_is_asked(known: Known) -> None:
    one = first(
        known,
        "Mole Bridge to close on Monday",
        "The Mole Bridge will close on Monday.",
        day="",
    )
    asked = " ".join(line.strip(" #~") for line in events([one], known))
    assert one.moment.edtf == ""
    assert "“on Monday” has no date yet." in asked


def test_what_was_only_said_on_a_day_has_not_that_day(known: Known) -> None:
    one = first(
        known,
        "Port Board to sell herring cranes",
        "The Port Board announced on Friday that it will sell its herring cranes.",
    )
    assert (one.by, one.moment.edtf) == (("port-board",), "")


def test_a_plan_that_somebody_only_expects_is_none(known: Known) -> None:
    texts = "The Mayor said on Tuesday she believes the harbour will close to herring boats."
    every = found(known, "Mayor predicts harbour will close to herring boats", texts)
    assert not any(one.is_main or one.moment.planned for one in every)


def test_what_is_said_of_a_plan_comes_from_the_statement_behind_it(known: Known) -> None:
    texts = (
        "Brackhaven Harbour Master Ada Lind said she will declare an emergency on Monday.",
        "“We have waited far too long for the herring,” Lind said in a statement.",
    )
    every = found(known, "Brackhaven to declare herring emergency on Monday", *texts)
    assert [one.kind for one in every] == ["action", "statement"]
    readings = read(texts, known, "example-times")
    one = Proposal(readings[0].sentence, "", quoted=False, speech=readings[0].speech)
    origin = origin_of(one, every)
    assert (origin.about, origin.chain) == (every[0].id, (every[1].id,))
    assert origin.goes_on_from == every[1].sentence.paragraph


def test_nobody_has_said_anything_at_what_is_to_come(known: Known) -> None:
    text = "Brackhaven Harbour Master Ada Lind said she will declare an emergency on Monday."
    every = found(known, "Brackhaven to declare herring emergency on Monday", text)
    (lead,) = read([text], known, "example-times")
    origin = origin_of(Proposal(lead.sentence, "", quoted=False, speech=lead.speech), every)
    assert (origin.about, origin.chain, origin.note) == (every[0].id, (), "")
    assert origin.ask == (("untraced",),)
