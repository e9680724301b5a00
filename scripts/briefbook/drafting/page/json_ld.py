"""JSON-LD as pages have it: found in the raw page, read though it is untidy, its article chosen."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from itertools import islice
from typing import Any

from briefbook.text.fold import legible

MOST = 200
"""Of each kind of thing; pages with more of them are lists, or hostile."""
LONGEST = 2_000
"""Characters of a value; what is longer is no headline, name or address."""
DEEPEST = 12
"""Levels that are looked into."""
_MOST_SCRIPTS = 50
_SCRIPT_SIZE = 400_000
_OPEN = re.compile(r"<script\b[^<>]{0,1000}application/ld\+json[^<>]{0,1000}>", re.I)
_CLOSE = re.compile(r"</script", re.I)
_ARTICLES = re.compile(r"(?:Article|BlogPosting|LiveBlogPosting|Report)$")
_PAGES = re.compile(
    r"(?:WebPage|ItemPage|AboutPage|Recipe|CreativeWork|Review|MediaObject|VideoObject|Posting|HowTo)$"
)
_OUTLETS = re.compile(r"(?:WebSite|NewsMediaOrganization|Organization|Newspaper|Periodical)")
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage")
_COMMA = re.compile(r",(?=\s{0,100}[}\]])")
# Nothing but what is read over: marks of comments and of CDATA, and blanks.
_BEFORE = re.compile(r"[^{\[]{0,200}")
_READER = json.JSONDecoder(strict=False)
_SCRIPTED = re.compile(
    r"[\"'](?:date_?published|(?:first_?)?published_?(?:at|date|time|on)?|publish_?(?:date|time)"
    r"|publication_?date|pub_?date)[\"']\s{0,9}:\s{0,9}[\"'](\d{4}-\d\d-\d\d)",
    re.I,
)
_DATED = re.compile(r"\"datePublished\"\s{0,9}:\s{0,9}\"([^\"\\]{4,60})\"")


class Data:
    """All JSON-LD of one page."""

    def __init__(self, page: str) -> None:
        self.page = page
        """All of it, scripts included."""
        self.articles: list[dict[str, Any]] = []
        """Objects that are articles, in the order of the page."""
        self.pages: list[dict[str, Any]] = []
        """Objects that stand for the page in another way."""
        self.outlets: list[str] = []
        """Names of sites and outlets, and of what the page says that it is a part of."""
        self.broken: list[str] = []
        """Days of publication in scripts that nobody can read as a whole."""
        self.scripted = tuple(m[1] for m in islice(_SCRIPTED.finditer(page), MOST))
        """Days that any script calls those of publication."""
        self._named: dict[str, str] = {}
        for script in _scripts(page):
            self._take(script)

    def _take(self, script: str) -> None:
        data = _read(script)
        if data is None:
            self.broken += _DATED.findall(script)[:MOST]
            return
        for one in _objects(data, DEEPEST):
            kinds = types_of(one)
            if any(_ARTICLES.search(kind) for kind in kinds):
                self.articles.append(one)
            elif any(_PAGES.search(kind) for kind in kinds):
                self.pages.append(one)
            elif any(_OUTLETS.fullmatch(kind) for kind in kinds):
                self.outlets += self._values(one.get("name"), 1)
            whole = one.get("isPartOf")
            # Paid articles name there what one pays for.
            self.outlets += self._values(whole.get("name") if isinstance(whole, dict) else "", 1)
            if isinstance(id := one.get("@id"), str) and isinstance(name := one.get("name"), str):
                self._named.setdefault(id[:LONGEST], name[:LONGEST])
        del self.articles[MOST:], self.pages[MOST:], self.outlets[MOST:]

    def values(self, things: Iterable[Mapping[str, Any]], name: str) -> Iterator[str]:
        """Values of a property, and of what it refers to in a graph."""
        for thing in things:
            yield from self._values(thing.get(name), DEEPEST)

    def _values(self, value: Any, deep: int) -> Iterator[str]:
        if isinstance(value, str):
            if text := legible(unescape(value[:LONGEST])):
                yield text
        elif isinstance(value, bool):
            yield str(value).lower()
        elif isinstance(value, dict):
            id = value.get("@id")
            named = self._named.get(id[:LONGEST]) if isinstance(id, str) else None
            yield from self._values(value.get("name") or named or id, deep - 1) if deep else ()
        elif isinstance(value, list):
            for one in value[:MOST]:
                if not isinstance(one, list):
                    yield from self._values(one, deep - 1) if deep else ()


def types_of(data: Mapping[str, Any]) -> list[str]:
    """What an object of JSON-LD says it is."""
    kinds = data.get("@type")
    return [k for k in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(k, str)]


def _scripts(page: str) -> Iterator[str]:
    """What stands in them; read before comments are taken out, which some hide their data in."""
    at = 0
    for _ in range(_MOST_SCRIPTS):
        opening = _OPEN.search(page, at)
        closing = _CLOSE.search(page, opening.end()) if opening else None
        if not opening or not closing:
            return
        yield page[opening.end() : closing.start()][:_SCRIPT_SIZE]
        at = closing.end()


def _read(script: str) -> Any:
    """The first value of a script; a stray sign behind it, or around it, does no harm."""
    for text in _writings(script):
        start = _BEFORE.match(text)
        assert start, "an empty match at the least"
        try:
            return _READER.raw_decode(text, start.end())[0]
        except (ValueError, RecursionError):
            continue
    return None


def _writings(script: str) -> Iterator[str]:
    """As it is, then with what pages get wrong mended."""
    script = script.replace("<![CDATA[", "")
    yield script
    mended = _COMMA.sub("", script).replace("\\'", "'")
    yield mended
    if "&quot;" in script:
        yield unescape(script)


def _objects(data: Any, deep: int) -> Iterator[dict[str, Any]]:
    """Objects at the top and in a graph; what an article links to isn't this page."""
    if deep == 0:
        return
    if isinstance(data, list):
        for one in data[:MOST]:
            yield from _objects(one, deep - 1)
    elif isinstance(data, dict):
        yield data
        if any(_ARTICLES.search(kind) for kind in types_of(data)):
            return
        for name in _WITHIN:
            yield from _objects(data.get(name), deep - 1)
