"""The way out to the web: one request to one public address, with an end to it.

The name of a host is looked up once, its addresses are judged, and one of these is asked: a name
that gives another address the next time gains nothing. Time is bounded, whatever the other side
does.
"""

import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Timer

from ada_url import URL

from briefbook.text.links import is_private

ADDRESSES = 3
"""How many addresses of one host are tried."""


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
    # No IPv6 addresses where this machine has no IPv6: they would use up the tries.
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return list(dict.fromkeys(str(one[4][0]) for one in answers))


def is_public(address: str) -> bool:
    """Whether everybody can reach an address."""
    return not is_private(address.partition("%")[0])  # fe80::1%eth0 has a zone


def connect(address: str, port: int, timeout: float) -> socket.socket:
    """An open connection."""
    return socket.create_connection((address, port), timeout)


@dataclass(frozen=True)
class Network:
    """The way out; a test brings one that stays at home."""

    lookup: Callable[[str, int], list[str]] = lookup
    allowed: Callable[[str], bool] = is_public
    context: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    connect: Callable[[str, int, float], socket.socket] = connect

    @contextmanager
    def asked(
        self, method: str, url: str, head: Mapping[str, str], timeout: float
    ) -> Iterator[HTTPResponse]:
        """The open answer to one request, to be read at once; NoAnswerError where none comes."""
        parts = URL(url)
        secure, host = parts.protocol == "https:", parts.hostname.strip("[]")
        port = int(parts.port or (443 if secure else 80))
        with _Line(self._connected(host, port, timeout), timeout) as line:
            try:
                if secure:
                    line.secure(self.context, host)
                with _answer(line.socket, method, parts, head) as answer:
                    yield answer
                if line.cut:  # half an answer can look whole
                    raise TimeoutError
            except (OSError, HTTPException, ValueError) as error:
                raise _no_answer(error, line.cut) from None

    def _connected(self, host: str, port: int, timeout: float) -> socket.socket:
        places = self._places(host, port)
        for number, place in enumerate(places, start=1):
            try:
                # All tries together take as long as one may.
                connection = self.connect(place, port, timeout / len(places))
                connection.settimeout(timeout)
                return connection
            except OSError as error:
                if number == len(places):
                    raise _no_answer(error, isinstance(error, TimeoutError)) from None
        raise AssertionError("there is a place to ask")

    def _places(self, host: str, port: int) -> list[str]:
        """Where a host is, as long as all of it is public."""
        try:
            addresses = self.lookup(host, port)
        except (OSError, UnicodeError):
            raise NoAnswerError("the host is not known") from None
        if not addresses or not all(map(self.allowed, addresses)):
            raise NotAskedError("leads to a private address")
        return addresses[:ADDRESSES]


class _Line:
    """A connection that is cut when its time is up, whatever the other side does."""

    def __init__(self, connected: socket.socket, timeout: float) -> None:
        self.cut = False
        self.socket = connected
        self._same = connected.dup()  # securing takes the first one over
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


@contextmanager
def _answer(
    line: socket.socket, method: str, parts: URL, head: Mapping[str, str]
) -> Iterator[HTTPResponse]:
    # It only writes and reads: connecting, it would look the name up again, and unjudged.
    connection = HTTPConnection(parts.hostname)
    connection.sock = line
    try:
        sent = {"Host": parts.host, "Connection": "close", **head}
        connection.request(method, parts.pathname + parts.search, headers=sent)
        with connection.getresponse() as answer:
            yield answer
    finally:
        connection.close()


def _no_answer(error: Exception, cut: bool) -> NoAnswerError:
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
