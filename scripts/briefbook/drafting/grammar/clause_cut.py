"""Where a sentence comes apart: at its loosest joint, and never between the things of a list."""

import re
from collections.abc import Iterator, Sequence

from briefbook.drafting.grammar.phrase import EDGES, fewest_of, size_of

ITEM = 6
"""Words of a thing in a list, at the most."""
# `(?>…)`: three words in one way only, or a long quotation without an end is tried in all.
_QUOTATION = r"“(?>(?:[^\s“”]+\s+){3})[^“”]*”|「[^「」]{6,}」"
_MARKED = re.compile(f"(?={_QUOTATION})|{_QUOTATION}")
"""Both ends of a quotation that is more than a word or two."""
_STRONG = re.compile(r"[;:—–；：؛，،](?!\d)")
_COMMA = re.compile(r",(?!\d)")  # not that of 1,000
_JOINED = re.compile(
    r"\s(?=(?:that|which|who|whether|while|whereas|because|although|but|as well as|amid|after"
    r"|before|despite)\s)"
)
_TAIL = re.compile(r",?\s(?=(?:such as|including|especially|particularly|designed to|aimed at)\s)")
CUTS = (_MARKED, _STRONG, _COMMA, _JOINED, _TAIL)
"""Where a sentence comes apart, the loosest first."""
_DOING = re.compile(
    r"\s?[a-z]{2,14}ing\s(?:to|with|by|for|an?|the|in|on|at|from|up|its|their|his|her|our)\s"
)
"""Says what somebody does besides, and is no thing in a list: `, serving the rich and the poor`."""
_LAST = re.compile(r",?\s(?:and|or)\s")
_ITEM_ENDS = re.compile(
    r"[,;:.—–]|\s(?:by|to|like|as|with|for|from|in|on|at|under|when|that|is|has)\s"
)


def place_to_cut(text: str) -> int:
    """The place to cut: of the loosest joints the one nearest the middle; 0 where there is none."""
    lists = _lists(text)
    # At first both parts must have enough to stand by themselves; then any part will do.
    for least in (fewest_of(text) + 1, 1):
        for pattern in CUTS:
            places = [
                at
                for at in _ends_of(pattern, text, lists)
                if min(size_of(text[:at].strip(EDGES)), size_of(text[at:].strip(EDGES))) >= least
            ]
            if places:
                return min(places, key=lambda at: abs(2 * at - len(text)))
    return 0


def _ends_of(pattern: re.Pattern[str], text: str, lists: Sequence[range]) -> Iterator[int]:
    for match in pattern.finditer(text):
        at = match.end()
        listed = pattern is _COMMA and any(at in inside for inside in lists)
        if not listed and not (pattern is _COMMA and _TAIL.match(text, at)):
            yield at


def _lists(text: str) -> list[range]:
    """From the first comma to the last thing of each list: `salt, lamp oil, and rope`."""
    commas = [match.end() for match in _COMMA.finditer(text)]
    return [
        range(start, last.end())
        for last in _LAST.finditer(text)
        if _is_item(text, last.end(), _end_of_item(text, last.end()))
        and (start := _first_comma(text, last.start(), commas))
    ]


def _end_of_item(text: str, start: int) -> int:
    ends = _ITEM_ENDS.search(text, start)
    return ends.start() if ends else len(text)


def _first_comma(text: str, end: int, commas: list[int]) -> int:
    """Where the first comma of the list stands whose last `and` is here; 0 where there is none."""
    first = 0
    for at in reversed([at for at in commas if at <= end]):
        if not _is_item(text, at, first or end) or _LAST.match(text, at):
            break
        first = at
    return first


def _is_item(text: str, start: int, end: int) -> bool:
    if _DOING.match(text, start):
        return False
    return size_of(text[start:end]) <= ITEM and not _JOINED.match(text, start)
