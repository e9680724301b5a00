"""A host that sends no header of ours: each page keeps its own policy."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.served import Answer
from briefbook.site.hosting.host_files import HEADERS
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
def host(harbour_host: Host) -> Iterator[Host]:
    """The invented site on such a host."""
    with Bare(harbour_host.folder, harbour_host.path) as host:
        yield host


def test_no_header_of_ours_is_sent(host: Host) -> None:
    assert (host.folder / HEADERS).is_file()
    assert "Content-Security-Policy" not in host.answer(f"{host.path}timeline/")[1]


def test_pages_of_every_kind_are_silent(visitor: Reader, host: Host) -> None:
    pages = typical([Site(host.folder, host.url)])
    assert len(pages) > 5
    with visitor.window() as window:
        for page in pages:
            window.goto(page.url)
            assert window.locator("h1").count() >= 1


def test_the_search_with_its_filters_works(visitor: Reader, host: Host) -> None:
    with visitor.window() as window:
        window.goto(f"{host.url}briefings/?q=dredge")
        status = window.locator("[role=status]").filter(has_text=re.compile(r"\S")).first
        assert re.fullmatch(r"[1-9]\d* briefings?", status.inner_text())


def test_markup_that_got_onto_a_page_can_do_nothing(visitor: Reader, host: Host) -> None:
    with Hurt(host.folder, host.path) as hurt, visitor.window() as window:
        visitor.origins = (hurt.origin,)
        window.goto(f"{hurt.url}timeline/")
        assert window.locator("img[onerror]").count() == 1
        assert window.title().startswith("Timeline")
        assert window.evaluate("window.taken") is None
    visitor.forgive("violates the following Content Security Policy directive")
    visitor.forgive("the server responded with a status of 404")


def test_no_publisher_is_told_where_a_reader_came_from(visitor: Reader, host: Host) -> None:
    with Host(host.folder) as elsewhere, visitor.window() as window:
        visitor.origins = (host.origin, elsewhere.origin)
        window.goto(f"{host.url}timeline/")
        for url, told in ((f"{host.url}topics/", f"{host.url}timeline/"), (elsewhere.url, "")):
            window.goto(f"{host.url}timeline/")
            window.evaluate(
                "url => document.body.append(Object.assign(document.createElement('a'),"
                " {href: url, textContent: 'Away', id: 'away'}))",
                url,
            )
            window.locator("#away").click()
            window.wait_for_url(url)
            assert window.evaluate("document.referrer") == told


def test_each_page_names_no_more_scripts_than_it_holds(host: Host) -> None:
    for file in sorted(Path(host.folder).rglob("*.html")):
        text = file.read_text("utf-8")
        carried = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
        assert len(carried) == 1, file
        assert len(re.findall("'sha256-", carried[0])) == len(re.findall("<script>", text)), file
        assert text.index("Content-Security-Policy") < text.index("<script")
        assert len(text.partition('charset="utf-8"')[0].encode()) < 1024
