"""What a page says of itself: meta, links, JSON-LD, headings, `<time>`. Never believed alone."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from briefbook.drafting.values import Found
from briefbook.text.fold import legible

MOST = 200
"""Of each kind of thing; pages with more of them are lists, or hostile."""
LONGEST = 2_000
"""Characters of a value; what is longer is no headline, name or address."""
DEEPEST = 12
"""Levels of JSON-LD that are looked into."""
_ARTICLES = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|Report)$")
_KEPT = ("h1", "title", "time")
_LD = re.compile(r"application/ld\+json", re.I)
# Characters of JSON-LD.
_SCRIPT_SIZE = 400_000


@dataclass
class Head:
    """What was found, in the order of the page."""

    metas: list[tuple[str, str]] = field(default_factory=list)
    """Name or property in small letters, and content."""
    links: list[tuple[str, str]] = field(default_factory=list)
    """Relation, and address."""
    texts: list[tuple[str, str]] = field(default_factory=list)
    """`h1`, `title`, `author` and their text."""
    times: list[tuple[str, str]] = field(default_factory=list)
    """What a `<time>` is said to be, such as `datePublished`, and its value."""
    articles: list[dict[str, Any]] = field(default_factory=list)
    """Objects of JSON-LD that are articles."""
    language: str = ""

    def meta(self, *names: str) -> Iterator[Found]:
        """Contents of these metas, in the order they are asked for."""
        for name in names:
            for known, content in self.metas:
                if known == name and content:
                    yield Found(content, f"meta {name}")

    def data(self, name: str) -> Iterator[Found]:
        """Values of a property in JSON-LD."""
        for article in self.articles:
            for value in _values(article.get(name)):
                yield Found(value, f"JSON-LD {name}")

    def text(self, name: str) -> Iterator[str]:
        """The texts of a kind of element."""
        return (text for known, text in self.texts if known == name and text)


def head_of(page: str) -> Head:
    """Everything a page says of itself in its markup."""
    reader = _Reader()
    reader.feed(page)
    return reader.head


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if text := legible(value[:LONGEST]):
            yield text
    elif isinstance(value, bool):
        yield str(value).lower()
    elif isinstance(value, dict):
        yield from _values(value.get("name") or value.get("@id"))
    elif isinstance(value, list):
        for one in value[:MOST]:
            if not isinstance(one, list):
                yield from _values(one)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.head = Head()
        self._open = ""
        self._pieces: list[str] = []
        self._length = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Turned round, for of two equal attributes browsers heed the first.
        given = {name: (value or "")[:LONGEST] for name, value in reversed(attrs[:50])}
        if tag == "html":
            self.head.language = self.head.language or given.get("lang", "")
        elif tag == "meta":
            self._meta(given)
        elif tag == "link" and len(self.head.links) < MOST:
            self.head.links.append((given.get("rel", "").lower(), given.get("href", "").strip()))
        elif tag == "time":
            self._time(given)
        if tag == "script":
            self._begin("ld" if _LD.search(given.get("type", "")) else "")
        elif tag in ("h1", "title"):
            self._begin(tag)
        elif _is_author(given):
            self._begin("author", tag)

    def _meta(self, given: dict[str, str]) -> None:
        name = given.get("property") or given.get("name") or given.get("itemprop") or ""
        if name and len(self.head.metas) < MOST:
            self.head.metas.append((name.lower(), legible(given.get("content", ""))))

    def _time(self, given: dict[str, str]) -> None:
        what = given.get("itemprop", "") or ("datePublished" if "pubdate" in given else "")
        if len(self.head.times) < MOST:
            self.head.times.append((what, given.get("datetime", "")))

    def _begin(self, what: str, tag: str = "") -> None:
        self._open, self._pieces, self._length, self._tag = what, [], 0, tag or what

    def handle_endtag(self, tag: str) -> None:
        if self._open and tag == ("script" if self._open == "ld" else self._tag):
            text = "".join(self._pieces)
            if self._open == "ld":
                self.head.articles += _articles(text)
            elif len(self.head.texts) < MOST:
                self.head.texts.append((self._open, legible(text[:LONGEST])))
            self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open and self._length < _SCRIPT_SIZE:
            self._pieces.append(data)
            self._length += len(data)


def _is_author(given: dict[str, str]) -> bool:
    return "author" in (given.get("rel", ""), given.get("itemprop", "")) or (
        given.get("class", "").lower() in ("author", "byline", "author-name", "byline-name")
    )


def _articles(text: str) -> list[dict[str, Any]]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return list(_objects(data, DEEPEST))[:MOST]


def _objects(data: Any, deep: int) -> Iterator[dict[str, Any]]:
    """Articles in JSON-LD, also those in a graph; what they link to isn't this page."""
    if deep == 0:
        return
    if isinstance(data, list):
        for one in data[:MOST]:
            yield from _objects(one, deep - 1)
    elif isinstance(data, dict):
        if _is_article(data):
            yield data
            return
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(data.get(name), deep - 1)


def _is_article(data: dict[str, Any]) -> bool:
    return any(_ARTICLES.search(kind) for kind in types_of(data))


def types_of(data: dict[str, Any]) -> list[str]:
    """What an object of JSON-LD says it is."""
    kinds = data.get("@type")
    return [k for k in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(k, str)]
