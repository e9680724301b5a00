"""A saved page to the text a reader saw: block by block, without scripts, styles and navigation."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

from briefbook.capture.captions import LONGEST, is_caption
from briefbook.capture.sanitize import sanitize
from briefbook.text.quotation_marks import Span
from briefbook.text.quoted import Quoted

_SKIPPED = frozenset(
    "del script style noscript template svg math iframe object nav button select textarea"
    " title".split()
)
"""What is no text of the page, with all that stands in it."""
_NEVER_WITHIN = {
    "nav": ("main",),
    "button": ("button", "main", "article"),
    "select": ("select", "main", "article"),
}
"""What ends an element that is left out: its own end is missing, as on many pages."""
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol"
    " option p pre section summary table tbody td tfoot th thead tr ul".split()
)
"""What stands on lines of its own."""
_VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()  # have no end
)
_QUOTING = ("q", "blockquote")
"""What a page shows as words of somebody, with marks that are no part of its text, or set apart."""
# Every space but our own marks, which Python takes for spaces as well.
_SPACE = re.compile(r"[^\S\x1c-\x1f]+")
_SPACE_TWICE = re.compile(r"(?:(?<=[ \n])|^)([\x1c\x1d]++) ")
_AROUND_BREAK = re.compile(r" ?\x1f ?")
# Nothing is tried twice (`++`, `(?>`): a page may begin with a hundred thousand comments.
_IS_HTML = re.compile(
    r"\s*+(?:<\?xml[^>]*+>\s*+)?+(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_IS_PIECE = re.compile(r"\s*+<[a-z]", re.I)
_FAR = 200_000
"""Characters in which a page begins at the latest."""


def is_html(text: str) -> bool:
    """Whether a text is a saved page; tags somewhere in it are not enough."""
    if _IS_HTML.match(text):
        return True
    # Some programs write scripts, or what went wrong, before the page.
    return _IS_PIECE.match(text) is not None and "<html" in text[:_FAR].lower()


@dataclass(frozen=True)
class PageText:
    """What a reader saw of a page."""

    text: str
    """One line a block and an empty line between."""
    quoted: Quoted
    """What the page gives as quotations."""
    captions: tuple[str, ...] = ()
    """What stands below pictures."""


def text_of(page: str) -> PageText:
    """The text of a page."""
    # <p>He said <q>no</q>.</p>  ->  \x1e He said \x1c no \x1d . \x1e
    #                            ->  "He said no." and the places of "no" in the whole text
    reader = _Reader()
    reader.feed(sanitize(page))
    reader.close()
    lines: list[str] = []
    places: list[tuple[str, int]] = []
    at = 0
    for line in map(_line, "".join(reader.pieces).split(_BLOCK)):
        pieces = _QUOTE.split(line)
        places += _places(pieces, at)
        if words := "".join(pieces[::2]).strip():
            lines.append(words)
            at += len(words) + 2  # and the empty line
    text = "\n\n".join(lines)
    captions = tuple(filter(None, map(_caption, reader.captions)))
    return PageText(text, _quoted(places, len(text)), captions)


def _caption(pieces: list[str]) -> str:
    """A caption on one line; nothing where its end is missing and it holds half the page."""
    text = " ".join("".join(pieces).split())
    return text if len(text) <= LONGEST else ""


def _places(pieces: list[str], at: int) -> Iterable[tuple[str, int]]:
    """Where a line that begins at a place has marks of ours, which are every second piece."""
    for words, mark in zip(pieces[::2], pieces[1::2], strict=False):
        at += len(words)
        yield mark, at


def _quoted(places: list[tuple[str, int]], length: int) -> Quoted:
    """The stretches between marks of ours; one without an end, or half the page, tells nothing."""
    inside: list[Span] = []
    starts: list[int] = []
    for mark, at in places:
        if mark == _OPEN:
            starts.append(at)
        else:
            inside.append((starts.pop(), at))
    short = tuple(span for span in inside if 2 * (span[1] - span[0]) <= length)
    long = (span for span in inside if 2 * (span[1] - span[0]) > length)
    return Quoted(short, (*long, *((start, length) for start in starts)))


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    """Whether a browser would not show an element; what only a style sheet says isn't known."""
    style = re.sub(r"\s", "", attributes.get("style") or "").lower()
    return "hidden" in attributes or "display:none" in style or "visibility:hidden" in style


def _line(block: str) -> str:
    line = _AROUND_BREAK.sub("\n", _SPACE.sub(" ", block)).strip(" \n")
    return _SPACE_TWICE.sub(r"\1", line)


_OPEN, _CLOSE, _BLOCK, _BREAK = "\x1c", "\x1d", "\x1e", "\x1f"
"""Marks of our own while a page is read; nothing that is saved as text holds them."""
_OURS = str.maketrans(dict.fromkeys(f"{_OPEN}{_CLOSE}{_BLOCK}{_BREAK}", " "))
_QUOTE = re.compile(f"([{_OPEN}{_CLOSE}])")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.skipping: list[str] = []
        """The element that is left out, and those of its name within it."""
        self.quoting: list[str] = []
        """The quotations that are open, the innermost last."""
        self.open = Counter[str]()
        """The same by their elements."""
        self.captions: list[list[str]] = []
        """The words of captions, piece by piece."""
        self.captioning: list[str] = []
        """The caption that is open, and the elements of its name within it."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.skipping and tag in _NEVER_WITHIN.get(self.skipping[0], ()):
            self.skipping.clear()
        if self.skipping:
            if tag == self.skipping[0]:
                self.skipping.append(tag)
        # What has no end would be skipped to the end of the page.
        elif tag not in _VOID and (tag in _SKIPPED or _is_hidden(dict(attrs))):
            self.skipping.append(tag)
        elif tag == "br":
            self.pieces.append(_BREAK)
        elif tag in _BLOCKS:
            self.pieces.append(_BLOCK)
        if not self.skipping:
            self._caption(tag, dict(attrs))
            self._part_caption(tag)
        if tag in _QUOTING and not self.skipping:
            self.pieces.append(_OPEN)
            self.quoting.append(tag)
            self.open[tag] += 1

    def _caption(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Whether a caption begins with an element, or goes on."""
        if self.captioning:
            if tag == self.captioning[0]:
                self.captioning.append(tag)
        elif is_caption(tag, attributes):
            self.captioning.append(tag)
            self.captions.append([])

    def _part_caption(self, tag: str) -> None:
        """Words on both sides of a line's end are two."""
        if self.captioning and (tag in _BLOCKS or tag == "br"):
            self.captions[-1].append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """`<br/>` and the like; `<p/>` opens a paragraph, as browsers have it."""
        # In HTML only elements of another language may close themselves.
        if tag not in ("svg", "math") or self.skipping:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.skipping:
            if tag == self.skipping[0]:
                self.skipping.pop()
            return
        self._unquote(tag)
        self._part_caption(tag)
        if self.captioning and tag == self.captioning[0]:
            self.captioning.pop()
        if tag in _BLOCKS:
            self.pieces.append(_BLOCK)

    def _unquote(self, tag: str) -> None:
        """The end of a quotation, and of those within it that have none."""
        while self.open[tag]:
            last = self.quoting.pop()
            self.open[last] -= 1
            self.pieces.append(_CLOSE)
            if last == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self.skipping:
            self.pieces.append(data.translate(_OURS))
            if self.captioning:
                self.captions[-1].append(data)
