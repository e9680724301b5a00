"""Page trees to the HTML that MkDocs gets for their Markdown. One small function a node.

Each stands for its twin in `markdown.py` and gives, byte for byte, what Python-Markdown makes of
what the twin writes, under the extensions of `mkdocs.yml`; that puts attributes in alphabetical
order. Drawings and controls stand between the other blocks, not in them.
"""

from collections.abc import Callable, Iterable
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
    Target,
    Text,
)
from briefbook.render import inline_html
from briefbook.render.addresses import href_between
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
from briefbook.text.links import address

_APART = "<!-- -->\n"
_UNSEARCHED = (("data-pagefind-ignore", "all"), ("data-search-exclude", "true"))


def html(page: Page) -> str:
    """The body of a page; whatever its links lead to has to be there."""
    # Python-Markdown sets off what is HTML already by a line, if it stands at the left margin.
    return _joined(parted(page.blocks), page.address, _APART + "\n").strip()


def _blocks(blocks: Iterable[Block], here: str) -> str:
    return _joined(parted(blocks), here, _APART)


def _joined(blocks: Iterable[Block | None], here: str, apart: str) -> str:
    return "".join([apart if one is None else _BLOCKS[type(one)](one, here) for one in blocks])


def _heading(block: Heading, here: str) -> str:
    words = _inlines(block.inside, here)
    if leads_to_itself(block):
        words = f'<a href="#{block.id}">{words}</a>'
    marks = _marks_with_data(block) if block.data else _marks_of(block)
    return f"<h{block.level}{marks}>{words.strip()}</h{block.level}>\n"


def _paragraph(block: Paragraph, here: str) -> str:
    return f"<p{_marks_of(block)}>{_line(block.inside, here)}</p>\n"


def _list(block: ListBlock, here: str) -> str:
    items = items_of(block)
    name, item = "ol" if block.ordered else "ul", _line_item if is_tight(items) else _item
    return f"<{name}>\n{''.join([item(blocks, here) for blocks in items])}</{name}>\n"


def _item(blocks: list[Block], here: str) -> str:
    return f"<li>\n{_joined(parted(blocks, in_item=True), here, _APART)}</li>\n"


def _line_item(blocks: list[Block], here: str) -> str:
    (line,) = blocks
    assert isinstance(line, Paragraph)
    return f"<li{_marks_of(line)}>{_line(line.inside, here)}</li>\n"


def _quote(block: Quote, here: str) -> str:
    return f"<blockquote>\n<p>{_line(block.words, here)}</p>\n</blockquote>\n"


def _table(block: Table, here: str) -> str:
    head = _row(block.head, here, "th", f' data-caption="{label_of(block.caption)}" data-head=""')
    rows = [_row(row, here, "td", ' role="rowheader"') for row in block.rows]
    body = "".join(rows or [_row(((),) * len(block.head), here, "td", "")])
    return f"<table>\n<thead>\n{head}</thead>\n<tbody>\n{body}</tbody>\n</table>\n"


def _row(row: tuple[tuple[Inline, ...], ...], here: str, name: str, first: str) -> str:
    """A row of cells; `first` are the marks of its first one."""
    words = [_inlines(cell, here).strip(" ") for cell in row]
    cells = [f"<{name}{first}>{words[0]}</{name}>\n"]
    cells += [f"<{name}>{one}</{name}>\n" for one in words[1:]]
    return f"<tr>\n{''.join(cells)}</tr>\n"


def _details(block: Details, here: str) -> str:
    title = escape.html(block.summary).replace('"', "&quot;")
    inside = _blocks(block.blocks, here)
    return f'<details class="{block.kind}">\n<summary>{title}</summary>\n{inside}</details>\n'


def _drawing(block: Drawing, here: str) -> str:
    return f"{inline_html.html(block, here)}\n\n"


def _controls(block: Controls, here: str) -> str:
    return f"{inline_html.controls(block, here)}\n\n"


def _line(nodes: Iterable[Inline], here: str) -> str:
    return escape.html_start(_inlines(nodes, here))


def _inlines(nodes: Iterable[Inline], here: str) -> str:
    return "".join([_INLINES[type(node)](node, here) for node in nodes])


def _text(node: Text, _: str) -> str:
    return escape.html(node.text)


def _strong(node: Strong, here: str) -> str:
    marks = _marks(node.classes)
    return between(f"<strong{marks}>", _inlines(node.inside, here), "</strong>")


def _emphasis(node: Emphasis, here: str) -> str:
    marks = f' dir="{node.direction}"' if node.direction else ""
    marks += f' lang="{node.language}"' if node.language else ""
    return between(f"<em{marks}>", _inlines(node.inside, here), "</em>")


def _code(node: Code, _: str) -> str:
    words = escape.html(node.text).strip()
    return f"<code>{words}</code>" if words else ""


def _link(node: Link, here: str) -> str:
    label = f' aria-label="{label_of(node.label)}"' if node.label else ""
    marks = f'{label}{_marks(node.classes)} href="{_href(node.target, here)}"'
    return f"<a{marks}>{_inlines(node.inside, here)}</a>"


def _href(target: Target, here: str) -> str:
    if isinstance(target, Outside):
        return address(target.url).replace("&", "&amp;")
    return href_between(here, target)


def _aloud(node: Aloud, _: str) -> str:
    # It is HTML in the Markdown already, and Python-Markdown leaves it as it stands there.
    marks = f" lang={node.language}" if node.language else ""
    marks += f" dir={node.direction}" if node.direction else ""
    words = escape.html(node.text)
    return f'<span class="aloud" data-search-exclude="true"{marks}>{words}</span>'


def _marks_of(block: Paragraph | Heading) -> str:
    marks = _marks(block.classes, block.searched)
    return f'{marks} id="{block.id}"' if block.id else marks


@cache
def _marks(classes: tuple[str, ...], searched: bool = True) -> str:
    """Attributes that many nodes have, of which pages choose from few."""
    marks = f' class="{" ".join(classes)}"' if classes else ""
    more = () if searched else _UNSEARCHED
    return marks + "".join(f' {name}="{value}"' for name, value in more)


def _marks_with_data(block: Heading) -> str:
    marks = [(f"data-{name}", value_of(value)) for name, value in block.data]
    if block.classes:
        marks.append(("class", " ".join(block.classes)))
    if not block.searched:
        marks += _UNSEARCHED
    marks.append(("id", block.id))
    return "".join([f' {name}="{value}"' for name, value in sorted(marks)])


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
