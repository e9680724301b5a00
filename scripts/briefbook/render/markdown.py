"""Page trees to Markdown that reads well as plain text. One small function a node."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from briefbook.pages.tree import (
    Aloud,
    Block,
    Code,
    Controls,
    Details,
    Drawing,
    Emphasis,
    Heading,
    Inline,
    Link,
    ListBlock,
    Outside,
    Page,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
)
from briefbook.render import inline_html
from briefbook.render.addresses import link_between
from briefbook.render.front_matter import front_matter
from briefbook.render.layout import (
    between,
    is_tight,
    items_of,
    label_of,
    leads_to_itself,
    parted,
    value_of,
)
from briefbook.text import escape
from briefbook.text.links import for_markdown

_INDENT = "    "
_UNSEARCHED = "data-search-exclude=true data-pagefind-ignore=all"
"""For Material's search, which takes its own mark off the page, and for the one behind the list."""
_SIGNS = "`*"
_ENDS_IN_SIGN = re.compile(r"(?<!\\)(?:\\\\)*+\*\Z")
_LINE = re.compile(r"\n(?=[^\n])")
_APART = "<!-- -->\n"
"""Stands between two lists, which would else be one, and before one that opens an item."""


def write(page: Page, edit_url: str = "") -> str:
    """A whole page as the text of its file."""
    return front_matter(page, edit_url) + "\n" + _blocks(page.blocks, page.address)


def _blocks(blocks: Iterable[Block], here: str, in_item: bool = False) -> str:
    """Blocks with a line between them."""
    return "\n".join(
        [
            _APART if block is None else _BLOCKS[type(block)](block, here)
            for block in parted(blocks, in_item)
        ]
    )


def _heading(block: Heading, here: str) -> str:
    """A section leads to itself, so that its address can be copied; it is called as it is shown."""
    words = _inlines(block.inside, here)
    if leads_to_itself(block):
        words = f"[{words}](#{block.id})"
    marks = _marks(block.id, block.classes, searched=block.searched, data=block.data)
    return f"{'#' * block.level} {words} {marks}\n"


def _paragraph(block: Paragraph, here: str) -> str:
    line = escape.line_start(_inlines(block.inside, here))
    marks = _marks(block.id, block.classes, searched=block.searched)
    return f"{line}\n{marks}\n" if marks else f"{line}\n"


def _list(block: ListBlock, here: str) -> str:
    """Items of one plain paragraph stand close together, all others with a line between."""
    items = items_of(block)
    written = (
        _item(blocks, here, f"{number}." if block.ordered else "-")
        for number, blocks in enumerate(items, start=1)
    )
    return ("" if is_tight(items) else "\n").join(written)


def _item(blocks: list[Block], here: str, sign: str) -> str:
    # Python-Markdown takes for a part of an item what stands four spaces in.
    first = f"{sign:<{len(_INDENT) - 1}} "
    return first + _indented(_blocks(blocks, here, in_item=True))


def _indented(text: str) -> str:
    """All lines but the first and the empty ones four spaces in."""
    if text.find("\n") == len(text) - 1:  # most items are one line
        return text
    return _LINE.sub(f"\n{_INDENT}", text)


def _quote(block: Quote, here: str) -> str:
    return f"> {escape.line_start(_inlines(block.words, here))}\n"


def _table(block: Table, here: str) -> str:
    """The first cell holds the caption, which the theme puts in its place; Markdown has none."""
    caption = f' {{ data-caption="{label_of(block.caption)}" data-head="" }}'
    lines = [_row(row, here, " { role=rowheader }") for row in block.rows]
    head = _row(block.head, here, caption)
    return "\n".join([head, f"|{'---|' * len(block.head)}", *lines]) + "\n"


def _row(row: tuple[tuple[Inline, ...], ...], here: str, first: str) -> str:
    """A row of a table; `first` are the marks of its first cell."""
    cells = [_inlines(cell, here) for cell in row]
    return f"| {' | '.join([cells[0] + first, *cells[1:]])} |"


def _details(block: Details, here: str) -> str:
    """Folded blocks, in the words of `pymdownx.details`."""
    # The title stands in quotation marks, and would end at the first of its own.
    title = escape.markdown(block.summary).replace('"', "&quot;")
    inside = _indented("\n" + _blocks(block.blocks, here))
    return f'??? {block.kind} "{title}"\n{inside}'


def _drawing(block: Drawing, here: str) -> str:
    return f"{inline_html.html(block, here)}\n"


def _controls(block: Controls, here: str) -> str:
    return f"{inline_html.controls(block, here)}\n"


def _inlines(nodes: Iterable[Inline], here: str) -> str:
    """A row of nodes; of two signs that would touch the second is an element."""
    written: list[str] = []
    for node in nodes:
        words = _INLINES[type(node)](node, here)
        if not words:
            continue
        if written and words[0] in _SIGNS and _touches(written[-1], words):
            words = _element(node, here)
        written.append(words)
    return "".join(written)


def _touches(before: str, words: str) -> bool:
    """Whether signs of two nodes would run together."""
    if words[0] == "`":
        return before[-1] == "`"
    return before[-1] == "*" and bool(_ENDS_IN_SIGN.search(before))


def _text(node: Text, _: str) -> str:
    return escape.markdown(node.text)


def _strong(node: Strong, here: str) -> str:
    words = _inlines(node.inside, here)
    if _has_signs_at_ends(words):
        return _element(node, here)
    return between("**", words, "**" + _marks("", node.classes))


def _emphasis(node: Emphasis, here: str) -> str:
    words = _inlines(node.inside, here)
    if _has_signs_at_ends(words):
        return _element(node, here)
    return between("*", words, "*" + _marks(language=_language(node)))


def _has_signs_at_ends(words: str) -> bool:
    """Whether signs around these words would touch others: readers differ on `***`."""
    words = words.strip()
    # Most words end in no sign at all, and the search would look at each letter.
    return words[:1] == "*" or (words[-1:] == "*" and bool(_ENDS_IN_SIGN.search(words)))


def _element(node: Inline, here: str) -> str:
    """Stressed words or code as HTML, where signs would not be read as they are meant."""
    if isinstance(node, Code):
        return escape.code_element(node.text)
    assert isinstance(node, Strong | Emphasis)
    if isinstance(node, Emphasis):
        name, marks = "em", [mark.replace("=", '="') + '"' for mark in _language(node)]
    else:
        name, marks = "strong", [f'class="{" ".join(node.classes)}"'] if node.classes else []
    start = " ".join([name, *sorted(marks)])
    return between(f"<{start}>", _inlines(node.inside, here), f"</{name}>")


def _code(node: Code, _: str) -> str:
    return escape.code(node.text)


def _link(node: Link, here: str) -> str:
    target = node.target
    href = for_markdown(target.url) if isinstance(target, Outside) else link_between(here, target)
    marks = _marks("", node.classes, label=node.label)
    return f"[{_inlines(node.inside, here)}]({href}){marks}"


def _aloud(node: Aloud, _: str) -> str:
    """Markdown has no words that only some perceive; the style sheet takes them out of sight."""
    language = "".join(f" {mark}" for mark in _language(node))
    words = escape.markdown(node.text)
    return f'<span class="aloud" data-search-exclude="true"{language}>{words}</span>'


def _marks(
    id: str = "",
    classes: tuple[str, ...] = (),
    language: Sequence[str] = (),
    searched: bool = True,
    data: tuple[tuple[str, str], ...] = (),
    label: str = "",
) -> str:
    """An attribute list; ids, classes and language tags hold no sign that could end it."""
    if not (id or language or data or label):
        return _plain_marks(classes, searched)
    marks = [f"#{id}"] if id else []
    marks += [f".{name}" for name in classes]
    marks += language
    marks += [f'aria-label="{label_of(label)}"'] if label else []
    marks += [] if searched else [_UNSEARCHED]
    marks += [f'data-{name}="{value_of(value)}"' for name, value in data]
    return f"{{ {' '.join(marks)} }}"


@cache
def _plain_marks(classes: tuple[str, ...], searched: bool) -> str:
    """Marks that many nodes have, of which pages choose from few."""
    marks = [f".{name}" for name in classes] + ([] if searched else [_UNSEARCHED])
    return f"{{ {' '.join(marks)} }}" if marks else ""


def _language(node: Emphasis | Aloud) -> list[str]:
    """The language of some words, and their direction where it isn't that of the page."""
    values = {"lang": node.language, "dir": node.direction}
    return [f"{name}={value}" for name, value in values.items() if value]


_BLOCKS: dict[type[Any], Callable[[Any, str], str]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    ListBlock: _list,
    Quote: _quote,
    Table: _table,
    Details: _details,
    Drawing: _drawing,
    Controls: _controls,
}
_INLINES: dict[type[Any], Callable[[Any, str], str]] = {
    Text: _text,
    Strong: _strong,
    Emphasis: _emphasis,
    Code: _code,
    Link: _link,
    Aloud: _aloud,
}
