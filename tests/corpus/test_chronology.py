"""Events of all briefings in one order; doubt stands at the head of its period."""

from briefbook.corpus.chronology import Period, by_period, in_order
from briefbook.corpus.events import Event
from briefbook.model.dates import parse_date


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
        actors=(),
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
    assert [(group.period, [e.id for e in group.events]) for group in groups] == [
        (Period(2025), ["a"]),
        (Period(2025, 5), ["b"]),
        (None, ["undated"]),
    ]


def test_one_day_is_ordered_by_id() -> None:
    same = [event("b", "2025-05-09"), event("a", "2025-05-09")]
    assert [found.id for found in in_order(same)] == ["a", "b"]


def test_a_period_that_began_in_a_year_stands_under_that_year() -> None:
    assert by_period([event("a", "2023/..")])[0].period == Period(2023)
    assert by_period([event("a", "2023-04/..")])[0].period == Period(2023, 4)
