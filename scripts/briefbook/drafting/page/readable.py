"""Whether a file can be read as a page at all; if not, a sentence that says why."""

import re

from briefbook.capture.html_text import is_html

_SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a packed file, such as a Word document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
    b"\xd0\xcf\x11\xe0": "an Office document",
}
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_CHARSET = re.compile(rb"<meta[^>]{0,500}charset\s*=", re.I)
_ODD_SHARE = 0.15
"""Share of accented letters that no text in Latin script has; Cyrillic read as 1252 has all."""
_ENOUGH = 1_000_000
"""Bytes that are looked at for it."""
SAVE = "Save the page in the browser as HTML, or copy its text into a file saved as UTF-8."


def unfit(data: bytes) -> str:
    """Why these bytes are no page; empty where they may be one."""
    if not data.strip():
        return "There is nothing in it."
    for start, what in _SIGNATURES.items():
        if data.startswith(start):
            return f"It is {what}. {SAVE}"
    # UTF-16 is full of zeros, which below are a sign of no text.
    if data.startswith(_MARKS[:2]):
        return ""
    if data[:10_000].count(0) > 10 and not _looks_like_page(data):
        return f"It is no text. {SAVE}"
    return _encoding(data)


def _looks_like_page(data: bytes) -> bool:
    return is_html(data[:10_000].replace(b"\0", b"").decode("latin-1"))


def _encoding(data: bytes) -> str:
    """Bytes that are no UTF-8, name no encoding and make no sense in the usual one."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return ""
    if _CHARSET.search(data[:2048]):
        return ""
    text = data[:_ENOUGH].decode("cp1252", "replace")
    letters = [c for c in re.sub(r"<[^<>]{0,1000}>", "", text) if c.isalpha() or c == "\ufffd"]
    odd = sum(not c.isascii() for c in letters)
    if letters and odd > _ODD_SHARE * len(letters):
        return f"It is not UTF-8, and nothing says which encoding it is. {SAVE}"
    return ""
