"""A copy of a page as it was saved: its bytes read as text, and that text folded."""

import codecs
import re
from dataclasses import dataclass
from functools import cached_property

from briefbook.capture.html_text import PageText, is_html, text_of
from briefbook.capture.mhtml import is_mhtml, page_in
from briefbook.capture.saved_pages import fitting, without_pictures
from briefbook.text.fold import Folded, fold
from briefbook.text.quoted import NOTHING, Quoted, quoted

# Possessive spaces: they are followed by something else, so giving them back finds nothing.
_CHARSET = re.compile(rb"<meta[^>]+charset\s*+=\s*+[\"']?\s*+([a-z0-9_:.-]+)", re.I)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

LONGEST = 400_000
"""Characters of a copy that are looked at: four times the longest article, and no more."""


@dataclass(frozen=True)
class Copy:
    """One saved page."""

    name: str
    """The name of its file."""
    raw: str
    """Its text; of a page in HTML what a reader saw."""
    markup: Quoted = NOTHING
    """What a page in HTML gives as quotations."""
    captions: tuple[str, ...] = ()
    """What a page in HTML has below its pictures."""

    @cached_property
    def page(self) -> Folded:
        """The text, folded; most copies in a folder are never asked for it."""
        return fold(self.raw)

    @cached_property
    def quoted(self) -> Quoted:
        """What of its text stands inside quotation marks."""
        return quoted(self.raw, self.markup)


def read(name: str, data: bytes) -> Copy:
    """A copy from what its file holds, plain text or HTML, whichever it is."""
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    page = text_of(text) if is_html(text) else PageText(text, NOTHING)
    return Copy(name, page.text[:LONGEST], page.quoted, page.captions)


def decoded(data: bytes) -> str:
    """Bytes as text: by their mark, as UTF-8, by what the page says of itself, as windows-1252.

    A page within a mail, as browsers save it in one file, is the page alone. What is too long to be
    read is a `TooLongError`.
    """
    if is_mhtml(data):
        return fitting(page_in(data))
    data = without_pictures(data)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    # HTML wants it among the first 1,024 bytes; not every page keeps to that.
    named = _CHARSET.search(data[:2048])
    # Before what is named: hardly anything else is valid UTF-8, and pages name the wrong encoding.
    for name in ("utf-8", named[1].decode("ascii") if named else "cp1252"):
        try:
            return data.decode(name)
        except (UnicodeError, LookupError):
            continue
    return data.decode("utf-8" if named else "cp1252", "replace")
