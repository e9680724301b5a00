"""A text that looks like markup is read whole wherever a page may put it."""

import re
from collections.abc import Callable

import pytest
from bs4 import BeautifulSoup

from briefbook.pages.tree import (
    Block,
    Details,
    Emphasis,
    Heading,
    Item,
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
from briefbook.render.markdown import write
from tests.support import markdown

TEXTS = [
    "???",
    "??? note",
    "???+ note",
    '??? note "titled"',
    " ??? note",
    "\u00a0??? note",
    "/// details | note",
    "!!! note",
    '=== "tab"',
    "+ a",
    "- a",
    "1. a",
    "٣. a",
    "# a",
    "---",
    "***",
    "```",
    "~~~",
    ": a",
    "| a | b |",
    "[TOC]",
    "[a]: b",
    "*[A]: b",
    "<b>a</b>",
    "&amp; &nbsp; &#8217; &copy",
    "{: .a }",
    "{ #a .b }",
    "a\n??? b",
    "a\n- b",
    "a\n===",
    "\u00a0a\u00a0",
]


def item(text: str) -> Item:
    return Item((Paragraph((Text(text),)),))


PLACES: dict[str, Callable[[str], Block]] = {
    "a paragraph": lambda text: Paragraph((Text(text),)),
    "a marked paragraph": lambda text: Paragraph((Text(text),), classes=("a",)),
    "a paragraph behind nothing": lambda text: Paragraph((Text(" "), Text(text))),
    "an item": lambda text: ListBlock((item(text), item(text))),
    "a numbered item": lambda text: ListBlock((item(text),), ordered=True),
    "an item in an item": lambda text: ListBlock(
        (Item((Paragraph((Text("a"),)), ListBlock((item(text),)))),)
    ),
    "a definition": lambda text: ListBlock(
        (Item((Paragraph((Strong((Text(text),)), Text(text))),)),)
    ),
    "a quotation": lambda text: Quote((Text(text),)),
    "a heading": lambda text: Heading(2, (Text(text),), "a"),
    "a cell": lambda text: Table(
        ((Text(text),), (Text(text),)), (((Text(text),), (Text(text),)),), caption="A table"
    ),
    "a folded box": lambda text: Details(text, (Paragraph((Text(text),)),), "a"),
    "strong words": lambda text: Paragraph((Strong((Text(text),)), Text(text))),
    "emphasis": lambda text: Paragraph((Emphasis((Text(text),)), Text(text))),
    "a link": lambda text: Paragraph((Link((Text(text),), Outside("https://a.example/")),)),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_read_whole(text: str, place: str) -> None:
    one, harmless = (page(PLACES[place](words)) for words in (text, "a"))
    times = letters(harmless.get_text()).count("a")
    shown = letters(one.get_text())
    extra = shown.replace(letters(text), "")
    assert shown.count(letters(text)) == times - len(extra), shown
    names = [[tag.name for tag in soup.find_all(True)] for soup in (one, harmless)]
    assert names[0] == names[1]


def page(block: Block) -> BeautifulSoup:
    body = write(Page("topics/x", "T", "D", (block,), "topic")).partition("---\n\n")[2]
    return markdown.rendered(body)


def letters(text: str) -> str:
    return re.sub(r"\s+", "", text)
