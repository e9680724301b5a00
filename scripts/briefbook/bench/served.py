"""A folder served as a host does it, which counts what it sends."""

import gzip
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

_PACKED = ("text/", "application/javascript", "application/json", "application/xml", "image/svg")
"""What hosts compress; everything of the index is packed already."""


def packed(file: Path) -> bytes:
    """A file as it goes over the line."""
    data = file.read_bytes()
    kind = guess_type(file.name)[0] or ""
    return gzip.compress(data, 9, mtime=0) if kind.startswith(_PACKED) else data


class Served:
    """One folder on 127.0.0.1."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sent: list[tuple[str, int]] = []
        """What was asked for since the list was last cleared, and how many bytes each took."""
        self._bodies: dict[Path, bytes] = {}

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def url(self) -> str:
        """Where the folder begins."""
        return f"http://127.0.0.1:{self._server.server_port}/"

    def answer(self, target: str) -> tuple[int, str, bytes]:
        """Status, kind and body for an address; each is packed once."""
        path = unquote(urlsplit(target).path).lstrip("/")
        file = self.folder / path
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            return 404, "text/plain", b""
        body = self._bodies.setdefault(file, packed(file))
        self.sent.append((path, len(body)))
        return 200, guess_type(file.name)[0] or "application/octet-stream", body


def _handler(host: Served) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, kind, body = host.answer(self.path)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if kind.startswith(_PACKED) and body:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(body)

        def handle(self) -> None:
            with suppress(ConnectionError):  # the reader has gone
                super().handle()

        def log_message(self, *_: object) -> None:
            """Nobody reads it."""

    return Handler
