"""Free text: the small safe subset of Markdown, read into page nodes.

Paragraphs, emphasis, lists, links and code work. Whatever else looks like markup (HTML, headings,
tables, attribute braces) is text and stays text; an image is an exclamation mark and a link.
"""

from collections.abc import Iterator
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pydantic_core import PydanticCustomError

from briefbook import tree
from briefbook.text.links import check_link

MAX_NESTING = 8
"""Emphasis in emphasis; what lies deeper is shown without."""
_STRESS = frozenset({"em_open", "em_close", "strong_open", "strong_close"})
_RULES = ["paragraph", "list", "text", "newline", "escape", "backticks", "emphasis", "link"]


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"html": False, "linkify": False, "typographer": False})
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # judged by check_link
    return parser.enable([*_RULES, "balance_pairs", "fragments_join"])


def links_in(text: str) -> list[str]:
    """The targets of all links in a free text."""
    if "](" not in text:
        return []
    return [str(token.attrGet("href")) for token in _tokens(text) if token.type == "link_open"]


def without_code(text: str) -> str:
    """The words of a free text that are no code."""
    return " ".join(token.content for token in _tokens(text) if token.type == "text")


def _tokens(text: str) -> Iterator[Token]:
    """What stands in the paragraphs and items of a free text."""
    for token in _parser().parse(text):
        yield from token.children or ()


def blocks(text: str) -> tuple[tree.Block, ...]:
    """A free text as paragraphs and lists."""
    return tuple(_blocks(iter(_parser().parse(text))))


def inlines(text: str) -> tuple[tree.Inline, ...]:
    """A free text of one paragraph; several are run together."""
    found: list[tree.Inline] = []
    for token in _parser().parse(text):
        if token.type == "inline":
            if found:
                found.append(tree.Text(" "))
            found += _inlines(_shallow(token))
    return tuple(found)


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
    """What stands in a block, without emphasis so deep that walking it would exhaust the stack."""
    depth = 0
    for token in block.children or ():
        stressed = token.type in _STRESS
        depth += stressed and token.nesting == 1
        if not stressed or depth <= MAX_NESTING:
            yield token
        depth -= stressed and token.nesting == -1


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
        yield tree.Link(inside or (tree.Text(url),), tree.Outside(check_link(url)))
    except PydanticCustomError:
        yield from inside
