"""The index of the briefings: what is in it, and what a real browser finds with it."""

import gzip
import json
from collections.abc import Iterable
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

BOX = """async ([typed, lang]) => {
    const { base, search } = JSON.parse(document.getElementById("__config").textContent);
    const worker = new Worker(search);
    const told = (type, data) => new Promise(done => {
        worker.onmessage = answer => done(answer.data.data);
        worker.postMessage({ type, data });
    });
    const index = await fetch(`${base}/search/search_index.json`);
    const { config, docs } = await index.json();
    await told(0, { config: { ...config, lang }, docs, options: { suggest: true } });
    const found = {};
    for (const words of typed) found[words] = await told(2, words);
    worker.terminate();
    return found;
}"""
"""What Material does behind the box, without the time that it takes to type."""


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


def boxed(window: Page, typed: Iterable[str], *languages: str) -> dict[str, Any]:
    """What the box at the top is told for each of these words: pages with their sections."""
    answers: dict[str, Any] = window.evaluate(BOX, [list(typed), languages or ["en"]])
    return answers
