"""axe-core finds nothing on any kind of page, in both palettes, on a screen and on a phone."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files

import pytest
from playwright.sync_api import Page as Window

from tests.support.browsing import Reader, Visits, look, set_up, wrong
from tests.support.sites import Site

AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
BY_SIGHT = {"color-contrast": {"enabled": False}}
"""What is told apart by colour is looked at by itself, in both palettes."""
RESULTS = """found => ({
    passed: found.passes.map(rule => rule.id),
    faults: found.violations.flatMap(
        rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}`)),
})"""


def run(rules: dict[str, dict[str, bool]]) -> str:
    """A run of axe over a page."""
    rules = {"target-size": {"enabled": True}} | rules
    options = {"runOnly": LEVELS, "rules": rules, "resultTypes": ["violations"]}
    return f"() => axe.run({json.dumps(options)}).then({RESULTS})"


RUN, RUN_WITHOUT_COLOURS = run({}), run(BY_SIGHT)
UNFOLD = "document.querySelectorAll('details:not([open])').forEach(e => e.open = e.was = true)"
FOLD = "document.querySelectorAll('details[open]').forEach(e => { if (e.was) e.open = false })"


def faults(window: Window) -> list[str]:
    """What is wrong, and where."""
    found: list[str] = window.evaluate(RUN)["faults"]
    return found


@contextmanager
def unfolded(window: Window) -> Iterator[None]:
    """A page with all its boxes open, and axe in it."""
    if not window.evaluate("'axe' in window"):
        window.evaluate(AXE)
    window.evaluate(UNFOLD)
    yield
    window.evaluate(FOLD)


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_on_any_kind_of_page(every: Visits, width: int, dark: bool) -> None:
    found = {}
    for url, window in every(width, dark=dark):
        with unfolded(window):
            found[url] = look(window, "contrastFaults")
            if not dark:  # a palette changes nothing else
                found[url] += window.evaluate(RUN_WITHOUT_COLOURS)["faults"]
    assert len(found) >= 15
    assert wrong(found) == {}


def test_axe_finds_nothing_in_a_table_whose_links_stand_one_below_the_other(
    reader: Reader, harbour_site: Site
) -> None:
    with reader.window(390) as window:
        window.goto(f"{harbour_site.url}topics/harbour-expansion/")
        window.evaluate(AXE)
        assert faults(window) == []


def test_axe_looks_at_contrast_and_at_the_size_of_targets(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.evaluate(AXE)
        assert {"color-contrast", "target-size"} <= set(window.evaluate(RUN)["passed"])
        window.evaluate("document.querySelector('.strap').style.color = '#eee'")
        for found in (faults(window), look(window, "contrastFaults")):
            assert [fault.partition(":")[0] for fault in found] == ["color-contrast"]


def test_axe_finds_nothing_while_the_search_or_the_menu_is_open(
    reader: Reader, our_site: Site
) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.evaluate(AXE)
        window.keyboard.press("/")
        window.keyboard.type("Shenzhen")
        window.locator("[role=search] a[href]").first.wait_for()
        assert faults(window) == []
        set_up(window, 390)
        window.goto(our_site.url)
        window.evaluate(AXE)
        window.get_by_role("button", name="Menu").click()
        assert faults(window) == []
