"""How an event is marked: as exactly as its date is known, and never more exactly."""

from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.event_marks import Mark, begins, mark
from tests.support.build import account, brief, claim, corpus

FORMS = {
    # the date, the days drawn, and what is said besides
    "a day": ("2025-05-09", "2025-05-09 2025-05-09", ""),
    "a day in doubt": ("2025-05-09?", "2025-05-09 2025-05-09", "doubt"),
    "a month": ("2025-06", "2025-06-01 2025-06-30", ""),
    "about a month": ("2025-06~", "2025-06-01 2025-06-30", "doubt"),
    "a season": ("2025-21", "2025-03-01 2025-05-31", ""),
    "a year": ("2023", "2023-01-01 2023-12-31", ""),
    "one day between two": ("[2025-04-02..2025-05-19]", "2025-04-02 2025-05-19", ""),
    "between a day and itself": ("[2025-04-02..2025-04-02]", "2025-04-02 2025-04-02", ""),
    "on or after a day": ("[2025-07-18..]", "2025-07-18 2025-07-18", "later bound"),
    "on or after a month": ("[2025-07..]", "2025-07-01 2025-07-01", "later bound"),
    "by a day": ("[..2025-05-19]", "2025-05-19 2025-05-19", "earlier bound"),
    "by a month": ("[..2025-05]", "2025-05-31 2025-05-31", "earlier bound"),
    "from a day to another": ("2025-05-09/2025-05-12", "2025-05-09 2025-05-12", "lasting"),
    "from a day on": ("2025-05-09/..", "2025-05-09 2025-05-09", "later lasting"),
    "from a year on": ("2023/..", "2023-01-01 2023-12-31", "later lasting"),
    "until a day": ("../2025-05-09", "2025-05-09 2025-05-09", "earlier lasting"),
    "until a month in doubt": ("../2025-05?", "2025-05-01 2025-05-31", "earlier lasting doubt"),
}


def marked(found: Corpus) -> Mark:
    shown = mark(found, found.events["vote"])
    assert shown
    return shown


def told(*dates: str, **changes: Any) -> Corpus:
    briefs = [
        brief(f"b{n}", events=(account(date=date, **changes),)) for n, date in enumerate(dates)
    ]
    return corpus(*briefs)


def besides(found: Mark) -> str:
    flags = ("bound", "lasting", "doubt", "differs", "retold")
    return " ".join(filter(None, [found.arrow, *(flag for flag in flags if getattr(found, flag))]))


@pytest.mark.parametrize("name", FORMS)
def test_a_date_is_drawn_as_far_as_it_is_known(name: str) -> None:
    date, days, more = FORMS[name]
    found = marked(told(date))
    assert (f"{found.first} {found.last}", besides(found)) == (days, more)
    first, last = days.split()
    assert found.bar is (first != last)


def test_an_event_without_a_date_has_no_mark() -> None:
    found = corpus(brief(events=(account(),)))
    assert mark(found, found.events["vote"]) is None


@pytest.mark.parametrize(
    ("dates", "days", "more"),
    [
        (("2025-05-09", "2025-05-12"), "2025-05-09 2025-05-12", "differs"),
        (("2025-05", "2025-07-01/2025-07-03"), "2025-05-01 2025-07-03", "differs"),
        (("[..2025-05-09]", "2025-06-01"), "2025-05-09 2025-06-01", "differs"),
        (("2025-05-09", "2025-05-12", "2025-05-20~"), "2025-05-09 2025-05-20", "doubt differs"),
        (("2025-05-09", "2025-05"), "2025-05-09 2025-05-09", ""),
    ],
)
def test_dates_that_differ_are_drawn_from_the_first_to_the_last(
    dates: tuple[str, ...], days: str, more: str
) -> None:
    found = marked(told(*dates))
    assert (f"{found.first} {found.last}", besides(found)) == (days, more)


def test_the_date_an_editor_prefers_is_drawn_and_still_differs() -> None:
    word = {"vote": {"date": "2025-05-10", "because": "The minutes."}}
    briefs = [brief(day, events=(account(date=f"2025-05-{day}"),)) for day in ("09", "12")]
    found = marked(corpus(*briefs, events=word))
    assert (f"{found.first} {found.last}", besides(found)) == ("2025-05-10 2025-05-10", "differs")


def retelling(*chains: list[str]) -> Corpus:
    names = {paper: {"name": paper.title()} for paper in ("times", "post")}
    papers = zip(names, chains, strict=False)
    briefs = [
        brief(
            paper,
            publisher=paper,
            events=(account(date="2025-05-09"),),
            claims=(claim(chain=tuple(chain), about="vote"),),
        )
        for paper, chain in papers
    ]
    return corpus(*briefs, publishers=names)


@pytest.mark.parametrize(
    ("chains", "retold"),
    [
        ([["vote"]], False),
        ([["vote"], ["vote"]], True),
        ([["vote"], ["untraced"]], True),
        ([["own"], ["vote"]], False),
    ],
)
def test_several_outlets_of_what_may_be_one_origin(chains: list[list[str]], retold: bool) -> None:
    assert marked(retelling(*chains)).retold is retold


BEGINNINGS = {
    "2025-05-09": "2025-05-09 2025-05-09",
    "2025-05": "2025-05-01 2025-05-31",
    "[2025-04-02..2025-05-19]": "2025-04-02 2025-05-19",
    "[2025-07-18..]": None,
    "[..2025-05-19]": None,
    "2025-05-09/2026": "2025-05-09 2025-05-09",
    "2023/..": "2023-01-01 2023-12-31",
    "../2025-05-09": None,
}


@pytest.mark.parametrize("date", BEGINNINGS)
def test_when_an_event_began_is_known_or_not(date: str) -> None:
    began = begins(marked(told(date)))
    assert (began and f"{began[0]} {began[1]}") == BEGINNINGS[date]
