"""Finding words in a folded text: exactly, and never a part of a word."""

import re
import unicodedata
from collections.abc import Iterator

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Signs of Thai, Lao, Burmese, Khmer, Japanese and Chinese: no spaces between words."""
_UNSPACED = re.compile(f"[{UNSPACED}]")
_PREFIX = re.compile(r"(?<!\w)(?:anti|counter|de|ex|non|post|pre|pseudo|quasi|semi|un)-\Z", re.I)
"""What turns the word behind its hyphen into another one, often into its opposite."""


def occurrences(text: str, words: str, start: int = 0) -> Iterator[int]:
    """Every place from `start` on at which these words stand as whole words."""
    at = text.find(words, start) if words else -1
    while at >= 0:
        if not (_glued(text, at) or _inside(text, at + len(words)) or _prefixed(text, at)):
            yield at
        # From the next sign on and not from behind these words: two places may overlap.
        at = text.find(words, at + 1)


def stands_once(text: str, words: str) -> bool:
    """Whether these words are found at one place and no other."""
    places = occurrences(text, words)
    return next(places, None) is not None and next(places, None) is None


def without_spaces(text: str) -> bool:
    """Whether a text is written, at least in part, without spaces between its words."""
    return _UNSPACED.search(text) is not None


def _glued(text: str, at: int) -> bool:
    """Whether a word goes on across this place; `O'Brien` and `can't` are one word each."""
    return _inside(text, at) or (at > 1 and text[at - 1] == "'" and _inside_mark(text, at - 1))


def _inside(text: str, at: int) -> bool:
    if not 0 < at < len(text):
        return False
    if text[at] == "'":
        return _inside_mark(text, at)
    return _letter(text[at - 1]) and _letter(text[at]) and not _apart(text, at)


def _inside_mark(text: str, at: int) -> bool:
    """Whether the mark at this place is an apostrophe within a word."""
    after = at + 1 < len(text) and text[at + 1].isalpha()
    return at > 0 and after and text[at - 1].isalpha() and not _apart(text, at)


def _apart(text: str, at: int) -> bool:
    return bool(_UNSPACED.match(text[at - 1]) or _UNSPACED.match(text[at]))


def _letter(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN"


def _prefixed(text: str, at: int) -> bool:
    # `counter-` has eight signs, and one more tells whether a word begins with it.
    return at > 1 and text[at - 1] == "-" and bool(_PREFIX.search(text[max(0, at - 9) : at]))
