"""Headings of the items of a list, so that who hears a page can go from one to the next."""

from briefbook.pages.parts.common import Words, inline
from briefbook.pages.tree import Heading, Text


def item(
    words: Words, id: str, cls: str = "title", data: tuple[tuple[str, str], ...] = ()
) -> Heading:
    """The heading of an item below that of its section, which the search passes by.

    `data` is what a script goes by: names and values.
    """
    return Heading(3, inline(words), id, searched=False, classes=(cls,), data=data)


def whole(title: str) -> Heading:
    """The heading of a list that fills a page: who sees the page needs none."""
    return Heading(2, (Text(title),), "all", searched=False, classes=("aloud",))
