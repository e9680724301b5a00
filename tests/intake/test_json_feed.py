"""JSON Feed in both versions, and what only looks like one."""

import json

import pytest

from briefbook.intake.feed_item import MOST_ENTRIES, FeedItem, NotAFeedError
from briefbook.intake.json_feed import read_json

PLACE = "https://bay.example.org/feeds/all.json"
VERSION = "https://jsonfeed.org/version/1.1"


def data(*items: object, **more: object) -> bytes:
    return json.dumps({"version": VERSION, "title": "Bay Post", "items": items, **more}).encode()


def test_an_item_with_everything() -> None:
    item = {
        "id": "1",
        "url": "https://bay.example.org/1",
        "external_url": "https://other.example.org/",
        "title": "A quay",
        "date_published": "2024-05-03T08:00:00Z",
        "date_modified": "2024-05-04T08:00:00Z",
        "language": "pt_br",
    }
    read = read_json(data(item, language="en"), PLACE)
    assert (read.title, read.left_out, read.fault) == ("Bay Post", 0, "")
    assert read.entries == (
        FeedItem(
            "A quay",
            "https://bay.example.org/1",
            "2024-05-03T08:00:00Z",
            "2024-05-04T08:00:00Z",
            "pt-BR",
        ),
    )


@pytest.mark.parametrize(
    ("item", "link"),
    [
        ({"url": "/1"}, "https://bay.example.org/1"),
        ({"url": "../1"}, "https://bay.example.org/1"),
        ({"external_url": "https://other.example.org/1"}, "https://other.example.org/1"),
        ({"id": "https://bay.example.org/1"}, "https://bay.example.org/1"),
        ({"id": "javascript:alert(1)"}, ""),
        ({"id": 7}, ""),
        ({"url": ["https://bay.example.org/1"]}, ""),
        ({"url": "http://[x"}, ""),
        ({}, ""),
    ],
)
def test_the_link_of_an_item(item: dict[str, object], link: str) -> None:
    assert [one.link for one in read_json(data(item), PLACE).entries] == [link]


def test_what_is_no_text_counts_as_missing_and_what_is_no_item_is_passed_over() -> None:
    read = read_json(data({"title": 7, "language": {"en": 1}}, "text", None, 3, []), PLACE)
    assert read.entries == (FeedItem("", ""),)


def test_of_many_items_the_first_are_read() -> None:
    read = read_json(data(*({"title": str(n)} for n in range(MOST_ENTRIES + 7))), PLACE)
    assert (len(read.entries), read.left_out) == (MOST_ENTRIES, 7)
    assert read.entries[0].headline == "0"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"{", "It begins like JSON and can't be read as that."),
        (b"[" * 200_000, "It begins like JSON and can't be read as that."),
        (b'{"a": ' + b"9" * 5000 + b"}", "It begins like JSON and can't be read as that."),
        (b'{"a": "\xff"}', "It begins like JSON and can't be read as that."),
        (b"[1]", "It is JSON, and no JSON Feed: its `version` doesn't say so."),
        (b'{"version": "2"}', "It is JSON, and no JSON Feed: its `version` doesn't say so."),
        (
            b'{"version": "https://jsonfeed.org/version/1", "items": {}}',
            "It is a JSON Feed without a list of `items`.",
        ),
    ],
)
def test_what_it_is_instead(text: bytes, told: str) -> None:
    with pytest.raises(NotAFeedError) as error:
        read_json(text, PLACE)
    assert str(error.value) == told
