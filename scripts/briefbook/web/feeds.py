"""A feed from the web, asked for again only as far as it has changed (RFC 9110, 13)."""

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date

from briefbook.system.cache import Cache
from briefbook.web.visit import NOT_CHANGED, NotFetchedError, Resource, Visitor

LONGEST = 4 * 1024 * 1024
"""Bytes of a feed."""
FEED = Resource(
    what="feed",
    purpose="feeds, looked through for editors",
    types=(
        *("application/atom+xml", "application/rss+xml", "application/feed+json"),
        *("application/xml", "text/xml", "application/json", "*/*;q=0.5"),
    ),
    most=LONGEST,
)
_KIND = "feed"
_GZIP = b"\x1f\x8b"
_LONGEST_MARK = 300


@dataclass(frozen=True, slots=True)
class FeedBody:
    """What a host gave for a feed, and by which marks it tells whether that has changed."""

    link: str
    """Where it was found, after all redirects."""
    type: str
    charset: str
    etag: str
    modified: str
    day: str
    """When it was fetched."""
    data: bytes


@dataclass(frozen=True, slots=True)
class FeedAnswer:
    """A feed as it is now."""

    body: FeedBody
    is_new: bool
    """False where the host says that it hasn't changed."""
    moved_to: str = ""
    """Its address now, where it has moved for good."""


def ask_feed(visitor: Visitor, url: str, kept: FeedBody | None, day: date) -> FeedAnswer:
    """The feed at an address, or `NotFetchedError`; `kept` is what it gave before."""

    def marks(link: str) -> Mapping[str, str]:
        # Only for the address they came from.
        if not kept or link != kept.link:
            return {}
        sent = {"If-None-Match": kept.etag, "If-Modified-Since": kept.modified}
        return {name: value for name, value in sent.items() if value}

    visited = visitor.visit(url, marks)
    answer = visited.answer
    if answer.status == NOT_CHANGED:
        if not kept or not marks(visited.link):
            raise NotFetchedError(f"The feed answers with {NOT_CHANGED}.")
        return FeedAnswer(kept, False, visited.moved_to)
    body = FeedBody(
        visited.link,
        answer.type,
        answer.charset,
        _mark(answer.etag),
        _mark(answer.modified),
        day.isoformat(),
        _unpacked(answer.body),
    )
    return FeedAnswer(body, True, visited.moved_to)


def _unpacked(data: bytes) -> bytes:
    """A feed as text: some hosts pack it (gzip), whatever they are asked for."""
    if not data.startswith(_GZIP):
        return data
    try:
        unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        text = unpacker.decompress(data, LONGEST + 1)
    except zlib.error:
        raise NotFetchedError("The feed came packed (gzip) and can't be unpacked.") from None
    if len(text) > LONGEST:
        raise NotFetchedError(f"The feed is longer than {LONGEST // 1024**2} MiB.")
    return text


def _mark(text: str) -> str:
    """A mark that can be sent back as it came."""
    return text if len(text) <= _LONGEST_MARK and text.isascii() and text.isprintable() else ""


def recall(cache: Cache, url: str) -> FeedBody | None:
    """What a feed gave before, as far as that is known here."""
    data = cache.get(_KIND, url.encode())
    if data is None:
        return None
    try:
        kept = json.loads(data)
        return FeedBody(**{**kept, "data": zlib.decompress(b64decode(kept["data"]))})
    except (ValueError, TypeError, KeyError, zlib.error):
        return None


def remember(cache: Cache, url: str, answer: FeedAnswer) -> None:
    """Keep what a feed gave for the next time, where its host can then say that it's the same."""
    if answer.is_new and (answer.body.etag or answer.body.modified):
        cache.put_all(_KIND, {url.encode(): _packed(answer.body)})


def _packed(body: FeedBody) -> bytes:
    data = b64encode(zlib.compress(body.data)).decode()
    return json.dumps({**asdict(body), "data": data}).encode()
