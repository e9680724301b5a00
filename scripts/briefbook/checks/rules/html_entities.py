"""Texts use characters, not HTML's names for them.

No text is read as HTML, so readers would see `&amp;`, `&nbsp;` or `&#8217;`. They come with text
that was copied from a page's source.
"""

import re
from collections.abc import Iterator
from html import unescape

from briefbook.checks.checked import Library
from briefbook.model.texts import WrittenText
from briefbook.problems import Codes, Finding
from briefbook.text.characters import describe
from briefbook.text.prose import without_code

CODES: Codes = {"entity": "advice"}

# Bounds on all of them: the longest name in HTML has 31 letters.
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def check(library: Library) -> Iterator[Finding]:
    """Every text; of one that holds several, the first is named."""
    for path, written in library.texts:
        if "&" in written.text and (entity := _first(written)):
            message = f"`{entity}` is HTML; readers would see these signs."
            yield Finding(path, written.keys, "entity", message, _help(unescape(entity)))


def _first(written: WrittenText) -> str:
    text = without_code(written.text) if written.markdown else written.text
    # `&company;` is written like one and stands for nothing.
    known = (entity[0] for entity in _ENTITY.finditer(text) if unescape(entity[0]) != entity[0])
    return next(known, "")


def _help(meant: str) -> str:
    shown = f"`{meant}`" if meant.isprintable() and not meant.isspace() else describe(meant[0])
    return f"Write the character itself: {shown}."
