"""Asking for one link with manners: one request at a time to each host, with pauses between.

HEAD comes first, GET only where HEAD is refused. A host that asks us to wait is waited for once,
if that isn't long, and left alone for the rest of the run otherwise; so is one that keeps silent.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from threading import Lock

from ada_url import URL
from pydantic_core import PydanticCustomError

from briefbook.system.clock import Clock
from briefbook.text.links import check_link
from briefbook.web.request import CutOffError, Network, NoAnswerError
from briefbook.web.verdict import REDIRECTS, Hop, Trail


@dataclass(frozen=True, slots=True)
class Answer:
    """The parts of an answer that matter."""

    status: int
    location: str = ""
    """Where it sends us, as it was written."""
    retry_after: str = ""
    """How long it wants us to wait, as it was written."""


def ask_head(network: Network, method: str, url: str, agent: str, timeout: float) -> Answer:
    """Ask once and read no more than the head of the answer; NoAnswerError where none comes."""
    with network.asked(method, url, {"User-Agent": agent, "Accept": "*/*"}, timeout) as answer:
        location, later = answer.getheader("Location"), answer.getheader("Retry-After")
        return Answer(answer.status, location or "", later or "")


LONGEST_ADDRESS = 2000
BUSY = 429
WAITING = frozenset({BUSY, 503})
"""Statuses that may come with how long to wait."""
WAITS = "asked us to wait"
SILENT = "gave no answer before"


@dataclass(frozen=True, slots=True)
class Manners:
    """How patient and how restrained we are."""

    timeout: float = 15.0
    """Seconds for one request."""
    pause: float = 1.0
    """Seconds between two requests to one host."""
    longest_wait: float = 30.0
    """Seconds a host may ask us to wait."""
    redirects: int = 5
    failures: int = 2
    """After so many requests in vain, one after the other, a host is left alone."""


class OutOfTimeError(Exception):
    """The time of the run is over; the links left are not asked."""


@dataclass
class Host:
    """What we know of a host in this run."""

    lock: Lock = field(default_factory=Lock)
    free_at: float = 0.0
    failures: int = 0
    leave: str = ""
    """Why it is asked no more."""


@dataclass
class Asker:
    """Asks for links until its time is up."""

    network: Network
    clock: Clock
    agent: str
    ends: float
    """When the run is over, in seconds of the clock."""
    manners: Manners = Manners()
    hosts: dict[str, Host] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def trail(self, link: str) -> Trail:
        """Follow a link to where it ends; OutOfTimeError where time ends first."""
        url, hops = _without_fragment(link), list[Hop]()
        seen = {url}
        while True:
            try:
                answer = self._hop(url)
            except NoAnswerError as error:
                return Trail(tuple(hops), str(error))
            hops.append(Hop(url, answer.status))
            if answer.status not in REDIRECTS or not answer.location:
                return Trail(tuple(hops))
            url, why = _next(url, answer.location)
            if not why and url in seen:
                why = "goes round in a circle"
            if not why and len(hops) > self.manners.redirects:
                why = f"leads on more than {self.manners.redirects} times"
            if why:
                return Trail(tuple(hops), why)
            seen.add(url)

    def _hop(self, url: str) -> Answer:
        """One address, answered; its host is asked by nobody else meanwhile."""
        # Each thread has hosts of its own, but redirects may bring several to the same one.
        name = URL(url).hostname
        with self._lock:
            host = self.hosts.setdefault(name, Host())
        with host.lock:
            if host.leave:
                raise NoAnswerError(host.leave)
            answer, method = self._either(host, url)
            if answer.status in WAITING and (wait := self._wait(answer)) is not None:
                host.free_at = max(host.free_at, self.clock.seconds() + wait)
                answer = self._ask(host, method, url)
                if answer.status in WAITING:
                    host.leave = WAITS
            elif answer.status == BUSY or (answer.status in WAITING and answer.retry_after):
                host.leave = WAITS
            return answer

    def _either(self, host: Host, url: str) -> tuple[Answer, str]:
        """The answer to HEAD; the one to GET where HEAD is refused, or said to lead nowhere."""
        try:
            answer = self._ask(host, "HEAD", url)
        except CutOffError:
            return self._ask(host, "GET", url), "GET"
        if answer.status < 400 or answer.status in WAITING:
            return answer, "HEAD"
        return self._ask(host, "GET", url), "GET"

    def _ask(self, host: Host, method: str, url: str) -> Answer:
        """One request, after the pause that is due."""
        self._pause(host)
        left = self.ends - self.clock.seconds()
        try:
            # No request outlasts the run.
            answer = ask_head(
                self.network, method, url, self.agent, min(self.manners.timeout, left)
            )
        except NoAnswerError as error:
            if self.clock.seconds() >= self.ends:
                raise OutOfTimeError from None
            host.failures += error.mute
            if host.failures >= self.manners.failures:
                host.leave = SILENT
            raise
        finally:
            # From the end of a request on, even of one in vain: a host that is slow gets its rest.
            host.free_at = self.clock.seconds() + self.manners.pause
        host.failures = 0
        return answer

    def _pause(self, host: Host) -> None:
        if host.free_at >= self.ends or self.clock.seconds() >= self.ends:
            raise OutOfTimeError
        if (rest := host.free_at - self.clock.seconds()) > 0:
            self.clock.wait(rest)

    def _wait(self, answer: Answer) -> float | None:
        """How long a host asks us to wait; None where it names no time, or too long a one."""
        wait = _seconds(answer.retry_after, self.clock.now)
        return wait if wait is not None and wait <= self.manners.longest_wait else None


def _seconds(text: str, now: Callable[[], datetime]) -> float | None:
    """`Retry-After` in seconds: a number, or a moment."""
    if text.isascii() and text.isdigit():
        return float(text[:9])  # 30 years are as good as for ever
    try:
        return max(0.0, (parsedate_to_datetime(text) - now()).total_seconds())
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def _without_fragment(link: str) -> str:
    url = URL(link)
    url.hash = ""
    return url.href


def _next(url: str, location: str) -> tuple[str, str]:
    """Where an answer leads, or why nobody goes there."""
    try:
        address = _without_fragment(URL(location, url).href)
        if len(address) <= LONGEST_ADDRESS:
            return check_link(address), ""
    except PydanticCustomError as error:
        if error.type == "link-private":
            return url, "leads to a private address"
    except (ValueError, UnicodeError):
        pass
    return url, "leads to an address that is none"
