"""The table of contents of a page, as MkDocs gets it from Python-Markdown for its headings."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.pages.tree import (
    Aloud,
    Block,
    Code,
    Details,
    Heading,
    Inline,
    ListBlock,
    Page,
    Text,
)
from briefbook.render.layout import shown
from briefbook.text import escape

DEPTH = 2
"""Down to which level headings are in it: `toc_depth` in `mkdocs.yml`."""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """One line of it, with the names that MkDocs has for them."""

    title: str
    """Its words as HTML."""
    id: str
    level: int
    children: tuple["ContentsEntry", ...] = ()

    @property
    def url(self) -> str:
        """Where it leads, on this page."""
        return f"#{self.id}"


def contents(page: Page) -> tuple[ContentsEntry, ...]:
    """The headings of the page, its sections below the heading of its own."""
    found: list[ContentsEntry] = []
    for heading in _headings(page.blocks):
        above = found[-1] if found else None
        entry = ContentsEntry(_title(heading.inside), heading.id, heading.level)
        if above and above.level < entry.level:
            found[-1] = ContentsEntry(above.title, above.id, above.level, (*above.children, entry))
        else:
            found.append(entry)
    return tuple(found)


def _headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    """Those high enough to be in it, wherever they stand."""
    for block in shown(blocks):
        if isinstance(block, Heading):
            if block.level <= DEPTH:
                yield block
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from _headings(item.blocks)
        elif isinstance(block, Details):
            yield from _headings(block.blocks)


def _title(nodes: Iterable[Inline]) -> str:
    return " ".join(_words(nodes).split())


def _words(nodes: Iterable[Inline]) -> str:
    """All words, those that are only said among them."""
    return "".join(_words_of(node) for node in nodes)


def _words_of(node: Inline) -> str:
    if isinstance(node, Text | Aloud):
        return escape.html(node.text)
    if isinstance(node, Code):
        return escape.html(node.text).strip()
    return _words(node.inside)
