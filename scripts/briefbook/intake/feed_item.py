"""A feed that was read: its entries as it gives them, cleaned, and what was wrong with it."""

import re
from dataclasses import dataclass

MOST_ENTRIES = 200
"""Entries of a feed that are looked at, the first ones; a feed gives the newest first."""
_TAG = re.compile(r"([a-z]{2,3})((?:-[a-z0-9]{2,8}){0,3})", re.IGNORECASE)


class NotAFeedError(Exception):
    """What stands there is no feed; the text says what it is."""


@dataclass(frozen=True, slots=True)
class FeedItem:
    """What a feed says of one article; empty where it says nothing."""

    headline: str
    link: str
    published: str = ""
    """As it is written there."""
    updated: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ReadFeed:
    """What a feed says."""

    title: str
    entries: tuple[FeedItem, ...]
    left_out: int = 0
    """Entries behind the last that is looked at."""
    fault: str = ""
    """What is wrong with it, though it could be read."""


def language_tag(text: object) -> str:
    """A tag of a language in the usual case, such as `pt-BR`; empty for what is none."""
    match = _TAG.fullmatch(text.strip().replace("_", "-")) if isinstance(text, str) else None
    if not match:
        return ""
    parts = match[2].lower().split("-")
    return "-".join([match[1].lower(), *map(_part, filter(None, parts))])


def _part(part: str) -> str:
    # A region has two letters, a script has four (BCP 47, 2.1.1).
    return {2: part.upper(), 4: part.title()}.get(len(part), part)
