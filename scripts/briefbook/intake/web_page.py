"""A web page in the place of a feed: what it is, and the feed that it names."""

from html.parser import HTMLParser
from urllib.parse import urljoin

from pydantic_core import PydanticCustomError

from briefbook.text.links import check_link

_HEAD = 200_000
"""Characters in which a page names its feeds."""
_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")


def is_web_page(data: bytes) -> bool:
    """Whether this is HTML, by its first signs."""
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html")) or b"<html" in start[:1000]


def feed_of_page(data: bytes, link: str) -> str:
    """The first feed that a page names; empty where it names none that anybody could ask for."""
    finder = _Finder()
    finder.feed(data[:_HEAD].decode("utf-8", "replace"))
    for place in finder.places:
        try:
            return check_link(urljoin(link, place))
        except (PydanticCustomError, ValueError):
            continue
    return ""


class _Finder(HTMLParser):
    """`<link rel="alternate" type="application/rss+xml" href="…">`."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = {name: value or "" for name, value in attrs}
        is_other = "alternate" in of.get("rel", "").lower().split()
        if tag == "link" and is_other and of.get("type", "").lower() in _TYPES and of.get("href"):
            self.places.append(of["href"])
