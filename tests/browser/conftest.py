"""A browser, two sites as hosts serve them, and a reader who must find them silent."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bench.browser import launch
from tests.support.browsing import Reader, Visits, demand
from tests.support.hosting import Host
from tests.support.kinds import typical
from tests.support.sites import Page as Shown
from tests.support.sites import Site

SUB = "/sub/"
LIGHT = ("--renderer-process-limit=1", "--disable-gpu")
"""To start a process for each page costs more than the page; and nobody looks at the screen."""


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One browser for all tests of this folder."""
    demand()
    with sync_playwright() as playwright:
        browser = launch(playwright, *LIGHT)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def our_host(browser: Browser, ours: Path) -> Iterator[Host]:
    """The real site at the root of a host."""
    with Host(ours / "site") as host:
        yield host


@pytest.fixture(scope="package")
def harbour_host(browser: Browser, harbour: Path) -> Iterator[Host]:
    """The invented site below a path of its host, built the other way."""
    with Host(harbour / "site", SUB) as host:
        yield host


@pytest.fixture(scope="package")
def our_site(our_host: Host) -> Site:
    """The pages of the real site, by the addresses they are served at."""
    return Site(our_host.folder, our_host.url)


@pytest.fixture(scope="package")
def harbour_site(harbour_host: Host) -> Site:
    """The pages of the invented site."""
    return Site(harbour_host.folder, harbour_host.url)


@pytest.fixture(scope="package")
def pages(our_site: Site, harbour_site: Site) -> list[Shown]:
    """Pages of both sites that show everything there is to see."""
    return typical([our_site, harbour_site])


@pytest.fixture(scope="package")
def visits(
    browser: Browser, pages: list[Shown], our_host: Host, harbour_host: Host
) -> Iterator[Visits]:
    """Those pages, opened once."""
    visits = Visits(Reader(browser, (our_host.origin, harbour_host.origin)), pages)
    yield visits
    visits.close()


@pytest.fixture
def every(visits: Visits) -> Iterator[Visits]:
    """Those pages for one test, which must leave them as they were; they stay silent."""
    yield visits
    assert visits.reader.said == []
    assert visits.reader.abroad == []


@pytest.fixture
def reader(browser: Browser, our_host: Host, harbour_host: Host) -> Iterator[Reader]:
    """A reader; afterwards nothing was written on the console and nothing asked for elsewhere."""
    reader = Reader(browser, (our_host.origin, harbour_host.origin))
    yield reader
    assert reader.said == []
    assert reader.abroad == []


@pytest.fixture
def visitor(browser: Browser, host: Host) -> Iterator[Reader]:
    """A new reader of the site that a file of tests has for itself, its `host`."""
    visitor = Reader(browser, (host.origin,))
    yield visitor
    assert visitor.said == []
    assert visitor.abroad == []


@pytest.fixture
def window(visitor: Reader) -> Iterator[Page]:
    """A window of theirs."""
    with visitor.window() as page:
        yield page


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Open pages are turned dark once and back once, and made narrow or wide as seldom."""
    looking = [
        item for item in items if isinstance(item, pytest.Function) and "every" in item.fixturenames
    ]
    others = [item for item in items if "every" not in getattr(item, "fixturenames", ())]
    items[:] = [*sorted(looking, key=_settings), *others]


def _settings(item: pytest.Function) -> tuple[Any, ...]:
    """How a test sets up its pages, as far as its parameters tell; paper after screens."""
    given: dict[str, Any] = item.callspec.params if hasattr(item, "callspec") else {}
    paper = "test_print" in item.nodeid
    script, dark = given.get("script", True), given.get("dark", False)
    return not script, paper, dark, -given.get("width", 1440)
