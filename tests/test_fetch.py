"""Fetching one page: politely, publicly, and with an end. The server is a real one."""

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from briefbook.fetch import NotFetchedError, fetch_page
from briefbook.web import Network

PUBLIC = "93.184.216.34"
PAGE = b"<!doctype html><h1>Port authority says no</h1>"


class Site:
    """A site of a test, and what it was asked for."""

    def __init__(self) -> None:
        self.pages: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.asked: list[str] = []
        self.addresses = {"news.example.org": [PUBLIC]}
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(f"{self.headers['Host']}{self.path}")
                status, headers, body = site.pages.get(self.path, (404, {}, b""))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def page(self, path: str, body: bytes = PAGE, status: int = 200, **headers: str) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, {"Content-Type": "text/html", **named}, body)

    def network(self) -> Network:
        def connect(address: str, port: int, timeout: float) -> socket.socket:
            assert address == PUBLIC, "nothing else is ever connected to"
            return socket.create_connection(("127.0.0.1", self.server.server_address[1]), timeout)

        return Network(lambda host, port: self.addresses.get(host, []), connect=connect)


@pytest.fixture
def site() -> Iterator[Site]:
    made = Site()
    yield made
    made.server.shutdown()
    made.server.server_close()


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
        " Save it in your browser and name the file."
    )
    assert site.asked == ["news.example.org/robots.txt"]


def test_robots_that_cannot_be_read_keep_us_away_too(site: Site) -> None:
    site.page("/port")
    site.page("/robots.txt", status=503)
    assert "robots.txt can't be read now" in refused(site, "http://news.example.org/port")


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


def silent(accept: Callable[[socket.socket], None]) -> Network:
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            accept(listener.accept()[0])

    threading.Thread(target=serve, daemon=True).start()
    address = listener.getsockname()
    return Network(lambda *_: [PUBLIC], connect=lambda *_: socket.create_connection(address, 5))


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
