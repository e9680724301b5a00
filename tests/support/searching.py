"""The search behind the list of briefings, asked in a real browser."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, sync_playwright

from briefbook.bench.browser import chromium, launch

ASK = """async typed => {
    const { query } = await import("./../assets/query.js");
    const pagefind = await import("./../pagefind/pagefind.js");
    const { results } = await pagefind.search(query(typed));
    return Promise.all(results.map(one => one.data().then(data => data.url)));
}"""
CUT = """async typed => (await import("./../assets/query.js")).query(typed)"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A folder at an address of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def window(site: Path) -> Iterator[Page]:
    """The list of briefings of a built site, open in a browser."""
    if not chromium():
        pytest.skip("there is no Chromium on the path")
    with served(site) as url, sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page()
        page.goto(f"{url}briefings/")
        yield page
        browser.close()


def found(page: Page, typed: str) -> set[str]:
    """The ids of the briefings that what somebody types finds."""
    urls = page.evaluate(ASK, typed)
    return {url.strip("/").rpartition("/")[2] for url in urls}


def cut(page: Page, typed: str) -> str:
    """What is asked of Pagefind for what somebody types."""
    asked: str = page.evaluate(CUT, typed)
    return asked
