"""A real nginx with our lines: every page and link, headers, caching, packing, what is missing."""

import gzip
import http.client
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import pytest

from briefbook.site.hosting.header_rules import HeaderRule, Move, Rules
from briefbook.site.hosting.host_files import HEADERS, REDIRECTS, RulesError, header
from briefbook.site.hosting.nginx import nginx
from tests.support import nginx as real
from tests.support import projects
from tests.support.hosting import asked_for
from tests.support.sites import Page, Site

PACKED = ("text/", "application/javascript", "application/json", "application/xml")
"""What is sent packed; fonts and pictures are packed already."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode("utf-8")


@dataclass(frozen=True)
class Served:
    """A site as nginx hands it out."""

    site: Site
    base: str

    def get(self, path: str, method: str = "GET") -> Answer:
        """The answer for a path of the host, taken as it is."""
        asked = http.client.HTTPConnection(urlsplit(self.site.url).netloc, timeout=10)
        asked.request(method, path, headers={"Accept-Encoding": "gzip"})
        got = asked.getresponse()
        headers = {name.lower(): value for name, value in got.getheaders()}
        answer = Answer(got.status, headers, got.read())
        asked.close()
        return answer

    def at(self, address: str, method: str = "GET") -> Answer:
        """The answer for an address below the site's own."""
        return self.get(self.base + address, method)


@pytest.fixture(scope="module")
def at_the_top(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project, built for the root of its host."""
    root = projects.harbour(tmp_path_factory.mktemp("nginx") / "project")
    projects.configure(root, site_url=projects.ROOT_URL)
    assert projects.here(root, "build").exit_code == 0
    return root


@pytest.fixture(scope="module", params=["/", "/sub/"])
def served(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """The invented site, at the top of a host and below a path."""
    real.demand()
    folder = tmp_path_factory.mktemp("nginx")
    root = request.getfixturevalue("at_the_top" if request.param == "/" else "harbour")
    site = root / "site"
    also = ("--also", "Strict-Transport-Security: max-age=31536000")
    lines = projects.run(root, "briefbook", "headers", "--format", "nginx", *also)
    assert lines.returncode == 0, lines.stderr
    with real.serving(folder / "host", site, request.param, lines.stdout) as origin:
        yield Served(Site(site, origin + request.param), request.param)


def test_every_page_and_every_link_within_the_site_answers(served: Served) -> None:
    found = {urldefrag(url)[0] for page in served.site.pages.values() for url in page.links}
    found |= {url for page in served.site.pages.values() for url in page.loaded}
    found |= {served.site.url + address for address in served.site.pages}
    inside = {url for url in found if url.startswith(served.site.url)}
    assert len(inside) > 50
    expected = {url: 301 for url, page in _pages(served).items() if page.forward}
    expected[f"{served.site.url}404.html"] = 404
    answers = {url: served.get(urlsplit(url).path).status for url in sorted(inside)}
    assert {url: status for url, status in answers.items() if status != 200} == expected


def _pages(served: Served) -> dict[str, Page]:
    return {page.url: page for page in served.site.pages.values()}


def test_every_file_comes_with_the_headers_it_asks_for(served: Served) -> None:
    asked = asked_for(served.site.folder)
    for file in sorted(served.site.folder.rglob("*")):
        path = file.relative_to(served.site.folder).as_posix()
        if file.is_dir() or path in (HEADERS, REDIRECTS, "404.html"):
            continue
        answer = served.at(path)
        wanted = {"Cache-Control": "no-cache", "Strict-Transport-Security": "max-age=31536000"}
        for rule, headers in asked:
            if f"/{path}" == rule or (rule[-1] == "*" and f"/{path}".startswith(rule[:-1])):
                wanted |= headers
        got = {name: answer.headers.get(name.lower()) for name in wanted}
        assert (answer.status, got) == (200, wanted), path


def test_texts_are_packed_and_say_their_encoding(served: Served) -> None:
    for path in ("", "assets/frame.css", "feeds/briefings.xml", "search/search_index.json"):
        headers = served.at(path).headers
        assert headers["content-type"].startswith(PACKED), path
        assert headers["content-type"].endswith("; charset=utf-8"), path
        assert headers["content-encoding"] == "gzip", path
        assert headers["vary"] == "Accept-Encoding", path
    font = served.at("assets/fonts/source-sans-3-latin.woff2").headers
    assert font["content-type"] == "font/woff2"
    assert "content-encoding" not in font


@pytest.mark.parametrize(
    "address",
    ["nowhere", "nowhere/", "events/nowhere/", "assets/", "404.html", "_headers", "_redirects"],
)
def test_what_is_not_there_is_a_404_with_a_page_and_all_headers(
    served: Served, address: str
) -> None:
    """A folder without a page is no list of files, and what is meant for hosts is for no reader."""
    answer = served.at(address)
    assert answer.status == 404
    assert "<h1" in answer.text
    assert "Page not found" in answer.text
    assert answer.headers["cache-control"] == "no-cache"
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_a_page_without_its_last_slash_leads_to_the_one_with_it(served: Served) -> None:
    answer = served.at("timeline")
    assert (answer.status, answer.headers["location"]) == (301, f"{served.base}timeline/")


def test_the_path_of_a_site_without_its_slash_leads_into_it(served: Served) -> None:
    if served.base == "/":
        assert served.get("/").status == 200
    else:
        answer = served.get(served.base.rstrip("/"))
        assert (answer.status, answer.headers["location"]) == (301, served.base)


def test_an_old_address_leads_on_for_good(served: Served) -> None:
    moved = {address: page for address, page in served.site.pages.items() if page.forward}
    assert "actors/lord-mayor/" in moved
    for address, page in moved.items():
        for old in (address, address.rstrip("/")):
            answer = served.at(old)
            where = urlsplit(page.forward).path
            assert (answer.status, answer.headers["location"]) == (301, where), old
            assert answer.headers["cache-control"] == "no-cache"


def test_nothing_outside_the_site_is_touched(served: Served) -> None:
    if served.base != "/":
        answer = served.get("/elsewhere")
        assert answer.status == 404
        assert "content-security-policy" not in answer.headers


def test_a_file_that_did_not_change_is_not_sent_again(served: Served) -> None:
    asked = http.client.HTTPConnection(urlsplit(served.site.url).netloc, timeout=10)
    since = served.at("timeline/").headers["last-modified"]
    asked.request("GET", f"{served.base}timeline/", headers={"If-Modified-Since": since})
    assert asked.getresponse().status == 304
    asked.close()


def test_nobody_can_send_anything(served: Served) -> None:
    assert served.at("timeline/", "POST").status == 405


def test_headers_of_their_own_come_with_all_others() -> None:
    told = Rules((HeaderRule("/*", (("X-A", "a"),)), HeaderRule("/b", (("X-B", '"b"\\'),))))
    lines = [line.strip() for line in nginx(told, "/").splitlines()]
    at = lines.index("location = /b {")
    assert lines[at + 1 : at + 6] == [
        'set $briefbook_keep "no-cache";',
        'add_header X-A "a" always;',
        'add_header X-B "\\"b\\"\\\\" always;',
        "add_header Cache-Control $briefbook_keep always;",
        "}",
    ]


def test_what_nginx_would_take_for_a_variable_is_refused() -> None:
    with pytest.raises(ValueError, match="nginx would take the `\\$` for a variable: \\$uri"):
        nginx(Rules((HeaderRule("/*", (("X-A", "$uri"),)),)), "/")
    moved = Rules((HeaderRule("/*", ()),), (Move("/a/", "/b/", 302),))
    assert '    location = /a { set $briefbook_keep "no-cache"; return 302 "/b/"; }' in nginx(
        moved, "/"
    )


@pytest.mark.parametrize("text", ["no colon", "X-A:", ": b", "X A: b", "X-A: a\nX-B: b"])
def test_what_is_no_header_is_not_added(text: str) -> None:
    with pytest.raises(RulesError, match="This is no `Name: value`: "):
        header(text)


def test_the_server_block_of_our_page_is_one_that_nginx_understands(tmp_path: Path) -> None:
    real.demand()
    page = (projects.ROOT / "docs/hosting/nginx.md").read_text("utf-8")
    found = re.search(r"```nginx\n(.*?)```", page, re.DOTALL)
    assert found
    block = re.sub(r" +ssl_certificate.*\n", "", found[1]).replace("443 ssl", "127.0.0.1:8443")
    block = block.replace("/etc/nginx/briefbook.conf", str(tmp_path / "briefbook.conf"))
    rules = Rules((HeaderRule("/*", (("X-A", "a"),)),))
    (tmp_path / "briefbook.conf").write_text(nginx(rules, "/briefs/"), "utf-8")
    done = real.understood(tmp_path, block)
    assert done.returncode == 0, done.stderr
    assert real.understood(tmp_path, "server { nonsense; }").returncode == 1


def test_without_a_site_there_are_no_rules(tmp_path: Path) -> None:
    root = projects.harbour(tmp_path)
    done = projects.run(root, "briefbook", "headers")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"There is no _headers in `{root / 'site'}`. Run: briefbook build\n"
