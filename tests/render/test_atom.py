"""Atom: valid by the letter of RFC 4287 and by a reader of feeds, whatever the words are."""

from pathlib import Path
from xml.etree import ElementTree

import feedparser
import pytest
from bs4 import BeautifulSoup

from briefbook.pages.feeds import Feed, feeds
from briefbook.render import atom
from briefbook.settings import Settings
from tests.support.build import brief, claim, corpus, in_english
from tests.support.feeds import entries, faults, texts

SITE = "https://briefs.example/sub/"
HOSTILE = "<script>alert(1)</script> ]]> &amp; \"x\" 'y' </summary><entry> &#60;b&#62; 海湾"
TOLD = {"was": HOSTILE, "now": HOSTILE}


def of(text: str) -> dict[str, Feed]:
    """All feeds of a corpus in which every word is one text."""
    one = brief(
        headline=text,
        standfirst=text,
        title=text,
        claims=(claim("one", key=True, text=text, stance="alleges", says="council"),),
        corrections=({"date": "2024-05-23", "was": text, "now": text, "noticed_by": text},),
        aliases=("old-quay",),
    )
    gone = {"status": "withdrawn", "withdrawn": {"date": "2024-05-25", "reason": text}}
    two = brief("gone", headline=text, **gone)
    named = {"name": text, "about": text}
    parts = {
        "topics": {"harbour": named},
        "publishers": {"courier": named},
        "actors": {"council": named},
    }
    settings = Settings(Path(), site_name=text, description=text, site_url=SITE)
    return {feed.path: feed for feed in feeds(in_english(corpus(one, two, **parts), settings))}


def written(feed: Feed, name: str = "The Harbour File", feed_id: str = "") -> bytes:
    """The file of a feed."""
    return atom.write(feed, Settings(Path(), site_name=name, site_url=SITE, feed_id=feed_id))


PATHS = ["feeds/briefings.xml", "feeds/corrections.xml", "feeds/topics/harbour.xml"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("text", ["Plain words.", HOSTILE])
def test_every_feed_is_valid(path: str, text: str) -> None:
    data = written(of(text)[path], text)
    assert faults(data) == []
    read = feedparser.parse(data)
    assert read.bozo == 0
    assert (read.version, read.encoding) == ("atom10", "utf-8")
    assert len(read.entries) == 2


def test_a_feed_says_whose_it_is_and_where_it_lies() -> None:
    read = feedparser.parse(written(of("Plain words.")["feeds/topics/harbour.xml"])).feed
    assert (read.id, read.author, read.language) == (
        "https://briefs.example/sub/topics/harbour/",
        "The Harbour File",
        "en",
    )
    assert {link.rel: (link.type, link.href) for link in read.links} == {
        "alternate": ("text/html", "https://briefs.example/sub/topics/harbour/"),
        "self": ("application/atom+xml", "https://briefs.example/sub/feeds/topics/harbour.xml"),
    }


def test_an_entry_has_its_lasting_id_and_days_without_hours() -> None:
    (withdrawn, entry) = feedparser.parse(
        written(of("Plain words.")["feeds/briefings.xml"])
    ).entries
    assert withdrawn.title == "Withdrawn: Plain words."
    assert (entry.id, entry.link) == (
        "https://briefs.example/sub/briefings/old-quay/",
        "https://briefs.example/sub/briefings/quay/",
    )
    assert (entry.published, entry.updated) == ("2024-05-20T00:00:00Z", "2024-05-23T00:00:00Z")
    assert [(tag.term, tag.label) for tag in entry.tags] == [("harbour", "Plain words.")]


def test_hostile_words_are_words_also_in_the_summary() -> None:
    entry = entries(written(of(HOSTILE)["feeds/briefings.xml"]))[1]
    assert texts(entry, "title") == [HOSTILE]
    (summary,) = texts(entry, "summary")
    found = BeautifulSoup(summary, "html.parser")
    assert {tag.name for tag in found.find_all(True)} == {"p", "strong", "ul", "li", "a"}
    standfirst, *_ = found.find_all("p")
    assert standfirst.get_text() == HOSTILE
    assert " alleges: " in found.get_text()


def test_an_empty_feed_is_valid_and_knows_no_clock() -> None:
    settings = Settings(Path(), site_name="Empty", site_url=SITE)
    for feed in feeds(in_english(corpus(), settings)):
        data = written(feed)
        assert faults(data) == []
        assert feedparser.parse(data).bozo == 0
        assert b"<updated>1970-01-01T00:00:00Z</updated>" in data


def test_a_name_that_no_xml_can_hold_is_still_a_feed() -> None:
    data = written(of("Plain words.")["feeds/briefings.xml"], "Bell\x07 and tab")
    assert faults(data) == []
    assert feedparser.parse(data).feed.author == "Bell\ufffd and tab"


def test_the_check_sees_what_a_feed_lacks() -> None:
    data = written(of("Plain words.")["feeds/briefings.xml"])
    broken = data.replace(b"<name>The Harbour File</name>", b"").replace(
        b"briefings/gone/</id>", b"briefings/old-quay/</id>"
    )
    broken = broken.replace(b'rel="self"', b'rel="related"').replace(
        b"<updated>2024-05-25T00:00:00Z", b"<updated>25 May 2024"
    )
    assert sorted(set(faults(broken))) == [
        "25 May 2024 is no date",
        "no one link says where the feed itself lies",
        "nobody is named as author",
        "two entries have one id",
    ]


FIRST = ["https://first.example/", "https://first.example/briefs", "tag:first.example,2024:"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("first", FIRST)
def test_ids_outlive_the_address_of_the_site(path: str, first: str) -> None:
    feed = of("Plain words.")[path]
    moved, stayed = written(feed, feed_id=first), written(feed)
    assert faults(moved) == []
    assert ids(moved) == [
        id.replace(SITE, first if first[-1] in "/:" else f"{first}/") for id in ids(stayed)
    ]
    assert SITE.encode() in moved
    assert set(feedparser.parse(moved).entries[0]) == set(feedparser.parse(stayed).entries[0])


def ids(data: bytes) -> list[str]:
    """The id of a feed, then those of its entries."""
    return [id for one in (ElementTree.fromstring(data), *entries(data)) for id in texts(one, "id")]
