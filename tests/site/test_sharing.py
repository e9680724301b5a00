"""What followers and other sites get of a site: feeds, citations, cards, and what names them."""

from pathlib import Path

import feedparser
import pytest
from PIL import Image

from briefbook.corpus.corpus import Corpus
from briefbook.pages.parts import attribution
from briefbook.render.front_matter import DESCRIPTION
from briefbook.site.mkdocs_yml import read_settings
from tests.support import citations, feeds, projects
from tests.support.build import in_english
from tests.support.sites import Page, Site, text_of

ATOM = 'link[rel="alternate"][type="application/atom+xml"]'


@pytest.fixture
def corpus(project: Path) -> Corpus:
    """What the project says."""
    return projects.corpus(project)


def of(page: Page, key: str) -> str:
    """The content of a meta tag that stands once; empty where there is none."""
    tags = page.html.select(f'meta[property="{key}"], meta[name="{key}"]')
    assert len(tags) <= 1, f"{page.url} has {key} twice"
    return str(tags[0]["content"]) if tags else ""


def shown(site: Site) -> dict[str, Page]:
    """The pages that somebody may share: not those of old addresses, nor of missing ones."""
    return {a: page for a, page in site.pages.items() if not page.forward and a != "404.html"}


# Feeds


def test_every_page_names_the_feed_of_the_site(site: Site) -> None:
    for address, page in site.pages.items():
        named = [page.follow(str(tag["href"])) for tag in page.html.select(ATOM)]
        assert named[:1] == [f"{site.url}feeds/briefings.xml"], address


def test_topics_and_corrections_name_their_own_feed_and_offer_it(
    site: Site, corpus: Corpus
) -> None:
    own = {f"topics/{id}/": f"{site.url}feeds/topics/{id}.xml" for id in corpus.briefs_of_topic}
    own["corrections/"] = f"{site.url}feeds/corrections.xml"
    for address, feed in own.items():
        page = site.pages[address]
        assert [page.follow(str(tag["href"])) for tag in page.html.select(ATOM)][1:] == [feed]
        offered = [text_of(tag) for tag in page.body.find_all("a", href=True)
                   if page.follow(str(tag["href"])) == feed]  # fmt: skip
        assert offered == ["Follow by feed"]


def test_every_feed_that_is_named_or_offered_is_there_and_valid(site: Site) -> None:
    named = {url for page in site.pages.values() for url in page.links if "/feeds/" in url}
    files = {f"{site.url}{p.relative_to(site.folder)}" for p in site.folder.glob("feeds/**/*.xml")}
    assert len(files) >= 3
    assert named == files
    for url in files:
        data = (site.folder / url.removeprefix(site.url)).read_bytes()
        assert feeds.faults(data) == [], url
        assert feedparser.parse(data).bozo == 0, url


def test_everything_a_feed_leads_to_is_a_page_of_the_site(site: Site) -> None:
    for file in site.folder.glob("feeds/**/*.xml"):
        read = feedparser.parse(file.read_bytes())
        links = [link.href for link in read.feed.links if link.rel == "alternate"]
        links += [entry.link for entry in read.entries]
        assert [url for url in links if not site.answers(url.partition("#")[0])] == [], file.name


def test_every_id_is_such_a_page_at_the_first_address_wherever_the_site_is(site: Site) -> None:
    first = read_settings(projects.ROOT).feed_id
    assert not site.url.startswith(first)
    for file in site.folder.glob("feeds/**/*.xml"):
        read = feedparser.parse(file.read_bytes())
        ids = [read.feed.id, *(entry.id for entry in read.entries)]
        assert [id for id in ids if not id.startswith(first)] == [], file.name
        here = [site.url + id.removeprefix(first).partition("#")[0] for id in ids]
        assert [url for url in here if not site.answers(url)] == [], file.name


def test_the_feed_holds_every_briefing_and_what_became_of_it(site: Site, corpus: Corpus) -> None:
    read = feedparser.parse((site.folder / "feeds/briefings.xml").read_bytes())
    titles = {entry.link: entry.title for entry in read.entries}
    briefs = [*corpus.briefs.values(), *corpus.withdrawn.values()]
    assert titles == {
        f"{site.url}briefings/{brief.id}/": (
            f"Withdrawn: {brief.headline}" if brief.withdrawn else brief.headline
        )
        for brief in briefs
    }


# Citations


def test_every_briefing_leads_to_its_citations_in_both_forms(site: Site, corpus: Corpus) -> None:
    for id in (*corpus.briefs, *corpus.withdrawn):
        page = site.pages[f"briefings/{id}/"]
        assert {f"{site.url}data/briefings/{id}.{form}" for form in ("bib", "csl.json")} <= (
            page.body_links
        )
        folder = site.folder / "data" / "briefings"
        entries = citations.bibtex((folder / f"{id}.bib").read_text("utf-8"))
        items = citations.csl((folder / f"{id}.csl.json").read_text("utf-8"))
        assert list(entries) == list(items)
        for key in entries:
            assert entries[key]["url"] == items[key]["URL"]
        ours = [item["URL"] for key, item in items.items() if key != f"{id}:article"]
        assert ours[0] == page.url
        assert [url for url in ours if not page.has(url.partition("#")[2])] == []


def test_every_point_holds_a_link_to_itself(site: Site, corpus: Corpus) -> None:
    for id, brief in corpus.briefs.items():
        page = site.pages[f"briefings/{id}/"]
        links = page.body.select("a.itself")
        assert [page.follow(str(tag["href"])) for tag in links] == [
            f"{page.url}#claim-{claim.id}"
            for claim in sorted(brief.claims, key=lambda claim: not claim.key)
        ]
        rows = {row.claim.id: row for row in corpus.statements if row.brief.id == id}
        for tag in links:
            row = rows[str(tag["href"]).partition("#claim-")[2]]
            told = attribution.in_words(in_english(corpus), row, home=True)
            assert tag["aria-label"] == f"Link to this claim: {told}"
            assert [text_of(place) for place in page.body.select(f"#claim-{row.claim.id}")] == [
                told
            ]


# Cards and what other sites show


def test_a_shared_page_says_what_it_is_and_where(site: Site) -> None:
    for address, page in shown(site).items():
        canonical = page.html.select_one('link[rel="canonical"]')
        assert canonical, address
        assert of(page, "og:url") == canonical["href"], address
        assert of(page, "og:title"), address
        assert of(page, "og:description") == of(page, "description"), address
        kinds = ("briefings/", "events/")
        own = address.startswith(kinds) and address not in kinds
        assert of(page, "og:type") == ("article" if own else "website"), address
        assert of(page, "twitter:card") == "summary_large_image", address


def test_a_page_that_nobody_shares_says_nothing(site: Site) -> None:
    for address in site.pages.keys() - shown(site).keys():
        assert site.pages[address].html.select('meta[property^="og:"]') == [], address


def test_every_card_that_is_named_is_there_and_as_large_as_it_says(site: Site) -> None:
    named = {of(page, "og:image").partition("?")[0] for page in shown(site).values()}
    assert len(named) >= 5
    for url in named:
        address = site.address_of(url)
        assert address, url
        picture = Image.open(site.folder / address)
        assert (picture.format, picture.size) == ("PNG", (1200, 630)), url


def test_briefings_events_and_topics_have_cards_of_their_own(site: Site, corpus: Corpus) -> None:
    own = {f"topics/{id}" for id in corpus.vocabulary.topics}
    own |= {f"briefings/{id}" for id in corpus.briefs} | {f"events/{id}" for id in corpus.events}
    for address, page in shown(site).items():
        name = address.rstrip("/")
        card = f"cards/{name}.png" if name in own else "cards/site.png"
        assert of(page, "og:image").partition("?")[0] == site.url + card, address


def test_no_page_loads_a_card(site: Site) -> None:
    loaded = {url for page in site.pages.values() for url in page.loaded}
    assert [url for url in loaded if "/cards/" in url] == []


# Titles and descriptions


def test_no_two_pages_look_alike_in_a_search_result(site: Site) -> None:
    pages = shown(site)
    titles = [text_of(page.html.title) for page in pages.values() if page.html.title]
    told = [of(page, "description") for page in pages.values()]
    assert sorted({title for title in titles if titles.count(title) > 1}) == []
    assert sorted({words for words in told if told.count(words) > 1}) == []
    assert [words for words in told if not words or len(words) > DESCRIPTION] == []


# Without an address, and with another engine


def test_without_an_address_no_page_names_what_is_not_there(tmp_path: Path) -> None:
    root = projects.harbour(tmp_path)
    projects.configure(root, site_url='""')
    site = Site(projects.build(root), "")
    assert not (site.folder / "feeds").exists()
    assert not (site.folder / "cards").exists()
    for address, page in site.pages.items():
        assert page.html.select(f'{ATOM}, meta[property^="og:"]') == [], address
        assert [tag for tag in page.html.find_all("a", href=True) if "feeds" in tag["href"]] == []
    items = citations.csl((site.folder / "data/briefings/bay-post-map.csl.json").read_text("utf-8"))
    assert [key for key, item in items.items() if "URL" in item] == ["bay-post-map:article"]
