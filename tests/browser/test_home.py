"""The home page is read in the order it is written, and has no hole, whatever a site leaves out."""

from collections.abc import Iterator
from itertools import pairwise, product
from typing import Any

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as Window

from briefbook.corpus.corpus import Corpus
from briefbook.pages import home
from tests.support.browsing import Reader, look, put
from tests.support.build import account, brief, claim, corpus, in_english
from tests.support.hosting import Host
from tests.support.sites import Site

OPENING = ".sheet > :is(.strap, .kicker, h1, .standfirst, .lead-in, p:has(> .button))"
BOXES = "parts => parts.map(part => part.getBoundingClientRect().toJSON())"
WIDTHS = (960, 1100, 1440)
"""From the narrowest on which something stands beside something else."""


@pytest.mark.parametrize(
    "missing",
    ["", ".strap", ".strap, .kicker", ".kicker", ".strap, .standfirst", "#evidence, .strap"],
)
@pytest.mark.parametrize("width", [390, 1440])
def test_the_opening_stands_in_its_order(
    reader: Reader, our_site: Site, width: int, missing: str
) -> None:
    with reader.window(width) as window:
        window.goto(our_site.url)
        if missing:
            window.evaluate(
                "all => document.querySelectorAll(all).forEach(e => e.remove())", missing
            )
        boxes = window.eval_on_selector_all(OPENING, BOXES)
        assert len(boxes) >= 5
        assert all(follows(*pair) for pair in pairwise(boxes)), boxes


def follows(first: dict[str, float], then: dict[str, float]) -> bool:
    """Whether a box is read after another: it is below, or beside it to the right."""
    beside = first["top"] == then["top"] and first["right"] <= then["left"]
    return beside or first["bottom"] <= then["top"]


# Holes


def sites(briefs: int, lead_ins: int | None, differing: int) -> Corpus:
    """So many briefs with texts of every length; a lead topic with so many lead-ins, or none."""
    told = [
        brief(
            f"b{n}",
            headline="The council looks at a longer quay " * (1 + n % 3),
            standfirst="One council meeting, retold in full. " * (1 + n % 4),
            published=f"2024-05-{1 + n % 19:02}",
            events=(account(f"e{n % 7}", date=f"2024-05-{1 + n % 7:02}", by="council"),),
            claims=(claim(chain=(f"e{n % 7}", "courier"), point=_point(n, differing)),),
        )
        for n in range(briefs)
    ]
    topics: dict[str, dict[str, Any]] = {"harbour": {"name": "The harbour"}}
    if lead_ins is not None:
        parts = dict.fromkeys(("happened", "matters", "missing")[:lead_ins], "It was told. " * 15)
        topics["quay"] = {"name": "A longer quay", "lead": True, "standfirst": "Told. " * 25}
        topics["quay"].update(parts)
    ask = {"ask": "How long is the quay to be?", "answers": {"a0": "Long", "a1": "Longer"}}
    return corpus(*told, topics=topics, questions={f"q{n}": ask for n in range(differing)})


def _point(n: int, differing: int) -> str:
    return f"q{n % differing}/a{n // differing % 2}" if differing else "length"


@pytest.fixture(scope="module")
def front(browser: Browser, our_host: Host) -> Iterator[Window]:
    """The home page, open, for other words in its place."""
    with Reader(browser, (our_host.origin,)).window() as window:
        window.goto(our_host.url)
        yield window


def holes(window: Window) -> dict[int, int]:
    """The height of the largest hole at each width, in px."""
    found = {}
    for width in WIDTHS:
        window.set_viewport_size({"width": width, "height": 900})
        found[width] = look(window, "hole")
    return found


@pytest.mark.parametrize(
    ("briefs", "lead_ins"),
    [*product((0, 1, 2, 3, 5, 6, 8, 10, 30), (None, 3)), *product((1, 8), (0, 1, 2))],
)
def test_there_is_no_hole(front: Window, briefs: int, lead_ins: int | None) -> None:
    differing = (0, 4, 1)[briefs % 3]
    put(front, home.page(in_english(sites(briefs, lead_ins, differing))))
    assert front.locator("#latest ~ ul > li:has(> .gist)").count() == min(briefs, home.LATEST)
    assert max(holes(front).values()) <= 200


@pytest.mark.parametrize("briefs", [1, 3, 5])
def test_the_last_of_an_odd_number_of_briefings_fills_its_row(front: Window, briefs: int) -> None:
    put(front, home.page(in_english(sites(briefs, 3, 0))))
    front.set_viewport_size({"width": 1440, "height": 900})
    last = front.locator("#latest ~ ul > li:has(> .gist)").last
    above, title, gist = (
        last.locator(f"> {part}").evaluate("e => e.getBoundingClientRect().toJSON()")
        for part in (".above", ".title", ".gist")
    )
    assert above["left"] == title["left"]
    assert above["bottom"] <= title["top"] <= above["bottom"] + 10
    assert gist["left"] > title["right"]
    assert abs(gist["top"] - above["top"]) < 10


def test_a_hole_is_found(front: Window) -> None:
    put(front, home.page(in_english(sites(8, 3, 4))))
    small = look(front, "hole")
    front.eval_on_selector("#latest ~ ul", "e => e.style.marginBottom = '12rem'")
    assert look(front, "hole") > small + 150


# Numbers


NUMBERS = """(all, number) => all.map((e) => {
    e.textContent = number;
    const [digits, words] = [0, 1].map(() => document.createRange());
    digits.selectNodeContents(e);
    words.setStartAfter(e);
    words.setEndAfter(e.parentElement.lastChild);
    const first = [...words.getClientRects()].find((box) => box.width > 1);
    return [digits.getBoundingClientRect(), first].map((box) => box.toJSON());
})"""


@pytest.mark.parametrize("width", [390, 1440])
def test_a_number_does_not_touch_its_words(front: Window, width: int) -> None:
    put(front, home.page(in_english(sites(8, 3, 4))))
    front.set_viewport_size({"width": width, "height": 900})
    begun = set()
    for number in ("7", "365", "9999", "1234567"):
        places = front.eval_on_selector_all(
            ".tally > strong:first-child:not([class])", NUMBERS, number
        )
        assert len(places) == 3
        for digits, words in places:
            assert digits["right"] + 4 <= words["left"] or digits["bottom"] <= words["top"] + 4
            begun |= {words["left"]} if len(number) < 5 else set()
    assert len(begun) == (1 if width == 390 else 3)
