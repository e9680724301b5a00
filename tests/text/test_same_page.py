"""One page has many addresses; two pages have two."""

import pytest

from briefbook.text.same_page import archive_of, same_page, unwrapped

PAGE = "https://news.example.org/2024/05/port"


@pytest.mark.parametrize(
    "link",
    [
        "https://m.news.example.org/2024/05/port",
        "https://www.news.example.org/2024/05/port/",
        "https://mobile.news.example.org/2024/05/port",
        "https://amp.news.example.org/2024/05/port",
        "https://www.m.news.example.org/2024/05/port",
        "http://news.example.org/2024/05/port/amp/",
        "https://news.example.org/2024/05/port/amp",
        "https://news.example.org/amp/2024/05/port",
        "https://news.example.org/2024/05/port.amp.html",
        "https://news.example.org/2024/05/port/share_amp.html",
        "https://news.example.org/2024/05/port/index.html",
        "https://news.example.org/2024/05/port/index.php",
        "https://news.example.org/2024/05/port/print/",
        "https://news.example.org/2024/05/port?outputType=amp",
        "https://news.example.org/2024/05/port?amp=1&utm_source=feed",
        "https://news.example.org/2024/05/port?amp",
        "https://news.example.org/2024/05/port?format=amp",
        "https://news.example.org/2024/05/port?outputType=amp-type",
        "https://news.example.org/2024/05/port/amphtml/",
        "https://touch.news.example.org/2024/05/port/index.shtml",
        "http://archive.is/2024.05.04-120000/https://news.example.org/2024/05/port",
        "https://news.example.org/2024/05/port#comments",
        "https://web.archive.org/web/20240504120000/https://news.example.org/2024/05/port",
        "https://web.archive.org/web/2024id_/http://www.news.example.org/2024/05/port",
        "https://archive.ph/newest/https://news.example.org/2024/05/port",
        "https://archive.today/20240504/https://news.example.org/2024/05/port",
        "https://news-example-org.cdn.ampproject.org/c/s/news.example.org/2024/05/port",
        "https://www.google.com/amp/s/news.example.org/2024/05/port/amp/",
        "https://12ft.io/https%3A%2F%2Fnews.example.org%2F2024%2F05%2Fport",
    ],
)
def test_another_form_of_the_same_page(link: str) -> None:
    assert same_page(link) == same_page(PAGE) == "news.example.org/2024/05/port"


@pytest.mark.parametrize(
    "link",
    [
        "https://news.example.org/2024/05/port-2",
        "https://news.example.org/2024/05/port?page=2",
        "https://news.example.org/2024/05/port?view=full",
        "https://news.example.org/2024/05/amp",
        "https://other.example.org/2024/05/port",
        "https://news.example.org/",
        "https://archive.ph/AbCdE",
        "https://web.archive.org/web/20240504120000/",
        "https://m.example/2024/05/port",
    ],
)
def test_another_page(link: str) -> None:
    assert same_page(link) != same_page(PAGE)


def test_two_articles_that_differ_only_in_a_parameter_are_two() -> None:
    assert same_page("https://a.example.org/?p=5423") != same_page("https://a.example.org/?p=5424")


def test_what_an_archive_keeps_is_named_by_its_own_address() -> None:
    kept = "https://web.archive.org/web/20240504120000/https://news.example.org/2024/05/port?a=b"
    assert unwrapped(kept) == "https://news.example.org/2024/05/port?a=b"
    assert unwrapped(PAGE) == PAGE


def test_only_what_readers_can_open_is_an_archive() -> None:
    wayback = "https://web.archive.org/web/20240504120000/https://news.example.org/2024/05/port"
    assert archive_of(wayback) == wayback
    assert archive_of("https://archive.ph/AbCdE") == "https://archive.ph/AbCdE"
    assert archive_of("https://www.google.com/amp/s/news.example.org/2024/05/port") == ""
    assert archive_of(PAGE) == ""
