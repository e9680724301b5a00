"""One page from the web, politely: robots.txt is asked, nobody is asked twice, nothing private.

Names are resolved first and the connection goes to the very address that was looked at, so that a
name can't change its mind in between. Every redirect is looked at in the same way.
"""

import http.client
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Timer
from typing import NoReturn
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from pydantic_core import PydanticCustomError

from briefbook.text.links import address, check_link, is_private

AGENT = "briefbook"
LONGEST = 8 * 1024 * 1024
"""Bytes of a page."""
ROBOTS = 512 * 1024
SECONDS = 20.0
"""For each request, from its first byte to its last."""
REDIRECTS = 3
_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
_HEADERS = {
    "User-Agent": f"{AGENT} (one page, asked for by an editor)",
    "Accept": ", ".join(_TYPES),
    "Accept-Encoding": "identity",
    "Connection": "close",
}
_MOVED = (301, 302, 303, 307, 308)


class NotFetchedError(Exception):
    """A page isn't fetched; its text says why, in words for an editor."""


def _resolve(host: str, port: int) -> list[str]:
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def _connect(address: str, port: int) -> socket.socket:
    return socket.create_connection((address, port), timeout=SECONDS)


@dataclass(frozen=True)
class Network:
    """The way out; tests hand in one of their own."""

    resolve: Callable[[str, int], list[str]] = _resolve
    connect: Callable[[str, int], socket.socket] = _connect
    seconds: float = SECONDS
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)


@dataclass(frozen=True)
class Fetched:
    """A page as it was answered, in UTF-8 where the answer named another encoding."""

    data: bytes
    link: str
    """Where it was found in the end."""


def fetch(link: str, network: Network) -> Fetched:
    """The page at a link, or `NotFetchedError`."""
    asked: set[str] = set()
    for _ in range(REDIRECTS + 1):
        link = _public(link)
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(link))
        if origin not in asked:
            _ask_robots(origin, link, network)
            asked.add(origin)
        answer = _get(link, network, LONGEST)
        if answer.status not in _MOVED:
            return Fetched(_page(answer, link), link)
        link = urljoin(link, answer.location)
    raise NotFetchedError("The address leads on and on to other addresses; nothing was fetched.")


def _public(link: str) -> str:
    try:
        return address(check_link(link))
    except (PydanticCustomError, ValueError):
        raise NotFetchedError(f"`{link[:200]}` is not a public http or https address.") from None


def _ask_robots(origin: str, link: str, network: Network) -> None:
    """Keep away where robots.txt says so, and where nobody can say (RFC 9309)."""
    answer = _get(f"{origin}/robots.txt", network, ROBOTS)
    if answer.status >= 500:
        raise NotFetchedError(
            f"{origin}/robots.txt can't be read now, so the page was not fetched."
        )
    if answer.status != 200:
        return
    rules = RobotFileParser()
    rules.parse(answer.body.decode("utf-8", "replace").splitlines())
    if not rules.can_fetch(AGENT, link):
        raise NotFetchedError(
            f"{origin}/robots.txt asks programs to keep away from this page."
            " Save it in your browser and name the file."
        )


@dataclass(frozen=True)
class _Answer:
    status: int
    type: str
    charset: str
    location: str
    body: bytes
    whole: bool


def _get(link: str, network: Network, most: int) -> _Answer:
    parts = urlsplit(link)
    host, secure = parts.hostname or "", parts.scheme == "https"
    try:
        with _socket(host, parts.port or (443 if secure else 80), network) as plain:
            # a server that drips is no faster than one that is silent
            timer = Timer(network.seconds, _hang_up, [plain])
            timer.start()
            try:
                sock = network.context.wrap_socket(plain, server_hostname=host) if secure else plain
                return _read(sock, link, most)
            finally:
                timer.cancel()
    except (OSError, http.client.HTTPException, ValueError) as error:
        _fail(host, error)


def _fail(host: str, error: Exception) -> NoReturn:
    slow = isinstance(error, (TimeoutError, http.client.IncompleteRead))
    why = "took too long, or broke off" if slow else "didn't give an answer that can be read"
    raise NotFetchedError(
        f"{host} {why}. Save the page in your browser and name the file."
    ) from None


def _socket(host: str, port: int, network: Network) -> socket.socket:
    """A connection to an address of the host, all of which must be public."""
    found = network.resolve(host, port)
    if not found or any(is_private(one.partition("%")[0]) for one in found):
        raise NotFetchedError(f"{host} is no place on the public web; nothing was fetched.")
    sock = network.connect(found[0], port)
    sock.settimeout(network.seconds)
    return sock


def _read(sock: socket.socket, link: str, most: int) -> _Answer:
    """Ask for one page over an open connection and read the answer."""
    parts = urlsplit(link)
    connection = http.client.HTTPConnection(parts.hostname or "")
    connection.sock = sock
    path = link.removeprefix(f"{parts.scheme}://{parts.netloc}") or "/"
    connection.request("GET", path, headers={"Host": parts.netloc, **_HEADERS})
    answer = connection.getresponse()
    body = answer.read(most + 1)
    short = answer.length not in (None, 0) and len(body) <= most
    return _Answer(
        answer.status,
        answer.headers.get_content_type(),
        answer.headers.get_content_charset() or "",
        answer.getheader("Location") or "",
        body[:most],
        whole=len(body) <= most and not short,
    )


def _hang_up(sock: socket.socket) -> None:
    try:
        sock.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def _page(answer: _Answer, link: str) -> bytes:
    if answer.status != 200:
        walls = {401: "asks for a password", 402: "asks for money", 403: "keeps programs out"}
        walls |= {404: "isn't there", 410: "is gone", 429: "is asked too often"}
        why = walls.get(answer.status, f"answers with {answer.status}")
        raise NotFetchedError(f"The page {why}. Save it in your browser and name the file.")
    if answer.type not in _TYPES:
        raise NotFetchedError(f"What stands there is {answer.type}, not a page.")
    if not answer.whole:
        raise NotFetchedError(f"The page is longer than {LONGEST // 1024**2} MiB, or it broke off.")
    return _in_utf8(answer.body, answer.charset)


def _in_utf8(data: bytes, charset: str) -> bytes:
    """What the answer says of its encoding would be lost in a file; UTF-8 tells itself."""
    try:
        data.decode("utf-8")
        return data
    except UnicodeDecodeError:
        pass
    try:
        return data.decode(charset).encode("utf-8") if charset else data
    except (LookupError, UnicodeError):
        return data
