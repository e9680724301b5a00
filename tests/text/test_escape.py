"""Text stays text: whatever it holds, the page shows exactly that and nothing else."""

import re

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st

from briefbook.text import escape
from tests.support import markdown

MARKUP = st.text(
    alphabet=st.sampled_from("ab1 .,:;!?*_`~#+-=|\\/<>()[]{}&\"'$%^@\n"), min_size=1, max_size=60
)
ANYTHING = st.text(
    alphabet=st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn", "Zl", "Zp"]), max_size=80
)
HOSTILE = [
    "<script>alert(1)</script>",
    "<![><b>",
    "{: onclick=alert(1) }",
    "{ #id .class onclick=alert(1) }",
    "[x](javascript:alert(1))",
    "![x](https://elsewhere.example/x.png)",
    "</script><img src=x onerror=alert(1)>",
    "&lt;b&gt; &amp;copy; &#x3c;",
    "{{ config }} {% raw %}",
    "--- ",
    "***",
    "~~~",
    "```",
    "1. one",
    "1) one",
    "- [ ] item",
    "+ plus",
    "# heading",
    "a | b",
    "| - | - |",
    "[TOC]",
    "[^1]: note",
    ": definition",
    "https://bare.example.org and a@b.example",
    "*5 * 3* __init__ snake_case",
    "a\\*b \\\\ \\",
    "C#",
    "term\n: definition",
    "=== tab",
    "!!! note",
    "???",
    "??? note",
    "???+ note",
    '??? a-b c "titled"',
    "/// details | x",
    "*[HTML]: words",
    '--8<-- "file"',
    "wzxhzdk:0 klzzwxh:0000",
    "a  \nb",
    "    indented",
]


def rendered(text: str) -> BeautifulSoup:
    source = escape.line_start(escape.markdown(text.strip()))
    return markdown.rendered(source, *markdown.PERHAPS)


def folded(text: str) -> str:
    return re.sub(r"[ \t\n]+", " ", text).strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_shown_as_it_is_written(text: str) -> None:
    page = rendered(text)
    assert folded(page.get_text()) == folded(text)
    assert [tag.name for tag in page.find_all(True)] == ["p"]
    assert page.p is not None
    assert page.p.attrs == {}


@pytest.mark.parametrize("text", ["text { .c #d }", "text {: .c }", "{#d}", "{ .c", "{: k=v }"])
@pytest.mark.parametrize(
    ("place", "name", "given"),
    [
        ("## {} { #top }", "h2", {"id": "top"}),
        ("{}\n{ .title }", "p", {"class": ["title"]}),
        ("-   **{}**\n    { .title }", "li", {"class": ["title"]}),
        ("**a {}**{ .title }", "strong", {"class": ["title"]}),
        ("| a |\n| - |\n| {} |", "td", {}),
        ("`a`{}", "code", {}),
    ],
)
def test_a_brace_in_a_text_begins_no_attributes(
    place: str, name: str, given: dict[str, str | list[str]], text: str
) -> None:
    page = markdown.rendered(place.replace("{}", escape.markdown(text)), *markdown.PERHAPS)
    tag = page.find(name)
    assert tag is not None
    assert tag.attrs == given
    assert folded(page.get_text()).endswith(text)


def test_the_extensions_are_those_of_our_own_site() -> None:
    assert {"attr_list", "pymdownx.details", "toc", "tables"} <= markdown.extensions().keys()
    starter = "scripts/briefbook/starter/files/briefbook.yml"
    assert markdown.extensions().keys() == markdown.extensions(starter).keys()


@pytest.mark.parametrize("before", ["", " ", "   ", "     "])
@pytest.mark.parametrize("text", ["??? note", "- one", "1. one", "---", "words"])
def test_spaces_before_a_text_change_nothing(before: str, text: str) -> None:
    page = markdown.rendered(escape.line_start(before + escape.markdown(text)))
    assert (page.get_text(), [tag.name for tag in page.find_all(True)]) == (text, ["p"])


@given(MARKUP | ANYTHING)
@example("\\")
@example("&")
@example("1.")
def test_any_text_is_shown_as_it_is_written(text: str) -> None:
    if not folded(text):
        return
    page = rendered(text)
    assert folded(page.get_text()) == folded(text)
    assert {tag.name for tag in page.find_all(True)} == {"p"}


@given(MARKUP)
def test_any_text_stays_itself_in_a_heading_a_list_and_strong_words(text: str) -> None:
    if not folded(text):
        return
    inside = escape.markdown(folded(text))
    source = f"# {inside} {{ #top }}\n\n-   **{inside}**\n    {{ .title }}\n"
    page = markdown.rendered(source, *markdown.PERHAPS)
    heading, strong = page.find("h1"), page.find("strong")
    assert heading is not None
    assert strong is not None
    assert heading.get("id") == "top"
    assert folded(heading.get_text()) == folded(strong.get_text()) == folded(text)
    assert {tag.name for tag in page.find_all(True)} <= {"h1", "ul", "li", "p", "strong"}


@given(st.text(alphabet="ab `\\|*{}<&_", min_size=1, max_size=20))
@example("` `")
@example("\\")
def test_a_code_span_holds_its_text(text: str) -> None:
    source = f"x {escape.code(text)} y `` <img src=x> ``"
    page = markdown.rendered(source, *markdown.PERHAPS)
    codes = [folded(code.get_text()) for code in page.find_all("code")]
    assert codes == [*([folded(text)] if folded(text) else []), "<img src=x>"]
    assert {tag.name for tag in page.find_all(True)} == {"p", "code"}
