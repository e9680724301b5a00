"""Differences: what can't both hold is found, whatever anybody typed."""

from typing import Any

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Difference
from tests.support.build import account, brief, claim, corpus

PLACES: dict[str, dict[str, Any]] = {
    "country": {"name": "Country"},
    "city": {"name": "City", "within": "country"},
    "village": {"name": "Village", "within": "country"},
}


def told(*accounts: dict[str, Any], **parts: Any) -> Corpus:
    briefs = [
        brief(f"brief-{n}", events=(account(**changes),)) for n, changes in enumerate(accounts)
    ]
    return corpus(*briefs, places=PLACES, **parts)


def found(corpus: Corpus) -> list[tuple[str, str]]:
    return [(difference.kind, difference.id) for difference in corpus.differences]


def test_days_that_cannot_both_hold_differ() -> None:
    assert found(told({"date": "2024-05-02"}, {"date": "2024-05-03"})) == [("dates", "vote")]


def test_a_month_and_a_day_in_it_agree() -> None:
    assert found(told({"date": "2024-05"}, {"date": "2024-05-03"}, {})) == []


def test_an_announcement_and_what_came_of_it_do_not_differ() -> None:
    announced = {"date": "2024-05-02", "place": "city", "planned": True}
    assert found(told(announced, {"date": "2024-05-03", "place": "village"})) == []
    both = told(announced, {"date": "2024-05-03"}, {"date": "2024-05-04"})
    assert [one.briefs for one in both.differences] == [("brief-1", "brief-2")]
    assert len(found(told(announced, {**announced, "date": "2024-05-09"}))) == 1


def test_places_that_do_not_lie_in_one_another_differ() -> None:
    assert found(told({"place": "city"}, {"place": "village"})) == [("places", "vote")]


def test_a_city_and_its_country_agree() -> None:
    assert found(told({"place": "city"}, {"place": "country"}, {})) == []


def test_an_editor_classifies_the_difference_of_an_event() -> None:
    events = {"vote": {"kind": "error", "note": "A slip."}}
    differing = told({"date": "2024-05-02"}, {"date": "2024-05-03"}, events=events)
    assert differing.differences == (
        Difference("dates", "vote", ("brief-0", "brief-1"), ("vote",), (), "error"),
    )


QUESTION: dict[str, dict[str, Any]] = {
    "size": {"ask": "How long?", "answers": {"long": "Long", "short": "Short"}}
}


def answered(*points: dict[str, Any], **changes: Any) -> Corpus:
    briefs = [brief(f"brief-{n}", claims=(claim(**point),)) for n, point in enumerate(points)]
    return corpus(*briefs, questions={"size": {**QUESTION["size"], **changes}})


def test_two_answers_to_a_question_differ() -> None:
    assert found(answered({"point": "size/long"}, {"point": "size/short"})) == [
        ("question", "size")
    ]


def test_one_answer_is_no_difference() -> None:
    assert found(answered({"point": "size/long"}, {"point": "size/long"})) == []


def test_an_answer_from_outside_makes_a_difference() -> None:
    outside = ({"link": "https://a.example.org", "text": "Middling"},)
    assert found(answered({"point": "size/long"}, outside=outside)) == [("question", "size")]


def test_the_same_answer_from_outside_makes_none() -> None:
    outside = ({"link": "https://a.example.org", "answer": "long"},)
    assert found(answered({"point": "size/long"}, outside=outside)) == []


def test_a_contested_answer_is_a_difference() -> None:
    assert found(answered({"point": "size/long"}, {"against": "size/long"})) == [
        ("question", "size")
    ]


def test_to_contest_what_nobody_says_is_no_difference() -> None:
    assert found(answered({"point": "size/short"}, {"against": "size/long"})) == []
    assert found(answered({"against": "size/long"})) == []


def test_only_outside_answers_are_none_of_ours() -> None:
    outside = (
        {"link": "https://a.example.org", "text": "Middling"},
        {"link": "https://b.example.org", "text": "Huge"},
    )
    assert found(answered(outside=outside)) == []
