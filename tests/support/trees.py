"""Page trees of any shape that pages make, with any text that a brief may hold."""

from hypothesis import strategies as st

from briefbook.pages.tree import (
    Aloud,
    Block,
    Code,
    Controls,
    Details,
    Drawing,
    Emphasis,
    Heading,
    Here,
    Inline,
    Item,
    Link,
    ListBlock,
    Outside,
    Page,
    Paragraph,
    Quote,
    Shape,
    Stored,
    Strong,
    Table,
    Target,
    Text,
)
from briefbook.text.characters import FORBIDDEN

ADDRESSES = ("", "events", "events/talk", "events/plan", "briefings", "briefings/talk", "topics/x")
STORED = "feeds/events.xml"
"""What links of these trees lead to."""
URLS = (
    "https://a.example/",
    "https://a.example/x?a=1&b=2&copy;=3&#58x",
    "https://b.example/c_d*e/(f)'g'!?h=[1]`|<>\"\\{y}#:~:text=a%2Cb,-c",
    "http://xn--p1ai.example.org/ä?ü#ö#ß",
)
SIGNS = (
    *"*_`~#!?-+=:/|<>&\\{}[]()\"'.,;0159 \u00a0\u200b\u3000ä港ﷺ",
    *"  ",
    "\n",
    "??? ",
    "<b>",
    "</p>",
    "<!-- ",
    "-->",
    "&amp;",
    "&#x41;",
    "{: .a }",
    "{ #b }",
    "[TOC]",
    "](",
    "1. ",
    "- ",
    "    ",
    "***",
    "---",
    "```",
    "://",
    "@a.b",
    "a word",
    ' data-search-exclude="true"',
    '="',
)

plain = st.characters(codec="utf-8").filter(lambda sign: not FORBIDDEN.match(sign))


def words(most: int) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(SIGNS) | plain, max_size=most).map("".join)


any_text, line = words(6), words(8).filter(str.strip)
languages = st.sampled_from(("zh", "ar", "he-IL", "ku-Latn"))
directions = st.sampled_from(("", "rtl", "ltr"))
classes = st.sampled_from(((), (), ("a",), ("a", "b")))
ids = st.sampled_from(("", "", "one", "claim-2"))
targets: st.SearchStrategy[Target] = (
    st.builds(Here, st.sampled_from(ADDRESSES), ids)
    | st.builds(Outside, st.sampled_from(URLS))
    | st.just(Stored(STORED))
)
texts = st.builds(Text, any_text)
Row = tuple[Inline, ...]


def several(*kinds: st.SearchStrategy[Inline], most: int = 3) -> st.SearchStrategy[Row]:
    return st.lists(st.one_of(kinds), max_size=most).map(tuple)


def strong_of(inside: st.SearchStrategy[Row]) -> st.SearchStrategy[Inline]:
    return st.builds(Strong, inside, classes)


def emphasis_of(inside: st.SearchStrategy[Row]) -> st.SearchStrategy[Inline]:
    return st.builds(Emphasis, inside, st.just("") | languages, directions)


def link_of(inside: st.SearchStrategy[Row]) -> st.SearchStrategy[Inline]:
    return st.builds(Link, inside, targets, classes, st.just("") | line)


leaves: st.SearchStrategy[Inline] = (
    texts
    | texts
    | st.builds(Code, any_text)
    | st.builds(Aloud, any_text, st.just("") | languages, directions)
)
strong, emphasis = strong_of(several(leaves)), emphasis_of(several(leaves))
# Neither stands within its own kind, and no link in a link.
both = strong_of(several(leaves, emphasis)) | emphasis_of(several(leaves, strong))
link = link_of(several(leaves, both))
around = strong_of(several(leaves, emphasis, link)) | emphasis_of(several(leaves, strong, link))
inlines = several(leaves, both, link, around, most=5)
named = st.builds(lambda first, rest: (Text(first), *rest), line, inlines)
"""A row that has words."""

data = st.sampled_from(
    ((), (("who", ""), ("from", "2024-05-01")), (("topic", 'a b"> {x}'), ("q", "é, 1–2")))
)
paragraphs = st.builds(Paragraph, inlines, classes, ids, st.booleans())
headings = st.builds(
    Heading, st.integers(2, 3), named, st.sampled_from(("a", "b-1")), st.booleans(), classes, data
)
quotes = st.builds(Quote, named)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    row = st.tuples(named, *[inlines] * (width - 1))
    return Table(draw(row), tuple(draw(st.lists(row, max_size=2))), draw(line))


def shapes(*names: str) -> st.SearchStrategy[Shape]:
    values = st.lists(st.tuples(st.sampled_from(("class", "x")), any_text), max_size=1).map(tuple)

    def holding(inside: st.SearchStrategy[Shape | str]) -> st.SearchStrategy[Shape]:
        parts = st.lists(inside, max_size=3).map(tuple)
        return st.builds(Shape, st.sampled_from(names), values, parts, st.just(None))

    empty = st.just(Shape("input", (("value", "x"),)))
    return holding(st.recursive(any_text | empty, holding, max_leaves=4))


legends = st.just(()) | st.tuples(st.tuples(shapes("g", "svg"), line))
drawings = st.builds(Drawing, shapes("g", "text"), st.just("strip"), legends)
controls = st.builds(Controls, shapes("form", "div", "small"), st.just("filters"))


def lists(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[ListBlock]:
    items = st.builds(Item, st.lists(blocks, max_size=3).map(tuple))
    return st.builds(ListBlock, st.lists(items, max_size=4).map(tuple), st.booleans())


def details(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Details]:
    return st.builds(Details, any_text, st.lists(blocks, max_size=3).map(tuple), st.just("cite"))


prose: st.SearchStrategy[Block] = st.recursive(
    paragraphs, lambda blocks: paragraphs | lists(blocks), max_leaves=8
)
folded = details(prose)
top = headings | paragraphs | quotes | tables() | drawings | controls
nested = paragraphs | headings | quotes | prose
blocks = top | lists(nested) | folded | lists(nested | folded)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    title = draw(line)
    body = [Heading(1, (Text(title),), "top"), *draw(st.lists(blocks, max_size=6))]
    return Page(draw(st.sampled_from(ADDRESSES)), title, draw(line), tuple(body), "event")
