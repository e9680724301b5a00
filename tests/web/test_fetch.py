"""Fetching one page: politely, publicly, and with an end. The server is a real one."""

import socket
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from briefbook.web.fetch import NotFetchedError, fetch_page
from tests.support.site import PAGE, PUBLIC, Site, served, silent


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as made:
        yield made


def refused(site: Site, link: str) -> str:
    with pytest.raises(NotFetchedError) as refusal:
        fetch_page(link, site.network())
    return str(refusal.value)


def test_a_page_is_asked_for_once_and_robots_before_it(site: Site) -> None:
    site.page("/port?id=1")
    fetched = fetch_page("http://news.example.org/port?id=1", site.network())
    assert fetched.data == PAGE
    assert site.asked == ["news.example.org/robots.txt", "news.example.org/port?id=1"]


def test_robots_keep_us_away(site: Site) -> None:
    site.page("/port")
    site.page("/robots.txt", b"User-agent: *\nDisallow: /port\n")
    told = refused(site, "http://news.example.org/port")
    assert told == (
        "http://news.example.org/robots.txt asks programs to keep away from this page."
        " Save the page in your browser and name the file."
    )
    assert site.asked == ["news.example.org/robots.txt"]


def test_robots_that_cannot_be_read_keep_us_away_too(site: Site) -> None:
    site.page("/port")
    site.page("/robots.txt", status=503)
    assert "robots.txt can't be read now" in refused(site, "http://news.example.org/port")


def lead(site: Site, steps: int, rules: bytes) -> None:
    """A robots.txt that is found after so many redirects, on one host and the other in turn."""
    site.addresses["www.example.org"] = [PUBLIC]
    site.page("/port")
    places = ["/robots.txt", *(f"/rules-{n}" for n in range(1, steps + 1))]
    for number, (place, then) in enumerate(pairwise(places)):
        host = ("www", "news")[number % 2]
        site.page(place, status=(301, 307)[number % 2], Location=f"http://{host}.example.org{then}")
    site.page(places[-1], rules)


@pytest.mark.parametrize("steps", [1, 2, 5])
def test_robots_behind_redirects_keep_us_away_too(site: Site, steps: int) -> None:
    lead(site, steps, b"User-agent: *\nDisallow: /port\n")
    told = refused(site, "http://news.example.org/port")
    assert told.startswith("http://news.example.org/robots.txt asks programs to keep away")
    assert len(site.asked) == steps + 1
    assert site.asked[1] == "www.example.org/rules-1"


def test_robots_behind_redirects_may_let_us_in(site: Site) -> None:
    lead(site, 5, b"User-agent: *\nDisallow: /pier\n")
    assert fetch_page("http://news.example.org/port", site.network()).data == PAGE


def test_behind_more_than_five_redirects_there_are_no_robots(site: Site) -> None:
    """RFC 9309, 2.3.1.2: unavailable, and so nothing is forbidden."""
    lead(site, 6, b"User-agent: *\nDisallow: /port\n")
    assert fetch_page("http://news.example.org/port", site.network()).data == PAGE
    assert len(site.asked) == 7
    assert "news.example.org/rules-6" not in site.asked


def test_robots_that_lead_to_an_error_keep_us_away(site: Site) -> None:
    lead(site, 2, b"")
    site.page("/rules-2", status=500)
    assert "robots.txt can't be read now" in refused(site, "http://news.example.org/port")


@pytest.mark.parametrize("place", ["http://127.0.0.1/", "file:///etc/passwd", "http://[x"])
def test_a_redirect_to_no_public_address_is_refused_wherever_it_stands(
    site: Site, place: str
) -> None:
    for page in ("/port", "/robots.txt"):
        site.page(page, status=301, Location=place)
        told = refused(site, "http://news.example.org/port")
        assert told == f"`{place}` is not a public http or https address."


def test_a_redirect_that_leads_nowhere_is_no_robots(site: Site) -> None:
    site.page("/robots.txt", status=301)
    site.page("/port")
    assert fetch_page("http://news.example.org/port", site.network()).data == PAGE


@pytest.mark.parametrize(
    "link",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest",
        "http://0x7f000001/",
        "http://user:word@news.example.org/",
        "file:///etc/passwd",
        "ftp://news.example.org/",
    ],
)
def test_only_public_addresses_are_asked(site: Site, link: str) -> None:
    assert "is not a public http or https address" in refused(site, link)
    assert site.asked == []


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.1.1", "::1", "fe80::1%eth0", "fd00::1"],
)
def test_a_public_name_of_a_private_place_is_refused(site: Site, address: str) -> None:
    site.addresses["trap.example.org"] = [PUBLIC, address]
    told = refused(site, "http://trap.example.org/")
    assert told == "trap.example.org is no place on the public web; nothing was fetched."
    assert site.asked == []


def test_a_redirect_is_followed_with_the_same_care(site: Site) -> None:
    site.page("/old", status=301, Location="/new")
    site.page("/new")
    fetched = fetch_page("http://news.example.org/old", site.network())
    assert (fetched.link, fetched.data) == ("http://news.example.org/new", PAGE)
    site.page("/old", status=302, Location="http://127.0.0.1/admin")
    assert "is not a public" in refused(site, "http://news.example.org/old")


def test_a_ring_of_redirects_has_an_end(site: Site) -> None:
    site.page("/ring", status=302, Location="/ring")
    assert "leads on and on" in refused(site, "http://news.example.org/ring")
    assert len(site.asked) == 5


@pytest.mark.parametrize(
    ("status", "told"),
    [(403, "keeps programs out"), (404, "isn't there"), (500, "answers with 500")],
)
def test_a_page_that_is_not_given_is_told_in_words(site: Site, status: int, told: str) -> None:
    site.page("/port", status=status)
    assert told in refused(site, "http://news.example.org/port")


def test_a_picture_is_no_page(site: Site) -> None:
    site.page("/port", b"\x89PNG", Content_Type="image/png")
    assert (
        refused(site, "http://news.example.org/port")
        == "What stands there is image/png, not a page."
    )


def test_a_page_without_end_is_refused(site: Site) -> None:
    site.page("/port", b"x" * (8 * 1024 * 1024 + 1))
    assert "longer than 8 MiB" in refused(site, "http://news.example.org/port")


def test_an_encoding_that_only_the_answer_names_is_kept(site: Site) -> None:
    site.page("/port", "Порт".encode("cp1251"), Content_Type="text/html; charset=windows-1251")
    assert fetch_page("http://news.example.org/port", site.network()).data == "Порт".encode()


def drip(connection: socket.socket) -> None:
    with connection:
        try:
            connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
            for _ in range(200):
                connection.sendall(b"x")
                threading.Event().wait(0.05)
        except OSError:
            return


def say_nothing(connection: socket.socket) -> None:
    with connection:
        threading.Event().wait(2)


@pytest.mark.parametrize("accept", [drip, say_nothing])
def test_a_slow_server_is_left(accept: Callable[[socket.socket], None]) -> None:
    with pytest.raises(NotFetchedError) as refusal:
        fetch_page("http://news.example.org/port", silent(accept), 0.3)
    assert str(refusal.value) == (
        "news.example.org: no answer in time. Save the page in your browser and name the file."
    )
