"""A host that sends no header of ours: each page keeps its own policy."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from briefbook.bench.served import Answer
from briefbook.hosting.files import HEADERS
from tests.support.browsing import Reader
from tests.support.hosting import Host
from tests.support.kinds import typical
from tests.support.sites import Site

EVIL = '<script>document.title = "taken"</script><img src="x.png" onerror="top.taken = 1">'


class Bare(Host):
    """A host that knows nothing of `_headers`."""

    rules = []


class Hurt(Bare):
    """One on whose pages somebody got markup of his own."""

    def made(self, path: str) -> Answer:
        status, headers, _ = super().made(path)
        file = self.folder / path.removeprefix(self.path)
        if not file.is_dir():
            return super().made(path)
        html = (file / "index.html").read_text("utf-8")
        hurt = re.sub("(<h1[^>]*>)", lambda found: EVIL + found[1], html, count=1)
        assert hurt != html
        return status, {"Content-Type": headers["Content-Type"]}, hurt.encode()


@pytest.fixture(scope="module")
def bare(harbour_host: Host) -> Iterator[Host]:
    """The invented site on such a host."""
    with Bare(harbour_host.folder, harbour_host.path) as host:
        yield host


@pytest.fixture
def outsider(browser: Browser, bare: Host) -> Iterator[Reader]:
    """A reader of that host, who must find it silent."""
    reader = Reader(browser, (bare.origin,))
    yield reader
    assert reader.said == []
    assert reader.abroad == []


def test_no_header_of_ours_is_sent(bare: Host) -> None:
    assert (bare.folder / HEADERS).is_file()
    assert "Content-Security-Policy" not in bare.answer(f"{bare.path}timeline/")[1]


def test_pages_of_every_kind_are_silent(outsider: Reader, bare: Host) -> None:
    pages = typical([Site(bare.folder, bare.url)])
    assert len(pages) > 5
    with outsider.window() as window:
        for page in pages:
            window.goto(page.url)
            assert window.locator("h1").count() >= 1


def test_the_search_with_its_filters_works(outsider: Reader, bare: Host) -> None:
    with outsider.window() as window:
        window.goto(f"{bare.url}briefings/?q=dredge")
        window.wait_for_function("document.querySelector('[role=status]')?.innerText.trim()")


def test_markup_that_got_onto_a_page_can_do_nothing(outsider: Reader, bare: Host) -> None:
    with Hurt(bare.folder, bare.path) as hurt, outsider.window() as window:
        outsider.origins = (hurt.origin,)
        window.goto(f"{hurt.url}timeline/")
        assert window.locator("img[onerror]").count() == 1
        assert window.title().startswith("Timeline")
        assert window.evaluate("window.taken") is None
    outsider.forgive("violates the following Content Security Policy directive")
    outsider.forgive("the server responded with a status of 404")


def test_no_publisher_is_told_where_a_reader_came_from(outsider: Reader, bare: Host) -> None:
    with Host(bare.folder) as elsewhere, outsider.window() as window:
        outsider.origins = (bare.origin, elsewhere.origin)
        window.goto(f"{bare.url}timeline/")
        for url, told in ((f"{bare.url}topics/", f"{bare.url}timeline/"), (elsewhere.url, "")):
            window.goto(f"{bare.url}timeline/")
            window.evaluate(
                "url => document.body.append(Object.assign(document.createElement('a'),"
                " {href: url, textContent: 'Away', id: 'away'}))",
                url,
            )
            window.locator("#away").click()
            window.wait_for_url(url)
            assert window.evaluate("document.referrer") == told


def test_each_page_names_no_more_scripts_than_it_holds(bare: Host) -> None:
    for file in sorted(Path(bare.folder).rglob("*.html")):
        text = file.read_text("utf-8")
        carried = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
        assert len(carried) == 1, file
        assert len(re.findall("'sha256-", carried[0])) == len(re.findall("<script>", text)), file
        assert text.index("Content-Security-Policy") < text.index("<script")
        assert len(text.partition('charset="utf-8"')[0].encode()) < 1024
