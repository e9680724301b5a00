"""The timeline's drawing as Chromium shows it, on phones and desks, in small and large letters."""

import json
from collections.abc import Iterator
from importlib.resources import files
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.support import projects
from tests.support.browsing import set_up

AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
WIDTHS = (320, 390, 768, 960, 1440)
EVENTS = {
    "exact": "2025-05-02",
    "same-day": "2025-05-02",
    "doubt": "2025-05-12?",
    "month": "2025-06",
    "or-later": "[2025-08-18..]",
    "or-earlier": "[..2025-03-03]",
    "between": "[2025-05-20..2025-07-11]",
    "from-on": "2025-06-10/..",
    "until": "../2025-04-10",
    "lasted": "2025-09-01/2025-10-20",
    "far-before": "1989",
    "before": "2001-05-05",
    "far-after": "2060",
}
WHO = ("port-authority", "mayor", "long-name", "other-script")
BOXES = """() => [...document.querySelectorAll(".strip svg text")]
    .filter((text) => text.getClientRects().length)
    .map((text) => {
        const box = text.getBoundingClientRect();
        return [text.textContent, box.left, box.top, box.right, box.bottom];
    })"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project with two more articles, which tell of events of every form."""
    root = projects.harbour(tmp_path_factory.mktemp("strip") / "project")
    actors = root / "briefs" / "vocabulary" / "actors.yml"
    more = {
        "long-name": {"name": "National office for the coordination of export controls"},
        "other-script": {"name": {"en": "国家安全部和海关总署联合办公室"}},
    }
    lines = [f"{id}: {json.dumps(entry, ensure_ascii=False)}" for id, entry in more.items()]
    actors.write_text("\n".join([actors.read_text("utf-8"), *lines, ""]), "utf-8")
    for name in ("one", "two"):
        file = root / "briefs" / "2024" / f"example-times-{name}.yml"
        file.write_text(json.dumps(article(name)), "utf-8")
    return projects.build(root)


def article(name: str) -> dict[str, Any]:
    """An article on all events; the second one dates some of them otherwise."""
    events = [
        {
            "id": id,
            "kind": "statement",
            "title": f"What happened in the matter of {id} that everybody talks about",
            "text": "It happened.",
            "date": "2025-05-09" if (name, id) in (("two", "exact"), ("two", "same-day")) else date,
            "planned": id == "far-after",
            "by": WHO[number % len(WHO)],
        }
        for number, (id, date) in enumerate(EVENTS.items())
    ]
    return {
        "title": f"Article {name}",
        "url": f"https://news.example.org/{name}",
        "publisher": "example-times",
        "read": "2026-05-06",
        "language": "en",
        "kind": "news",
        "topics": ["fishing"],
        "headline": f"Headline {name}",
        "standfirst": "One of two.",
        "events": events,
    }


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Page]:
    """A window for all tests of this file."""
    page = browser.new_page()
    yield page
    page.close()


def opened(page: Page, site: Path, width: int, letters: int = 20, **more: Any) -> Page:
    """The page of the timeline at a width, with letters of a size; 20 is the usual one."""
    set_up(page, width, **more)
    page.goto((site / "timeline" / "index.html").as_uri())
    page.evaluate(f"document.documentElement.style.fontSize = '{letters}px'")
    page.evaluate("document.fonts.ready")
    return page


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("letters", [20, 32])
def test_no_word_covers_another_and_nothing_sticks_out(
    window: Page, site: Path, width: int, letters: int
) -> None:
    page = opened(window, site, width, letters)
    boxes = page.evaluate(BOXES)
    assert len(boxes) >= 7, "the years, the gutters, the names of rows"
    assert [pair for pair in combinations(boxes, 2) if meet(*pair)] == []
    assert [box for box in boxes if box[1] < 0 or box[3] > width] == []
    marks = page.locator(".strip .mark")
    assert marks.count() == len(EVENTS) + 3
    for mark in marks.all():
        box = mark.bounding_box()
        assert box
        assert box["x"] > -1
        assert box["x"] + box["width"] < width + 1
        assert min(box["width"], box["height"]) > 9


def meet(one: list[Any], other: list[Any]) -> bool:
    """Whether two boxes share more than an edge."""
    (_, left, top, right, bottom), (_, left2, top2, right2, bottom2) = one, other
    across = min(right, right2) - max(left, left2)
    return bool(across > 0.5 and min(bottom, bottom2) - max(top, top2) > 2)


def test_words_of_marks_are_for_wide_screens(window: Page, site: Path) -> None:
    shown = {}
    for width in WIDTHS:
        page = opened(window, site, width)
        labels = page.locator(".strip .label").all()
        shown[width] = sum(label.is_visible() for label in labels)
    assert shown[320] == shown[390] == shown[768] == 0
    assert shown[1440] >= shown[960] > 0


def test_a_mark_is_a_link_for_a_pointer_and_no_stop_for_the_keyboard(
    window: Page, site: Path
) -> None:
    page = opened(window, site, 1440)
    assert page.locator(".strip a:not([tabindex='-1'])").count() == 0
    head = page.locator(".strip [data-event='before'] .head").bounding_box()
    assert head
    beside = [head["x"] + head["width"] / 2, head["y"] - 6]
    hit = "([x, y]) => document.elementFromPoint(x, y).closest('a').dataset.event"
    page.evaluate(f"scroll(0, {head['y'] - 300})")
    assert page.evaluate(hit, [beside[0], beside[1] - page.evaluate("scrollY")]) == "before"
    page.locator(".strip [data-event='lasted']").click()
    assert page.url == (site / "events" / "lasted").as_uri() + "/"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_axe_finds_nothing_wrong_with_it(window: Page, site: Path, width: int, scheme: str) -> None:
    page = opened(window, site, width, dark=scheme == "dark")
    page.evaluate(AXE)
    found = page.evaluate("axe.run('.strip').then((found) => found.violations)")
    assert [rule["id"] for rule in found] == []
    group = page.get_by_role("group", name="16 events on a line of time, 1989–2060")
    assert group.get_by_role("link").count() == len(EVENTS) + 3


def test_shapes_stay_where_colours_are_the_systems_own(window: Page, site: Path) -> None:
    page = opened(window, site, 1440, forced_colours=True, dark=True)
    painted = page.evaluate(
        """() => ["head", "open", "bar", "arrow", "ring"].map((name) => {
            const shape = document.querySelector(`.strip svg .${name}`);
            const paint = getComputedStyle(shape);
            return [name, paint.fill, paint.stroke];
        })"""
    )
    white, black = "rgb(255, 255, 255)", "rgb(0, 0, 0)"
    paints = {name: (fill, stroke) for name, fill, stroke in painted}
    assert paints["head"][0] == white
    assert paints["open"] == (black, white)
    assert paints["bar"][1] == paints["arrow"][1] == white
