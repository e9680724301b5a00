"""What a search should pass over: sentences that stand on every page, words of other pages.

The index of the quick search is one file that every page fetches, so nothing is in it twice.
"""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.pages.tree import Block, Details, Heading, Item, ListBlock, Page, Paragraph

_LISTS = {
    "briefing": {"quotes", "events-mentioned"},
    "event": {"claims", "leads-back", "neighbours"},
    "topic": {"how-solid", "timeline", "who", "briefings"},
    "actor": {"events", "said", "briefings"},
    "place": {"events"},
    "publisher": {"briefings", "events", "said"},
}
"""Sections that list what other pages say, or the same page above, by kind of page."""
_MANY = ("briefing", "event")
"""Kinds of pages that there may be thousands of; of the others there are few."""


def unsearched(blocks: Iterable[Block]) -> list[Block]:
    """The same blocks, and no search finds the page by them."""
    return [_unsearched(block) for block in blocks]


def _unsearched(block: Block) -> Block:
    if isinstance(block, Heading | Paragraph):
        return replace(block, searched=False)
    if isinstance(block, ListBlock):
        items = (Item(tuple(unsearched(item.blocks))) for item in block.items)
        return replace(block, items=tuple(items))
    if isinstance(block, Details):
        return replace(block, blocks=tuple(unsearched(block.blocks)))
    return block


def for_quick_search(page: Page, large: bool) -> Page:
    """The page as the quick search has it: without lists; on a large site, what is many not at all.

    The search behind the list of briefings goes by other marks and has them all.
    """
    if large and page.kind in _MANY:
        return replace(page, searched=False)
    lists = _LISTS.get(page.kind)
    if not lists:
        return page
    blocks = (
        replace(block, searched=False)
        if isinstance(block, Heading) and block.level > 1 and block.id in lists
        else block
        for block in page.blocks
    )
    return replace(page, blocks=tuple(blocks))
