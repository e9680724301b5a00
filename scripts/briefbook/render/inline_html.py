"""Drawings and controls to HTML in the line of the page: all escaped, no style, no script."""

from html import escape

from briefbook.pages.tree import Controls, Drawing, Shape
from briefbook.render.addresses import url_between
from briefbook.text.escape import one_line

EMPTY = frozenset({"input"})
"""Elements that have no end, because nothing stands in them."""

LINK = "xlink:href"
"""SVG's own word for where a part leads; a plain `href` in HTML is moved by one of the engines."""


def html(drawing: Drawing, here: str) -> str:
    """One line of HTML, which Markdown leaves as it is; the words beside it are searched."""
    inside = "".join(_shape(shape, here) for shape in shapes_of(drawing))
    return f'<div class="{drawing.kind}" data-search-exclude="true">{inside}</div>'


def shapes_of(drawing: Drawing) -> list[Shape]:
    """The drawing itself, and behind it the list of what its signs mean."""
    items = (Shape("li", (), (sign, f" {words}")) for sign, words in drawing.legend)
    legend = Shape("ul", (("class", "legend"),), tuple(items))
    return [drawing.shape, legend] if drawing.legend else [drawing.shape]


def controls(block: Controls, here: str) -> str:
    """The same for what only works with a script."""
    return f'<div class="{block.kind}" data-search-exclude="true">{_shape(block.shape, here)}</div>'


def _shape(shape: Shape | str, here: str) -> str:
    if isinstance(shape, str):
        return escape(one_line(shape))
    values = shape.values
    if shape.target:
        values = ((LINK, url_between(here, shape.target)), ("role", "link"), *values)
    told = "".join(f' {name}="{escape(one_line(value))}"' for name, value in values)
    if shape.name in EMPTY:
        return f"<{shape.name}{told}>"
    inside = "".join(_shape(part, here) for part in shape.inside)
    return f"<{shape.name}{told}>{inside}</{shape.name}>"
