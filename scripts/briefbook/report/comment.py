"""Text that comes from YAML, written so that nothing in it acts in a comment on a forge.

Backslashes stop what Markdown reads. What the forge itself looks for in the finished text (names
of people, numbers of issues, addresses, signs for pictures) is parted by a sign of no width.
"""

import re
from collections.abc import Sequence

from briefbook.text.characters import visible
from briefbook.text.links import address

MOST_CHARACTERS = 20_000
"""How many characters a section may take; an issue holds 65,536, and has three."""
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


def link(words: str, url: str) -> str:
    """A link; its words can't ping anybody."""
    return f"[{text(words)}](<{address(url)}>)"


def section(title: str, lines: Sequence[str]) -> list[str]:
    """A heading and a list, as far as an issue has room for it beside others; or nothing."""
    if not lines:
        return []
    shown = _fitting(lines)
    more = len(lines) - len(shown)
    return [f"## {title}", "\n".join(shown), *([f"And {more} more."] if more else [])]


def _fitting(lines: Sequence[str]) -> list[str]:
    shown: list[str] = []
    room = MOST_CHARACTERS
    for line in lines:
        room -= len(line) + 1
        if room < 0:
            break
        shown.append(line)
    return shown
