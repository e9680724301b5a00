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
_BUSY = re.compile(r"<(script|style|svg)\b", re.I)
"""Elements that hold nothing to read, and mostly the greater part of a page."""
_ENDS = {
    name: re.compile(rf"</{name}\b[^>]{{0,200}}>", re.I) for name in ("script", "style", "svg")
}
_CAPTION = re.compile(
    r"(?:\b(?:photo(?:graph)?|image|picture|credit|foto|crédit)|图片?|摄影?)\s*+(?:credit"
    r"|by|courtesy)?\s*+[:：/©]"
    r"|©|getty images",
    re.I,
)
_LIST_SIGN = re.compile(r"^(?:\s*+-{1,9}\s)++")
_LONGEST_CAPTION = 300
_BOX = re.compile(
    r"^\W{0,3}(?:sign up|subscribe|newsletter|read (?:more|next|also)"
    r"|share (?:this|on)|follow us"
    r"|advertisement|anzeige|werbung|lesen sie auch|mehr zum thema|à lire aussi"
    r"|lire aussi|lea también"
    r"|leggi anche|lees ook|czytaj też|click here|download the app|join our|get our"
    r"|most read|tags?:"
    r"|skip to|drucken"
    r"|log in|all rights|weitere info(?:s|rmationen) (?:unter|finden|gibt)"
    r"|inhaltsverzeichnis|table of contents|bild anzeigen|video verfügbar"
    r"|kategorien?:|categor(?:y|ies|ías?)\s?:|last (?:updated|modified)"
    r"|du musst (?:eingeloggt|angemeldet)|you must be logged|we want to hear what you think"
    r"|we recommend the best products"
    r"|we may (?:receive|earn) (?:an? )?(?:money|commission|compensation)"
    r"|pour (?:lire la suite|accéder en)|lire la suite|puedes ver:|notas relacionadas"
    r"|ya sabías que en|mira lo que tiene|te puede interesar|materiał chroniony"
    r"|zobacz (?:też|także|również)|fot\.)(?!\w)"
    r"|^\W{0,3}(?:quellenangaben?|zusatzinformationen|kontakt|contact|(?:abbildung|abb\.|figure|fig\.)"
    r" \d{1,3})\s?:",
    re.I,
)
_BOX_TITLE = re.compile(
    r"^\W{0,3}(?:related|comments?|kommentare?|facebook|twitter|whatsapp|print"
    r"|(?:auch|das könnte dich|das könnte sie(?: auch)?) interess\w{1,6}|auch auf"
    r"|weitere (?:artikel|beiträge|meldungen|nachrichten|\w{0,12}tipps)"
    r"|(?:kommentierte|ähnliche|verwandte) (?:artikel|beiträge|themen)|beiträge aus dem"
    r"|vorschau auf|originalpublikation|letzte (?:änderung|aktualisierung)|gefällt dir"
    r"|unterstütze|szukasz|wesprzyj)(?!\w)",
    re.I,
)
"""Sentences begin so as well: a box is a line that ends like none."""
_SENTENCE_ENDS = re.compile(r"[.!?…。][\W_]{0,3}$")
_LONGEST_BOX = 160
_WIDEST = 120
"""A text without a longer line is wrapped: its paragraphs are set apart by empty lines."""
_MANY_SIGNS = re.compile(r"([^\w\s\x00-\u02ff]{30})[^\w\s\x00-\u02ff]++")
"""More accents on a letter than any has: putting them in order takes the square of their number."""
LONGEST = 1_100_000
"""Characters of markup that are parsed, once pictures and the like are out of it."""


LONGEST_PARAGRAPH, MOST_PARAGRAPHS = 10_000, 500
"""Of an article; what is longer is none."""


def slim(html: str) -> str:
    """A page without scripts, stored pictures and other huge things, cut if it is too long."""
    light = _LONG_VALUE.sub('=""', _DATA.sub("", _without_busy(html)))
    return _MANY_SIGNS.sub(r"\1", light[:LONGEST])


def _without_busy(html: str) -> str:
    """Without scripts, styles and drawings; one that never ends ends the page, as in a browser."""
    kept: list[str] = []
    at = 0
    while opening := _BUSY.search(html, at):
        closing = _ENDS[opening[1].lower()].search(html, opening.end())
        if not closing:
            break
        kept.append(html[at : opening.start()])
        at = closing.end()
    return "".join((*kept, html[at:]))


def article_of(html: str, copy: Copy) -> tuple[str, ...]:
    """Paragraphs of the article that a reader saw, in order; by our own rules where there are none.

    Lines that only stand around them are left out: captions, and boxes that ask for something.
    """
    # Without spaces: lines of verse and lists come joined.
    seen = "".join(copy.page.text.split())
    # What is too long is none, and to fold it would take a hundred times its memory.
    short = (line for line in _extracted(html) if len(line) <= LONGEST_PARAGRAPH)
    lines = (line for line in short if "".join(folded_text(line).split()) in seen)
    paragraphs = body(lines)
    return paragraphs or proposed(copy)


def _extracted(html: str) -> Iterator[str]:
    import trafilatura  # 0.2 s to import, and only pages in HTML need it

    text = trafilatura.extract(html, include_comments=False, include_tables=True, deduplicate=False)
    for raw in (text or "").splitlines():
        # Its signs for an entry of a list, and between the cells of a table.
        text = _LIST_SIGN.sub("", raw)
        for cell in text.split("|") if "|" in text else [text]:
            if line := legible(cell):
                yield line


def body(lines: Iterable[str]) -> tuple[str, ...]:
    """What of some lines is text, and neither a caption nor a box."""
    fitting = (line for line in lines if len(line) <= LONGEST_PARAGRAPH)
    return tuple(islice((line for line in fitting if not is_beside(line)), MOST_PARAGRAPHS))


def is_beside(line: str) -> bool:
    """Whether a line is a caption or a box that asks for something."""
    if len(line) <= _LONGEST_CAPTION and _CAPTION.search(line):
        return True
    if len(line) > _LONGEST_BOX:
        return False
    title = _BOX_TITLE.match(line) and not _SENTENCE_ENDS.search(line)
    return bool(title) or _BOX.match(line) is not None


def proposed(copy: Copy) -> tuple[str, ...]:
    """The article within the bounds that `briefbook verify` would propose."""
    bounds = propose(copy)
    article = article_in(copy.page, bounds) if bounds else None
    if article is None or isinstance(article, Lost):
        return ()
    lines = paragraphs_of(copy.raw[slice(*article.raw(0, len(article.text)))])
    return tuple(line for line in body(lines) if is_prose(line))


def paragraphs_of(text: str) -> Iterator[str]:
    """Paragraphs, on one line each."""
    wrapped = max(map(len, text.splitlines()), default=0) <= _WIDEST
    for block in re.split(r"\n\s*\n", text) if wrapped else text.split("\n"):
        if line := legible(block):
            yield line
