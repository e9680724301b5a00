"""Characters that have no place in a brief: they hide text, reorder it or break a page."""

import re
import unicodedata

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters; 9 and 10 are tab and line feed
    "\u202a-\u202e\u2066-\u2069"  # bidirectional embeddings, overrides, isolates
    "\u2028\u2029\ufeff\ufff9-\ufffb"  # line and paragraph separators, marks of order
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # surrogates and non-characters
)
SPACES = "\u00a0\u00ad\u1680\u180e\u202f\u205f\u2060\u3000" + "".join(
    map(chr, range(0x2000, 0x200E))
)
"""What looks like a space, or like nothing at all, and is a letter to YAML."""
_PLAIN = bytes([9, 10, *range(32, 127)])
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNNAMED = {
    "\x00": "NULL",
    "\t": "TAB",
    "\n": "LINE FEED",
    "\r": "CARRIAGE RETURN",
    "\x1b": "ESCAPE",
    "\x7f": "DELETE",
    "\x85": "NEXT LINE",
}
"""Names that people know and Unicode's table leaves out."""


def forbidden(text: str) -> re.Match[str] | None:
    """The first character that may not stand in a text, if there is one."""
    if text.isascii() and not text.encode("ascii").translate(None, _PLAIN):
        return None  # nearly every text, and many times faster than looking for each character
    return FORBIDDEN.search(text)


def describe(character: str) -> str:
    """How to name a character nobody can see: `U+202E (RIGHT-TO-LEFT OVERRIDE)`."""
    name = _UNNAMED.get(character) or unicodedata.name(character, "control character")
    return f"U+{ord(character):04X} ({name})"


def visible(text: str) -> str:
    """A text as one line in which nothing hides: for messages that show what a file holds."""
    line = " ".join(text.split())
    return FORBIDDEN.sub(lambda match: f"<U+{ord(match[0]):04X}>", line)


def reorders(character: str) -> bool:
    """True for the characters that make text read in another order than it is written."""
    return bool(_BIDI.match(character))
