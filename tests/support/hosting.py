"""A built site as a host serves it: below its path, packed, with the headers it asks for."""

import time
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from bench.served import Answer, Served, file_answer
from briefbook.site.hosting.host_files import HEADERS

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


class Host(Served):
    """One site on 127.0.0.1, at a path such as `/` or `/sub/`."""

    def __init__(
        self, folder: Path, path: str = "/", delays: dict[str, float] | None = None
    ) -> None:
        super().__init__(folder)
        self.path = path
        self.delays = delays or {}
        """Seconds that files of a kind are late: `{".woff2": 0.4}`."""

    @property
    def url(self) -> str:
        """Where the site begins."""
        return self.origin + self.path

    @cached_property
    def rules(self) -> list[tuple[str, Headers]]:
        """The headers that the site asks for, by path."""
        return asked_for(self.folder)

    def answer(self, target: str) -> Answer:
        """What an address gets, after a while where that was asked for."""
        time.sleep(self.delays.get(Path(urlsplit(target).path).suffix, 0))
        return super().answer(target)

    def made(self, path: str) -> Answer:
        """As hosts do: a folder's page, a redirect to the slash, or the site's own 404 page."""
        below = path.removeprefix(self.path) if path.startswith(self.path) else "nowhere"
        file = self.folder / below
        if file.is_dir() and path[-1:] != "/":
            return 301, {"Location": f"{path}/"}, b""
        file = file / "index.html" if file.is_dir() else file
        there = file.is_file()
        status, headers, body = file_answer(
            file if there else self.folder / "404.html", 200 if there else 404
        )
        return status, {**headers, **dict(self._asked(f"/{below}"))}, body

    def _asked(self, path: str) -> Iterator[tuple[str, str]]:
        for rule, headers in self.rules:
            if path == rule or (rule[-1] == "*" and path.startswith(rule[:-1])):
                yield from headers.items()
