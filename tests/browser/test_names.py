"""What somebody hears who goes through a page by its headings, its links or its tables."""

import re
from collections import defaultdict
from itertools import pairwise
from typing import NamedTuple

import pytest

from tests.support.browsing import Visits, wrong

HEADING = re.compile(r'heading ("(?:[^"\\]|\\.)*") \[level=(\d)\]')
LINK = re.compile(r'link ("(?:[^"\\]|\\.)*").*?\n\s+- /url: (\S+)')
TABLE = re.compile(r'^(\s*)- table(?: ("(?:[^"\\]|\\.)*"))?.*$((?:\n\1 .*)*)', re.MULTILINE)
SIGNS = re.compile(r"#|¶")
UNFOLD = "document.querySelectorAll('details').forEach(e => e.open = true)"
FOLD = "document.querySelectorAll('details').forEach(e => e.open = false)"
SEEN = """() => [...document.querySelectorAll('.sheet a:has(> .aloud)')].map(link => {
    const seen = link.cloneNode(true);
    seen.querySelector('.aloud').remove();
    return [seen.textContent.trim(), link.textContent.trim()];
})"""


class Heard(NamedTuple):
    """A page as a screen reader has it."""

    headings: list[tuple[int, str]]
    links: list[tuple[str, str]]
    tables: list[tuple[str, str]]
    """The name of each, and what is in it."""


@pytest.fixture(scope="module")
def heard(visits: Visits) -> dict[str, Heard]:
    """The pages that show all there is, each looked at once."""
    found = {}
    for url, window in visits():
        window.evaluate(UNFOLD)
        found[url] = _heard(window.locator(".sheet").aria_snapshot())
        window.evaluate(FOLD)
    assert len(found) >= 15
    return found


def _heard(snapshot: str) -> Heard:
    """Names stand in quotation marks; a line that YAML would misread stands in others besides."""
    plain = re.sub(r"^(\s*- )'(.*)'(:?)$", _unquoted, snapshot, flags=re.MULTILINE)
    return Heard(
        [(int(level), name[1:-1]) for name, level in HEADING.findall(plain)],
        [(name[1:-1], url.strip('"')) for name, url in LINK.findall(plain)],
        [(name[1:-1], rows) for _, name, rows in TABLE.findall(plain)],
    )


def _unquoted(line: re.Match[str]) -> str:
    return line[1] + line[2].replace("''", "'") + line[3]


def test_a_heading_is_called_by_its_words_alone(heard: dict[str, Heard]) -> None:
    found = {url: [name for _, name in page.headings] for url, page in heard.items()}
    assert any("Key points" in names for names in found.values())
    signs = {url: [name for name in names if SIGNS.search(name)] for url, names in found.items()}
    assert wrong(signs) == {}


def test_headings_leave_out_no_level_and_begin_with_that_of_the_page(
    heard: dict[str, Heard],
) -> None:
    for url, page in heard.items():
        levels = [level for level, _ in page.headings]
        assert levels[0] == 1, url
        assert levels.count(1) == 1, url
        assert all(b <= a + 1 for a, b in pairwise(levels)), url


def test_links_of_one_name_lead_to_one_place(heard: dict[str, Heard]) -> None:
    found = {}
    for url, page in heard.items():
        targets = defaultdict(set)
        for name, target in page.links:
            targets[name].add(target)
        found[url] = [f"{name}: {led}" for name, led in targets.items() if len(led) > 1]
    assert wrong(found) == {}
    passages = [name for page in heard.values() for name, _ in page.links if "↗ : “" in name]
    assert len(set(passages)) >= 20


def test_a_link_is_called_by_what_is_seen_of_it_first(every: Visits) -> None:
    for url, window in every():
        for seen, said in window.evaluate(SEEN):
            assert said.startswith((f"{seen}: ", f"{seen} ")), url


def test_every_item_of_a_list_of_pages_has_a_heading(every: Visits) -> None:
    """Whoever goes from heading to heading passes each briefing, topic, name and event."""
    cards = "e => [...e.querySelectorAll('li:has(> .gist, > .above)')].length"
    headed = "e => [...e.querySelectorAll('li:has(> .gist, > .above) > h3:first-child')].length"
    numbers = 0
    for url, window in every(script=False):
        sheet = window.locator(".sheet")
        numbers += sheet.evaluate(cards)
        terms = window.locator("#words + ul > li").count()
        assert sheet.evaluate(cards) - terms == sheet.evaluate(headed), url
    assert numbers >= 20


def test_a_table_has_a_name_and_each_of_its_rows_too(heard: dict[str, Heard]) -> None:
    tables = [table for url, page in heard.items() for table in page.tables if "/topics/" in url]
    names = {"Origins and the articles that rest on them"}
    assert names <= {name for name, _ in tables}
    for name, rows in tables:
        assert name
        heads, bodies = rows.count("columnheader"), len(re.findall(r"- row\b", rows))
        assert heads >= 2
        assert rows.count("rowheader") == bodies - 1, name


def test_the_list_of_contents_has_the_sections_and_no_item(every: Visits) -> None:
    lists = 0
    for url, window in every():
        shown = window.locator(".md-sidebar--secondary li a:visible").all_inner_texts()
        sections = window.locator(".sheet > h2").all_inner_texts()
        if shown:
            assert [words.strip() for words in shown] == sections, url
            lists += 1
    assert lists >= 5
