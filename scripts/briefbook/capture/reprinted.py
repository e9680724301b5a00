"""How many words an article has, and how many of them quotations reprint."""

import re
from collections.abc import Iterable

from briefbook.text.search import UNSPACED

# `(?!…)` takes the signs that stand for words out of `\w`; possessive: no letter follows a word.
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])\w)++(?:['-](?:(?![{UNSPACED}])\w)++)*+")
"""A word; in a script without spaces between words each of its signs."""

Span = tuple[int, int]


def reprinted(text: str, quotations: Iterable[Span]) -> tuple[int, int]:
    """How many words a folded text has, and how many of them stand in any of these stretches.

    A word counts once, however many quotations hold it.
    """
    words = [word.start() for word in _WORD.finditer(text)]
    spans = iter(sorted(quotations))
    span = next(spans, None)
    count = 0
    for start in words:
        while span and span[1] <= start:
            span = next(spans, None)
        count += span is not None and span[0] <= start
    return len(words), count
