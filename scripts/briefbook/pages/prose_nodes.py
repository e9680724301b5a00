"""Free text as page nodes: paragraphs, lists, emphasis, code, and links that may be followed."""

from collections.abc import Iterator

from markdown_it.token import Token
from pydantic_core import PydanticCustomError

from briefbook.pages import tree
from briefbook.text.links import check_link
from briefbook.text.prose import parsed

_STRESS = ("em", "strong")


def blocks(text: str) -> tuple[tree.Block, ...]:
    """A free text as paragraphs and lists."""
    return tuple(_blocks(iter(parsed(text))))


def inlines(text: str) -> tuple[tree.Inline, ...]:
    """A free text of one paragraph; several are run together."""
    nodes: list[tree.Inline] = []
    for token in parsed(text):
        if token.type == "inline":
            if nodes:
                nodes.append(tree.Text(" "))
            nodes += _inlines(_shallow(token))
    return tuple(nodes)


# bullet_list_open  list_item_open  inline  list_item_close  bullet_list_close
#   -> ListBlock(Item(Paragraph))
# All levels eat from one iterator: each returns at its closing token, and the level around it
# goes on behind that.
def _blocks(tokens: Iterator[Token], until: str = "") -> Iterator[tree.Block]:
    for token in tokens:
        if token.type == until:
            return
        if token.type == "inline":
            yield tree.Paragraph(tuple(_inlines(_shallow(token))))
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            close = token.type.replace("open", "close")
            ordered = token.type.startswith("ordered")
            yield tree.ListBlock(tuple(_items(tokens, close)), ordered=ordered)


def _items(tokens: Iterator[Token], until: str) -> Iterator[tree.Item]:
    for token in tokens:
        if token.type == until:
            return
        if token.type == "list_item_open":
            yield tree.Item(tuple(_blocks(tokens, "list_item_close")))


def _shallow(block: Token) -> Iterator[Token]:
    """What stands in a block, without emphasis in emphasis: it says nothing more.

    Written as Markdown the inner marks would close the outer ones, and a thousand of them would
    exhaust the stack of whoever walks the tree.
    """
    depth = dict.fromkeys(_STRESS, 0)
    for token in block.children or ():
        kind = token.type.partition("_")[0]
        if kind not in depth:
            yield token
            continue
        depth[kind] += token.nesting == 1
        if depth[kind] == 1:
            yield token
        depth[kind] -= token.nesting == -1


def _inlines(tokens: Iterator[Token], until: str = "") -> Iterator[tree.Inline]:
    for token in tokens:
        if token.type == until:
            return
        if token.type in ("softbreak", "hardbreak"):
            yield tree.Text(" ")
        elif token.type == "code_inline":
            yield tree.Code(token.content)
        elif token.type == "em_open":
            yield tree.Emphasis(tuple(_inlines(tokens, "em_close")))
        elif token.type == "strong_open":
            yield tree.Strong(tuple(_inlines(tokens, "strong_close")))
        elif token.type == "link_open":
            yield from _link(token, tuple(_inlines(tokens, "link_close")))
        elif token.content:
            yield tree.Text(token.content)


def _link(token: Token, inside: tuple[tree.Inline, ...]) -> Iterator[tree.Inline]:
    """A link, or only its text where the target may not stand in a page."""
    url = str(token.attrGet("href"))
    try:
        # `[](https://…)` has no words, and nobody could follow it.
        yield tree.Link(inside or (tree.Text(url),), tree.Outside(check_link(url)))
    except PydanticCustomError:
        yield from inside
