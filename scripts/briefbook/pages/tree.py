"""Page trees: what a page is made of, before it is Markdown, HTML or a feed.

Nodes carry plain text only; whoever writes them escapes them. `classes` are words for the style
sheet, chosen by pages and never taken from a brief.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True, slots=True)
class Here:
    """A page of this site: its address without slashes at the ends, and a place on it."""

    address: str
    anchor: str = ""

    @property
    def url(self) -> str:
        """As it stands behind the site's own address: with a slash at its end."""
        anchor = f"#{self.anchor}" if self.anchor else ""
        return (f"{self.address}/" if self.address else "") + anchor


@dataclass(frozen=True, slots=True)
class Outside:
    """A page of somebody else, by its checked http or https link."""

    url: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A file of this site that is no page, such as a feed: its path below the docs folder."""

    path: str


Target = Here | Outside | Stored


@dataclass(frozen=True, slots=True)
class Text:
    """Words, exactly as a reader sees them."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that carry the weight of a sentence."""

    inside: tuple["Inline", ...]
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed words, or words in another language."""

    inside: tuple["Inline", ...]
    language: str = ""
    direction: str = ""
    """`rtl` or `ltr`, where it isn't that of the page."""


@dataclass(frozen=True, slots=True)
class Code:
    """Words a machine reads."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    inside: tuple["Inline", ...]
    target: Target
    classes: tuple[str, ...] = ()
    label: str = ""
    """What is said aloud instead of a mere sign."""


@dataclass(frozen=True, slots=True)
class Aloud:
    """Words for who hears a page, where who sees it has them from what stands around."""

    text: str
    language: str = ""
    direction: str = ""


Inline = Union[Text, Strong, Emphasis, Code, Link, Aloud]  # noqa: UP007  (members are defined above)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the page's own, and one with a class is no section's."""

    level: int
    inside: tuple[Inline, ...]
    id: str
    searched: bool = True
    """False where the section repeats what another page is found by."""
    classes: tuple[str, ...] = ()
    data: tuple[tuple[str, str], ...] = ()
    """What a script may read of it: names without `data-`, and values."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; with an `id` it can be linked to."""

    inside: tuple[Inline, ...]
    classes: tuple[str, ...] = ()
    id: str = ""
    searched: bool = True
    """False for what would only be noise in a search result, such as the links to sources."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; its entries are separate blocks where any of them holds more than a line."""

    items: tuple[Item, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of somebody else."""

    words: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first cell of a row names the row."""

    head: tuple[tuple[Inline, ...], ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    caption: str
    """What the table shows, for who comes to it without what stands above."""


@dataclass(frozen=True, slots=True)
class Details:
    """Blocks that stay folded until a reader opens them; they work without script."""

    summary: str
    blocks: tuple["Block", ...]
    kind: str
    """A word for the style sheet."""


@dataclass(frozen=True, slots=True)
class Shape:
    """An element of a drawing or of controls. Names are chosen by pages, values are text."""

    name: str
    values: tuple[tuple[str, str], ...] = ()
    inside: tuple["Shape | str", ...] = ()
    target: Here | None = None
    """Where it leads, for an `a`."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing in the line of the text. What it shows stands in words beside it."""

    shape: Shape
    kind: str
    """A word for the style sheet."""
    legend: tuple[tuple[Shape, str], ...] = ()
    """What its signs mean: each once, and its meaning in words."""


@dataclass(frozen=True, slots=True)
class Controls:
    """A form that only a script can serve; where none runs, the style sheet keeps it away."""

    shape: Shape
    kind: str
    """A word for the style sheet and the script."""


Block = Union[Heading, Paragraph, ListBlock, Quote, Table, Details, Drawing, Controls]  # noqa: UP007


@dataclass(frozen=True, slots=True)
class Facets:
    """What the search behind a list knows of a page: to narrow by, to order by, to show."""

    filters: tuple[tuple[str, str], ...]
    """A name and a value, such as `topic` and `Harbour`; a name as often as it has values."""
    day: str
    """The day by which pages are ordered, as `2024-05-03`."""
    shown: tuple[tuple[str, str], ...]
    """What a list of results shows of it beside its title and description: a name and words."""
    words: str
    """What a reader may type and the text of the page doesn't hold, or not as the search needs."""


# Page > Block: Heading, Paragraph, Quote, Table  > Inline: Text, Code, Aloud
#               ListBlock > Item > Block ...               Strong, Emphasis, Link > Inline ...
#               Details > Block ...
#               Drawing, Controls > Shape > Shape ...
@dataclass(frozen=True, slots=True)
class Page:
    """One page: what stands on it and what a search result, a browser and an editor need of it."""

    address: str
    """Where it lives, such as `events/port-briefing`; empty for the home page."""
    title: str
    description: str
    blocks: tuple[Block, ...]
    kind: str
    """What sort of page it is; the style sheet and the templates go by it."""
    source: str = ""
    """The YAML file whose editing changes the page."""
    kicker: tuple[Link | Text, ...] = ()
    """A line above the heading: where this page belongs."""
    contents: bool = False
    """Whether the page is long enough for a table of its contents."""
    searched: bool = True
    """Whether the search should find the page; lists and timelines repeat others."""
    facets: Facets | None = None
    """What the search behind the list of briefings knows it by; nothing else is in that search."""
    moved_to: str | None = None
    """For the page of an old id: the address of the new one."""
    head: str = ""
    """What a search result and a browser's tab call it, where that differs from the title."""
    feed: str = ""
    """The feed of this page's own subject: its path below the docs folder."""
    card: str = ""
    """The picture shown where the page is shared: its path below the docs folder."""
    changed: str = ""
    """The last day of work on what it tells, as `2024-05-03`; empty where nobody knows."""
    brief: str = ""
    """The id of the brief that it shows whole; the form opens it."""


def words_of(nodes: Iterable[Inline]) -> str:
    """The words of a row of nodes as they are seen."""
    return "".join(_words(node) for node in nodes)


def _words(node: Inline) -> str:
    if isinstance(node, Aloud):
        return ""
    return node.text if isinstance(node, Text | Code) else words_of(node.inside)
