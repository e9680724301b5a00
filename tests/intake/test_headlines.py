"""Headlines that say nearly the same, and those that only share some words."""

from datetime import date

import pytest

from briefbook.intake.headlines import Headlines, near, words_of
from tests.support.build import brief

MAY = date(2024, 5, 3)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Office says no to dredging", "Harbour Office says no to dredging"),
        ("Harbour Office says no to dredging", "HARBOUR OFFICE SAYS ‘NO’ TO DREDGING"),
        ("Harbour Office says no to dredging", "Harbour Office says no to dredging | Quay Review"),
        ("Quay Review – Harbour Office says no to dredging", "Harbour Office says no to dredging"),
        ("Harbour Office says no to dredging", "Harbour Office says no to new dredging"),
        ("Weather", "Weather"),
        ("港务局否认外港池疏浚计划", "港务局否认了外港池疏浚计划"),
        ("Café on the quay closes early", "Cafe\u0301 on the quay closes early"),
    ],
)
def test_near(one: str, other: str) -> None:
    assert near(words_of(one), words_of(other))
    assert near(words_of(other), words_of(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Office says no to dredging", "Harbour Office opens a new quay"),
        ("Weather", "Weather today"),
        ("Ferry is late", "Ferry is early"),
        ("Three ferries are late on Monday", "Three buses are late on Friday"),
        ("港务局否认疏浚计划", "渔民工会召开会议"),
        ("", "Weather"),
        ("", ""),
    ],
)
def test_not_near(one: str, other: str) -> None:
    assert not near(words_of(one), words_of(other))


def known(**fields: object) -> Headlines:
    return Headlines([brief("port", title="Harbour Office says no to dredging", **fields)])


def test_only_the_same_day_makes_a_copy() -> None:
    headlines = known(published="2024-05-03")
    told = "Harbour Office says no to dredging | Quay Review"
    assert headlines.same_day(told, MAY) == "port"
    assert headlines.same_day(told, date(2024, 5, 4)) == ""
    assert headlines.same_day(told, None) == ""


@pytest.mark.parametrize("published", ["2024-05", "2024-05-03?", None])
def test_a_brief_without_an_exact_day_makes_none(published: str | None) -> None:
    dated = {"published": published} if published else {}
    headlines = known(**dated)
    assert headlines.same_day("Harbour Office says no to dredging", MAY) in ("", "port")
    assert known(published="2024-05").same_day("Harbour Office says no to dredging", MAY) == ""


@pytest.mark.parametrize(
    ("headline", "day", "alike"),
    [
        ("Harbour Office says no to dredging", None, "port"),
        ("Harbour Office says no to dredging", date(2024, 9, 1), "port"),
        ("Harbour Office says no to new dredging", date(2024, 5, 5), "port"),
        ("Harbour Office says no to new dredging", date(2024, 5, 9), ""),
        ("Harbour Office says no to new dredging", date.max, ""),
        ("Harbour Office says no to new dredging", date.min, ""),
        ("Ferry is late", MAY, ""),
    ],
)
def test_what_is_alike_is_told_for_days_around_and_the_very_same_for_any(
    headline: str, day: date | None, alike: str
) -> None:
    assert known(published="2024-05-03").alike(headline, day) == alike
