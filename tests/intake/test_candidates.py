"""What becomes of an entry: a candidate with all that is known of it, or left out with a reason."""

from datetime import date
from typing import Any

import pytest

from briefbook.corpus import build as corpora
from briefbook.corpus.corpus import Corpus
from briefbook.intake.candidates import MOST, Candidate, Dropped, Sifted, refused_in, sift
from briefbook.intake.feed_item import FeedItem, ReadFeed
from briefbook.model.brief import Brief
from briefbook.model.feed_list import FeedList, WatchedFeed
from briefbook.model.link_report import LinkReport
from tests.support.build import brief, corpus, vocabulary

TODAY = date(2024, 6, 1)
FEED = WatchedFeed(url="https://bay.example.org/feed")
PORT = brief("port", title="Harbour Office says no to dredging", published="2024-05-03")


def item(link: str = "https://bay.example.org/1", **more: str) -> FeedItem:
    return FeedItem(**{"headline": "A ferry is late", "link": link, **more})


def sifted(
    *items: FeedItem,
    feed: WatchedFeed = FEED,
    known: Corpus | None = None,
    refused: tuple[str, ...] = (),
    days: int = 30,
) -> Sifted:
    read = ReadFeed("Bay Post", items)
    listed = FeedList.model_validate(
        {"id": "feeds", "path": "f", "feeds": (feed,), "refused": refused}
    )
    return sift([(feed, read)], known or corpus(PORT), refused_in(listed), TODAY, days)


def only(*items: FeedItem, **more: Any) -> Candidate:
    found = sifted(*items, **more)
    assert found.dropped == ()
    (one,) = found.candidates
    return one


def dropped(*items: FeedItem, **more: Any) -> Dropped:
    found = sifted(*items, **more)
    assert found.candidates == ()
    (one,) = found.dropped
    return one


@pytest.mark.parametrize(
    "link",
    [
        "https://courier.example.org/port",
        "http://www.courier.example.org/port/",
        "https://m.courier.example.org/port?utm_medium=feed#top",
        "https://courier.example.org/port/amp/",
        "https://web.archive.org/web/20240503/https://courier.example.org/port",
    ],
)
def test_an_article_that_has_a_brief_is_left_out_at_whatever_address(link: str) -> None:
    assert dropped(item(link)).why == "briefed"
    assert dropped(item(link)).brief == "port"


@pytest.mark.parametrize(
    "state",
    [
        {"status": "draft"},
        {"status": "withdrawn", "withdrawn": {"date": "2024-05-20", "reason": "Not ours."}},
    ],
)
def test_drafts_and_withdrawn_briefs_count_as_briefs(state: dict[str, Any]) -> None:
    known = corpus(brief("port", **state))
    assert dropped(item("https://courier.example.org/port"), known=known).why == "briefed"


def test_an_article_that_has_moved_is_known_at_its_new_address() -> None:
    link = {
        "url": PORT.url,
        "status": "moved",
        "since": "2024-05-20",
        "checked": "2024-05-20",
        "moved_to": "https://new.example.org/port",
    }
    report = LinkReport.model_validate({"id": "port", "path": "p", "links": (link,)})
    known = corpora.build((PORT,), vocabulary(), {}, {"port": report})
    assert dropped(item("https://new.example.org/port"), known=known).brief == "port"


def test_the_headline_of_a_brief_on_its_day_is_a_copy() -> None:
    told = "Harbour Office says no to dredging - Bay Post"
    one = dropped(item(headline=told, published="2024-05-03T22:00:00-07:00"))
    assert (one.why, one.brief) == ("headline", "port")


@pytest.mark.parametrize("published", ["2024-05-04", "", "soon"])
def test_on_another_day_or_none_it_is_a_candidate_that_says_so(published: str) -> None:
    one = only(item(headline="Harbour Office says no to dredging", published=published))
    assert one.like == "port"


@pytest.mark.parametrize(
    "refused", ["https://bay.example.org/1", "http://www.bay.example.org/1/?utm_source=x"]
)
def test_what_was_refused_stays_refused(refused: str) -> None:
    assert dropped(item(), refused=(refused,)).why == "refused"


@pytest.mark.parametrize(
    ("published", "why"),
    [("2024-05-02", None), ("2024-05-01", "old"), ("1824-05-01", "old"), ("", None)],
)
def test_what_is_too_old_is_left_out(published: str, why: str | None) -> None:
    found = sifted(item(published=published))
    assert [one.why for one in found.dropped] == ([why] if why else [])


@pytest.mark.parametrize(
    "link",
    [
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "http://127.0.0.1/",
        "http://localhost/1",
        "http://u:p@bay.example.org/",
        "https://bay.example.org/" + "x" * 2000,
        "//",
        "http://[x",
    ],
)
def test_a_link_that_nobody_could_open_is_none(link: str) -> None:
    assert dropped(item(link)) == Dropped("", "A ferry is late", "no-link")


def test_an_article_in_two_feeds_is_one_candidate() -> None:
    other = WatchedFeed(url="https://wire.example.org/feed")
    twice = item("https://m.bay.example.org/1?utm_source=wire")
    reads = [(FEED, ReadFeed("Bay Post", (item(),))), (other, ReadFeed("Wire", (twice,)))]
    (one,) = sift(reads, corpus(), frozenset(), TODAY, 30).candidates
    assert (one.outlet, one.feed, one.link) == ("Bay Post", FEED.url, "https://bay.example.org/1")


def test_without_a_headline_it_says_so() -> None:
    assert only(item(headline="")).headline == "(no headline)"


@pytest.mark.parametrize(
    ("dates", "told"),
    [
        ({"published": "2024-05-30T23:00:00-05:00", "updated": "2024-05-31"}, "2024-05-30"),
        ({"updated": "2024-05-31T01:00:00Z"}, "2024-05-31, when it was changed"),
        ({"published": "soon", "updated": "2024-05-31"}, "2024-05-31, when it was changed"),
        ({"published": "soon"}, "not understood: “soon”"),
        ({"published": "x" * 999}, f"not understood: “{'x' * 59}…”"),
        ({"published": "<b>\u202e</b>"}, "not stated"),
        ({}, "not stated"),
    ],
)
def test_the_date_is_that_of_the_feed(dates: dict[str, str], told: str) -> None:
    assert only(item(**dates)).date == told


@pytest.mark.parametrize(
    ("link", "publisher", "outlet"),
    [
        ("https://courier.example.org/2", None, "Courier"),
        ("https://courier.example.org/2", "post", "Courier"),
        ("https://bay.example.org/2", "post", "The Bay Post"),
        ("https://bay.example.org/2", None, "Bay Post"),
    ],
)
def test_the_outlet_is_whose_site_it_is_else_as_the_list_says_else_as_the_feed(
    link: str, publisher: str | None, outlet: str
) -> None:
    names = {"courier": {"name": "Courier", "url": "https://courier.example.org/"}}
    known = corpus(publishers=names | {"post": {"name": {"en": "The Bay Post"}}})
    feed = WatchedFeed(url=FEED.url, publisher=publisher)
    assert only(item(link), feed=feed, known=known).outlet == outlet


def test_a_feed_without_a_title_is_called_by_the_host() -> None:
    reads = [(FEED, ReadFeed("", (item("https://www.bay.example.org/1"),)))]
    (one,) = sift(reads, corpus(), frozenset(), TODAY, 30).candidates
    assert one.outlet == "bay.example.org"


@pytest.mark.parametrize(
    ("headline", "topics", "names"),
    [
        ("The Harbour is to grow", ["harbour"], []),
        ("Berths for the ferry", ["harbour"], []),
        ("Council meets in Town", [], ["council", "town"]),
        ("The HARBOUR OFFICE answers", [], ["office"]),
        ("Councillors and Towns", [], []),
        ("港务局否认疏浚计划", [], ["office"]),
    ],
)
def test_what_the_vocabulary_knows_of_a_headline(
    headline: str, topics: list[str], names: list[str]
) -> None:
    known = corpus(
        actors={"office": {"name": {"en": "Harbour Office", "zh": "港务局"}}},
        topics={"harbour": {"name": "The harbour", "terms": {"berths": "Places for ships"}}},
    )
    one = only(item(headline=headline), known=known)
    assert [known.id for known in one.topics] in (topics, [*topics, "harbour"])
    assert [known.id for known in one.names] == names


def test_what_is_ours_comes_first_then_the_newest_and_a_day_to_come_counts_as_none() -> None:
    found = sifted(
        item("https://bay.example.org/1", headline="B", published="2024-05-30"),
        item("https://bay.example.org/2", headline="A", published="2024-05-30"),
        item("https://bay.example.org/3", headline="C", published="9999-12-31"),
        item("https://bay.example.org/4", headline="D", published="2024-06-02"),
        item("https://bay.example.org/5", headline="Council meets"),
        item("https://bay.example.org/6", headline="E"),
    )
    assert [one.headline for one in found.candidates] == ["Council meets", *"DABCE"]


def test_the_order_of_feeds_changes_nothing_but_where_an_article_was_found_first() -> None:
    items = [item(f"https://bay.example.org/{n}", headline=f"Story {n}") for n in range(20)]
    assert sifted(*items).candidates == sifted(*reversed(items)).candidates


def test_there_are_never_more_than_anybody_would_read() -> None:
    items = [item(f"https://bay.example.org/{n}") for n in range(MOST + 3)]
    found = sifted(*items)
    assert (len(found.candidates), found.left_out) == (MOST, 3)


def test_a_thousand_briefs_and_entries_take_no_time() -> None:
    def one(number: int) -> Brief:
        day = f"2024-05-{number % 28 + 1:02}"
        return brief(f"b{number}", title=f"Story {number} of the quay", published=day)

    known = corpus(*map(one, range(1000)))
    items = [
        item(f"https://bay.example.org/{n}", headline=f"News {n} of it", published="2024-05-20")
        for n in range(1000)
    ]
    assert len(sifted(*items, known=known).candidates) == MOST
