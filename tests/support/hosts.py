"""Hosts of the outside world, all of them one server at home that writes down who asked when."""

import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from briefbook.system.clock import Clock
from briefbook.web.ask import Asker, Manners
from briefbook.web.request import Network

NOW = datetime(2024, 6, 3, 12, tzinfo=UTC)
AGENT = "Briefbook link check (+https://harbour.example.org/)"
PATIENT = Manners(timeout=10.0)
HASTY = Manners(timeout=0.4)
"""For hosts that never answer; on a busy machine others may need longer than this."""


@dataclass
class Request:
    """One request as the server saw it."""

    host: str
    method: str
    path: str
    agent: str
    began: float
    ended: float = 0.0
    sent: int = 0
    """Bytes of a body that went out."""


@dataclass
class World:
    """Every host there is."""

    port: int
    log: list[Request] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)
    scheme: str = "http"

    def url(self, host: str, path: str = "fine") -> str:
        """An address of a host."""
        return f"{self.scheme}://{host}.example.org:{self.port}/{path}"

    @property
    def asked(self) -> list[str]:
        """Every request in a line, in the order they came."""
        return [f"{r.method} {r.host.partition('.')[0]}/{r.path}" for r in self.log]


def at_home(context: ssl.SSLContext | None = None) -> Network:
    """A network in which every host is at home, and that is allowed."""
    context = context or ssl.create_default_context()
    return Network(lambda host, port: ["127.0.0.1"], lambda address: True, context)


def asker(
    manners: Manners = PATIENT,
    seconds: float = 30.0,
    waits: list[float] | None = None,
    network: Network | None = None,
) -> Asker:
    """One who asks at home; pauses are noted and not made."""
    noted: list[float] = [] if waits is None else waits
    clock = Clock(wait=noted.append, now=lambda: NOW)
    ends = clock.seconds() + seconds
    return Asker(network or at_home(), clock, AGENT, ends, manners)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    world: World

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        name = (self.headers["Host"] or "").partition(":")[0]
        request = Request(
            name, self.command, self.path[1:], self.headers["User-Agent"] or "", time.monotonic()
        )
        self.world.log.append(request)
        self.asked = request
        self.close_connection = True
        with suppress(OSError):  # whoever asks may hang up
            self._play(request)
        request.ended = request.ended or time.monotonic()

    def _play(self, request: Request) -> None:
        path, _, more = request.path.partition("/")
        play: Callable[[Request, str], None] | None = getattr(self, f"_{path}", None)
        if path.isdigit():
            self._head(int(path), **({"Location": f"/{more}"} if more else {}))
        elif play:
            play(request, more)
        else:
            self._head(200)

    def _head(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": "0", "Connection": "close", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.asked.ended = time.monotonic()  # whoever has the answer may ask again at once
        self.end_headers()

    def _to(self, _: Request, where: str) -> None:
        """Moved for good to another host, or to wherever is written."""
        here = f"http://{where.replace('/', f':{self.world.port}/', 1)}"
        target = where if "://" in where else here
        self._head(301, Location=target)

    def _busy(self, request: Request, wait: str) -> None:
        """Asks once to wait."""
        before = [r for r in self.world.log if (r.host, r.path) == (request.host, request.path)]
        if len(before) == 1:
            self._head(429, Retry_After=wait.replace("_", " "))
        else:
            self._head(200)

    def _swamped(self, _: Request, wait: str) -> None:
        """Asks each time to wait."""
        self._head(429, **({"Retry_After": wait.replace("_", " ")} if wait else {}))

    def _closed(self, _: Request, wait: str) -> None:
        self._head(503, Retry_After=wait)

    def _front(self, _: Request, status: str) -> None:
        self._head(int(status), Location="/")

    def _circle(self, _: Request, number: str) -> None:
        self._head(302, Location=f"/circle/{1 - int(number)}")

    def _count(self, _: Request, number: str) -> None:
        """Leads on and on."""
        self._head(302, Location=f"/count/{int(number) + 1}")

    def _silent(self, _: Request, __: str) -> None:
        self.world.over.wait(20)

    def _slow(self, _: Request, __: str) -> None:
        time.sleep(0.05)
        self._head(200)

    def _drip(self, request: Request, _: str) -> None:
        """A head that takes twenty seconds, a letter at a time."""
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while not self.world.over.wait(0.02) and time.monotonic() < request.began + 20:
            request.sent += self.connection.send(b"a")

    def _huge(self, request: Request, _: str) -> None:
        """Refuses HEAD; to GET it sends as much as anybody takes."""
        if request.method == "HEAD":
            self._head(405)
            return
        self.send_response(200)
        self.end_headers()
        while not self.world.over.is_set():
            request.sent += self.connection.send(b"a" * 65536)

    def _lies(self, request: Request, status: str) -> None:
        """Has everything, and tells HEAD otherwise."""
        self._head(int(status) if request.method == "HEAD" else 200)

    def _cut(self, request: Request, when: str) -> None:
        """Ends without a word, to HEAD or always."""
        if request.method == "GET" and when != "always":
            self._head(200)

    def _garbage(self, _: Request, __: str) -> None:
        self.wfile.write(b"\x00\x01 not http at all\r\n\r\n")

    def log_message(self, *_: object) -> None:
        """The log is ours."""


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[World]:
    """A server with all hosts on it, until the test is over."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    if context:
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    world = World(server.server_address[1], scheme="https" if context else "http")
    server.RequestHandlerClass = type("Handler", (_Handler,), {"world": world})
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield world
    finally:
        world.over.set()
        server.shutdown()
        server.server_close()


def certificate(folder: Path, name: str) -> ssl.SSLContext:
    """A server's side of TLS with a certificate that nobody signed but its owner."""
    key, cert = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-keyout", key, "-out", cert],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    return context
