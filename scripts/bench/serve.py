"""From saving a brief to its page in the browser, while `serve` runs."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import create_server
from statistics import median
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from bench import newsroom, site
from bench.browser import browser

_LONGEST = 1800.0
"""Seconds for one answer; then the benchmark has failed."""
_OFTEN = 0.02
_PAUSE = 2.0
"""Seconds between two saves: nobody saves sooner, and the page has begun to wait for the next."""


def run_all(briefs: int, rounds: int) -> str:
    """How long the first build takes, and each save after it; a table."""
    with tempfile.TemporaryDirectory() as name, browser() as opened:
        if opened is None:
            raise RuntimeError("Chromium and Playwright are needed: a page is waited for in them.")
        root = Path(name, "ours")
        site.project(root, briefs, index=False)
        middle = newsroom.path_of(briefs // 2)
        started = time.perf_counter()
        with _served(root) as url:
            first = time.perf_counter() - started
            page = opened.new_page()
            page.set_default_timeout(_LONGEST * 1000)
            page.goto(f"{url}briefings/{middle.stem}/")
            steps = {
                "one text": (r"standfirst: \S+", "standfirst: Round{}"),
                "one date": (r"\n  date: .*", "\n  date: 201{}-03-04"),
            }
            taken = {
                step: [_saved(page, root / middle, edit, number) for number in range(rounds)]
                for step, edit in steps.items()
            }
    head = f"{briefs} briefs, saved {rounds} times each, medians; first build {first:.1f} s"
    return "\n".join([head, *(_row(step, each) for step, each in taken.items())])


def _row(step: str, taken: list[float]) -> str:
    return f"{step:<16} {median(taken):6.2f} s  longest {max(taken):6.2f} s"


def _saved(page: Any, file: Path, edit: tuple[str, str], number: int) -> float:
    """Seconds from a save to the reloaded page."""
    pattern, text = edit
    page.evaluate("window.before = true")
    start = time.perf_counter()
    site.edit(file, pattern, text.format(number))
    # A reloaded page no longer has what the old one was given.
    page.wait_for_function("!window.before && document.readyState != 'loading'", polling=20)
    taken = time.perf_counter() - start
    page.wait_for_load_state("load")
    time.sleep(_PAUSE)
    return taken


@contextmanager
def _served(root: Path) -> Iterator[str]:
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "briefbook", "serve", "--address", f"127.0.0.1:{port}"]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=root, stdout=quiet, stderr=quiet)
    try:
        url = f"http://127.0.0.1:{port}/"
        _wait_for(url, process)
        yield url
    finally:
        # A shell that runs this in the background lets nobody be interrupted.
        process.terminate()
        process.wait(30)


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.perf_counter() + _LONGEST
    while time.perf_counter() < end and process.poll() is None:
        try:
            with urlopen(url, timeout=10):
                return
        except (URLError, OSError):
            time.sleep(_OFTEN)
    raise RuntimeError("`briefbook serve` shows nothing.")
