"""What is told of each feed, and that none stops another."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefbook.intake import gather as gathering
from briefbook.intake.feed_item import MOST_ENTRIES, ReadFeed
from briefbook.intake.gather import FeedRun, gather
from briefbook.model.feed_list import WatchedFeed
from briefbook.system.cache import NO_CACHE, Cache
from briefbook.web.feeds import FEED
from briefbook.web.visit import Visitor
from tests.support.site import Site, served

MAY = date(2024, 5, 3)
NEWS = "http://news.example.org"
RSS = '<rss version="2.0"><channel><title>Bay</title>%s</channel></rss>'
ITEM = "<item><title>A</title><link>https://bay.example.org/1</link></item>"


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as made:
        yield made


def gathered(site: Site, *paths: str, cache: Cache = NO_CACHE) -> tuple[FeedRun, ...]:
    feeds = [WatchedFeed(url=f"{NEWS}/{path}") for path in paths]
    return gather(feeds, Visitor(site.network(), FEED), cache, MAY)


def only(site: Site, body: str) -> FeedRun:
    site.page("/feed", body.encode())
    (run,) = gathered(site, "feed")
    return run


@pytest.mark.parametrize(
    ("items", "told", "to_mend"),
    [
        ("", "No entries.", True),
        (ITEM, "1 entry.", False),
        (ITEM * 2, "2 entries.", False),
        (ITEM * (MOST_ENTRIES + 1), "200 entries, the first of 201.", False),
        (f"{ITEM}<br>", "1 entry could be read: its XML breaks at line 1.", True),
        ("<br>", "No entries could be read: its XML breaks at line 1.", True),
    ],
)
def test_what_was_read_is_counted(site: Site, items: str, told: str, to_mend: bool) -> None:
    run = only(site, RSS % items)
    assert (run.told, run.to_mend) == (told, to_mend)


def test_a_bad_feed_stops_no_other(site: Site) -> None:
    site.page("/good", (RSS % ITEM).encode())
    runs = gathered(site, "gone", "good", "gone", "good")
    assert [run.told for run in runs] == ["The feed isn't there.", "1 entry."] * 2
    assert [run.read is None for run in runs] == [True, False] * 2


def test_a_feed_that_cannot_be_read_in_time_is_left(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(data: bytes, charset: str, link: str) -> ReadFeed:
        while True:
            pass

    monkeypatch.setattr(gathering, "read_feed", endless)
    monkeypatch.setattr(gathering, "SECONDS", 0.05)
    assert only(site, RSS % ITEM).told == "It can't be read in time."


def test_what_is_no_feed_is_not_kept(site: Site, tmp_path: Path) -> None:
    cache = Cache(tmp_path / "kept.db", b"secret")
    site.page("/feed", b"<html>", ETag='"1"')
    gathered(site, "feed", cache=cache)
    site.marks["/feed"] = '"1"'
    (run,) = gathered(site, "feed", cache=cache)
    assert run.told == "It is a web page, not a feed."


@pytest.mark.parametrize(
    "body",
    [
        "<rss><channel>" + "<item><title>" * 8_000,
        "<rss " + "a='b' " * 100_000,
        "<rss>" + "&" * 400_000,
        "<rss>" + "<![CDATA[" * 50_000,
        "<rss>" + "<a>" * 20_000,
        "{" * 100_000,
        "<html>" + "<link rel=alternate " * 20_000,
    ],
    ids=lambda body: body[:20],
)
def test_a_feed_that_is_made_to_take_long_has_an_end(site: Site, body: str) -> None:
    run = only(site, body)
    assert run.to_mend
    assert run.told.endswith(".")
