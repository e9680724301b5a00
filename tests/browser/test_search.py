"""The box at the top finds names in any script while one types."""

import pytest
from playwright.sync_api import Locator

from tests.support.browsing import Reader
from tests.support.sites import Site

RESULTS = "[role=search] .md-search-result__item a[href]"


def first(results: Locator) -> str:
    """Where the first thing found leads, without what marks the words there."""
    results.first.wait_for()
    return str(results.first.evaluate("e => e.href")).partition("?")[0]


@pytest.mark.parametrize(
    ("words", "address"),
    [("Shenzhen", "places/shenzhen/"), ("国家安全部", "actors/ministry-of-state-security/")],
)
def test_typing_finds_the_page(reader: Reader, our_site: Site, words: str, address: str) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.keyboard.press("/")
        window.keyboard.type(words, delay=10)
        results = window.locator(RESULTS)
        first(results)
        found = results.evaluate_all("all => all.map(e => e.href.split('?')[0])")
        assert our_site.url + address in found


def test_pasted_words_are_looked_for_without_a_key(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.locator(".md-search__input").focus()
        window.wait_for_timeout(500)  # the focus itself makes the box look once
        window.keyboard.insert_text("Shenzhen")
        assert first(window.locator(RESULTS)).startswith(our_site.url)


def test_a_result_leads_to_its_page_also_below_a_path(reader: Reader, harbour_site: Site) -> None:
    with reader.window() as window:
        window.goto(f"{harbour_site.url}timeline/")
        window.keyboard.press("/")
        window.keyboard.type("dredging")
        target = first(window.locator(RESULTS))
        assert target.startswith(harbour_site.url)
        window.locator(RESULTS).first.click()
        window.wait_for_url(f"{target}*")
        assert window.locator("h1").inner_text()


def test_the_page_for_missing_addresses_opens_the_search(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(f"{our_site.url}404.html")
        window.get_by_label("Search for a name, a place or a subject").fill("Shenzhen")
        window.keyboard.press("Enter")
        window.wait_for_url(f"{our_site.url}*")
        assert first(window.locator(RESULTS)).startswith(our_site.url)
