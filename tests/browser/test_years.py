"""A large timeline: a page a year, the latest months at the old address, and every way to both."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.support import projects, timelines
from tests.support.browsing import Reader
from tests.support.hosting import Host
from tests.support.listing import Listing
from tests.support.sites import Site

SUB = "/sub/"
COUNT = 200
YEARS = ("2019", "2020", "2021", "2022", "2023")


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Host]:
    """Two hundred invented events of five years, served below a path."""
    root = tmp_path_factory.mktemp("years") / "project"
    timelines.write(root, timelines.large(COUNT), f"https://x.example{SUB}")
    with Host(projects.build(root), SUB) as host:
        yield host


@pytest.fixture(scope="module")
def site(host: Host) -> Site:
    """Its pages, as they are served."""
    return Site(host.folder, host.url)


def test_every_link_on_pages_of_years_and_of_events_leads_somewhere(site: Site) -> None:
    pages = [
        page for address, page in site.pages.items() if address[:8] in ("timeline", "events/e")
    ]
    assert len(pages) >= COUNT + len(YEARS) + 2
    assert {page.url: links for page in pages if (links := list(site.broken(page)))} == {}


def test_the_page_of_an_event_leads_to_its_entry(site: Site) -> None:
    places = []
    for number in range(COUNT):
        page = site.pages[f"events/event-{number}/"]
        kicker = page.html.select_one(".kicker a")
        assert kicker
        place = page.follow(str(kicker["href"]))
        assert place.endswith(f"#event-event-{number}")
        places.append(place.partition("#")[0])
    assert {site.address_of(place) for place in places} == {
        *(f"timeline/{year}/" for year in YEARS),
        "timeline/no-date/",
    }


def test_the_filters_of_a_year_look_through_that_year(window: Page, host: Host) -> None:
    year = Listing(window, f"{host.url}timeline/2021/").open()
    assert window.get_by_role("search", name="Find in 2021").count() == 1
    shown = len(year.titles)
    year.choose("The Mayor")
    assert 0 < len(year.titles) < shown
    assert year.status == f"{len(year.titles)} of {shown} events"


def test_a_link_to_an_entry_that_has_moved_leads_to_its_event(window: Page, host: Host) -> None:
    window.goto(f"{host.url}timeline/#event-event-0")
    window.wait_for_url(f"{host.url}events/event-0/")
    assert window.locator("h1").count() == 1


def test_a_link_to_an_entry_that_is_there_stays(window: Page, host: Host) -> None:
    newest = Listing(window, f"{host.url}timeline/").open()
    anchor = window.locator("[data-kind]").last.get_attribute("id")
    newest.open(f"#{anchor}")
    assert window.url == f"{host.url}timeline/#{anchor}"


def test_a_link_to_an_entry_that_never_was_stays_as_well(
    window: Page, host: Host, visitor: Reader
) -> None:
    Listing(window, f"{host.url}timeline/").open("#event-nobody-knows")
    window.wait_for_timeout(300)
    assert window.url == f"{host.url}timeline/#event-nobody-knows"
    visitor.forgive("404")


def test_the_years_are_one_click_apart(window: Page, host: Host) -> None:
    window.goto(f"{host.url}timeline/")
    line = window.locator(".years")
    assert line.inner_text() == (
        "By year: latest 12 months · 2023 (40) · 2022 (36) · 2021 (40) · 2020 (40) · 2019 (40)"
        " · No date (4)"
    )
    line.get_by_role("link", name="2020").click()
    window.wait_for_url(f"{host.url}timeline/2020/")
    assert window.locator("h1").inner_text().startswith("Timeline of 2020")
    window.get_by_role("link", name="No date", exact=True).click()
    window.wait_for_url(f"{host.url}timeline/no-date/")


@pytest.mark.parametrize(
    "path", ["timeline/", "briefings/", "briefings/paper-part-0/", "events/event-0/"]
)
def test_our_scripts_on_a_page_weigh_at_most_five_kilobytes(
    window: Page, host: Host, path: str
) -> None:
    """As they travel, compressed; the search's own engine comes when somebody searches."""
    sizes: dict[str, int] = {}
    window.on(
        "response",
        lambda answer: (
            sizes.update({answer.url: int(answer.headers["content-length"])})
            if "/assets/" in answer.url
            and answer.url.endswith(".js")
            and "/javascripts/" not in answer.url
            else None
        ),
    )
    window.goto(host.url + path)
    window.wait_for_timeout(500)
    assert len(sizes) >= 2
    assert sum(sizes.values()) <= 5 * 1024, sizes
