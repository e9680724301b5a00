"""Links: what may stand in a page, and when two lead to one article."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pydantic_core import PydanticCustomError

from briefbook.text.links import check_link, for_markdown, host_of, same_article, without_tracking

GOOD = [
    "https://news.example.org/2024/05/port",
    "http://news.example.org",
    "HTTPS://News.Example.org/Port",
    "https://news.example.org:8443/a?b=c#d",
    "https://zeitung.example/über-den-kai",
    "https://新闻.example/港口",
    "https://8.8.8.8/",
    "https://[2606:4700::1111]/",
]


@pytest.mark.parametrize("link", GOOD)
def test_a_public_address_is_kept_as_it_was_written(link: str) -> None:
    assert check_link(link) == link


BAD = {
    "link-broken": [
        "",
        "the Courier",
        "news.example.org",
        "//news.example.org",
        "/minutes",
        "https:news.example.org",
        "https:/news.example.org",
        r"https:\\news.example.org",
        "https://news.example.org/a b",
        "https://news.exam\nple.org/",
        "https://news.example.org/\x07",
        "https://news.example.org:99999/",
        "https://.org/",
        "https://news..example.org/",
        "https://news)example.org/",
        "https://news`*'example.org/",
        "\ud800",
    ],
    "link-scheme": [
        "ftp://files.example.org/a",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "mailto:ada@example.org",
        "file:///etc/passwd",
    ],
    "link-credentials": [
        "https://ada:secret@news.example.org",
        "https://ada@news.example.org",
        "https://news.example.org:x@10.0.0.1/",
    ],
    "link-private": [
        "http://localhost",
        "http://LOCALHOST./",
        "http://intranet/wiki",
        "http://press.local",
        "http://press.internal",
        "http://press.lan",
        "http://router.home.arpa",
        "http://press.test",
        "http://127.0.0.1",
        "http://0.0.0.0",
        "http://10.1",
        "http://0x7f.1",
        "http://017700000001",
        "http://2130706433",
        "http://①②⑦.0.0.1",
        "http://169.254.169.254/latest",
        "http://192.168.1.1",
        "http://100.64.0.1",
        "http://224.0.0.1",
        "http://[::1]",
        "http://[fe80::1]",
        "http://[::ffff:10.0.0.1]",
        "http://[64:ff9b::10.0.0.1]",
        "http://[2002:7f00:1::]",
    ],
}


@pytest.mark.parametrize(
    ("fault", "link"), [(f, link) for f, links in BAD.items() for link in links]
)
def test_other_addresses_are_refused(fault: str, link: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        check_link(link)
    assert raised.value.type == fault


ARTICLE = "https://news.example.org/port?id=7&page=2"


@pytest.mark.parametrize(
    "link",
    [
        "http://news.example.org/port?id=7&page=2",
        "https://www.news.example.org/port?id=7&page=2",
        "https://NEWS.example.org/port?id=7&page=2",
        "https://news.example.org./port?id=7&page=2",
        "https://news.example.org:443/port?id=7&page=2",
        "https://news.example.org/port/?id=7&page=2",
        "https://news.example.org/a/../port?id=7&page=2",
        "https://news.example.org/port?page=2&id=7",
        "https://news.example.org/port?id=7&page=2&utm_source=mail&fbclid=x",
        "https://news.example.org/port?UTM_Medium=x&id=7&&page=2",
        "https://news.example.org/port?id=7&page=2#comments",
    ],
)
def test_one_article_has_many_addresses(link: str) -> None:
    assert same_article(link) == same_article(ARTICLE)


@pytest.mark.parametrize(
    "link",
    [
        "https://news.example.org/port?id=8&page=2",
        "https://news.example.org/port?id=7",
        "https://news.example.org/Port?id=7&page=2",
        "https://news.example.org/ports?id=7&page=2",
        "https://m.news.example.org/port?id=7&page=2",
        "https://news.example.org:8443/port?id=7&page=2",
    ],
)
def test_other_articles_have_other_addresses(link: str) -> None:
    assert same_article(link) != same_article(ARTICLE)


@pytest.mark.parametrize(
    ("link", "written"),
    [
        ("https://news.example.org/a_b*c(d)", "https://news.example.org/a_b*c%28d%29"),
        ("https://news.example.org/a|b`c", "https://news.example.org/a%7Cb%60c"),
        ("https://news.example.org/?q=[x]{y}", "https://news.example.org/?q=%5Bx%5D%7By%7D"),
        ("https://news.example.org/'a'", "https://news.example.org/%27a%27"),
        ("https://zeitung.example/ü", "https://zeitung.example/%C3%BC"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://a_b.example.org/", "https://a_b.example.org/"),
        ("https://[2606:4700::1111]/a_b", "https://[2606:4700::1111]/a_b"),
    ],
)
def test_nothing_in_a_written_link_is_markup(link: str, written: str) -> None:
    assert for_markdown(link) == written


@given(st.text(max_size=30).map(lambda path: f"https://news.example.org/{path}"))
def test_a_written_link_is_one_link_to_the_same_article(link: str) -> None:
    try:
        check_link(link)
    except PydanticCustomError:
        return
    written = for_markdown(link)
    assert written.isascii()
    rendered = MarkdownIt("commonmark").render(f"[x]({written})")
    assert re.fullmatch(r'<p><a href="[^"<>]+">x</a></p>\n', rendered)
    assert check_link(written) == written


@given(st.text())
def test_any_text_is_a_link_or_a_known_fault(text: str) -> None:
    assert checked(text) in (text, *BAD)


def checked(text: str) -> str:
    """The link as it was, or the type of the fault."""
    try:
        return check_link(text)
    except PydanticCustomError as fault:
        return fault.type


def test_tracking_and_fragments_go_and_the_rest_stays() -> None:
    link = "https://www.news.example.org/Port?id=7&utm_source=x&fbclid=y#top"
    assert without_tracking(link) == "https://www.news.example.org/Port?id=7"


@pytest.mark.parametrize("front", ["www.", "amp.", "m.", ""])
def test_a_host_is_the_same_on_every_screen(front: str) -> None:
    assert host_of(f"https://{front}news.example.org:8443/port") == "news.example.org"
