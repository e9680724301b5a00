"""A JSON Feed (version 1 or 1.1, jsonfeed.org) as entries."""

import json
from typing import Any
from urllib.parse import urljoin

from briefbook.intake.feed_item import MOST_ENTRIES, FeedItem, NotAFeedError, ReadFeed, language_tag
from briefbook.intake.feed_text import plain

_VERSIONS = ("https://jsonfeed.org/version/", "http://jsonfeed.org/version/")


def read_json(data: bytes, place: str) -> ReadFeed:
    """What a JSON Feed says, or `NotAFeedError`."""
    try:
        feed = json.loads(data)
    except (ValueError, RecursionError):
        raise NotAFeedError("It begins like JSON and can't be read as that.") from None
    if not isinstance(feed, dict) or not _text(feed, "version").startswith(_VERSIONS):
        raise NotAFeedError("It is JSON, and no JSON Feed: its `version` doesn't say so.")
    items = feed.get("items")
    if not isinstance(items, list):
        raise NotAFeedError("It is a JSON Feed without a list of `items`.")
    language = language_tag(feed.get("language"))
    kept = (item for item in items[:MOST_ENTRIES] if isinstance(item, dict))
    entries = tuple(_entry(item, language, place) for item in kept)
    return ReadFeed(plain(_text(feed, "title")), entries, max(0, len(items) - MOST_ENTRIES))


def _entry(item: dict[str, Any], language: str, place: str) -> FeedItem:
    link = _text(item, "url") or _text(item, "external_url")
    # Many write the address as `id` alone.
    id = _text(item, "id")
    return FeedItem(
        plain(_text(item, "title")),
        _whole(link or (id if id.startswith(("https://", "http://")) else ""), place),
        _text(item, "date_published"),
        _text(item, "date_modified"),
        language_tag(item.get("language")) or language,
    )


def _whole(link: str, place: str) -> str:
    try:
        return urljoin(place, link) if link else ""
    except ValueError:
        return ""


def _text(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""
