"""Every link is made in one place, from one file to another."""

import pytest
from mkdocs.utils import get_relative_url

from briefbook.pages.tree import Here, Stored
from briefbook.render.addresses import href_between, link_between, path_of, url_between, url_of


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("", "index.md"),
        ("events", "events/index.md"),
        ("timeline", "timeline/index.md"),
        ("events/port-briefing", "events/port-briefing.md"),
        ("method", "method.md"),
    ],
)
def test_the_file_of_an_address(address: str, path: str) -> None:
    assert path_of(address) == path


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("briefings/a", Here("events/b"), "../events/b.md"),
        ("briefings/a", Here("briefings/b"), "b.md"),
        ("briefings/a", Here("briefings"), "index.md"),
        ("briefings/a", Here("timeline", "b"), "../timeline/index.md#b"),
        ("briefings/a", Here("briefings/a", "claim-c"), "#claim-c"),
        ("briefings/a", Here(""), "../index.md"),
        ("", Here("briefings/a"), "briefings/a.md"),
        ("timeline", Here("method"), "../method.md"),
    ],
)
def test_the_link_between_two_pages(page: str, target: Here, link: str) -> None:
    assert link_between(page, target) == link


PAGES = ("", "events", "events/a", "events/b", "eventsx", "eventsx/a", "timeline/2024", "method")


@pytest.mark.parametrize("page", PAGES)
def test_a_built_page_leads_where_mkdocs_would_let_it_lead(page: str) -> None:
    own = url_of(page) or "./"
    for address in PAGES:
        link = get_relative_url(url_of(address) or "./", own)
        assert href_between(page, Here(address)) == link
        anchored = "#x" if address == page else f"{link}#x"
        assert href_between(page, Here(address, "x")) == anchored
    for path in ("feeds/briefings.xml", "data/briefings/a.bib", "a.txt", "events/a.xml"):
        assert href_between(page, Stored(path)) == get_relative_url(path, own)


def test_the_address_behind_the_site() -> None:
    assert url_of("events/b") == "events/b/"
    assert url_of("") == ""


@pytest.mark.parametrize(
    ("page", "link"),
    [
        ("", "feeds/briefings.xml"),
        ("timeline", "../feeds/briefings.xml"),
        ("topics/harbour", "../feeds/briefings.xml"),
        ("method", "feeds/briefings.xml"),
    ],
)
def test_the_link_to_a_file_that_is_no_page(page: str, link: str) -> None:
    assert link_between(page, Stored("feeds/briefings.xml")) == link


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("", Here("events/b", "c"), "events/b/#c"),
        ("", Here(""), "./"),
        ("timeline", Here("timeline"), "../timeline/"),
        ("events/a", Here("events/b"), "../../events/b/"),
        ("events/a", Here(""), "../../"),
    ],
)
def test_the_link_between_two_built_pages(page: str, target: Here, link: str) -> None:
    assert url_between(page, target) == link
