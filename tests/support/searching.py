"""The index of the briefings: what is in it, and what a real browser finds with it."""

import gzip
import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

ASK = """async typed => {
    const { query } = await import("./../assets/query.js");
    const pagefind = await import("./../pagefind/pagefind.js");
    const { passed } = document.querySelector(".filters > form").dataset;
    const { results } = await pagefind.search(query(typed, passed));
    return Promise.all(results.map(one => one.data().then(data => data.url)));
}"""
CUT = """async typed => {
    const { query } = await import("./../assets/query.js");
    return query(typed, document.querySelector(".filters > form").dataset.passed);
}"""


Indexed = dict[str, dict[str, Any]]


def indexed(site: Path) -> Indexed:
    """What the index knows of each page of a built site, by its address."""
    files = (site / "pagefind" / "fragment").iterdir()
    pages = [
        json.loads(gzip.decompress(file.read_bytes())[len("pagefind_dcd") :]) for file in files
    ]
    return {page["url"].removeprefix("/"): page for page in pages}


def found(window: Page, typed: str) -> set[str]:
    """The ids of the briefings that what somebody types finds."""
    urls = window.evaluate(ASK, typed)
    return {url.strip("/").rpartition("/")[2] for url in urls}


def cut(window: Page, typed: str) -> str:
    """What is asked of Pagefind for what somebody types."""
    asked: str = window.evaluate(CUT, typed)
    return asked
