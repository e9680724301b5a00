"""What the writers of Markdown and of HTML agree on: what is shown, and how close it stands.

Whatever one of them decided for itself, the other would have to guess.
"""

import re
from collections.abc import Iterable, Iterator

from briefbook.pages.tree import (
    Block,
    Code,
    Emphasis,
    Heading,
    Inline,
    ListBlock,
    Paragraph,
    Quote,
    Strong,
    Text,
)

_VALUE = re.compile(r"[^\w .,:/~+-]+")
"""What has no place in a value for scripts; these are ids, days and counts."""
_LABEL = re.compile(r"[\"{}\\*_`\[\]<>&|\n\t]+")
"""What would end a label, or be taken for markup in it."""


def value_of(text: str) -> str:
    """A value for scripts, without signs that could end it."""
    return _VALUE.sub(" ", text)


def label_of(text: str) -> str:
    """What is said aloud of something, without signs that could end it."""
    return _LABEL.sub(" ", text)


def shown(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that say something; of the others nothing but their marks would be left."""
    return [block for block in blocks if _says(block)]


def parted(blocks: Iterable[Block], in_item: bool = False) -> Iterator[Block | None]:
    """The blocks that say something, and None where something has to part two of them.

    A list behind a list would be more of it, and so would one at the start of an item.
    """
    before: type[Block] | None = ListBlock if in_item else None
    for block in shown(blocks):
        kind = type(block)
        if kind is before and kind in (ListBlock, Quote):
            yield None
        yield block
        before = kind


def _says(block: Block) -> bool:
    if type(block) is Paragraph or type(block) is Heading:
        return _has_words(block.inside)
    if isinstance(block, Quote):
        return _has_words(block.words)
    if isinstance(block, ListBlock):
        return any(_says(one) for item in block.items for one in item.blocks)
    return True


def _has_words(nodes: Iterable[Inline]) -> bool:
    # Asked of every row of every page, and mostly answered by its first node.
    for node in nodes:
        if type(node) is Text or type(node) is Code:
            if node.text and not node.text.isspace():
                return True
        elif not isinstance(node, Strong | Emphasis) or _has_words(node.inside):
            return True
    return False


def items_of(block: ListBlock) -> list[list[Block]]:
    """The items of a list that say something, each as its blocks."""
    found = (shown(item.blocks) for item in block.items)
    return [blocks for blocks in found if blocks]


def is_tight(items: list[list[Block]]) -> bool:
    """Whether these items stand close together: each one is a line, or there is one alone."""
    if len(items) == 1:
        return len(items[0]) == 1 and type(items[0][0]) is Paragraph
    return all(len(blocks) == 1 and _is_line(blocks[0]) for blocks in items)


def _is_line(block: Block) -> bool:
    return type(block) is Paragraph and not block.id and not block.classes


def leads_to_itself(block: Heading) -> bool:
    """Whether a heading is a link to its own place, so that its address can be copied."""
    # A link can't hold a link, so only plain words lead to themselves.
    plain = all(type(one) is Text for one in block.inside)
    return block.level > 1 and not block.classes and plain


def between(before: str, words: str, after: str) -> str:
    """Words between two signs, which must touch them: white space at the ends goes outside."""
    inside = words.strip()
    if not inside:
        return words
    start = words.index(inside)
    return f"{words[:start]}{before}{inside}{after}{words[start + len(inside) :]}"
