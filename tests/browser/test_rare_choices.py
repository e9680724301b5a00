"""A page brings the most frequent choices; the index has all, and is asked when it is needed."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.support import projects
from tests.support.hosting import Host
from tests.support.listing import Listing
from tests.support.searching import indexed


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Host]:
    """The real site, whose pages bring one choice of each group."""
    root = projects.ours(tmp_path_factory.mktemp("rare") / "project")
    projects.configure(root, site_url="https://briefs.example/")
    filters = root / "scripts" / "briefbook" / "pages" / "parts" / "filters.py"
    projects.replace(filters, "AT_ONCE = 40", "AT_ONCE = 1")
    with Host(projects.build(root)) as host:
        yield host


def choices(page: Page, key: str) -> set[str]:
    rows = page.locator(f".filters [data-key={key}] input")
    return {str(row.get_attribute("value")) for row in rows.all()}


def shown(page: Page) -> set[str]:
    return set(page.locator(".sheet > ul > li > .title:visible").all_inner_texts())


def all_actors(host: Host) -> set[str]:
    return {who for page in indexed(host.folder).values() for who in page["filters"]["actor"]}


def test_a_first_query_fetches_no_facets(window: Page, host: Host) -> None:
    asked: list[str] = []
    window.on("request", lambda request: asked.append(request.url))
    Listing(window, f"{host.url}briefings/").open().type("环球时报")
    assert len(shown(window)) == 3
    assert [url for url in asked if "/pagefind/index/" in url] != []
    assert [url for url in asked if "/pagefind/filter/" in url] == []


def test_who_unfolds_the_filters_has_every_choice_with_its_count(window: Page, host: Host) -> None:
    briefings = Listing(window, f"{host.url}briefings/").open()
    assert len(choices(window, "actor")) == 1
    briefings.type("环球时报")
    briefings.unfold()
    briefings.settle()
    assert choices(window, "actor") == all_actors(host)
    assert briefings.counts["Lin Jian"] == 0
    assert briefings.counts["Associated Press"] == 1


def test_a_rare_choice_narrows_and_stands_in_the_address(window: Page, host: Host) -> None:
    briefings = Listing(window, f"{host.url}briefings/").open()
    briefings.unfold()
    window.get_by_label("Lin Jian").wait_for()
    briefings.choose("Lin Jian")
    assert len(shown(window)) == 1
    assert briefings.query == "actor=Lin+Jian"


def test_an_address_with_a_rare_choice_opens_its_view(window: Page, host: Host) -> None:
    Listing(window, f"{host.url}briefings/").open("?actor=Lin+Jian")
    assert window.get_by_label("Lin Jian").is_checked()
    assert len(shown(window)) == 1
