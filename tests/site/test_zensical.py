"""The same pages, built by another engine, give an equally complete site."""

import json
import shutil
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.support import projects
from tests.support.projects import ROOT_URL, SUB_URL
from tests.support.searching import indexed
from tests.support.sites import Page, Site, text_of


def built(project: Path, root: Path, url: str) -> Site:
    """A project whose pages are generated, built by Zensical, which runs no hooks."""
    shutil.copytree(project, root)
    shutil.rmtree(root / "site")
    projects.build(root, "zensical", "build")
    projects.build(root, "briefbook", "index")
    return Site(root / "site", url)


@pytest.fixture(scope="session")
def our_other(ours: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The real site, by Zensical."""
    return built(ours, tmp_path_factory.mktemp("zensical") / "ours", ROOT_URL)


@pytest.fixture(scope="session")
def harbour_other(harbour: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The invented site, by Zensical."""
    return built(harbour, tmp_path_factory.mktemp("zensical") / "harbour", SUB_URL)


@pytest.fixture
def other(project: Path, ours: Path, our_other: Site, harbour_other: Site) -> Site:
    """The same site by the other engine."""
    return our_other if project == ours else harbour_other


def headings(page: Page) -> list[tuple[str, str, str]]:
    """Level, anchor and words of every heading a page says."""
    return [
        (tag.name, str(tag.get("id", "")), text_of(tag))
        for tag in page.body.find_all(["h1", "h2", "h3"])
    ]


def links(site: Site, page: Page) -> list[str]:
    """Where the text of a page leads, in order.

    Whole addresses, because MkDocs writes `./` where Zensical writes `../here/`; and without a
    last dot, because MkDocs writes `/.` for the home page on the page for missing addresses.
    """
    found = (page.follow(str(tag["href"])) for tag in page.body.find_all("a", href=True))
    return [url.removesuffix(".") if url == f"{site.url}." else url for url in found]


def searched(file: Path, key: str) -> set[tuple[str, str]]:
    """Address and title of all that the search finds.

    The file has another name, and its list another key.
    """
    entries = json.loads(file.read_text("utf-8"))[key]
    found = {(entry["location"], unescape(entry["title"])) for entry in entries}
    assert len(found) == len(entries)
    return found


def test_the_same_addresses_answer(site: Site, other: Site) -> None:
    assert set(other.pages) == set(site.pages)


def test_every_page_has_the_same_headings(site: Site, other: Site) -> None:
    for address, page in site.pages.items():
        assert headings(other.pages[address]) == headings(page), address


def test_every_page_leads_to_the_same_places(site: Site, other: Site) -> None:
    for address, page in site.pages.items():
        assert links(other, other.pages[address]) == links(site, page), address


def words(page: Page) -> list[str]:
    """What a page says, block by block, without headings.

    The page for missing addresses has a form in MkDocs and a sentence in Zensical, whose search
    can't be opened with words; they are neither paragraphs of text nor lists in both.
    """
    blocks = page.body.find_all(["p", "li", "td", "th", "blockquote"])
    return [text_of(block) for block in blocks if text_of(block) != ASK]


ASK = "Try the search at the top of this page."


def test_every_page_says_the_same_words(site: Site, other: Site) -> None:
    for address, page in site.pages.items():
        assert len(words(page)) >= 1, address
        assert words(other.pages[address]) == words(page), address


def test_the_search_finds_the_same_under_the_same_titles(site: Site, other: Site) -> None:
    theirs = searched(other.folder / "search.json", "items")
    assert theirs == searched(site.folder / "search" / "search_index.json", "docs")


def test_the_briefings_are_found_by_the_same_words_and_facets(site: Site, other: Site) -> None:
    assert indexed(other.folder) == indexed(site.folder)


def test_every_link_and_every_anchor_leads_somewhere(other: Site) -> None:
    broken = {address: list(other.broken(page)) for address, page in other.pages.items()}
    assert {address: links for address, links in broken.items() if links} == {}


def test_old_addresses_lead_on(harbour_site: Site, harbour_other: Site) -> None:
    moved = {address: page.forward for address, page in harbour_site.pages.items() if page.forward}
    assert len(moved) >= 3
    assert {address: harbour_other.pages[address].forward for address in moved} == moved


def test_titles_and_descriptions_are_the_same(site: Site, other: Site) -> None:
    for address, page in site.pages.items():
        assert head(other.pages[address]) == head(page), address


def head(page: Page) -> list[str]:
    """What a browser and a search engine show of a page."""
    names = ("description", "robots", "twitter:card")
    title = page.html.title
    found = [page.html.select_one(f'meta[name="{name}"]') for name in names]
    found += page.html.select('meta[property^="og:"]')
    canonical = page.html.select_one('link[rel="canonical"]')
    return [
        text_of(title) if title else "",
        *(str(tag["content"]) if tag else "" for tag in found),
        str(canonical["href"]) if canonical else "",
    ]


def test_nothing_is_loaded_from_another_host(other: Site) -> None:
    host = urlsplit(other.url).netloc
    loaded = {url for page in other.pages.values() for url in page.loaded}
    assert [url for url in loaded if urlsplit(url).netloc != host] == []


def test_every_page_names_the_same_feeds(site: Site, other: Site) -> None:
    feeds = 'link[type="application/atom+xml"]'
    for address, page in site.pages.items():
        named, theirs = (
            [(tag["title"], one.follow(str(tag["href"]))) for tag in one.html.select(feeds)]
            for one in (page, other.pages[address])
        )
        assert theirs == named, address


def test_files_that_are_no_pages_are_copied_as_they_are(ours: Path, our_other: Site) -> None:
    docs = ours / "docs"
    files = [file for part in ("data", "feeds", "cards") for file in (docs / part).rglob("*.*")]
    assert len(files) >= 30
    for file in files:
        assert (our_other.folder / file.relative_to(docs)).read_bytes() == file.read_bytes(), file
    assert not (our_other.folder / ".generated").exists()


def test_what_zensical_keeps_between_builds_is_out_of_the_way(our_other: Site) -> None:
    kept = {path.name for path in our_other.folder.parent.iterdir()}
    assert kept - {".cache"} == {"briefs", "docs", "mkdocs.yml", "scripts", "site"}
