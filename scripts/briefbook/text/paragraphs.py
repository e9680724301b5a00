"""Where the paragraphs of a saved text are: its lines, or blocks of wrapped lines."""

import re
from collections.abc import Iterator

_LINE = re.compile(r"\S[^\n]*")
# A line break belongs to the block where something stands on the next line.
_BLOCK = re.compile(r"\S(?:[^\n]|\n(?=[^\S\n]*\S))*")
_WIDEST = 120
"""A text without a longer line is wrapped: its paragraphs are set apart by empty lines."""


def paragraphs(text: str) -> Iterator[re.Match[str]]:
    """Every paragraph, from its first sign to the end of its last line."""
    wrapped = max(map(len, text.splitlines()), default=0) <= _WIDEST
    return (_BLOCK if wrapped else _LINE).finditer(text)
