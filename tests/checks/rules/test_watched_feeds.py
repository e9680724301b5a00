"""The list of feeds, where each part of it is written well."""

from dataclasses import replace
from typing import Any

import pytest

from briefbook.checks.rules.watched_feeds import check
from briefbook.model.feed_list import FeedList
from tests.support.build import library

A, B = "https://a.example.org/feed", "https://b.example.org/feed"


def told(*feeds: Any, refused: tuple[Any, ...] = (), broken: str = "") -> list[str]:
    written = {"id": "feeds", "path": "briefs/feeds.yml", "feeds": feeds, "refused": refused}
    listed = replace(library(broken=broken), feeds=FeedList.model_validate(written))
    return [f"{'.'.join(map(str, one.keys))}: {one.message} {one.help}" for one in check(listed)]


def test_a_project_without_a_list_is_fine() -> None:
    assert list(check(library())) == []


def test_a_list_of_feeds_that_are_known_is_fine() -> None:
    assert told(A, {"url": B, "publisher": "courier"}, refused=(A, {"url": B})) == []


def test_a_list_without_feeds_says_nothing() -> None:
    assert told() == ["feeds: `feeds` has no entries. Write one, or remove the file."]


@pytest.mark.parametrize(
    "again", [A, f"{A}#top", f"{A}/", f"{A}?utm_source=x", "http://www.a.example.org/feed"]
)
def test_a_feed_stands_once(again: str) -> None:
    assert told(A, again) == ["feeds.1.url: This stands here twice. Keep one."]
    assert told(A, refused=(B, again, B)) == ["refused.2.url: This stands here twice. Keep one."]


def test_a_publisher_is_one_of_the_vocabulary() -> None:
    (line,) = told({"url": A, "publisher": "harbour-weekly"})
    assert line == (
        "feeds.0.publisher: `harbour-weekly` is not a publisher we know."
        " Add it to the publishers in briefs/vocabulary, or leave the line out."
    )


def test_a_publisher_that_a_broken_file_may_give_is_not_told() -> None:
    assert told({"url": A, "publisher": "weekly"}, broken="weekly: {name: [}") == []
