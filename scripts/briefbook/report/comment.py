"""Text that comes from YAML, written so that nothing in it acts in a comment on a forge.

Backslashes stop what Markdown reads. What the forge itself looks for in the finished text (names
of people, numbers of issues, addresses, signs for pictures) is parted by a sign of no width.
"""

import re

from briefbook.text.characters import visible

ZERO_WIDTH = "\u200b"
"""The sign of no width."""
_MARKS = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~$^=:&\"']")
# @name, #12, http://, GH-12, www. and :sign:
_SOUGHT = re.compile(
    r"(?<=[@#])|(?<=:)(?=//)|(?<=gh)(?=-)|(?<=www)(?=\.)|(?<=:)(?=[a-z0-9_+-]+:)",
    re.ASCII | re.IGNORECASE,
)
"""Where the sign goes."""


def text(words: str) -> str:
    """Words for the inside of a line."""
    line = visible(words)
    parted = _SOUGHT.sub(ZERO_WIDTH, line)
    return _MARKS.sub(lambda found: f"\\{found[0]}", parted)


def code(id: str) -> str:
    """An id as code; what isn't plain is written as words instead."""
    return f"`{id}`" if re.fullmatch(r"[a-z0-9][a-z0-9/-]*", id) else text(id)
