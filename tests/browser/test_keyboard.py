"""Everything can be done by keyboard alone, and who does it always sees where they are."""

import pytest
from playwright.sync_api import Page as Window

from tests.support.browsing import Reader, Visits, look, set_up, wrong
from tests.support.sites import Page, Site

WITHIN = "e => document.querySelector(e).contains(document.activeElement)"


def tab(window: Window, times: int = 1) -> None:
    """Press the Tab key."""
    for _ in range(times):
        window.keyboard.press("Tab")


def ground(window: Window) -> str:
    """The colour of the page."""
    return str(window.evaluate("getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize("address", ["", "404.html"])
@pytest.mark.parametrize("width", [1440, 390])
def test_a_round_with_the_tab_key_shows_every_stop(
    reader: Reader, our_site: Site, width: int, address: str
) -> None:
    stops = []
    with reader.window(width) as window:
        window.goto(our_site.url + address)
        tab(window)
        while stop := look(window, "stop"):
            stops.append(stop)
            assert len(stops) < 500
            tab(window)
    assert {stop["name"]: stop["faults"] for stop in stops if stop["faults"]} == {}
    assert stops[0]["name"] == "A Skip to content"
    links = {stop["link"].partition("#")[0] for stop in stops}
    page = our_site.pages[address]
    wanted = page.body.select("a[href]:not(svg a)")  # a drawing repeats what a list has
    assert {page.follow(str(tag["href"])).partition("#")[0] for tag in wanted} <= links


@pytest.mark.parametrize("width", [1440, 768, 390])
def test_on_the_way_up_no_stop_is_below_the_header(
    reader: Reader, our_site: Site, width: int
) -> None:
    covered, stops = [], 0
    with reader.window(width) as window:
        window.goto(f"{our_site.url}differences/")
        window.keyboard.press("Shift+Tab")
        while (stop := look(window, "stop")) and stops < 100:
            stops += 1
            covered += [stop["name"]] * ("out of sight" in stop["faults"])
            window.keyboard.press("Shift+Tab")
    assert (stops > 20, covered) == (True, [])


@pytest.mark.parametrize("width", [1440, 768, 390])
def test_whatever_takes_the_focus_shows_it(every: Visits, width: int) -> None:
    found = {}
    for url, window in every(width):
        tab(window)
        looked = look(window, "focus")
        assert looked["count"] >= 5, url
        found[url] = looked["faults"]
    assert wrong(found) == {}


def test_a_stop_without_a_ring_and_one_out_of_sight_are_found(
    reader: Reader, our_site: Site
) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        tab(window)
        window.evaluate("document.querySelector('.md-logo').style.outline = 'none'")
        window.evaluate("document.querySelector('.button').style.translate = '-3000px'")
        found = look(window, "focus")["faults"]
    assert sorted(fault.partition(":")[0] for fault in found) == ["no ring", "out of sight"]


def test_the_first_stop_leads_past_the_head_of_the_page(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        for address in ("", "timeline/", "404.html"):
            window.goto(our_site.url + address)
            tab(window)
            assert window.evaluate("document.activeElement.innerText") == "Skip to content"
            window.keyboard.press("Enter")
            tab(window)
            assert window.evaluate(WITHIN, ".sheet"), address


def test_every_page_has_such_a_first_stop(every: Visits) -> None:
    target = "document.querySelector(document.querySelector('.md-skip').hash).closest('.sheet')"
    first = "document.querySelector('a[href], button, summary, [tabindex]').className"
    for url, window in every():
        assert window.evaluate(f"!!{target}"), url
        assert window.evaluate(first) == "md-skip", url


def test_a_slash_opens_the_search_and_escape_closes_it(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.keyboard.press("/")
        assert window.evaluate(WITHIN, "[role=search]")
        window.keyboard.type("Shenzhen")
        window.locator("[role=search] a[href]").first.wait_for()
        window.keyboard.press("ArrowDown")
        assert window.evaluate("document.activeElement.matches('[role=search] a[href]')")
        window.keyboard.press("Escape")
        window.locator("[role=search] a[href]").first.wait_for(state="hidden")
        # A browser takes the focus from what is hidden only when it paints the next time.
        window.wait_for_function(f"selector => !({WITHIN})(selector)", arg="[role=search]")
        assert window.url == our_site.url


def test_a_result_of_the_search_opens_with_enter(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.keyboard.press("/")
        window.keyboard.type("Shenzhen")
        window.locator("[role=search] a[href]").first.wait_for()
        window.keyboard.press("ArrowDown")
        target = str(window.evaluate("document.activeElement.href"))
        window.keyboard.press("Enter")
        window.wait_for_url(target)
        assert target.startswith(our_site.url)


def test_the_colours_are_switched_by_keyboard_and_stay(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        light = ground(window)
        tab(window, 3)
        assert window.evaluate(WITHIN, "[data-md-component=palette]")
        window.keyboard.press("Enter")
        assert ground(window) == light, "light, whatever the device says"
        window.keyboard.press("Enter")
        dark = ground(window)
        assert dark != light
        window.goto(f"{our_site.url}timeline/")
        assert ground(window) == dark
        set_up(window, dark=True)
        tab(window, 3)
        window.keyboard.press("Enter")
        assert ground(window) == dark, "as the device says"


def test_the_list_of_contents_leads_to_its_sections(reader: Reader, pages: list[Page]) -> None:
    long = next(page for page in pages if len(page.body.find_all("h2")) >= 5)
    with reader.window() as window:
        window.goto(long.url)
        window.locator(".md-sidebar--secondary a").last.focus()
        window.keyboard.press("Enter")
        section = window.locator(".sheet h2").last
        window.wait_for_url(f"{long.url}#{section.get_attribute('id')}")
        box = section.bounding_box()
        assert box
        assert 0 < box["y"] < 900


def test_the_menu_of_narrow_screens_opens_closes_and_leads_on(
    reader: Reader, our_site: Site
) -> None:
    with reader.window(320) as window:
        window.goto(our_site.url)
        menu, button = ".md-sidebar--primary", window.get_by_role("button", name="Menu")
        tab(window, 2)
        assert button.evaluate("e => e === document.activeElement")
        assert button.get_attribute("aria-expanded") == "false"
        window.keyboard.press("Enter")
        assert button.get_attribute("aria-expanded") == "true"
        assert window.evaluate(WITHIN, menu)
        window.keyboard.press("Escape")
        assert button.get_attribute("aria-expanded") == "false"
        assert button.evaluate("e => e === document.activeElement")
        window.keyboard.press("Space")
        while window.evaluate("document.activeElement.innerText.trim()") != "Timeline":
            assert window.evaluate(WITHIN, menu)
            tab(window)
        window.keyboard.press("Enter")
        window.wait_for_url(f"{our_site.url}timeline/")


def test_who_goes_on_closes_the_menu_behind(reader: Reader, our_site: Site) -> None:
    with reader.window(390) as window:
        window.goto(our_site.url)
        button = window.get_by_role("button", name="Menu")
        button.press("Enter")
        window.locator(".md-sidebar--primary a:visible").last.focus()
        tab(window)
        assert window.evaluate(WITHIN, ".sheet")
        assert button.get_attribute("aria-expanded") == "false"
