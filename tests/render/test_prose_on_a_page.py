"""Free text on a page: what an editor wrote is seen, only the small subset acts, nothing else."""

import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefbook.pages import prose_nodes
from briefbook.pages.tree import Item, Link, ListBlock, Page, Paragraph, Text
from briefbook.render.markdown import write
from tests.support import markdown

ALLOWED = {"p", "em", "strong", "code", "a", "ul", "ol", "li"}
MARKUP = st.text(
    alphabet=st.sampled_from("ab 1.*_`~#+-=?|\\/<>()[]{}&\"'!:\n"), min_size=1, max_size=50
)


def rendered(text: str) -> BeautifulSoup:
    page = Page("topics/x", "T", "D", prose_nodes.blocks(text), "topic")
    body = write(page).partition("---\n\n")[2]
    return markdown.rendered(body)


def seen(node: object) -> str:
    """The words of a tree, in order."""
    if isinstance(node, Text):
        return node.text
    if isinstance(node, tuple):
        return " ".join(seen(each) for each in node)
    parts = (getattr(node, name, ()) for name in ("text", "inside", "blocks", "items", "words"))
    return " ".join(part if isinstance(part, str) else seen(part) for part in parts)


def letters(text: str) -> str:
    return re.sub(r"\s+", "", text)


@given(MARKUP)
@settings(max_examples=300)
@example("`` ` `` x `` ` `` <img src=x onerror=alert(1)> ` ``")
@example("` ` and `A*B*C` here, then ` ` again.")
@example("![i](https://a.example/i.png)")
@example("[x](javascript:alert(1))")
@example("??? note")
@example("*:*1**")
@example("***a** b*")
@example('- ???+ a "b"\n- [ ??? note](javascript:alert(1))')
def test_any_free_text_shows_its_words_and_nothing_acts(text: str) -> None:
    page = rendered(text)
    assert {tag.name for tag in page.find_all(True)} <= ALLOWED
    for tag in page.find_all(True):
        assert set(tag.attrs) <= {"href"}
        assert str(tag.get("href", "https:")).startswith("https:")
    assert letters(page.get_text()) == letters(seen(prose_nodes.blocks(text)))


@pytest.mark.parametrize(
    "text",
    [
        "' ` x `` <img src=x onerror=alert(1)> ` '' end",
        "` ` x `` <script>alert(1)</script> ` `` end",
        "a ` <svg onload=alert(1)> ` b",
    ],
)
def test_markup_around_code_spans_stays_text(text: str) -> None:
    page = rendered(text)
    assert page.find(["img", "script", "svg"]) is None
    assert "alert(1)" in page.get_text()


def test_the_small_subset_works() -> None:
    blocks = prose_nodes.blocks(
        "One *two* **three** `four` [five](https://a.example).\n\n- six\n- seven"
    )
    paragraph, items = blocks
    assert isinstance(paragraph, Paragraph)
    assert isinstance(items, ListBlock)
    assert all(isinstance(item, Item) for item in items.items)
    assert any(isinstance(node, Link) for node in paragraph.inside)
    page = rendered("One *two* **three** `four` [five](https://a.example).\n\n- six\n- seven")
    assert {tag.name for tag in page.find_all(True)} == {
        "p",
        "em",
        "strong",
        "code",
        "a",
        "ul",
        "li",
    }
