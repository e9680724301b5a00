"""Words from a feed as plain text in one line: no markup, nothing that hides, not too much."""

import re
import unicodedata
from html.parser import HTMLParser

from briefbook.text.shown import cut

MOST = 200
"""Characters of a headline."""
_READ = 4000
"""Characters of a headline that are looked at; no real one has so many."""
_JOINERS = "\u200c\u200d"
"""Signs of no width that Persian, Indian scripts and emoji need."""
_SILENT = frozenset({"script", "style", "template", "noscript"})
_MARKUP = re.compile(r"</?[a-z!]|&#?\w+;", re.IGNORECASE)


def plain(text: str, is_html: bool = False, most: int = MOST) -> str:
    """A text of a feed as people would read it."""
    text = text[:_READ]
    if is_html or _MARKUP.search(text):
        text = _without_markup(text)
    kept = "".join(sign if _is_shown(sign) else _gap(sign) for sign in text)
    return cut(" ".join(kept.split()), most)


def _is_shown(sign: str) -> bool:
    """Whether a reader sees a sign: no controls, formats, surrogates, private or unknown signs."""
    return sign in _JOINERS or not unicodedata.category(sign).startswith("C")


def _gap(sign: str) -> str:
    # A tab or a line break parts two words; a sign of no width parts nothing.
    return " " if sign.isspace() else ""


def _without_markup(text: str) -> str:
    reader = _Text()
    reader.feed(text)
    reader.close()
    return "".join(reader.words)


class _Text(HTMLParser):
    """The text of a piece of HTML, without what only programs read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self.silent:
            self.silent = ""

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.words.append(data)
