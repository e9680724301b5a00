"""On paper: light, the words without the tools, and a briefing on two sheets."""

import re

import pytest
from playwright.sync_api import Page as Window

from tests.support.browsing import Reader, Visits, look, set_up, styled, wrong
from tests.support.sites import Site

A4 = 688
"""What is left of its width beside the margins, in px."""
SHEET = re.compile(rb"/Type\s*/Page\b")


@pytest.mark.parametrize("script", [True, False])
def test_paper_is_light_and_without_tools_even_from_dark_mode(every: Visits, script: bool) -> None:
    seen, faint = {}, {}
    for url, window in every(dark=True, medium="print", script=script):
        seen[url], faint[url] = look(window, "tools"), look(window, "faint")
        assert look(window, "paper") in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"), url
    assert wrong(seen) == {}
    assert wrong(faint) == {}


def test_paper_is_light_when_dark_was_chosen(reader: Reader, our_site: Site) -> None:
    with reader.window(motion=True) as window:
        window.goto(our_site.url)
        for _ in range(2):
            window.locator("[data-md-component=palette] label:visible").click()
        assert window.locator("body").get_attribute("data-md-color-scheme") == "slate"
        set_up(window, medium="print", motion=True)
        assert look(window, "faint") == []


def test_nothing_is_printed_over_anything_else(every: Visits) -> None:
    found = {url: look(window, "overprinted") for url, window in every(A4, medium="print")}
    assert wrong(found) == {}


def test_what_is_printed_over_something_is_found(reader: Reader, our_site: Site) -> None:
    with reader.window(A4) as window:
        window.goto(f"{our_site.url}timeline/")
        set_up(window, A4, medium="print")
        with styled(window, ".sheet .when { position: absolute; inset-inline-start: 50% }"):
            assert look(window, "overprinted")


def test_nothing_is_printed_too_small_to_be_read(every: Visits) -> None:
    found = {url: look(window, "small") for url, window in every(A4, medium="print")}
    assert wrong(found) == {}


def test_what_is_printed_too_small_is_found(reader: Reader, our_site: Site) -> None:
    with reader.window(A4) as window:
        window.goto(briefings(our_site)[0])
        set_up(window, A4, medium="print")
        with styled(window, ".sheet .standfirst { font-size: 8.4pt !important }"):
            assert [line.partition(": ")[0] for line in look(window, "small")] == ["8.4"]


def test_the_address_of_the_article_is_printed_and_once(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(briefings(our_site)[0])
        set_up(window, medium="print")
        link = window.locator("a.article")
        printed = link.evaluate("e => getComputedStyle(e, '::after').content")
        address = link.get_attribute("href") or ""
        assert printed == f'"{address}"'
        assert address not in window.locator(".sheet").inner_text()


def briefings(site: Site) -> list[str]:
    """The pages of articles we read."""
    return [page.url for page in site.pages.values() if page.html.select(".sheet--briefing")]


def sheets(window: Window) -> int:
    """How many sheets of A4 a page takes."""
    set_up(window, medium="print")  # or the paper shows what the screen shows
    return len(SHEET.findall(window.pdf(format="A4", prefer_css_page_size=True)))


def test_sheets_are_counted(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(f"{our_site.url}404.html")
        assert sheets(window) == 1
        window.evaluate(
            "document.querySelectorAll('.sheet p').forEach(e => e.style.breakBefore = 'page')"
        )
        assert sheets(window) == 3


LONG = {
    "anewz-covert-shipping",
    "rare-earth-exchanges-shenzhen-crackdown",
    "the-financial-district-illicit-exports",
}
"""Corrected briefings with twelve claims and more, most of them shared."""


def test_a_briefing_takes_two_sheets_and_only_three_long_ones_take_a_third(
    reader: Reader, our_site: Site
) -> None:
    taken = {}
    with reader.window() as window:
        for url in briefings(our_site):
            window.goto(url)
            taken[url] = sheets(window)
    assert len(taken) == 11
    longer = {url.rstrip("/").rpartition("/")[2]: n for url, n in taken.items() if n > 2}
    assert longer == dict.fromkeys(LONG, 3)
