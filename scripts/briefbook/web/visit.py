"""One address visited with manners: robots.txt is asked first, redirects are followed with care.

Nothing private is asked, nobody is asked for more than is said here, and everything has an end.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPResponse
from math import inf
from urllib.parse import urljoin, urlsplit

from pydantic_core import PydanticCustomError

from briefbook.system.clock import Clock
from briefbook.text.links import address, check_link
from briefbook.web.ask import SILENT, WAITING, WAITS
from briefbook.web.request import Network, NoAnswerError, NotAskedError
from briefbook.web.robots import Robots, robots_for
from briefbook.web.verdict import FOR_GOOD, REDIRECTS

AGENT = "briefbook"
# Bytes; RFC 9309 (2.5) asks for 500 KiB at least.
ROBOTS = 512 * 1024
SECONDS = 20.0
"""For each request, from its first byte to its last."""
MOST_REDIRECTS = 3
ROBOTS_REDIRECTS = 5
"""So many in a row are followed to a robots.txt; behind more there is none (RFC 9309, 2.3.1.2)."""
NOT_CHANGED = 304
_WALLS = {
    401: "asks for a password",
    402: "asks for money",
    403: "keeps programs out",
    404: "isn't there",
    410: "is gone",
    429: "is asked too often",
}


class NotFetchedError(Exception):
    """Nothing is fetched; its text says why, in words for an editor, and what to do instead."""

    def __init__(self, why: str, help: str = "") -> None:
        super().__init__(f"{why} {help}".rstrip())


@dataclass(frozen=True)
class Resource:
    """What is asked for, and what an editor is told where it can't be had."""

    what: str
    """What it is called."""
    purpose: str
    """For whom it is asked for, as hosts are told."""
    types: tuple[str, ...]
    most: int
    """Bytes."""
    help: str = ""
    """What to do where a host doesn't give it."""

    @property
    def head(self) -> Mapping[str, str]:
        """What every request says."""
        return {
            "User-Agent": f"{AGENT} ({self.purpose})",
            "Accept": ", ".join(self.types),
            # Nothing is unpacked, so the limits in bytes hold.
            "Accept-Encoding": "identity",
        }


@dataclass(frozen=True, slots=True)
class Received:
    """An answer."""

    status: int
    type: str
    charset: str
    location: str
    etag: str
    modified: str
    body: bytes
    too_long: bool
    """Whether there was more than was wanted."""
    broken_off: bool


@dataclass(frozen=True, slots=True)
class Visited:
    """An answer, where it was found, and where that has moved for good."""

    answer: Received
    link: str
    """Its address after all redirects."""
    moved_to: str = ""


def _nothing_more(link: str) -> Mapping[str, str]:
    return {}


@dataclass
class Visitor:
    """Asks for one sort of thing; each host's robots.txt once, with a pause between requests."""

    network: Network
    wanted: Resource
    seconds: float = SECONDS
    pause: float = 0.0
    """Seconds between two requests to one host."""
    clock: Clock = field(default_factory=Clock)
    ends: float = inf
    """When the run is over, in seconds of the clock."""
    _robots: dict[str, Robots] = field(default_factory=dict)
    _free_at: dict[str, float] = field(default_factory=dict)
    _leave: dict[str, str] = field(default_factory=dict)
    """Hosts that are asked no more in this run, with the reason."""

    def visit(self, link: str, more: Callable[[str], Mapping[str, str]] = _nothing_more) -> Visited:
        """What stands at a link, or `NotFetchedError`; `more` is what a request says besides."""
        link = _public(link)
        moved_to, for_good = "", True
        for _ in range(MOST_REDIRECTS + 1):
            self._ask_robots(link)
            answer = self._get(link, self.wanted.most, more(link))
            if answer.status not in REDIRECTS:
                return Visited(self._good(answer), link, moved_to)
            for_good = for_good and answer.status in FOR_GOOD
            link = _public(answer.location, link)
            moved_to = link if for_good else moved_to
        raise NotFetchedError(
            "The address leads on and on to other addresses; nothing was fetched."
        )

    def _ask_robots(self, link: str) -> None:
        """Keep away where robots.txt says so, and where nobody can say (RFC 9309)."""
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(link))
        if origin not in self._robots:
            self._robots[origin] = self._read_robots(origin)
        if not self._robots[origin].allow(link):
            what = self.wanted.what
            why = f"{origin}/robots.txt asks programs to keep away from this {what}."
            raise NotFetchedError(why, self.wanted.help)

    def _read_robots(self, origin: str) -> Robots:
        """The robots.txt of a host, redirects followed, to other hosts too."""
        link = f"{origin}/robots.txt"
        answer = self._get(link, ROBOTS)
        for _ in range(ROBOTS_REDIRECTS):
            if answer.status not in REDIRECTS or not answer.location:
                break
            link = _public(answer.location, link)
            answer = self._get(link, ROBOTS)
        if answer.status >= 500:
            what = self.wanted.what
            raise NotFetchedError(
                f"{origin}/robots.txt can't be read now, so the {what} was not fetched."
            )
        # A robots.txt that isn't there forbids nothing (RFC 9309, 2.3.1.3).
        there = answer.status == 200
        return robots_for(AGENT, answer.body.decode("utf-8", "replace")) if there else Robots()

    def _get(self, link: str, most: int, more: Mapping[str, str] | None = None) -> Received:
        host = urlsplit(link).hostname or ""
        if host in self._leave:
            raise NotFetchedError(f"{host}: {self._leave[host]}.", self.wanted.help)
        self._wait(host)
        left = min(self.seconds, self.ends - self.clock.seconds())
        if left <= 0:
            raise NotFetchedError("Time was up before it.")
        try:
            with self.network.asked("GET", link, {**self.wanted.head, **(more or {})}, left) as it:
                answer = _read(it, most)
        except NotAskedError:
            why = f"{host} is no place on the public web; nothing was fetched."
            raise NotFetchedError(why) from None
        except NoAnswerError as error:
            self._leave[host] = SILENT
            raise NotFetchedError(f"{host}: {error}.", self.wanted.help) from None
        finally:
            # From the end of a request on, even of one in vain: a host that is slow gets its rest.
            self._free_at[host] = self.clock.seconds() + self.pause
        if answer.status in WAITING:
            self._leave[host] = WAITS
        return answer

    def _wait(self, host: str) -> None:
        rest = self._free_at.get(host, 0.0) - self.clock.seconds()
        if self.pause and rest > 0:
            self.clock.wait(rest)

    def _good(self, answer: Received) -> Received:
        """An answer with something in it, or nothing new to tell."""
        what, most = self.wanted.what, self.wanted.most // 1024**2
        if answer.status not in (200, NOT_CHANGED):
            why = _WALLS.get(answer.status, f"answers with {answer.status}")
            raise NotFetchedError(f"The {what} {why}.", self.wanted.help)
        if answer.too_long:
            raise NotFetchedError(f"The {what} is longer than {most} MiB.")
        if answer.broken_off:
            raise NotFetchedError(f"The {what} broke off; perhaps another time it is whole.")
        return answer


def _public(link: str, base: str = "") -> str:
    try:
        return address(check_link(urljoin(base, link)))
    except (PydanticCustomError, ValueError):
        raise NotFetchedError(f"`{link[:200]}` is not a public http or https address.") from None


def _read(answer: HTTPResponse, most: int) -> Received:
    body = answer.read(most + 1)  # one more tells whether that was all
    too_long = len(body) > most
    return Received(
        answer.status,
        answer.headers.get_content_type(),
        answer.headers.get_content_charset() or "",
        answer.getheader("Location") or "",
        answer.getheader("ETag") or "",
        answer.getheader("Last-Modified") or "",
        body[:most],
        too_long,
        # `http.client` says nothing when a body breaks off; `length` is what is still missing.
        broken_off=answer.length not in (None, 0) and not too_long,
    )
