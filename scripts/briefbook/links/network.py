"""One request to one host: no body is read, no private address is asked, and time is bounded.

The name of a host is looked up once, its addresses are judged, and one of these is asked: a name
that gives another address the next time gains nothing.
"""

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from threading import Timer

from ada_url import URL

from briefbook.text.links import is_private

ADDRESSES = 3
"""How many addresses of one host are tried."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What of an answer matters."""

    status: int
    location: str = ""
    """Where it sends us, as it was written."""
    retry_after: str = ""
    """How long it wants us to wait, as it was written."""


class NoAnswerError(Exception):
    """Nothing came that could be read; the text says why, for people."""

    mute: bool = True
    """Whether the host may be out of order; a host asked in vain too often is left alone."""


class CutOffError(NoAnswerError):
    """The host took the request and ended without an answer."""


class NotAskedError(NoAnswerError):
    """The request was not sent, for it would have gone where nobody may go."""

    mute = False


def lookup(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system knows them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def is_public(address: str) -> bool:
    """Whether everybody can reach an address."""
    return not is_private(address.partition("%")[0])


@dataclass(frozen=True)
class Network:
    """The way out; a test brings one that stays at home."""

    lookup: Callable[[str, int], list[str]] = lookup
    allowed: Callable[[str], bool] = is_public
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)

    def answer(self, method: str, url: str, agent: str, timeout: float) -> Answer:
        """Ask once and read no more than the head of the answer, or raise NoAnswerError."""
        parts = URL(url)
        port = int(parts.port or (443 if parts.protocol == "https:" else 80))
        places = self._places(parts.hostname, port)
        with _Line(places, port, timeout) as line:
            try:
                if parts.protocol == "https:":
                    line.secure(self.context, parts.hostname.strip("[]"))
                found = _spoken(line.socket, method, parts, agent)
                if line.cut:  # half an answer can look whole
                    raise TimeoutError
                return found
            except (OSError, HTTPException, ValueError) as error:
                raise _told(error, line.cut) from None

    def _places(self, host: str, port: int) -> list[str]:
        """Where a host is, as long as all of it is public."""
        try:
            found = self.lookup(host.strip("[]"), port)
        except (OSError, UnicodeError):
            raise NoAnswerError("the host is not known") from None
        if not found or not all(map(self.allowed, found)):
            raise NotAskedError("leads to a private address")
        return found[:ADDRESSES]


class _Line:
    """A connection that is cut when its time is up, whatever the other side does."""

    def __init__(self, places: list[str], port: int, timeout: float) -> None:
        self.cut = False
        self.socket = _connected(places, port, timeout)
        self._same = self.socket.dup()  # securing takes the first one over
        self._timer = Timer(timeout, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> "_Line":
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self.socket.close()
        self._same.close()

    def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Speak TLS from here on."""
        self.socket = context.wrap_socket(self.socket, server_hostname=host)

    def _cut(self) -> None:
        self.cut = True
        with suppress(OSError):  # it may have ended already
            self._same.shutdown(socket.SHUT_RDWR)


def _connected(places: list[str], port: int, timeout: float) -> socket.socket:
    for number, place in enumerate(places, start=1):
        try:
            line = socket.create_connection((place, port), timeout / len(places))
            line.settimeout(timeout)
            return line
        except OSError as error:
            if number == len(places):
                raise _told(error, isinstance(error, TimeoutError)) from None
    raise AssertionError("there is a place to ask")


def _spoken(line: socket.socket, method: str, parts: URL, agent: str) -> Answer:
    connection = HTTPConnection(parts.hostname)
    connection.sock = line
    try:
        head = {"Host": parts.host, "User-Agent": agent, "Accept": "*/*", "Connection": "close"}
        connection.request(method, parts.pathname + parts.search, headers=head)
        answer = connection.getresponse()
        location, later = answer.getheader("Location"), answer.getheader("Retry-After")
        answer.close()
        return Answer(answer.status, location or "", later or "")
    finally:
        connection.close()


def _told(error: Exception, cut: bool) -> NoAnswerError:
    """What went wrong, in words that are the same on every machine."""
    if cut or isinstance(error, TimeoutError):
        return NoAnswerError("no answer in time")
    if isinstance(error, ssl.SSLCertVerificationError):
        return NoAnswerError("its certificate is not trusted")
    if isinstance(error, ssl.SSLError):
        return NoAnswerError("no secure connection")
    if isinstance(error, ConnectionRefusedError):
        return NoAnswerError("the host refuses connections")
    return CutOffError("the answer was cut off or can't be read")
