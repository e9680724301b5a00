"""What a search should pass over: sentences that stand on every page, words of other pages.

The index of the quick search is one file that every page fetches, so nothing is in it twice.
"""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.pages.tree import Block, Details, Heading, Item, ListBlock, Paragraph


def unsearched(blocks: Iterable[Block]) -> list[Block]:
    """The same blocks, and no search finds the page by them."""
    return [_unsearched(block) for block in blocks]


def _unsearched(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(block.inside, block.classes, block.id, searched=False)
    if isinstance(block, Heading):
        return replace(block, searched=False)
    if isinstance(block, ListBlock):
        items = (Item(tuple(unsearched(item.blocks))) for item in block.items)
        return replace(block, items=tuple(items))
    if isinstance(block, Details):
        return replace(block, blocks=tuple(unsearched(block.blocks)))
    return block
