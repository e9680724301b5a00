"""A built site as a host serves it: below its path, packed, with the headers it asks for."""

import gzip
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

from briefbook.hosting.files import HEADERS

PACKED = ("text/", "application/javascript", "application/json", "application/xml", "image/svg")
"""What hosts compress; fonts and pictures are packed already."""
Headers = Mapping[str, str]


def asked_for(folder: Path) -> list[tuple[str, Headers]]:
    """The rules of a site's own file of headers: a path, with `*` at its end for all below it."""
    rules: list[tuple[str, dict[str, str]]] = []
    for line in (folder / HEADERS).read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            rules[-1][1][name] = value
        else:
            rules.append((line, {}))
    return [*rules]


@dataclass
class Host:
    """One site on 127.0.0.1, at a path such as `/` or `/sub/`."""

    folder: Path
    path: str = "/"
    delays: dict[str, float] = field(default_factory=dict)
    """Seconds that files of a kind are late: `{".woff2": 0.4}`."""
    answers: dict[str, tuple[int, Headers, bytes]] = field(default_factory=dict)

    def __enter__(self) -> Self:
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self.server.server_port}"

    @property
    def url(self) -> str:
        """Where the site begins."""
        return self.origin + self.path

    @cached_property
    def rules(self) -> list[tuple[str, Headers]]:
        """The headers that the site asks for, by path."""
        return asked_for(self.folder)

    def answer(self, target: str) -> tuple[int, Headers, bytes]:
        """Status, headers and packed body for an address; each is made once."""
        path = unquote(urlsplit(target).path)
        time.sleep(self.delays.get(Path(path).suffix, 0))
        if path not in self.answers:
            self.answers[path] = self._answer(path)
        return self.answers[path]

    def _answer(self, path: str) -> tuple[int, Headers, bytes]:
        below = path.removeprefix(self.path) if path.startswith(self.path) else "nowhere"
        file = self.folder / below
        if file.is_dir() and path[-1:] != "/":
            return 301, {"Location": f"{path}/"}, b""
        file = file / "index.html" if file.is_dir() else file
        status, file = (200, file) if file.is_file() else (404, self.folder / "404.html")
        kind = guess_type(file.name)[0] or "application/octet-stream"
        headers = {"Content-Type": kind, **dict(self._asked(f"/{below}"))}
        body = file.read_bytes()
        if kind.startswith(PACKED):
            headers["Content-Encoding"] = "gzip"
            body = gzip.compress(body, 9, mtime=0)
        return status, headers, body

    def _asked(self, path: str) -> Iterator[tuple[str, str]]:
        for rule, headers in self.rules:
            if path == rule or (rule[-1] == "*" and path.startswith(rule[:-1])):
                yield from headers.items()


def _handler(host: Host) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, headers, body = host.answer(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def do_HEAD(self) -> None:
            self.do_GET()

        def handle(self) -> None:
            with suppress(ConnectionError):  # the reader has gone
                super().handle()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return Handler
