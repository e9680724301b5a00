"""What a list is narrowed by: the choices of its form, and what an entry is known by."""

from typing import Any

import pytest

from briefbook.corpus.chronology import by_period
from briefbook.corpus.corpus import Corpus
from briefbook.pages.parts import filters
from briefbook.pages.tree import Controls, Shape
from tests.support.build import ENGLISH, account, brief, claim, corpus, in_english


def data(*accounts: dict[str, Any], **parts: Any) -> dict[str, str]:
    """What the script goes by, of one event told by these accounts."""
    briefs = (brief(f"b{n}", events=(each,)) for n, each in enumerate(accounts))
    found = corpus(*briefs, **parts)
    return dict(filters.data(found, found.events["vote"]))


def test_an_event_is_known_by_who_kind_and_topic() -> None:
    told = data(account(by="council", actors="office"), account(actors="council"))
    assert (told["who"], told["kind"], told["topic"]) == ("council office", "meeting", "harbour")


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("2024-05-02", ("2024-05-02", "2024-05-02")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2024", ("2024-01-01", "2024-12-31")),
        ("[2024-04-02..2024-05-19]", ("2024-04-02", "2024-05-19")),
        ("[2024-05-02..]", ("2024-05-02", "")),
        ("[..2024-05-02]", ("", "2024-05-02")),
        ("2023/..", ("2023-01-01", "")),
    ],
)
def test_a_date_is_every_day_it_may_have_been(date: str, days: tuple[str, str]) -> None:
    told = data(account(date=date))
    assert (told["from"], told["to"]) == days


def test_what_has_no_date_has_no_days() -> None:
    told = data(account())
    assert (told["from"], told["to"]) == ("", "")


def test_where_dates_differ_it_may_have_been_on_any_of_them() -> None:
    told = data(account(date="2024-05-02"), account(date="2024-05-12"))
    assert (told["from"], told["to"]) == ("2024-05-02", "2024-05-12")
    decided = {"vote": {"date": "2024-05-20", "because": "The minutes say so."}}
    told = data(account(date="2024-05-02"), account(date="2024-05-12"), events=decided)
    assert (told["from"], told["to"]) == ("2024-05-02", "2024-05-20")


@pytest.mark.parametrize(
    ("accounts", "flags"),
    [
        ([account(date="2024-05-02")], "exact"),
        ([account(date="2024-05-02", because="It was a Thursday.")], ""),
        ([account(date="2024-05")], ""),
        ([account(date="2024-05-02?")], ""),
        ([account()], ""),
        ([account(date="2024-05-02"), account(date="2024-05-12")], "differ"),
    ],
)
def test_what_else_holds_of_an_event(accounts: list[dict[str, Any]], flags: str) -> None:
    assert data(*accounts)["only"] == flags


def test_more_than_one_origin_is_counted_and_not_more_than_one_outlet() -> None:
    def told(chain: str) -> str:
        rows = (
            brief(id, publisher=id, claims=(claim(about="vote", chain=chain),), events=(account(),))
            for id in ("courier", "post")
        )
        found = corpus(*rows, publishers={"post": {"name": "Post"}})
        return dict(filters.data(found, found.events["vote"]))["only"]

    assert told("own") == "several"
    assert told("vote") == ""


# The form


def groups(controls: Controls) -> dict[str, list[tuple[str, str]]]:
    """Each group of choices: values, names and counts."""
    found = {}
    for part in _all(controls.shape):
        if part.name == "fieldset":
            choices = [shape for shape in _all(part) if shape.name in ("label", "option")]
            legend = next(_text(shape) for shape in _all(part) if shape.name == "legend")
            found[legend] = [(_value(shape), _text(shape)) for shape in choices]
    return found


def _all(shape: Shape) -> list[Shape]:
    inside = (part for part in shape.inside if isinstance(part, Shape))
    return [shape, *(each for part in inside for each in _all(part))]


def _value(shape: Shape) -> str:
    return next((v for s in _all(shape) for name, v in s.values if name in ("value", "for")), "")


def _text(shape: Shape) -> str:
    return "".join(part if isinstance(part, str) else _text(part) for part in shape.inside)


def form(found: Corpus) -> Controls:
    return filters.of_events(in_english(found), by_period(found.events.values()), "Find here")


def test_the_choices_are_those_of_the_events_the_most_frequent_first() -> None:
    events = (
        account("a", date="2024-05-02", by="office"),
        account("b", date="2024-05-03", by="office", kind="rule"),
        account("c", date="2024-07", by="council"),
    )
    assert groups(form(corpus(brief(events=events)))) == {
        "Who": [("office", "Harbour Office 2"), ("council", "Council 1")],
        "Kind": [("meeting", "Meeting 2"), ("rule", "Rule 1")],
        "Show only": [("exact", "Exact day stated 2")],
        "When": [
            ("filter-from", "From"),
            ("", "any time"),
            ("2024-05", "May 2024"),
            ("2024-07", "July 2024"),
            ("filter-to", "To"),
            ("", "any time"),
            ("2024-05", "May 2024"),
            ("2024-07", "July 2024"),
        ],
    }


def test_a_group_with_one_choice_is_left_out() -> None:
    events = (account("a", by="office"), account("b", by="office"))
    assert groups(form(corpus(brief(events=events)))) == {}


def test_a_whole_year_is_a_time_to_choose() -> None:
    events = (account("a", date="2023"), account("b", date="2024-05"), account("c"))
    when = groups(form(corpus(brief(events=events))))["When"]
    assert when[:4] == [
        ("filter-from", "From"),
        ("", "any time"),
        ("2023", "2023"),
        ("2024-05", "May 2024"),
    ]


def test_briefings_are_counted_by_what_the_search_files_them_under() -> None:
    filed = [
        ("topic", "Fishing"),
        ("topic", "The harbour"),
        ("topic", "The harbour"),
        ("publisher", "Courier"),
        ("year", "2023"),
        ("year", "not stated"),
        ("year", "2024"),
        ("differ", "yes"),
    ]
    assert groups(filters.of_briefings(ENGLISH, 3, filed)) == {
        "Topic": [("The harbour", "The harbour 2"), ("Fishing", "Fishing 1")],
        "Year": [("2024", "2024 1"), ("2023", "2023 1"), ("not stated", "not stated 1")],
        "Show only": [("differ", "Accounts differ 1")],
    }


def test_the_form_says_how_many_there_are() -> None:
    status = [
        shape
        for shape in _all(filters.of_briefings(ENGLISH, 1, []).shape)
        if ("role", "status") in shape.values
    ]
    assert [_text(shape) for shape in status] == ["1 briefing"]
