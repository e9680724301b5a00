"""A site of a test, served at home under any public name, and what it was asked for."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from briefbook.web.request import Network

PUBLIC = "93.184.216.34"
PAGE = b"<!doctype html><h1>Port authority says no</h1>"
Answer = tuple[int, dict[str, str], bytes]


class Site:
    """Pages by their path, whatever the host."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.marks: dict[str, str] = {}
        """Paths that answer 304 to whoever sends this mark (ETag)."""
        self.slow: set[str] = set()
        """Paths that send a letter at a time."""
        self.asked: list[str] = []
        self.agents: set[str] = set()
        self.addresses: dict[str, list[str]] = {"news.example.org": [PUBLIC]}
        self.over = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(f"{self.headers['Host']}{self.path}")
                site.agents.add(self.headers["User-Agent"])
                status, headers, body = site.pages.get(self.path, (404, {}, b""))
                mark = site.marks.get(self.path)
                if mark and self.headers["If-None-Match"] == mark:
                    status, body = 304, b""
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                with suppress(OSError):  # whoever asks may hang up
                    self._send(body)

            def _send(self, body: bytes) -> None:
                if self.path not in site.slow:
                    self.wfile.write(body)
                    return
                for sign in body:
                    self.wfile.write(bytes([sign]))
                    if site.over.wait(0.05):
                        return

            def log_message(self, format: str, *args: object) -> None:
                return

        return Handler

    def page(self, path: str, body: bytes = PAGE, status: int = 200, **headers: str) -> None:
        """Put a page there."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, {"Content-Type": "text/html", **named}, body)

    def network(self) -> Network:
        """The way to this site, and to nowhere else."""

        def connect(address: str, port: int, timeout: float) -> socket.socket:
            assert address == PUBLIC, "nothing else is ever connected to"
            return socket.create_connection(("127.0.0.1", self.server.server_address[1]), timeout)

        return Network(lambda host, port: self.addresses.get(host, []), connect=connect)


@contextmanager
def served() -> Iterator[Site]:
    """A site, until the test is over."""
    made = Site()
    try:
        yield made
    finally:
        made.over.set()
        made.server.shutdown()
        made.server.server_close()


def silent(accept: Callable[[socket.socket], None]) -> Network:
    """A network whose one host does with a connection what it likes."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listener:
            accept(listener.accept()[0])

    threading.Thread(target=serve, daemon=True).start()
    address = listener.getsockname()
    return Network(lambda *_: [PUBLIC], connect=lambda *_: socket.create_connection(address, 5))
