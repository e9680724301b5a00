"""One page from the web, politely: robots.txt is asked, nobody is asked twice, nothing private.

Every redirect is looked at like the first address.
"""

from dataclasses import dataclass
from http.client import HTTPResponse
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from pydantic_core import PydanticCustomError

from briefbook.text.links import address, check_link
from briefbook.web.request import Network, NoAnswerError, NotAskedError

AGENT = "briefbook"
LONGEST = 8 * 1024 * 1024
"""Bytes of a page."""
# Bytes; RFC 9309 (2.5) asks for 500 KiB at least.
ROBOTS = 512 * 1024
SECONDS = 20.0
"""For each request, from its first byte to its last."""
REDIRECTS = 3
ROBOTS_REDIRECTS = 5
"""So many in a row are followed to a robots.txt; behind more there is none (RFC 9309, 2.3.1.2)."""
_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
_HEADERS = {
    "User-Agent": f"{AGENT} (one page, asked for by an editor)",
    "Accept": ", ".join(_TYPES),
    # Nothing is unpacked, so the limits in bytes hold.
    "Accept-Encoding": "identity",
}
_MOVED = (301, 302, 303, 307, 308)


class NotFetchedError(Exception):
    """A page isn't fetched; its text says why, in words for an editor."""


@dataclass(frozen=True)
class Fetched:
    """A page as it was answered, in UTF-8 where the answer named another encoding."""

    data: bytes
    link: str
    """Its address after all redirects."""


def fetch_page(link: str, network: Network, seconds: float = SECONDS) -> Fetched:
    """The page at a link, or `NotFetchedError`."""
    asked: set[str] = set()
    link = _public(link)
    for _ in range(REDIRECTS + 1):
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(link))
        if origin not in asked:
            _ask_robots(origin, link, network, seconds)
            asked.add(origin)
        answer = _get(link, network, LONGEST, seconds)
        if answer.status not in _MOVED:
            return Fetched(_page(answer, link), link)
        link = _public(answer.location, link)
    raise NotFetchedError("The address leads on and on to other addresses; nothing was fetched.")


def _public(link: str, base: str = "") -> str:
    try:
        return address(check_link(urljoin(base, link)))
    except (PydanticCustomError, ValueError):
        raise NotFetchedError(f"`{link[:200]}` is not a public http or https address.") from None


def _ask_robots(origin: str, link: str, network: Network, seconds: float) -> None:
    """Keep away where robots.txt says so, and where nobody can say (RFC 9309)."""
    answer = _robots(f"{origin}/robots.txt", network, seconds)
    if answer.status >= 500:
        raise NotFetchedError(
            f"{origin}/robots.txt can't be read now, so the page was not fetched."
        )
    # A robots.txt that isn't there forbids nothing (RFC 9309, 2.3.1.3).
    if answer.status != 200:
        return
    rules = RobotFileParser()
    rules.parse(answer.body.decode("utf-8", "replace").splitlines())
    if not rules.can_fetch(AGENT, link):
        raise NotFetchedError(
            f"{origin}/robots.txt asks programs to keep away from this page."
            " Save it in your browser and name the file."
        )


def _robots(link: str, network: Network, seconds: float) -> "_Answer":
    """The robots.txt of a host, redirects followed, to other hosts too."""
    answer = _get(link, network, ROBOTS, seconds)
    for _ in range(ROBOTS_REDIRECTS):
        if answer.status not in _MOVED or not answer.location:
            break
        link = _public(answer.location, link)
        answer = _get(link, network, ROBOTS, seconds)
    return answer


@dataclass(frozen=True)
class _Answer:
    status: int
    type: str
    charset: str
    location: str
    body: bytes
    whole: bool


def _get(link: str, network: Network, most: int, seconds: float) -> _Answer:
    host = urlsplit(link).hostname
    try:
        with network.asked("GET", link, _HEADERS, seconds) as answer:
            return _read(answer, most)
    except NotAskedError:
        raise NotFetchedError(
            f"{host} is no place on the public web; nothing was fetched."
        ) from None
    except NoAnswerError as error:
        raise NotFetchedError(
            f"{host}: {error}. Save the page in your browser and name the file."
        ) from None


def _read(answer: HTTPResponse, most: int) -> _Answer:
    body = answer.read(most + 1)  # one more tells whether that was all
    # `http.client` says nothing when a body breaks off; `length` is what is still missing.
    short = answer.length not in (None, 0) and len(body) <= most
    return _Answer(
        answer.status,
        answer.headers.get_content_type(),
        answer.headers.get_content_charset() or "",
        answer.getheader("Location") or "",
        body[:most],
        whole=len(body) <= most and not short,
    )


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
    """The page in UTF-8: a file keeps no header that names another encoding."""
    try:
        # Before what the answer names: bytes are rarely UTF-8 by chance, and often named wrongly.
        data.decode("utf-8")
        return data
    except UnicodeDecodeError:
        pass
    try:
        return data.decode(charset).encode("utf-8") if charset else data
    except (LookupError, UnicodeError):
        return data
