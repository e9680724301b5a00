"""Which of two answers is later: only what the dates say for certain."""

import pytest

from briefbook.corpus.updates import first_given, sure_latest
from briefbook.model.dates import parse_date
from tests.support.build import account, brief, claim, corpus


@pytest.mark.parametrize(
    ("dates", "later"),
    [
        (["2024-05-02", "2024-05-10"], 1),
        (["2024-05-10", "2024-05-02"], 0),
        (["2024-05-02", "2024-05-02"], None),
        (["2024-05", "2024-05-10"], None),
        (["2024-04", "2024-05-10"], 1),
        (["2024-05-02", ""], None),
        (["[..2024-05-02]", "2024-05-10"], 1),
        (["[2024-05-02..]", "2024-05-10"], None),
        (["2024-05-02", "2024-05-12", "2024-05-10"], 1),
        (["2024-05-02"], None),
        (["2024-05-02~", "2024-05-10"], None),
        (["2024-05-02", "2024-05-10?"], None),
        (["2024-04/2024-05-02~", "2024-05-10"], None),
    ],
)
def test_the_later_of_some_dates(dates: list[str], later: int | None) -> None:
    assert sure_latest([[parse_date(date) if date else None] for date in dates]) == later


def test_an_answer_is_not_the_later_one_where_an_article_may_have_given_it_before() -> None:
    day, month = parse_date("2024-05-20"), parse_date("2024-05")
    other = parse_date("2024-05-10")
    assert sure_latest([[day], [other]]) == 0
    assert sure_latest([[day, month], [other]]) is None
    assert sure_latest([[day, None], [other]]) is None
    assert sure_latest([[day], [other, None]]) == 0


def test_an_answer_is_as_old_as_its_origin_and_not_as_the_article_that_repeats_it() -> None:
    told = account(date="2024-05-02", because="It was a Thursday.")
    one = brief("one", claims=(claim(chain="vote"),), events=(told,), published="2024-05-11")
    two = brief("two", claims=(claim(chain="own"),), published="2024-05-05")
    found = corpus(one, two)
    first = first_given(found, found.statements)
    assert first
    assert (str(first[0]), first[1]) == ("2024-05-02", True)
    itself = first_given(found, found.statements[1:])
    assert itself
    assert (str(itself[0]), itself[1]) == ("2024-05-05", False)
    assert first_given(found, ()) is None


def test_an_answer_is_no_younger_than_the_article_that_gives_it() -> None:
    told = account(date="2024-05-09")
    announced = {**told, "planned": True}
    early = brief(
        "early", claims=(claim(chain="vote"),), events=(announced,), published="2024-05-01"
    )
    late = brief("late", events=(told,), published="2024-05-10")
    for briefs in ((early,), (early, late)):
        found = corpus(*briefs)
        first = first_given(found, found.statements)
        assert first
        assert str(first.date) == "2024-05-01"
