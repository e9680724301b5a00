"""A feed is asked for again only as far as it has changed."""

import gzip
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefbook.system.cache import NO_CACHE, Cache
from briefbook.web.feeds import FEED, LONGEST, FeedAnswer, FeedBody, ask_feed, recall, remember
from briefbook.web.visit import NotFetchedError, Visitor
from tests.support.site import Site, served

URL = "http://news.example.org/feed"
MAY, JUNE = date(2024, 5, 3), date(2024, 6, 1)


@pytest.fixture
def site() -> Iterator[Site]:
    with served() as made:
        yield made


def asked(site: Site, kept: FeedBody | None = None, day: date = MAY) -> FeedAnswer:
    return ask_feed(Visitor(site.network(), FEED), URL, kept, day)


def test_the_first_time_all_of_it_comes(site: Site) -> None:
    site.page("/feed", b"<rss/>", ETag='"1"', Last_Modified="Fri, 03 May 2024 08:00:00 GMT")
    answer = asked(site)
    assert answer.is_new
    assert answer.body == FeedBody(
        URL, "text/html", "", '"1"', "Fri, 03 May 2024 08:00:00 GMT", "2024-05-03", b"<rss/>"
    )


def test_what_has_not_changed_is_what_it_was(site: Site) -> None:
    site.page("/feed", b"<rss/>", ETag='"1"')
    first = asked(site)
    site.marks["/feed"] = '"1"'
    again = asked(site, first.body, JUNE)
    assert not again.is_new
    assert again.body == first.body


def test_what_has_changed_comes_anew(site: Site) -> None:
    site.page("/feed", b"<rss/>", ETag='"1"')
    first = asked(site)
    site.page("/feed", b"<rss></rss>", ETag='"2"')
    site.marks["/feed"] = '"2"'
    again = asked(site, first.body, JUNE)
    assert (again.is_new, again.body.data, again.body.day) == (True, b"<rss></rss>", "2024-06-01")


def test_marks_go_only_to_the_address_they_came_from(site: Site) -> None:
    site.page("/feed", status=302, Location="/new")
    site.page("/new", b"<rss/>", ETag='"1"')
    first = asked(site)
    assert first.body.link.endswith("/new")
    site.marks = {"/feed": '"1"', "/new": '"1"'}
    again = asked(site, first.body)
    assert (again.is_new, again.body) == (False, first.body)


def test_unchanged_is_no_answer_to_who_has_nothing(site: Site) -> None:
    site.page("/feed", status=304)
    with pytest.raises(NotFetchedError, match=r"^The feed answers with 304\.$"):
        asked(site)


@pytest.mark.parametrize("mark", ["x" * 301, "caf\u00e9"])
def test_a_mark_that_could_not_be_sent_back_is_not_kept(site: Site, mark: str) -> None:
    site.page("/feed", b"<rss/>", ETag=mark)
    assert asked(site).body.etag == ""


def test_a_feed_that_comes_packed_is_unpacked(site: Site) -> None:
    site.page("/feed", gzip.compress(b"<rss/>"))
    assert asked(site).body.data == b"<rss/>"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (gzip.compress(b" " * (LONGEST + 1)), "The feed is longer than 4 MiB."),
        (b"\x1f\x8bno", "The feed came packed (gzip) and can't be unpacked."),
    ],
)
def test_what_cannot_be_unpacked_is_told(site: Site, data: bytes, told: str) -> None:
    site.page("/feed", data)
    with pytest.raises(NotFetchedError) as error:
        asked(site)
    assert str(error.value) == told


def kept_in(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "kept.db", b"secret")


def answer(etag: str = '"1"', is_new: bool = True) -> FeedAnswer:
    body = FeedBody(URL, "text/xml", "utf-8", etag, "", "2024-05-03", b"\x00<rss/>\xff" * 1000)
    return FeedAnswer(body, is_new)


def test_what_a_feed_gave_is_kept_as_it_was(tmp_path: Path) -> None:
    remember(kept_in(tmp_path), URL, answer())
    assert recall(kept_in(tmp_path), URL) == answer().body
    assert recall(kept_in(tmp_path), f"{URL}?other") is None


@pytest.mark.parametrize("told", [answer(etag=""), answer(is_new=False)])
def test_what_could_not_be_asked_for_again_or_is_kept_already_is_not_written(
    tmp_path: Path, told: FeedAnswer
) -> None:
    remember(kept_in(tmp_path), URL, told)
    assert recall(kept_in(tmp_path), URL) is None


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b'{"data": "x"}', b'{"data": "eJw=", "link": 1}', b"\xff"]
)
def test_what_is_kept_in_another_form_counts_as_nothing(tmp_path: Path, data: bytes) -> None:
    cache = kept_in(tmp_path)
    cache.put_all("feed", {URL.encode(): data})
    assert recall(cache, URL) is None


def test_without_a_cache_nothing_is_kept() -> None:
    remember(NO_CACHE, URL, answer())
    assert recall(NO_CACHE, URL) is None
