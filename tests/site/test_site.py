"""The real site, built by MkDocs and read as HTML: nothing is missing and nothing leads astray."""

import gzip
import json
import re
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest
import yaml

from briefbook.corpus.corpus import Corpus
from briefbook.pages.parts.common import title_of
from tests.support import projects
from tests.support.build import ENGLISH
from tests.support.projects import EDIT_URI
from tests.support.sites import Site, css_urls, text_of

NOT_SEARCHED = {
    *("", "briefings/", "timeline/", "topics/", "actors/", "places/", "publishers/"),
    *("differences/", "corrections/"),
}
"""Pages that only repeat what others say."""
FORGE = "https://forge.example/briefbook/"


@pytest.fixture
def corpus(project: Path) -> Corpus:
    """What the site has to show."""
    return projects.corpus(project)


@pytest.fixture
def search(site: Site) -> list[dict[str, str]]:
    """What the search knows: pages, and sections by their anchor."""
    return searched(site)


def searched(site: Site) -> list[dict[str, str]]:
    index = json.loads((site.folder / "search" / "search_index.json").read_text("utf-8"))
    docs: list[dict[str, str]] = index["docs"]
    return docs


def titles(search: list[dict[str, str]]) -> dict[str, str]:
    """The title under which each page, or section, is found."""
    return {entry["location"]: unescape(entry["title"]) for entry in search}


def navigation(project: Path) -> set[str]:
    """The addresses that `mkdocs.yml` puts into the navigation."""
    text = (project / "mkdocs.yml").read_text("utf-8")
    config = yaml.safe_load(text.partition("\nvalidation:")[0])
    files = [path for entry in config["nav"] for path in entry.values()]
    return {path.removesuffix("index.md").replace(".md", "/") for path in files}


# Links


def test_every_link_and_every_anchor_leads_somewhere(site: Site) -> None:
    broken = {address: list(site.broken(page)) for address, page in site.pages.items()}
    assert {address: links for address, links in broken.items() if links} == {}


def test_links_were_looked_at(site: Site) -> None:
    for address in ("", "method/", "404.html", "timeline/", "briefings/"):
        inner = [url for url in site.pages[address].links if site.address_of(url) is not None]
        assert len(inner) >= 8, address
    anchors = [u for page in site.pages.values() for u in page.links if urlsplit(u).fragment]
    assert len(anchors) >= 50


def test_a_hand_written_page_leads_to_generated_ones(site: Site) -> None:
    assert f"{site.url}briefings/" in site.pages["method/"].body_links


def test_the_page_for_missing_addresses_works_at_any_depth(site: Site) -> None:
    """Its links start at the root of the host, so that they hold wherever it is shown."""
    page = site.pages["404.html"]
    path = urlsplit(site.url).path
    links = [str(tag["href"]) for tag in page.html.find_all(["a", "link"], href=True)]
    assert [link for link in links if not link.startswith((path, "#", site.url, FORGE))] == []
    assert page.body.h1
    assert text_of(page.body.h1) == "Page not found"


# Pages


def test_every_record_has_its_page(site: Site, corpus: Corpus) -> None:
    words = corpus.vocabulary
    expected = {f"briefings/{id}/": b.headline for id, b in corpus.briefs.items()}
    expected |= {f"events/{id}/": event.title for id, event in corpus.events.items()}
    for part in ("topics", "actors", "places", "publishers"):
        expected |= {
            f"{part}/{id}/": title_of(ENGLISH, e) for id, e in getattr(words, part).items()
        }
    assert len(expected) >= 10
    shown = {address: heading(site, address) for address in expected}
    assert shown == {address: " ".join(title.split()) for address, title in expected.items()}


def heading(site: Site, address: str) -> str:
    """The heading of a page; empty where there is no such page."""
    page = site.pages.get(address)
    return text_of(page.body.h1) if page and page.body.h1 else ""


def test_every_briefing_links_to_its_article(site: Site, corpus: Corpus) -> None:
    for id, brief in corpus.briefs.items():
        links = [str(tag["href"]) for tag in site.pages[f"briefings/{id}/"].body.find_all("a")]
        assert brief.url in links, id
        article = site.pages[f"briefings/{id}/"].body.select_one("a.article")
        assert article, id
        assert article["href"] == brief.url


def test_every_event_stands_in_the_timeline(site: Site, corpus: Corpus) -> None:
    shown = {site.address_of(url) for url in site.pages["timeline/"].body_links}
    assert {f"events/{id}/" for id in corpus.events} <= shown


def test_every_page_has_one_main_heading(site: Site) -> None:
    found = {address: len(page.html.find_all("h1")) for address, page in site.pages.items()}
    assert {address: count for address, count in found.items() if count != 1} == {}


def test_no_id_stands_twice_on_a_page(site: Site) -> None:
    twice = {
        address: sorted({id for id in page.ids if page.ids.count(id) > 1})
        for address, page in site.pages.items()
    }
    assert {address: ids for address, ids in twice.items() if ids} == {}


def test_every_page_has_a_title_and_a_description_of_its_own(site: Site) -> None:
    for address, page in site.pages.items():
        assert page.html.title, address
        assert len(page.html.select("head > title")) == 1, address
        description = page.html.select_one('meta[name="description"]')
        assert description, address
        assert description["content"], address


def test_nothing_is_loaded_from_another_host(site: Site) -> None:
    host = urlsplit(site.url).netloc
    loaded = {url for page in site.pages.values() for url in page.loaded}
    assert len(loaded) >= 5
    assert [url for url in loaded if urlsplit(url).netloc != host] == []


def test_whatever_is_loaded_is_there(site: Site) -> None:
    loaded = {url for page in site.pages.values() for url in page.loaded}
    assert [url for url in loaded if not site.answers(url)] == []


def test_no_style_sheet_loads_from_elsewhere(site: Site) -> None:
    sheets = list(site.folder.rglob("*.css"))
    assert len(sheets) >= 2
    found = {url for sheet in sheets for url in css_urls(sheet.read_text("utf-8"))}
    assert [url for url in found if "//" in url and not url.startswith("data:")] == []


def test_briefs_and_events_stay_out_of_the_navigation(site: Site, project: Path) -> None:
    wanted = navigation(project)
    assert len(wanted) >= 6
    for address, page in site.pages.items():
        links = page.html.select(".md-tabs a[href], .md-nav--primary a[href]")
        leading = {site.address_of(page.follow(str(tag["href"]))) for tag in links}
        assert leading <= wanted | {address}, address


# Search


def test_the_search_finds_every_brief_by_our_headline(
    search: list[dict[str, str]], corpus: Corpus
) -> None:
    found = titles(search)
    expected = {f"briefings/{id}/": brief.headline for id, brief in corpus.briefs.items()}
    assert {address: found.get(address) for address in expected} == expected


def test_the_search_finds_every_event_and_every_actor(
    search: list[dict[str, str]], corpus: Corpus
) -> None:
    found = titles(search)
    expected = {f"events/{id}/": event.title for id, event in corpus.events.items()}
    expected |= {
        f"actors/{id}/": title_of(ENGLISH, e) for id, e in corpus.vocabulary.actors.items()
    }
    assert {address: found.get(address) for address in expected} == expected


def test_the_search_finds_names_in_chinese(search: list[dict[str, str]], corpus: Corpus) -> None:
    who = {**corpus.vocabulary.publishers, **corpus.vocabulary.actors}
    names = {id: entry.name["zh"] for id, entry in who.items() if "zh" in entry.name}
    assert len(names) >= 1
    for id, name in names.items():
        page = [entry["text"] for entry in search if entry["location"].split("/")[1:2] == [id]]
        assert name in unescape(" ".join(page)), id


def test_the_search_cuts_chinese_into_signs(site: Site) -> None:
    index = json.loads((site.folder / "search" / "search_index.json").read_text("utf-8"))
    assert r"(?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])" in index["config"]["separator"]


def test_the_search_leaves_out_pages_that_repeat_others(
    search: list[dict[str, str]], site: Site
) -> None:
    assert set(site.pages) > NOT_SEARCHED
    found = {entry["location"].partition("#")[0] for entry in search}
    assert found & NOT_SEARCHED == set()
    assert "method/" in found


def test_every_place_the_search_leads_to_is_there(search: list[dict[str, str]], site: Site) -> None:
    for entry in search:
        address, _, anchor = entry["location"].partition("#")
        assert address in site.pages
        assert not anchor or anchor in site.pages[address].ids, entry["location"]


# Besides


def test_the_sitemap_lists_every_page(site: Site) -> None:
    tree = ElementTree.parse(site.folder / "sitemap.xml")
    listed = {
        str(tag.text) for tag in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    }
    moved = {page.url for page in site.pages.values() if page.forward}
    expected = {page.url for page in site.pages.values()} - {f"{site.url}404.html"}
    assert listed - moved == expected - moved


def test_the_sitemap_knows_days_of_work_and_not_that_of_the_build(
    harbour_site: Site, harbour: Path
) -> None:
    text = (harbour_site.folder / "sitemap.xml").read_text("utf-8")
    days = dict(re.findall(r"<loc>(.*?)</loc>\s*<lastmod>(.*?)</lastmod>", text))
    briefs = projects.corpus(harbour).briefs
    for id, brief in briefs.items():
        assert days[f"{harbour_site.url}briefings/{id}/"] >= brief.read.edtf
    assert days[harbour_site.url] == max(days.values()) == "2024-05-09"
    assert f"{harbour_site.url}method/" not in days
    packed = (harbour_site.folder / "sitemap.xml.gz").read_bytes()
    assert gzip.decompress(packed).decode() == text
    assert packed[4:8] == bytes(4), "no time in its head"


def test_a_briefing_is_edited_in_its_yaml(harbour_site: Site, harbour: Path) -> None:
    for id, brief in projects.corpus(harbour).briefs.items():
        link = harbour_site.pages[f"briefings/{id}/"].body.select_one('a[rel="edit"]')
        assert link
        assert link["href"] == EDIT_URI + brief.path
        assert (harbour / brief.path).is_file()


def test_a_briefing_opens_in_the_form(harbour_site: Site, harbour: Path) -> None:
    for id, brief in projects.corpus(harbour).briefs.items():
        link = harbour_site.pages[f"briefings/{id}/"].body.select_one('a[rel="nofollow"]')
        assert link
        assert link["href"] == f"../../add/?brief={id}"
        text = (harbour_site.folder / "data" / "briefs" / f"{id}.yml").read_bytes()
        assert text == (harbour / brief.path).read_bytes()


def test_without_an_address_for_editing_no_page_offers_it(our_site: Site) -> None:
    offering = [a for a, page in our_site.pages.items() if page.html.select('a[rel="edit"]')]
    assert offering == []


def test_every_page_leads_to_a_form_that_knows_its_address(site: Site) -> None:
    report = f"{FORGE}issues/new?template=report-an-error.yml&page="
    for page in (page for page in site.pages.values() if not page.forward):
        found = [str(a["href"]) for a in page.html.select("p.edit a") if "rel" not in a.attrs]
        if not page.url.endswith("404.html"):
            assert [unquote(url) for url in found] == [report + page.url]
        assert page.html.select_one('footer a[href$="template=suggest-an-article.yml"]')


def test_an_old_address_leads_on_to_the_new_one(harbour_site: Site, harbour: Path) -> None:
    aliases = projects.corpus(harbour).aliases
    moved = {
        f"{section}/{old}/": f"{harbour_site.url}{section}/{new}/"
        for section, ids in aliases.items()
        for old, new in ids.items()
    }
    assert len(moved) >= 3
    assert {address: harbour_site.pages[address].forward for address in moved} == moved
    for address, target in moved.items():
        page = harbour_site.pages[address]
        assert harbour_site.answers(target)
        assert page.html.select_one('meta[name="robots"][content="noindex"]')
        canonical = page.html.select_one('link[rel="canonical"]')
        assert canonical
        assert canonical["href"] == target
        assert target in page.body_links, "for those who stay"
    found = {entry["location"] for entry in searched(harbour_site)}
    assert found & moved.keys() == set()


def test_a_withdrawn_brief_keeps_its_page_and_leaves_the_lists(
    harbour_site: Site, harbour: Path
) -> None:
    withdrawn = projects.corpus(harbour).withdrawn
    assert len(withdrawn) >= 1
    for id, brief in withdrawn.items():
        assert brief.withdrawn
        text = text_of(harbour_site.pages[f"briefings/{id}/"].body)
        assert brief.withdrawn.reason in text
        for page in ("", "timeline/"):
            assert id not in str(harbour_site.pages[page].body)


def test_a_draft_is_nowhere(harbour_site: Site, harbour: Path) -> None:
    everything = projects.corpus(harbour).everything
    drafts = [brief for brief in everything if brief.status == "draft"]
    assert len(drafts) >= 1
    for brief in drafts:
        for path, content in projects.snapshot(harbour_site.folder).items():
            assert brief.id not in path
            assert brief.headline.encode() not in content, path


def test_the_schema_for_editors_is_part_of_the_site(our_site: Site) -> None:
    schema: Any = json.loads((our_site.folder / "data/schema/brief.json").read_text("utf-8"))
    assert schema["title"] == "Brief"
