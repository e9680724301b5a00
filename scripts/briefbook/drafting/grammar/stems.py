"""The beginnings of the longer words of a text: by them two texts are held against each other."""

import re
from functools import cache

_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_EASTERN = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")
_STEM = 6
"""Letters that words have in common when they are forms of one."""


@cache
def stems(text: str) -> frozenset[str]:
    """The longer words of a text by their beginnings; Chinese and Japanese by pairs of signs."""
    words = frozenset(word.lower()[:_STEM] for word in _LONG_WORD.findall(text))
    if not _EASTERN.search(text):
        return words
    return frozenset(text[at : at + 2] for at in range(len(text) - 1) if _EASTERN.match(text, at))
