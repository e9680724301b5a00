"""Free text: what works in it, and what stays the text it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.pages.prose_nodes import blocks, inlines
from briefbook.pages.tree import (
    Block,
    Code,
    Emphasis,
    Inline,
    Item,
    Link,
    ListBlock,
    Outside,
    Paragraph,
    Strong,
    Text,
)
from briefbook.text.prose import links_in

MINUTES = Outside("https://council.example.org/minutes")


def paragraph(*inside: Inline) -> Paragraph:
    return Paragraph(inside)


def entries(*texts: str, ordered: bool = False) -> ListBlock:
    items = tuple(Item((paragraph(Text(text)),)) for text in texts)
    return ListBlock(items, ordered=ordered)


WORKS: list[tuple[str, Block]] = [
    ("plain", paragraph(Text("plain"))),
    ("an *odd* plan", paragraph(Text("an "), Emphasis((Text("odd"),)), Text(" plan"))),
    ("**no** plan", paragraph(Strong((Text("no"),)), Text(" plan"))),
    ("***no***", paragraph(Emphasis((Strong((Text("no"),)),)))),
    ("run `make`", paragraph(Text("run "), Code("make"))),
    (
        "[minutes](https://council.example.org/minutes)",
        paragraph(Link((Text("minutes"),), MINUTES)),
    ),
    ("[](https://council.example.org/minutes)", paragraph(Link((Text(MINUTES.url),), MINUTES))),
    ("two\nlines", paragraph(Text("two"), Text(" "), Text("lines"))),
    ("two  \nlines", paragraph(Text("two"), Text(" "), Text("lines"))),
    ("- one\n- two", entries("one", "two")),
    ("1. one\n2. two", entries("one", "two", ordered=True)),
    (r"\*no\* stress", paragraph(Text("*no* stress"))),
]


@pytest.mark.parametrize(("text", "block"), WORKS)
def test_a_small_part_of_markdown_works(text: str, block: Block) -> None:
    assert blocks(text) == (block,)


def test_paragraphs_and_lists_follow_each_other() -> None:
    found = blocks("First.\n\n- one\n- two\n\nLast.")
    assert found == (paragraph(Text("First.")), entries("one", "two"), paragraph(Text("Last.")))


def test_a_list_may_hold_a_list() -> None:
    (found,) = blocks("- one\n  - inner")
    assert found == ListBlock((Item((paragraph(Text("one")), entries("inner"))),))


LITERAL = [
    "# heading",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "<!-- hidden -->",
    "<https://council.example.org>",
    "https://council.example.org/a_b_c",
    "> quoted",
    "| a | b |",
    "---",
    "~~struck~~",
    "&lt;b&gt; &amp; &#42;",
    "text{: .danger onclick=alert(1)}",
    "{{ config.secret }} {% raw %}",
    "{ .danger }",
    ":material-alert: [TOC] ++key++",
    "[text][label]",
    "[label]: https://council.example.org",
    "*[HTML]: text",
    "a snake_case_word and 2 * 3 * 4",
    "$x^2$",
    "!!! danger",
]


@pytest.mark.parametrize("text", LITERAL)
def test_whatever_else_looks_like_markup_is_text(text: str) -> None:
    assert _words(blocks(text)) == text
    assert not _marks(blocks(text))


def test_text_indented_far_is_a_paragraph() -> None:
    assert blocks("    no code") == (paragraph(Text("no code")),)


def test_an_image_is_no_more_than_a_link() -> None:
    found = blocks("![map](https://council.example.org/minutes)")
    assert found == (paragraph(Text("!"), Link((Text("map"),), MINUTES)),)


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "//evil.example.org",
        "/minutes",
        "#top",
        "http://localhost/",
        "https://ada:secret@council.example.org/",
        "vbscript:x",
    ],
)
def test_a_link_that_may_not_stand_is_its_words(target: str) -> None:
    assert blocks(f"see [this]({target})") == (paragraph(Text("see "), Text("this")),)


def test_the_targets_of_links_are_found_for_the_check() -> None:
    text = "- [a](https://one.example.org)\n\nand *[b](javascript:x)*, not `[c](https://x.org)`"
    assert links_in(text) == ["https://one.example.org", "javascript:x"]
    assert links_in("no links (here) [at] all") == []


def test_a_title_of_a_link_is_left_out() -> None:
    found = blocks('[minutes](https://council.example.org/minutes "Hover!")')
    assert found == (paragraph(Link((Text("minutes"),), MINUTES)),)


def test_several_paragraphs_run_together_where_one_line_is_wanted() -> None:
    assert inlines("one\n\n*two*") == (Text("one"), Text(" "), Emphasis((Text("two"),)))


@pytest.mark.parametrize(
    "text",
    ["*a " * 800 + "a* " * 800, "**" * 1250 + "a" + "**" * 1250, "_a *b " * 400 + "b* a_ " * 400],
)
def test_emphasis_a_thousand_deep_does_not_exhaust_the_stack(text: str) -> None:
    assert "a" in _words(blocks(text))
    assert _stress(blocks(text)) <= 2


@given(st.text(alphabet="ab *_`[]()<>!#-+1.\\\n&{}:|~/", max_size=60))
def test_any_text_has_words_and_no_html(text: str) -> None:
    for block in blocks(text):
        assert isinstance(block, (Paragraph, ListBlock))
    for target in links_in(text):
        assert isinstance(target, str)


def _words(found: object) -> str:
    """All words of a tree, as a reader sees them."""
    if isinstance(found, (Text, Code)):
        return found.text
    if isinstance(found, tuple):
        return "".join(_words(inner) for inner in found)
    return _words(_inner(found))


def _marks(found: object) -> list[object]:
    """Everything in a tree that is more than text in a paragraph."""
    if isinstance(found, tuple):
        return [mark for inner in found for mark in _marks(inner)]
    if isinstance(found, Text):
        return []
    return ([] if isinstance(found, Paragraph) else [found]) + _marks(_inner(found))


def _stress(found: object) -> int:
    """How deep emphasis stands in emphasis."""
    if isinstance(found, tuple):
        return max(map(_stress, found), default=0)
    return isinstance(found, (Emphasis, Strong)) + (
        0 if isinstance(found, (Text, Code)) else _stress(_inner(found))
    )


def _inner(found: object) -> object:
    for name in ("inside", "items", "blocks"):
        if hasattr(found, name):
            return getattr(found, name)
    return ()
