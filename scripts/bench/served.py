"""A folder served as a host does it, which counts what it sends."""

import gzip
import threading
from collections.abc import Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

_PACKED = ("text/", "application/javascript", "application/json", "application/xml", "image/svg")
"""What hosts compress; fonts, pictures and everything of the index are packed already."""
Answer = tuple[int, Mapping[str, str], bytes]
"""Status, headers and body, as they go over the line."""


def packed(file: Path) -> bytes:
    """A file as it goes over the line."""
    data = file.read_bytes()
    return gzip.compress(data, 9, mtime=0) if _compressed(_kind(file)) else data


def file_answer(file: Path, status: int = 200) -> Answer:
    """A file with its kind, packed where hosts pack it."""
    headers = {"Content-Type": _kind(file)}
    if _compressed(headers["Content-Type"]):
        headers["Content-Encoding"] = "gzip"
    return status, headers, packed(file)


def _kind(file: Path) -> str:
    return guess_type(file.name)[0] or "application/octet-stream"


def _compressed(kind: str) -> bool:
    return kind.startswith(_PACKED)


class Served:
    """One folder on 127.0.0.1."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sent: list[tuple[str, int]] = []
        """What was asked for since the list was last cleared, and how many bytes each took."""
        self._answers: dict[str, Answer] = {}

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def url(self) -> str:
        """Where the folder begins."""
        return f"{self.origin}/"

    def answer(self, target: str) -> Answer:
        """What an address gets; each answer is made once."""
        path = unquote(urlsplit(target).path)
        if path not in self._answers:
            self._answers[path] = self.made(path)
        self.sent.append((path, len(self._answers[path][2])))
        return self._answers[path]

    def made(self, path: str) -> Answer:
        """The answer for a path that nobody has asked for yet."""
        file = self.folder / path.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        return file_answer(file) if file.is_file() else (404, {"Content-Type": "text/plain"}, b"")


def _handler(host: Served) -> type[BaseHTTPRequestHandler]:
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
