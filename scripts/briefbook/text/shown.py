"""What fits where words are shown outside our pages: in search results, on drawn pictures."""

import re

# The gaps are letters that a font of ours lacks; a test holds this against the fonts.
_LATIN = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0218-\u021b"
    "\u1e80-\u1e85\u1e9e\u1ef2-\u1ef9\u2009\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026"
    "\u2032\u2033\u2039\u203a\u2044\u20ac\u2122\u2191\u2193\u2212]*"
)


def in_our_fonts(text: str) -> bool:
    """Whether the fonts we ship have every letter of it, in both families."""
    return _LATIN.fullmatch(text) is not None


def cut(text: str, most: int) -> str:
    """A text of at most so many characters: it ends at a word, and a sign says where it was cut."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    words = kept if text[most - 1] == " " else kept.rpartition(" ")[0]
    return (words or kept).rstrip(" ,;:–—-") + "…"
