"""The article of a page in HTML, by trafilatura; held against what a reader saw."""

import re
from collections.abc import Iterator

from briefbook.capture.article import Lost, article_in
from briefbook.capture.copy import Copy
from briefbook.capture.propose import propose
from briefbook.text.fold import folded_text, legible

_DATA = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]{100,}")
_LONG_VALUE = re.compile(r"=\s*\"[^\"]{5000,}\"|=\s*'[^']{5000,}'")
LONGEST = 3_000_000
"""Characters of markup that are parsed, once pictures and the like are out of it."""


def slim(html: str) -> str:
    """A page without pictures stored in it and other huge values, cut where it is still too long."""
    return _LONG_VALUE.sub('=""', _DATA.sub("", html))[:LONGEST]


def article_of(html: str, copy: Copy) -> Iterator[str]:
    """Paragraphs of the article that a reader saw, in order; by our own rules where there are none."""
    seen = _seen(copy)
    found = [line for line in _extracted(html) if folded_text(line) in seen]
    yield from found or _proposed(copy)


def _seen(copy: Copy) -> str:
    return copy.page.text


def _extracted(html: str) -> Iterator[str]:
    import trafilatura  # 0.2 s to import, and only pages in HTML need it

    text = trafilatura.extract(
        html, include_comments=False, include_tables=False, favor_precision=True, deduplicate=False
    )
    for raw in (text or "").splitlines():
        if line := legible(raw.removeprefix("- ")):
            yield line


def _proposed(copy: Copy) -> Iterator[str]:
    bounds = propose(copy)
    article = article_in(copy.page, bounds) if bounds else None
    if article is None or isinstance(article, Lost):
        return
    start, end = article.raw(0, len(article.text))
    for raw in copy.raw[start:end].splitlines():
        if line := legible(raw):
            yield line
