"""The scale of the timeline's drawing: its grid, its gutters, and where a day stands."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.corpus.time_scale import BREAK, Extent, Scale, scale_of
from briefbook.model.dates import parse_date

Days = list[str]


def extent(edtf: str) -> Extent:
    when = parse_date(edtf)
    assert when.earliest
    assert when.latest
    return when.earliest, when.latest


def of(*days: str) -> Scale:
    return scale_of([extent(day) for day in days])


GRIDS = {
    "one day is its month": (["2025-05-09"], "month", "2025-05-01", "2025-06-01"),
    "three months": (["2025-05-09", "2025-07-18"], "month", "2025-05-01", "2025-08-01"),
    "across a year": (["2024-12-31", "2025-01-01"], "month", "2024-12-01", "2025-02-01"),
    "eighteen months": (["2024-01-31", "2025-06-01"], "month", "2024-01-01", "2025-07-01"),
    "nineteen months": (["2024-01-31", "2025-07-01"], "quarter", "2024-01-01", "2025-10-01"),
    "quarters are those of the calendar": (
        ["2024-02-01", "2024-12-01", "2025-11-01"],
        *("quarter", "2024-01-01", "2026-01-01"),
    ),
    "five years": (["2020-01-01", "2024-12-31"], "quarter", "2020-01-01", "2025-01-01"),
    "five years and a day": (["2020-01-01", "2025-01-01"], "year", "2020-01-01", "2026-01-01"),
    "a bar counts with both ends": (["2024-03", "2025-06"], "month", "2024-03-01", "2025-07-01"),
    "the end of the calendar": (["9999", "9999-12-31"], "month", "9999-01-01", "9999-12-31"),
    "its beginning": (["0001-01-01", "0001-02-01"], "month", "0001-01-01", "0001-03-01"),
}


@pytest.mark.parametrize("name", GRIDS)
def test_the_grid(name: str) -> None:
    days, grain, start, end = GRIDS[name]
    scale = of(*days)
    shown = (scale.grain, scale.start.isoformat(), scale.end.isoformat())
    assert shown == (grain, start, end)


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        ("2000", "2005", 1),
        ("2000", "2019", 1),
        ("2000", "2020", 2),
        ("1950", "2025", 5),
        ("1850", "2025", 10),
        ("1000", "2025", 100),
    ],
)
def test_a_grid_of_years_has_at_most_twenty_cells(first: str, last: str, years: int) -> None:
    scale = of(first, last)
    assert scale.step == 12 * years
    assert len(scale.ticks()) <= 21
    assert {tick.day.year % years for tick in scale.ticks()} == {0}


GUTTERS: dict[str, tuple[Days, Days, Days]] = {
    "nothing far away": (["2025-04-02", "2025-05-09", "2025-07-18"], [], []),
    "one two years before": (
        ["2023-01-01", "2025-04-02", "2025-05-09", "2025-07-18"],
        *(["2023-01-01"], []),
    ),
    "a whole year as a bar": (["2023", "2025-04-02", "2025-07-18"], ["2023-01-01"], []),
    "a year before is not far": (["2024-06-01", "2025-05-09", "2025-05-19"], [], []),
    "no further than the others lie apart": (["2018-01-01", "2021-01-01", "2024-01-01"], [], []),
    "two, far from each other as well": (
        ["1989-06-04", "2001-09-11", *(f"2025-0{month}-01" for month in range(1, 7))],
        *(["1989-06-04", "2001-09-11"], []),
    ),
    "one after": (["2025-04-02", "2025-05-09", "2060-01-01"], [], ["2060-01-01"]),
    "one on each side, and neither hides the other": (
        ["1989-06-04", *(f"2025-0{month}-01" for month in range(1, 7)), "2060"],
        *(["1989-06-04"], ["2060-12-31"]),
    ),
    "more than a third is no gutter but half of the story": (
        ["1989-06-04", "1990-01-01", "2025-04-02", "2025-05-09"],
        *([], []),
    ),
    "three far from each other": (["2000-01-01", "2010-01-01", "2020-01-01"], [], []),
    "two of one day": (
        ["1989-06-04", "1989-06-04", *(f"2025-0{month}-01" for month in range(1, 7))],
        *(["1989-06-04"], []),
    ),
    "what began long ago and ended now": (
        ["1989/2025-05", "2025-04-02", "2025-05-09"],
        *(["1989-01-01"], []),
    ),
}


@pytest.mark.parametrize("name", GUTTERS)
def test_what_lies_far_outside_stands_in_a_gutter(name: str) -> None:
    days, before, after = GUTTERS[name]
    scale = of(*days)
    assert [day.isoformat() for day in scale.before] == before
    assert [day.isoformat() for day in scale.after] == after


def test_days_stand_in_proportion() -> None:
    scale = of("2025-04-01", "2025-04-30")
    assert (scale.left, scale.right) == (0, 100)
    assert scale.at(date(2025, 4, 1)) == pytest.approx(100 / 60)
    assert scale.at(date(2025, 4, 30)) == pytest.approx(100 - 100 / 60)
    assert scale.reach(date(2025, 4, 1), date(2025, 4, 30)) == (0, 100)
    assert scale.reach(date(2025, 4, 16), date(2025, 4, 30)) == (50, 100)


def test_a_gutter_has_a_place_for_each_of_its_days_and_a_break_behind_it() -> None:
    scale = of("1989-06-04", "2001-09-11", *(f"2025-0{month}-01" for month in range(1, 7)))
    first, second = scale.at(date(1989, 6, 4)), scale.at(date(2001, 9, 11))
    assert (first, second) == (4, 12)
    assert scale.left == 16 + BREAK
    assert scale.at(date(1995, 1, 1)) == first, "not to scale"
    assert scale.reach(date(1989, 1, 1), date(2025, 3, 31))[1] > scale.left, "across the break"


QUARTERS_OF_2025 = ["2024-10-01", *(f"2025-{month}-01" for month in ("01", "04", "07", "10"))]


@pytest.mark.parametrize(
    ("days", "lines"),
    [
        (["2025-04-02", "2025-06-09"], ["2025-04-01", "2025-05-01", "2025-06-01"]),
        (["2024-12-02", "2026-06-09"], [*QUARTERS_OF_2025, "2026-01-01", "2026-04-01"]),
        (["2025-05-09"], ["2025-05-01", "2025-05-08", "2025-05-15", "2025-05-22"]),
        (["2020", "2026"], [f"{year}-01-01" for year in range(2020, 2027)]),
    ],
)
def test_the_lines_of_the_grid(days: Days, lines: Days) -> None:
    assert [tick.day.isoformat() for tick in of(*days).ticks()] == lines


DATES = st.dates(date(1900, 1, 1), date(2100, 1, 1))
EXTENTS = st.lists(
    st.tuples(DATES, st.integers(0, 4000)).map(lambda t: (t[0], t[0] + timedelta(t[1]))),
    min_size=1,
    max_size=30,
)


@given(EXTENTS)
def test_everything_is_in_the_drawing_and_in_order(extents: list[Extent]) -> None:
    scale = scale_of(extents)
    days = sorted({day for extent in extents for day in extent})
    places = [scale.at(day) for day in days]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 100
    for first, last in extents:
        begin, end = scale.reach(first, last)
        assert 0 <= begin < end <= 100
    assert all(scale.left <= tick.at <= scale.right for tick in scale.ticks())


@given(EXTENTS)
def test_most_stands_on_the_grid(extents: list[Extent]) -> None:
    scale = scale_of(extents)
    outside = [e for e in extents if e[0] < scale.start or e[1] >= scale.end]
    assert len(outside) <= len(extents) / 3
