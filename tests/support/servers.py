"""A development server in a process of its own, watched from outside."""

import re
import signal
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Self

from tests.support.projects import PROGRAMS, environment

RELOADER = re.compile(r"livereload\(\d+, \d+\);")
DEADLINE = 30.0
"""Seconds after which a thing that should happen counts as not happening."""
QUIET = 1.5
"""Seconds without a build after which no second one comes: three looks of the watcher."""


def free_port() -> int:
    """A port that nobody uses at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """`mkdocs serve` on a project, with all that it prints."""

    def __init__(self, root: Path, *options: str) -> None:
        self.root = root
        self.address = f"127.0.0.1:{free_port()}"
        self.process = subprocess.Popen(
            [PROGRAMS / "mkdocs", "serve", "--dev-addr", self.address, *options],
            cwd=root,
            env=environment(root, PYTHONUNBUFFERED="1"),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.lines: list[str] = []
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    def __enter__(self) -> Self:
        self.until(lambda: any("Serving on" in line for line in self.lines), "it serves")
        return self

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(DEADLINE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.reader.join(DEADLINE)

    @property
    def builds(self) -> int:
        """How often it has begun to build."""
        return sum("Building documentation" in line for line in self.lines)

    def get(self, path: str) -> tuple[int, str]:
        """Status and text of a page, but for the time it was served at."""
        try:
            with urllib.request.urlopen(f"http://{self.address}/{path}", timeout=10) as answer:
                return answer.status, RELOADER.sub("", answer.read().decode("utf-8"))
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8")

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for a thing to happen; what was printed tells why it didn't."""
        end = time.monotonic() + DEADLINE
        while not holds():
            printed = "\n".join(self.lines)
            assert self.process.poll() is None, f"it ended before {what}:\n{printed}"
            assert time.monotonic() < end, f"waited in vain until {what}:\n{printed}"
            time.sleep(0.05)

    def until_shown(self, path: str, words: str) -> None:
        """Wait until a page answers and has these words."""

        def shown() -> bool:
            status, text = self.get(path)
            return status == 200 and words in text

        self.until(shown, f"{path} shows {words!r}")

    def until_gone(self, path: str) -> None:
        """Wait until nothing answers at a path."""
        self.until(lambda: self.get(path)[0] == 404, f"{path} is gone")

    def until_quiet(self) -> int:
        """Wait until no build has begun for a while; how many there were by then."""
        seen, since = self.builds, time.monotonic()
        while time.monotonic() < since + QUIET:
            time.sleep(0.05)
            if self.builds != seen:
                seen, since = self.builds, time.monotonic()
        return seen
