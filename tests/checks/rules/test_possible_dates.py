"""Dates that are possible together, at the edges."""

import pytest

from briefbook.checks.rules.possible_dates import check
from tests.support.build import account, brief, library, told


@pytest.mark.parametrize(
    ("published", "date", "late"),
    [
        ("2024-05-03", "2024-05-03", False),
        ("2024-05-03", "2024-05-04", True),
        ("2024-05-03", "2024-05", False),  # it may have been the 3rd
        ("2024-05-03", "2024-06", True),
        ("2024-05", "2024-05-31", False),
        ("2024-05-03", "[..2024-07]", False),
        ("2024-05-03", "2024-05-01/2024-07", False),
        ("2024-05-03", "2024-05-04/..", True),
        ("[2024-05-03..]", "2030", False),  # nobody knows when the article appeared
        ("2024-05-03~", "2024-05-04", False),
        ("2024-05-03", "2024-05-04?", False),
        ("2024-05-03?", "2024-05-21", True),  # it was there on the day we read it
        (None, "2024-05-20", False),  # the day we read it is the bound
        (None, "2024-05-21", True),
    ],
)
def test_an_event_is_late_only_where_no_day_of_it_fits(
    published: str | None, date: str, late: bool
) -> None:
    told_of = brief(published=published, events=(account(date=date),))
    found = ["briefs/quay.yml events.0.date event-after-article"] if late else []
    assert told(check(library(told_of))) == found


def test_a_planned_event_may_be_later() -> None:
    assert told(check(library(brief(events=(account(date="2024-12", planned=True),))))) == []


@pytest.mark.parametrize(
    ("published", "wrong"),
    [
        ("2024-05-20", False),
        ("2024-05-21", True),
        ("2024-05", False),
        ("2024-06", True),
        ("2024-06?", False),
    ],
)
def test_nobody_reads_an_article_before_it_appears(published: str, wrong: bool) -> None:
    found = ["briefs/quay.yml read read-before-published"] if wrong else []
    assert told(check(library(brief(published=published)))) == found


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2024-06-01", None),  # today
        ("2024-06-02", "date-future"),
        ("2024-05", "date-not-exact"),
        ("2024-05-20?", "date-not-exact"),
        ("2024-05-20/2024-05-20", None),
        ("2030", "date-not-exact"),
    ],
)
def test_days_of_our_own_work_are_exact_and_past(day: str, code: str | None) -> None:
    read = told(check(library(brief(read=day))))
    assert read == ([f"briefs/quay.yml read {code}"] if code else [])
    correction = {"date": day, "was": "x", "now": "y"}
    corrected = told(check(library(brief(corrections=(correction,)))))
    assert corrected == ([f"briefs/quay.yml corrections.0.date {code}"] if code else [])
    topic = told(check(library(topics={"fish": {"name": "Fish", "updated": day}})))
    assert topic == ([f"briefs/vocabulary/topics.yml fish.updated {code}"] if code else [])


def test_a_date_with_its_reason_is_fine_and_so_is_neither() -> None:
    whole = brief(
        published="2024-05-03",
        published_because="The paper appears on Fridays.",
        events=(account("a", date="2024-05-02", because="It says on Thursday."), account("b")),
    )
    word = {"a": {"date": "2024-05-02", "because": "The minutes."}, "b": {"title": "A vote"}}
    assert told(check(library(whole, events=word))) == []
