"""Blocks as plain HTML: whole addresses, nothing that acts."""

import pytest
from bs4 import BeautifulSoup

from briefbook.pages import prose_nodes
from briefbook.pages.tree import (
    Code,
    Emphasis,
    Here,
    Item,
    Link,
    ListBlock,
    Outside,
    Paragraph,
    Stored,
    Strong,
    Target,
    Text,
)
from briefbook.render.excerpt import html, whole

SITE = "https://x.example/sub/"
HOSTILE = "<script>alert(1)</script> ]]> &lt; \"x\" 'y' </p>"


@pytest.mark.parametrize(
    ("target", "address"),
    [
        (Here(""), "https://x.example/sub/"),
        (Here("events/storm"), "https://x.example/sub/events/storm/"),
        (Here("", "latest"), "https://x.example/sub/#latest"),
        (Here("events/storm", "accounts"), "https://x.example/sub/events/storm/#accounts"),
        (Stored("feeds/briefings.xml"), "https://x.example/sub/feeds/briefings.xml"),
        (Outside('https://a.example/?b="c"&d=1'), "https://a.example/?b=%22c%22&d=1"),
    ],
)
def test_every_target_has_a_whole_address(target: Target, address: str) -> None:
    assert whole(target, SITE) == address


def test_paragraphs_lists_and_all_that_stands_in_them() -> None:
    blocks = (
        Paragraph((Strong((Text("Now."),)), Text(" It "), Emphasis((Text("长"),), "zh"))),
        ListBlock((Item((Paragraph((Code("a<b"),)),)),), ordered=True),
        ListBlock((Item((Paragraph((Text("one"),)), Paragraph((Text("two"),)))),)),
    )
    assert html(blocks, SITE) == (
        '<p><strong>Now.</strong> It <em lang="zh">长</em></p>'
        "<ol><li><p><code>a&lt;b</code></p></li></ol>"
        "<ul><li><p>one</p><p>two</p></li></ul>"
    )


def test_free_text_of_editors_keeps_its_shape() -> None:
    text = "It *was* so:\n\n- one\n- [two](https://a.example/b)"
    assert html(prose_nodes.blocks(text), SITE) == (
        "<p>It <em>was</em> so:</p>"
        '<ul><li><p>one</p></li><li><p><a href="https://a.example/b">two</a></p></li></ul>'
    )


def test_hostile_words_are_words() -> None:
    link = Link((Text(HOSTILE),), Outside("https://a.example/\"'<x>"))
    written = html((Paragraph((Text(HOSTILE), link, Code(HOSTILE))),), SITE)
    found = BeautifulSoup(written, "html.parser")
    assert found.get_text() == HOSTILE * 3
    assert [tag.name for tag in found.find_all(True)] == ["p", "a", "code"]
    assert found.a
    assert found.a.attrs == {"href": "https://a.example/%22%27%3Cx%3E"}
