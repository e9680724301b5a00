"""A saved page to the text a reader saw: block by block, without scripts, styles and navigation."""

import re
from html.parser import HTMLParser

from briefbook.capture.sanitize import tame

_SKIPPED = frozenset(
    "del script style noscript template svg math iframe object nav button select textarea"
    " title".split()
)
"""What is no text of the page, with all that stands in it."""
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol"
    " option p pre section summary table tbody td tfoot th thead tr ul".split()
)
"""What stands on lines of its own."""
_VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()  # have no end
)
_SPACE = re.compile(r"[^\S\x1e\x1f]+")
_AROUND_BREAK = re.compile(r" ?\x1f ?")
_IS_HTML = re.compile(
    r"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)


def is_html(text: str) -> bool:
    """Whether a text is a saved page; tags somewhere in it are not enough."""
    return _IS_HTML.match(text) is not None


def text_of(page: str) -> str:
    """The text of a page: one line a block, an empty line between blocks."""
    reader = _Reader()
    reader.feed(tame(page))
    reader.close()
    lines = (_line(block) for block in "".join(reader.pieces).split(_BLOCK))
    return "\n\n".join(line for line in lines if line)


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether a browser would not show an element; what only a style sheet says isn't known."""
    style = re.sub(r"\s", "", attributes.get("style") or "").lower()
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style


def _line(block: str) -> str:
    return _AROUND_BREAK.sub("\n", _SPACE.sub(" ", block)).strip()


_BLOCK, _BREAK = "\x1e", "\x1f"
"""Marks of our own while a page is read; nothing that is saved as text holds them."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.skipping: list[str] = []
        """The element that is left out, and those of its name within it."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.skipping:
            if tag == self.skipping[0]:
                self.skipping.append(tag)
        elif tag not in _VOID and (tag in _SKIPPED or _is_hidden(dict(attrs))):
            self.skipping.append(tag)
        elif tag == "br":
            self.pieces.append(_BREAK)
        elif tag in _BLOCKS:
            self.pieces.append(_BLOCK)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>` and the like; `<p/>` opens a paragraph, as browsers have it."""
        if tag not in ("svg", "math") or self.skipping:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.skipping:
            if tag == self.skipping[0]:
                self.skipping.pop()
        elif tag in _BLOCKS:
            self.pieces.append(_BLOCK)

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.pieces.append(data.replace(_BLOCK, " ").replace(_BREAK, " "))
