"""The card of facts is one panel, with one fact or many, and however wide its text is set."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as Window

from briefbook.pages.parts import common, dating
from briefbook.pages.tree import Page, Text
from tests.browser.test_text import WIDER
from tests.support.browsing import Reader, Visits, look, put, styled
from tests.support.build import ENGLISH
from tests.support.hosting import Host

PARTS = ".sheet :is(p.label, p.worked-out, .article, .fact, .gone)"
CARD = f"""() => {{
    const parts = [...document.querySelectorAll("{PARTS}")];
    const cards = [...new Set(parts.map((part) => part.closest(".sheet > *")))];
    const box = cards[0]?.getBoundingClientRect();
    return {{
        cards: cards.length,
        ground: cards.map((card) => getComputedStyle(card).backgroundColor),
        signs: cards.flatMap((card) => [...card.children])
            .filter((li) => getComputedStyle(li).listStyleType !== "none").length,
        out: parts.map((part) => part.getBoundingClientRect()).filter(({{top, bottom}}) =>
            top < box.top || bottom > box.bottom).length,
    }};
}}"""
LOOKS = """e => {
    const {listStyleType, fontSize, fontFamily} = getComputedStyle(e);
    return `${listStyleType} ${fontSize} ${fontFamily} ${e.getBoundingClientRect().left}`;
}"""
PANEL = {"cards": 1, "ground": ["rgb(246, 244, 239)"], "signs": 0, "out": 0}
LONG = "A value as long as the name of a treaty " * 8
UNBROKEN = "https://example.org/" + "quay" * 60


@pytest.fixture(scope="module")
def window(browser: Browser, our_host: Host) -> Iterator[Window]:
    """A page for cards of our own."""
    with Reader(browser, (our_host.origin,)).window() as window:
        window.goto(f"{our_host.url}publishers/reuters/")
        yield window


@pytest.mark.parametrize("width", [1440, 390, 320])
@pytest.mark.parametrize(
    "values",
    [["0"], [LONG], [UNBROKEN], ["0", "1"], [LONG, "1", UNBROKEN], ["A value"] * 9],
    ids=["one", "one long", "one unbroken", "two", "three", "many"],
)
def test_facts_share_one_panel(window: Window, width: int, values: list[str]) -> None:
    window.set_viewport_size({"width": width, "height": 900})
    card = common.facts(
        ENGLISH, *((f"Label {n}", (Text(value),)) for n, value in enumerate(values))
    )
    put(window, Page("publishers/reuters", "T", "D", (common.title("T"), card), "publisher"))
    assert window.evaluate(CARD) == PANEL
    assert look(window, "outside") == []


def test_a_list_of_one_name_looks_like_a_list_of_several(window: Window) -> None:
    looks = set()
    for number in (1, 2):
        names = common.bullets([(common.paragraph(common.strong("Quay"), cls="title"),)] * number)
        put(window, Page("topics", "T", "D", (common.title("T"), names), "list"))
        looks.add(window.eval_on_selector(".sheet strong", LOOKS))
    assert len(looks) == 1
    assert looks.pop().startswith("none ")


def test_what_stands_above_and_below_belongs_to_the_card(window: Window) -> None:
    above = [common.paragraph("Article we read", cls="label"), common.paragraph("Quay")]
    below = dating.worked_out(ENGLISH, "The article says so.")
    card = common.facts(ENGLISH, ("Type", (Text("News"),)), above=above, below=below)
    put(window, Page("publishers/reuters", "T", "D", (common.title("T"), card), "publisher"))
    with styled(window, WIDER):
        assert window.evaluate(CARD) == PANEL


def test_every_card_is_whole_with_wider_text(every: Visits) -> None:
    seen = {}
    for url, window in every(390):
        with styled(window, WIDER):
            if (found := window.evaluate(CARD))["cards"]:
                seen[url] = found
    assert len(seen) >= 5
    assert {url: card for url, card in seen.items() if card != PANEL} == {}
