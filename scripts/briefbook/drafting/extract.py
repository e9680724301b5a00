"""The article of a page in HTML, by trafilatura; held against what a reader saw."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from briefbook.capture.article import Lost, article_in
from briefbook.capture.copy import Copy
from briefbook.capture.propose import is_prose, propose
from briefbook.text.fold import folded_text, legible

_DATA = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]{100,}")
_LONG_VALUE = re.compile(r"=\s*\"[^\"]{5000,}\"|=\s*'[^']{5000,}'")
_CAPTION = re.compile(
    r"(?:\b(?:photo(?:graph)?|image|picture|credit|foto|crédit)|图片?|摄影?)\s*+(?:credit|by|courtesy)?\s*+[:：/©]"
    r"|©|getty images",
    re.I,
)
_WIDEST = 120
"""A text without a longer line is wrapped: its paragraphs are set apart by empty lines."""
_MANY_SIGNS = re.compile(r"([^\w\s\x00-\u02ff]{30})[^\w\s\x00-\u02ff]++")
"""More accents on a letter than any has: putting them in order takes the square of their number."""
LONGEST = 3_000_000
"""Characters of markup that are parsed, once pictures and the like are out of it."""


LONGEST_PARAGRAPH, MOST_PARAGRAPHS = 10_000, 500
"""Of an article; what is longer is none."""


def slim(html: str) -> str:
    """A page without pictures stored in it and other huge things, and cut where it is too long."""
    return _MANY_SIGNS.sub(r"\1", _LONG_VALUE.sub('=""', _DATA.sub("", html))[:LONGEST])


def article_of(html: str, copy: Copy) -> tuple[str, ...]:
    """Paragraphs of the article that a reader saw, in order; by our own rules where there are none.

    Lines that only stand around them are left out: headings, bylines, dates, captions.
    """
    seen = copy.page.text
    paragraphs = body(line for line in _extracted(html) if folded_text(line) in seen)
    return paragraphs or proposed(copy)


def _extracted(html: str) -> Iterator[str]:
    import trafilatura  # 0.2 s to import, and only pages in HTML need it

    text = trafilatura.extract(
        html, include_comments=False, include_tables=False, favor_precision=True, deduplicate=False
    )
    for raw in (text or "").splitlines():
        if line := legible(raw.removeprefix("- ")):  # its sign for an entry of a list
            yield line


def body(lines: Iterable[str]) -> tuple[str, ...]:
    """What of some lines is prose, and no caption."""
    fitting = (line for line in lines if len(line) <= LONGEST_PARAGRAPH)
    prose = (line for line in fitting if is_prose(line) and not _CAPTION.search(line))
    return tuple(islice(prose, MOST_PARAGRAPHS))


def proposed(copy: Copy) -> tuple[str, ...]:
    """The article within the bounds that `briefbook verify` would propose."""
    bounds = propose(copy)
    article = article_in(copy.page, bounds) if bounds else None
    if article is None or isinstance(article, Lost):
        return ()
    return body(paragraphs_of(copy.raw[slice(*article.raw(0, len(article.text)))]))


def paragraphs_of(text: str) -> Iterator[str]:
    """Paragraphs, on one line each."""
    wrapped = max(map(len, text.splitlines()), default=0) <= _WIDEST
    for block in re.split(r"\n\s*\n", text) if wrapped else text.split("\n"):
        if line := legible(block):
            yield line
