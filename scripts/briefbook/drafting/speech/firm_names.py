"""Firms that an article calls by the beginning of their name: `Sund` for `Sund Corp`."""

import re
from collections.abc import Iterable, Sequence

_FIRM_WORD = (
    r"(?:Corp|Corporation|Inc|Ltd|Limited|LLC|LLP|plc|PLC|Company|Co|Group|Holdings?|GmbH|AG|SE|SA)"
)
_FIRM = re.compile(rf" (?:{_FIRM_WORD}\.?)$")
"""What a firm is, behind its name."""


def _is_other(name: str, short: str) -> bool:
    """Whether a name begins as a firm's does and is somebody else's: `Sund Brothers`."""
    behind = name.removeprefix(f"{short} ")
    return behind != name and not _FIRM.search(name) and not behind.startswith(("and ", "& "))


def _alone(short: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-]){re.escape(short)}(?!\w| {_FIRM_WORD}\b)")


def short_firms(names: Iterable[str], texts: Sequence[str]) -> dict[str, str]:
    """The short form of each, where it stands alone and no other name begins with it."""
    every = list(names)
    found: dict[str, str] = {}
    for name in every:
        short = _FIRM.sub("", name)
        others = (one for one in every if _is_other(one, short))
        if short != name and not any(others) and any(map(_alone(short).search, texts)):
            found[short] = name
    return found
