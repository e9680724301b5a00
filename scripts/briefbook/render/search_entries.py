"""What the quick search finds a page by: the entries that Material's plugin makes of its HTML.

The plugin walks through the elements of a page; here the same steps follow the tree, one small
function a node beside those of `html.py`.

    Page ──► start("h2") words("Who") end("h2") start("p") … ──► SearchEntry(location, title, text)
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

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
    Page,
    Paragraph,
    Quote,
    Shape,
    Strong,
    Table,
    Text,
)
from briefbook.render.addresses import url_of
from briefbook.render.inline_html import EMPTY, shapes_of
from briefbook.render.layout import is_tight, items_of, shown
from briefbook.render.search_sections import SearchSection, Sections
from briefbook.text.escape import one_line


class SearchEntry(NamedTuple):
    """One section of a page, with the names that it has in the index."""

    location: str
    title: str
    text: str


def search_entries(page: Page) -> tuple[SearchEntry, ...]:
    """The sections of a page that the search may find; none where it may not find the page."""
    if not page.searched:
        return ()
    found = Sections()
    _blocks(page.blocks, found)
    return tuple(_entry(page, section) for section in found.all if not section.excluded)


def _entry(page: Page, section: SearchSection) -> SearchEntry:
    place = f"#{section.id}" if section.id else ""
    title = str(section.title) if section.title.all else page.title.strip()
    return SearchEntry(url_of(page.address) + place, title, str(section.text))


class _Tag(NamedTuple):
    """An element of a line begins or ends."""

    name: str
    starts: bool
    excluded: bool = False


_Line = list[str | _Tag | None]
"""What stands in a line: words, tags between them, and None for a tag that leaves no trace."""


def _blocks(blocks: Iterable[Block], found: Sections) -> None:
    for block in shown(blocks):
        _BLOCKS[type(block)](block, found)
        found.words("\n")


def _heading(block: Heading, found: Sections) -> None:
    name = f"h{block.level}"
    found.start(name, block.id, not block.searched)
    _tell(_inlines(block.inside), found)
    found.end(name)


def _paragraph(block: Paragraph, found: Sections) -> None:
    _line("p", block.inside, found, not block.searched)


def _line(name: str, nodes: Iterable[Inline], found: Sections, excluded: bool = False) -> None:
    """An element that holds a line, without the white space at its ends."""
    found.start(name, excluded=excluded)
    if not (excluded or found.is_unheard):
        _tell(_parted(_inlines(nodes))[1], found)
    found.end(name)


def _list(block: ListBlock, found: Sections) -> None:
    items = items_of(block)
    name, item = "ol" if block.ordered else "ul", _line_item if is_tight(items) else _item
    found.start(name)
    for blocks in items:
        found.words("\n")
        item(blocks, found)
    found.words("\n")
    found.end(name)


def _item(blocks: Sequence[Block], found: Sections) -> None:
    found.start("li")
    found.words("\n")
    _blocks(blocks, found)
    found.end("li")


def _line_item(blocks: Sequence[Block], found: Sections) -> None:
    (line,) = blocks
    assert isinstance(line, Paragraph)
    _line("li", line.inside, found, not line.searched)


def _quote(block: Quote, found: Sections) -> None:
    found.start("blockquote")
    found.words("\n")
    _line("p", block.words, found)
    found.words("\n")
    found.end("blockquote")


def _table(block: Table, found: Sections) -> None:
    # The elements of a table leave nothing but the space between them.
    for row in (block.head, *block.rows):
        for cell in row:
            found.words("\n")
            found.start("td")
            _tell(_parted(_inlines(cell), " ")[1], found)
            found.end("td")
    found.words("\n")


def _details(block: Details, found: Sections) -> None:
    found.start("details")
    found.words("\n")
    found.start("summary")
    found.words(one_line(block.summary))
    found.end("summary")
    found.words("\n")
    _blocks(block.blocks, found)
    found.end("details")


def _drawing(block: Drawing, found: Sections) -> None:
    found.start("div", excluded=True)
    for shape in shapes_of(block):
        _shape(shape, found)
    found.end("div")


def _controls(block: Controls, found: Sections) -> None:
    found.start("div", excluded=True)
    _shape(block.shape, found)
    found.end("div")


def _shape(shape: Shape | str, found: Sections) -> None:
    if isinstance(shape, str):
        found.words(one_line(shape))
    elif shape.name in EMPTY:
        found.cut()
    else:
        found.start(shape.name)
        for part in shape.inside:
            _shape(part, found)
        found.end(shape.name)


def _tell(line: _Line, found: Sections) -> None:
    for part in line:
        if isinstance(part, str):
            found.words(part)
        elif part is None:
            found.cut()
        elif part.starts:
            found.start(part.name, excluded=part.excluded)
        else:
            found.end(part.name)


def _inlines(nodes: Iterable[Inline]) -> _Line:
    """A line in which words that touch are one."""
    line: _Line = []
    for node in nodes:
        for part in _INLINES[type(node)](node):
            if part is None:
                line.append(None)
            elif isinstance(part, str) and line and isinstance(last := line[-1], str):
                line[-1] = last + part
            elif part:
                line.append(part)
    return line


def _parted(line: _Line, space: str | None = None) -> tuple[str, _Line, str]:
    """The white space before a line, the line, and the white space behind it."""
    before = after = ""
    if line and isinstance(first := line[0], str):
        kept = first.lstrip(space)
        before, line = first[: len(first) - len(kept)], [kept, *line[1:]]
    if line and isinstance(last := line[-1], str):
        kept = last.rstrip(space)
        after, line = last[len(kept) :], [*line[:-1], kept]
    return before, line, after


def _text(node: Text) -> _Line:
    return [one_line(node.text)]


def _stressed(node: Strong | Emphasis) -> _Line:
    before, inside, after = _parted(_inlines(node.inside))
    if inside in ([], [""]):
        return [before]
    return [before, None, *inside, None, after]


def _code(node: Code) -> _Line:
    words = one_line(node.text).strip()
    return [_Tag("code", True), words, _Tag("code", False)] if words else []


def _link(node: Link) -> _Line:
    return [None, *_inlines(node.inside), None]


def _aloud(node: Aloud) -> _Line:
    return [_Tag("span", True, True), one_line(node.text), _Tag("span", False)]


_BLOCKS: dict[type[Any], Callable[[Any, Sections], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    ListBlock: _list,
    Quote: _quote,
    Table: _table,
    Details: _details,
    Drawing: _drawing,
    Controls: _controls,
}
_INLINES: dict[type[Any], Callable[[Any], _Line]] = {
    Text: _text,
    Strong: _stressed,
    Emphasis: _stressed,
    Code: _code,
    Link: _link,
    Aloud: _aloud,
}
