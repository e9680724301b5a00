"""Days that are none of the article: other calendars, data of teasers, dates of other articles."""

from briefbook.drafting.page.day_evidence import Evidence, Family
from briefbook.drafting.page.tidied_days import tidied


def one(day: str, family: Family, basis: str = "") -> Evidence:
    return Evidence((day,), basis or family, family)


def kept(*evidence: Evidence) -> list[str]:
    return [one.days[0] for one in tidied(evidence)]


def test_a_day_of_another_calendar_goes_where_there_is_one_of_ours() -> None:
    assert kept(one("1399-02-21", "data"), one("2020-05-10", "print")) == ["2020-05-10"]
    assert kept(one("1399-02-21", "data")) == ["1399-02-21"]


def test_of_several_days_of_one_place_those_that_another_confirms() -> None:
    two = (one("2022-02-02", "data", "itemprop"), one("2022-01-31", "data", "itemprop"))
    assert kept(*two, one("2022-02-02", "print")) == ["2022-02-02", "2022-02-02"]
    assert kept(*two) == ["2022-02-02", "2022-01-31"]
    assert kept(*two, one("2022-01-31", "near")) == ["2022-02-02", "2022-01-31", "2022-01-31"]


def test_a_printed_day_against_two_that_agree_is_some_other_day() -> None:
    agreed = (one("2007-05-20", "address"), one("2007-05-20", "print"))
    assert kept(*agreed, one("2007-05-19", "print")) == ["2007-05-20", "2007-05-20"]
    assert kept(one("2007-05-20", "data"), one("2007-05-19", "print")) == [
        "2007-05-20",
        "2007-05-19",
    ]


def test_several_printed_days_that_differ_are_those_of_other_articles() -> None:
    teasers = (one("2016-03-06", "print"), one("2021-09-01", "mark"))
    assert kept(one("2022-01-26", "data"), *teasers) == ["2022-01-26"]
    assert kept(*teasers) == ["2016-03-06", "2021-09-01"]
    both = (one("2022-01-26", "data"), one("2022-01-25", "meta"), *teasers)
    assert kept(*both) == ["2022-01-26", "2022-01-25", "2016-03-06", "2021-09-01"]
