"""What stands where on the drawing of a timeline."""

from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.timeline_plan import LANES, MOST, Plan, Row, plan
from tests.support.build import account, brief, corpus

NAMES = "abcdefg"


def happened(*rows: str) -> Corpus:
    """Events `date who who`, told in one article; `x3` at the end says in how many."""
    briefs: dict[int, list[Any]] = {0: []}
    for number, row in enumerate(rows):
        words = row.split()
        times = int(words.pop()[1:]) if words[-1].startswith("x") else 1
        date, *who = words
        told = account(f"e{number}", by=tuple(who), **({} if date == "-" else {"date": date}))
        for index in range(times):
            briefs.setdefault(index, []).append(told)
    told_by = [brief(f"b{index}", events=tuple(told)) for index, told in briefs.items()]
    return corpus(*told_by, actors={name: {"name": name.upper()} for name in NAMES})


def planned(*rows: str) -> Plan:
    found = happened(*rows)
    shown = plan(found, found.events.values())
    assert shown
    return shown


def lanes(row: Row) -> list[list[str]]:
    return [[each.event.id for each in lane] for lane in row.lanes]


def who(found: Plan) -> dict[str, int]:
    return {row.who: sum(map(len, row.lanes)) for row in found.rows}


def test_fewer_than_three_dated_events_are_not_drawn() -> None:
    found = happened("2025-05-01 a", "2025-05-02 a", "- a", "- b")
    assert plan(found, found.events.values()) is None


def test_events_without_a_date_are_told_of() -> None:
    assert planned("2025-05-01 a", "2025-05-02 a", "2025-05-03 a", "- a", "- b").undated == 2


ROWS = {
    "one for each, in the order of their first event": (
        ["2025-05-03 a", "2025-05-02 b", "2025-05-01 c", "2025-05-04 a"],
        {"c": 1, "b": 1, "a": 2},
    ),
    "what several did together is nobody's own": (
        ["2025-05-01 a b", "2025-05-02 b a", "2025-05-03 b", "2025-05-04 b"],
        {"b": 2, "": 2},
    ),
    "five": (
        [f"2025-05-0{n} {name}" for n, name in enumerate("abcde", 1)],
        dict.fromkeys("abcde", 1),
    ),
    "four and the others": (
        [
            *(f"2025-05-0{n} {name} x2" for n, name in enumerate("abcd", 1)),
            "2025-05-08 e",
            "2025-05-09 f",
        ],
        {"a": 1, "b": 1, "c": 1, "d": 1, "": 2},
    ),
    "those told of most often": (
        [
            "2025-05-01 a",
            "2025-05-02 b",
            "2025-05-03 c x2",
            "2025-05-04 d x2",
            "2025-05-05 e x2",
            "2025-05-06 f x2",
        ],
        {"c": 1, "d": 1, "e": 1, "f": 1, "": 2},
    ),
    "what somebody without a row did together with one who has one": (
        [
            *(f"2025-05-0{n} {name} x2" for n, name in enumerate("abcd", 1)),
            "2025-05-08 e b",
            "2025-05-09 f",
        ],
        {"a": 1, "b": 1, "c": 1, "d": 1, "": 2},
    ),
    "those with several events where the others would be most": (
        [
            *(f"2025-05-0{n} {name}" for n, name in enumerate("abcdefg", 1)),
            "2025-05-08",
            "2025-05-09",
            "2025-05-10 g",
            "2025-05-11",
        ],
        {"g": 2, "": 9},
    ),
    "nobody": (["2025-05-01", "2025-05-02", "2025-05-03"], {"": 3}),
}


@pytest.mark.parametrize("name", ROWS)
def test_who_has_a_row(name: str) -> None:
    rows, expected = ROWS[name]
    found = who(planned(*rows))
    assert found == expected
    assert list(found) == list(expected)


FAR = "2025-12-31 a"
STACKS = {
    "apart": (["2025-01-01 a", "2025-03-01 a", FAR], [["e0", "e1", "e2"]]),
    "on one day": (["2025-01-01 a", "2025-01-01 a", FAR], [["e0", "e2"], ["e1"]]),
    "a day within a period": (["2025-03 a", "2025-03-09 a", FAR], [["e0", "e2"], ["e1"]]),
    "three on one day": (["2025-01-01 a"] * 3 + [FAR], [["e0", "e3"], ["e1"], ["e2"]]),
    "one in the way of an arrow": (
        ["[2025-03-01..] a", "2025-03-10 a", FAR],
        [["e0", "e2"], ["e1"]],
    ),
    "one behind an arrow": (["[..2025-03-01] a", "2025-03-10 a", FAR], [["e0", "e1", "e2"]]),
}


@pytest.mark.parametrize("name", STACKS)
def test_marks_that_would_cover_each_other_stand_in_lanes(name: str) -> None:
    rows, expected = STACKS[name]
    (row,) = planned(*rows).rows
    assert lanes(row) == expected


def test_where_accounts_differ_the_mark_is_in_the_first_lane() -> None:
    days = ("2025-03-01", "2025-03-05")
    told = [
        brief(day, events=(account("other", date=days[0]), account("vote", date=day)))
        for day in days
    ]
    far = brief("far", events=(account("far", date="2025-12-31"),))
    found = corpus(*told, far)
    shown = plan(found, found.events.values())
    assert shown
    assert lanes(shown.rows[0]) == [["vote", "far"], ["other"]]


def counted(found: Plan) -> list[str]:
    return [f"{count.first} {count.last} {count.number}" for count in found.counts]


def test_more_than_sixty_are_counted() -> None:
    rows = [f"2025-0{1 + n % 3}-{1 + n % 28:02d} a" for n in range(MOST)]
    assert planned(*rows).counts == ()
    found = planned(*rows, "2025-05-05 a")
    assert found.rows == ()
    assert counted(found) == [
        "2025-01-01 2025-01-31 20",
        "2025-02-01 2025-02-28 20",
        "2025-03-01 2025-03-31 20",
        "2025-05-01 2025-05-31 1",
    ]


def test_too_many_on_top_of_each_other_are_counted() -> None:
    days = ["2025-01-01 a"] * LANES
    assert planned(*days, FAR).counts == ()
    assert counted(planned(*days, "2025-01-01 a", FAR)) == [
        "2025-01-01 2025-01-31 9",
        "2025-12-01 2025-12-31 1",
    ]


def test_counts_of_quarters_and_of_what_lies_far_before() -> None:
    days = ["2024-02-01 a"] * 9 + ["2025-11-30 a"] * 9
    assert counted(planned(*days, "1999-05-05 a", "2001 a")) == [
        "1999-05-05 2023-12-31 2",
        "2024-01-01 2024-03-31 9",
        "2025-10-01 2025-12-31 9",
    ]


def test_only_what_began_within_one_cell_is_counted_there() -> None:
    days = ["2025-01-01 a"] * 9
    found = planned(*days, "2025 a", "[..2025-03-05] a", "2025-01/2025-06 a", FAR)
    assert counted(found) == ["2025-01-01 2025-01-31 10", "2025-12-01 2025-12-31 1"]
    assert found.uncounted == 2


def test_events_of_which_none_can_be_counted_are_not_drawn() -> None:
    found = happened(*["[2024-01-01..2025-12-31] a"] * (MOST + 1))
    assert plan(found, found.events.values()) is None
