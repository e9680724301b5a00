"""Blocks as plain HTML for readers far from the site, such as those of a feed.

No classes, no ids, whole addresses; every text is escaped.
"""

from collections.abc import Callable, Iterable
from html import escape
from typing import Any

from briefbook.pages.tree import (
    Aloud,
    Block,
    Code,
    Emphasis,
    Here,
    Inline,
    Link,
    ListBlock,
    Outside,
    Paragraph,
    Strong,
    Target,
    Text,
)
from briefbook.text.links import address


def html(blocks: Iterable[Block], site: str) -> str:
    """Paragraphs and lists; `site` is the whole address they are away from."""
    return "".join(_BLOCKS[type(block)](block, site) for block in blocks)


def whole(target: Target, site: str) -> str:
    """A target as a whole address."""
    if isinstance(target, Outside):
        return address(target.url)
    return site + (target.url if isinstance(target, Here) else target.path)


def _paragraph(block: Paragraph, site: str) -> str:
    return f"<p>{_inlines(block.inside, site)}</p>"


def _list(block: ListBlock, site: str) -> str:
    name = "ol" if block.ordered else "ul"
    items = "".join(f"<li>{html(item.blocks, site)}</li>" for item in block.items)
    return f"<{name}>{items}</{name}>"


def _inlines(nodes: Iterable[Inline], site: str) -> str:
    return "".join(_INLINES[type(node)](node, site) for node in nodes)


def _text(node: Text, _: str) -> str:
    return escape(node.text, quote=False)


def _strong(node: Strong, site: str) -> str:
    return f"<strong>{_inlines(node.inside, site)}</strong>"


def _emphasis(node: Emphasis, site: str) -> str:
    language = f' lang="{escape(node.language)}"' if node.language else ""
    return f"<em{language}>{_inlines(node.inside, site)}</em>"


def _code(node: Code, _: str) -> str:
    return f"<code>{escape(node.text)}</code>"


def _link(node: Link, site: str) -> str:
    return f'<a href="{escape(whole(node.target, site))}">{_inlines(node.inside, site)}</a>'


def _aloud(_node: Aloud, _: str) -> str:
    """Nothing: without the style sheet everybody would see it."""
    return ""


_BLOCKS: dict[type[Any], Callable[[Any, str], str]] = {Paragraph: _paragraph, ListBlock: _list}
_INLINES: dict[type[Any], Callable[[Any, str], str]] = {
    Text: _text,
    Strong: _strong,
    Emphasis: _emphasis,
    Code: _code,
    Link: _link,
    Aloud: _aloud,
}
