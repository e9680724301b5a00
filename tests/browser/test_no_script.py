"""Without JavaScript everything can be read, links work, and nothing offers what it can't do."""

import pytest
from playwright.sync_api import Page as Window

from tests.support.browsing import Reader, Visits, look, wrong
from tests.support.sites import Site


@pytest.mark.parametrize("width", [1440, 390])
def test_everything_can_be_read_and_no_dead_control_is_shown(every: Visits, width: int) -> None:
    unread, dead = {}, {}
    for url, window in every(width, script=False):
        unread[url], dead[url] = look(window, "unread"), look(window, "dead")
    assert wrong(unread) == {}
    assert wrong(dead) == {}


@pytest.mark.parametrize("width", [1440, 390])
def test_a_script_hides_nothing_that_could_be_read_without_it(every: Visits, width: int) -> None:
    assert wrong({url: look(window, "unread") for url, window in every(width)}) == {}


def test_what_is_hidden_or_dead_is_found(reader: Reader, our_site: Site) -> None:
    with reader.window(script=False) as window:
        window.goto(our_site.url)
        window.evaluate("document.querySelector('.strap').hidden = true")
        window.evaluate("document.querySelector('.sheet').append(document.createElement('input'))")
        assert [str(words)[:2] for words in look(window, "unread")] == ["We"]
        assert [str(html)[:6] for html in look(window, "dead")] == ["<input"]


def test_folded_text_unfolds(every: Visits) -> None:
    for url, window in every(script=False):
        for folded in window.locator(".sheet details > summary:visible").all():
            before = folded.evaluate("e => e.parentElement.open")
            folded.click()
            assert folded.evaluate("e => e.parentElement.open") != before, url
            folded.click()


def opened(window: Window, link: str) -> str:
    """Where a click on a link leads."""
    window.get_by_role("link", name=link, exact=True).first.click()
    return window.url


def test_the_ways_through_the_site_work(reader: Reader, harbour_site: Site) -> None:
    site = harbour_site
    with reader.window(script=False) as window:
        window.goto(site.url)
        assert opened(window, "Timeline") == f"{site.url}timeline/"
        assert opened(window, "All briefings") == f"{site.url}briefings/"
        first = window.locator(".sheet .title a").first
        name = first.inner_text()
        first.click()
        assert window.locator("h1").inner_text().removesuffix("#") == name
        window.locator(".md-sidebar--secondary .md-nav__link").last.click()
        assert "#" in window.url
        assert window.evaluate("scrollY") > 0


def test_the_menu_of_a_phone_opens_and_leads_on(reader: Reader, harbour_site: Site) -> None:
    with reader.window(390, script=False) as window:
        window.goto(harbour_site.url)
        link = window.locator(".md-sidebar--primary").get_by_role("link", name="Publishers")
        assert not link.is_visible()
        window.locator(".md-header label[for=__drawer]").click()
        link.click()
        assert window.url == f"{harbour_site.url}publishers/"


@pytest.mark.parametrize("script", [True, False])
def test_an_old_address_leads_on(reader: Reader, harbour_site: Site, script: bool) -> None:
    moved = {page.url: page.forward for page in harbour_site.pages.values() if page.forward}
    assert len(moved) >= 3
    with reader.window(script=script) as window:
        for old, new in moved.items():
            window.goto(old)
            window.wait_for_url(new)


def test_dark_mode_follows_the_device(reader: Reader, our_site: Site) -> None:
    grounds = []
    for script in (True, False):
        with reader.window(dark=True, script=script) as window:
            window.goto(our_site.url)
            grounds.append(window.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgb(21, 25, 30)"] * 2
