"""Events of all briefings in one order; doubt stands at the head of its period."""

from dataclasses import replace

import pytest

from briefbook.corpus.chronology import (
    NO_NEIGHBOURS,
    before_and_after,
    by_period,
    by_year,
    heading_of,
    in_order,
    latest,
)
from briefbook.corpus.events import Event
from briefbook.model.dates import parse_date
from briefbook.pages.dates import words
from tests.support.build import ENGLISH


def event(id: str, date: str = "") -> Event:
    return Event(
        id=id,
        kind="action",
        title=id,
        text=id,
        date=parse_date(date) if date else None,
        because=None,
        tellings=(),
        by=(),
        unnamed="",
        distinct_from=(),
        actors=(),
        relays=(),
        inferred_relays=frozenset(),
        rests_on=(),
        places=(),
        topics=(),
        dates=(),
        dates_differ=False,
        planned=False,
        reconciliation=None,
    )


def order(*dates: str) -> list[str]:
    return [found.id for found in in_order(event(date, date) for date in dates)]


def test_days_stand_in_order_of_time() -> None:
    assert order("2025-05-12", "2025-05-09", "2024-12-31") == [
        "2024-12-31",
        "2025-05-09",
        "2025-05-12",
    ]


def test_a_month_stands_before_its_days() -> None:
    assert order("2025-05-01", "2025-05", "2025-04-30") == ["2025-04-30", "2025-05", "2025-05-01"]


def test_a_year_stands_before_its_months() -> None:
    assert order("2025-01", "2025-01-01", "2025") == ["2025", "2025-01", "2025-01-01"]


def test_a_range_stands_where_it_begins() -> None:
    assert order("2025-04-02", "[2025-04-02..2025-05-19]", "2025-04-01") == [
        "2025-04-01",
        "[2025-04-02..2025-05-19]",
        "2025-04-02",
    ]


def test_an_open_beginning_stands_at_the_head_of_the_month_it_ended_by() -> None:
    assert order("2025-05-09", "[..2025-05-19]", "2025-04-30") == [
        "2025-04-30",
        "[..2025-05-19]",
        "2025-05-09",
    ]


def test_what_has_no_date_stands_last_in_a_group_of_its_own() -> None:
    groups = by_period([event("undated"), event("b", "2025-05-09"), event("a", "2025")])
    assert [(str(group.when), [e.id for e in group.events]) for group in groups] == [
        ("2025", ["a"]),
        ("2025-05", ["b"]),
        ("None", ["undated"]),
    ]


def test_one_day_is_ordered_by_id() -> None:
    same = [event("b", "2025-05-09"), event("a", "2025-05-09")]
    assert [found.id for found in in_order(same)] == ["a", "b"]


def test_a_period_that_began_in_a_year_stands_under_that_year() -> None:
    assert headings("2023/..") == ["2023"]
    assert headings("2023-04/..") == ["2023-04"]


def headings(*dates: str) -> list[str]:
    return [str(group.when) for group in by_period(event(date, date) for date in dates)]


@pytest.mark.parametrize(
    ("date", "heading"),
    [
        ("2025-05-09", "2025-05"),
        ("2025-05", "2025-05"),
        ("2025-05-XX", "2025-05"),
        ("2025", "2025"),
        ("2025-XX", "2025"),
        ("2025-21", "2025-21"),
        ("199X", "199X"),
        ("2025-07-19?", "2025-07?"),
        ("2025-06~", "2025-06~"),
        ("[2025-05-02..2025-05-19]", "2025-05"),
        ("[2025-04-02..2025-05-19]", "[2025-04..2025-05]"),
        ("[2024-12-30..2025-01-02]", "[2024-12..2025-01]"),
        ("[..2025-07-18]", "[..2025-07]"),
        ("[2025-07-18..]", "[2025-07..]"),
        ("2025-05-09/2025-06-12", "2025-05"),
        ("../2025-06-12", "../2025-06"),
    ],
)
def test_a_heading_promises_no_more_than_the_date(date: str, heading: str) -> None:
    assert headings(date) == [heading]


def test_where_accounts_differ_the_heading_holds_all_their_dates() -> None:
    days = tuple(map(parse_date, ("2025-05-30", "2025-06-02")))
    differing = replace(event("a", "2025-05-30"), dates=days, dates_differ=True)
    assert str(heading_of(differing)) == "[2025-05..2025-06]"


@pytest.mark.parametrize(
    ("dates", "heading"),
    [
        (("2025-05-02", "2025-06-02", "2025-05-20~"), "Between May and June 2025"),
        (("2025-05-02", "2025-05-06", "2025-07-01~"), "Between May and about July 2025"),
        (("2025-05-02", "2025-05-06", "2019?"), "Between perhaps 2019 and May 2025"),
        (("2025-05-02", "2025-05-06", "2025-05-20~"), "About May 2025"),
        (("2025-05-02", "2025-05-06", "2025-07~/2025-09"), "Between May and September 2025"),
        (("2025-05-02", "2025-05-06", "2025-07/.."), "On or after May 2025"),
    ],
)
def test_a_date_in_doubt_is_no_sure_end_of_a_heading(dates: tuple[str, ...], heading: str) -> None:
    days = tuple(map(parse_date, dates))
    differing = replace(event("a", dates[0]), dates=days, dates_differ=True)
    found = heading_of(differing)
    assert found
    assert words(ENGLISH, found) == heading


def test_what_shares_a_heading_stands_together_at_the_first_of_it() -> None:
    groups = by_period(
        event(date, date)
        for date in ("2025-04-05", "[2025-04-02..2025-05-19]", "[2025-04-10..2025-05-03]")
    )
    assert [(str(group.when), len(group.events)) for group in groups] == [
        ("[2025-04..2025-05]", 2),
        ("2025-04", 1),
    ]


def around(id: str, *dates: str) -> tuple[str, str]:
    found = before_and_after(event(date, date) for date in dates)
    earlier, later = found.get(id, (NO_NEIGHBOURS, NO_NEIGHBOURS))
    return " ".join(one.id for one in earlier.events), " ".join(one.id for one in later.events)


def test_before_and_after_are_the_nearest_for_certain() -> None:
    days = ("2025-05-09", "2025-05-12", "2025-05-16")
    assert around("2025-05-12", *days) == ("2025-05-09", "2025-05-16")
    assert around("2025-05-09", *days) == ("", "2025-05-12")


def test_two_that_may_have_come_in_either_order_have_none() -> None:
    assert around("[..2025-05-19]", "[..2025-05-19]", "2025-05-09", "2025-06") == ("", "2025-06")
    assert around("2025-05-09", "[..2025-05-19]", "2025-05-09", "2025-05") == ("", "")
    assert around("2025-05-09", "2025-05-09", "2025-05-09/2025-05-10") == ("", "")


def test_what_is_only_announced_is_no_neighbour() -> None:
    strike = replace(event("strike", "2025-05-12"), planned=True)
    talks = (event("talk", "2025-05-09"), strike, event("vote", "2025-05-16"))
    found = before_and_after(talks)
    assert [one.id for one in found["talk"].after.events] == ["vote"]
    assert "strike" not in found


def test_without_a_date_there_is_no_order() -> None:
    assert around("", "", "2025-05-09") == ("", "")
    assert around("2025-05-09", "", "2025-05-09") == ("", "")


def test_a_date_on_which_accounts_differ_gives_no_order() -> None:
    differing = replace(event("a", "2025-05-09"), dates=(), dates_differ=True)
    found = before_and_after([differing, event("b", "2025-05-12")])
    assert found == {"b": (NO_NEIGHBOURS, NO_NEIGHBOURS)}


def test_no_event_that_may_be_the_nearest_is_passed_over() -> None:
    days = ("2025-05-09", "[..2025-05-11]", "2025-05-08", "2025-05-12", "2025-05-12/2025-06")
    assert around("2025-05-12", *days) == ("[..2025-05-11] 2025-05-09", "")
    assert around("2025-05-09", *days) == ("2025-05-08", "2025-05-12/2025-06 2025-05-12")


def test_where_one_is_the_later_neighbour_the_other_is_its_earlier_one() -> None:
    days = ("2025", "2025-05", "2025-05-09", "[..2025-05-19]", "2025-06/..", "2025-07-01", "2026")
    found = before_and_after(event(date, date) for date in days)
    later = {(id, one.id) for id, (_, after) in found.items() for one in after.events}
    earlier = {(one.id, id) for id, (before, _) in found.items() for one in before.events}
    assert earlier == later
    assert ("2025-05-09", "2025-07-01") in later
    assert ("2025-05-09", "2026") not in later


def test_more_neighbours_than_a_reader_wants_are_counted() -> None:
    same = [event(f"e{number}", "2025-05-12") for number in range(8)]
    before, after = before_and_after([event("a", "2025-05-09"), *same])["a"]
    assert (before, [one.id for one in after.events], after.more) == (
        NO_NEIGHBOURS,
        ["e0", "e1", "e2", "e3", "e4"],
        3,
    )


def years(*dates: str) -> dict[int | None, list[str]]:
    found = by_year(event(date, date) for date in dates)
    return {year: [e.id for e in events] for year, events in found.items()}


def test_an_event_stands_under_one_year_the_one_its_date_begins_in() -> None:
    assert years("2024-12", "[2024-12-30..2025-01-02]", "2025", "199X", "2023/..", "") == {
        1990: ["199X"],
        2023: ["2023/.."],
        2024: ["2024-12", "[2024-12-30..2025-01-02]"],
        2025: ["2025"],
        None: [""],
    }


def test_an_open_beginning_stands_under_the_year_it_ended_by() -> None:
    assert years("[..2025-05-19]", "../2024") == {
        2024: ["../2024"],
        2025: ["[..2025-05-19]"],
    }


def last(months: int, *events: Event) -> list[str]:
    return [found.id for found in latest(events, months)]


def test_the_latest_months_are_counted_back_from_the_newest_event() -> None:
    days = [event(f"2024-{month:02}", f"2024-{month:02}-15") for month in range(1, 13)]
    assert last(3, *days) == ["2024-10", "2024-11", "2024-12"]
    assert last(12, *days, event("before", "2023-12-31")) == [day.id for day in days]


def test_what_is_only_announced_comes_with_the_latest_and_is_not_counted_from() -> None:
    planned = replace(event("planned", "2031-01"), planned=True)
    assert last(2, planned, event("a", "2024-05"), event("b", "2024-03")) == ["a", "planned"]
    assert last(2, planned) == ["planned"]


def test_what_has_no_date_is_not_among_the_latest() -> None:
    assert last(12, event("undated"), event("a", "2024-05")) == ["a"]
    assert last(12, event("undated")) == []
    assert last(12) == []
