"""Days that are printed by month and day alone, and the year that the address has."""

import pytest

from briefbook.drafting.page.days_without_year import first_of, of_lines

ADDRESS = "https://news.example.org/hl?a=20170309-0001-harbour"
FOUND = [
    pytest.param("3/9(木) 18:45配信", "2017-03-09", id="Japanese, with its weekday"),
    pytest.param("3/9 18:45 配信", "2017-03-09", id="without a weekday, beside a word"),
    pytest.param("3月9日（木曜日） 公開", "2017-03-09", id="in signs"),
    pytest.param("03月09日 星期四 发布", "2017-03-09", id="Chinese"),
]
NOT_READ = [
    pytest.param("3/9(金) 18:45配信", id="another weekday than the address has"),
    pytest.param("3/8(水) 18:45配信", id="another day than the address has"),
    pytest.param("最終更新:3/9(木) 18:45", id="a day of a change"),
]
NOTHING = [
    pytest.param("3/9 of the bays are shut", id="a fraction"),
    pytest.param("2017/3/9(木) 18:45配信", id="it has its year"),
    pytest.param("3/9(木) 港で" + "ニシンの話がある。" * 8, id="a sentence"),
    pytest.param("13/9(木) 配信", id="no month"),
]


@pytest.mark.parametrize(("line", "day"), FOUND)
def test_the_year_is_that_of_the_address(line: str, day: str) -> None:
    found, unread = of_lines([line], ADDRESS)
    assert ([one.days for one in found], unread) == ([(day,)], [])
    assert found[0].basis.endswith("and its year in the address, “20170309”")


@pytest.mark.parametrize("line", NOT_READ)
def test_what_does_not_agree_is_told_as_found(line: str) -> None:
    found, unread = of_lines([line], ADDRESS)
    assert (found, [one.value for one in unread]) == ([], [line])


@pytest.mark.parametrize("line", NOTHING)
def test_other_figures_are_none(line: str) -> None:
    assert of_lines([line], ADDRESS) == ([], [])


def test_a_run_of_digits_that_is_no_day_gives_no_year() -> None:
    found, unread = of_lines(["2/30 配信"], "https://news.example.org/20170230")
    assert (found, [one.value for one in unread]) == ([], ["2/30 配信"])


def test_of_several_without_a_year_the_one_of_publication_is_told() -> None:
    _, unread = of_lines(["最終更新:3/9(木)", "3/9(木) 配信"], "https://news.example.org/")
    assert [one.value for one in first_of(unread)] == ["3/9(木) 配信"]
