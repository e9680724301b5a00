"""Links: what may stand in a page, and when two lead to one article."""

import re

import pytest
from ada_url import URL
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pydantic_core import PydanticCustomError

from briefbook.text.links import (
    address,
    check_address,
    check_link,
    for_markdown,
    host_of,
    same_article,
    without_tracking,
)

GOOD = [
    "https://news.example.org/2024/05/port",
    "http://news.example.org",
    "HTTPS://News.Example.org/Port",
    "https://news.example.org:8443/a?b=c#d",
    "https://zeitung.example/über-den-kai",
    "https://新闻.example/港口",
    "https://8.8.8.8/",
    "https://8.8.8.8:443/",
    "https://[2606:4700::1111]/",
    "https://[::ffff:8.8.8.8]:8443/",
    "https://faß.example/",
    "https://XN--FA-HIA.example/",
    "https://xn--ls8h.example/",
    f"https://{'a' * 63}.example.org/",
    f"https://{'.'.join(['a' * 61] * 4)}.e/",
    "https://news.example.org:65535/",
    "https://news.example.org:/",
    "https://news.example.org/100%25",
    "https://news.example.org/a/%2e%2e/..%2f",
    "https://news.example.org/a@b:c;d=e,f!g$h&i'j*k+l~m",
    'https://news.example.org/?q=[x]{y}|z^`"<>#a#b',
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
        "https://1.2.3.4.5/",
        "https://news.example.org:65536/",
        "https://news.example.org:٨٠/",
        "https://ada%40news.example.org/",
        "https://[2606:4700::1111%25eth0]/",
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
        "https://@news.example.org/",
        "https://:@news.example.org/",
        "https://:secret@news.example.org/",
        "https://a%40b@news.example.org/",
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
        "http://[::7f00:1]",
        "http://[::ffff:0:127.0.0.1]",
        "http://[64:ff9b:1::7f00:1]",
        "http://[2001:0:1::1]",
        "http://[fec0::1]",
        "http://[fc00::1]",
        "http://[2001:db8::1]",
        "http://[3fff::1]",
        "http://127.1:8080/",
        "http://0177.0.0.1./",
        "http://localhost:80/",
        "http://a.localhost/",
        "http://1.0.0.127.in-addr.arpa/",
        "http://press.onion/",
        "http://press.intranet/",
    ],
}


@pytest.mark.parametrize(
    ("fault", "link"), [(f, link) for f, links in BAD.items() for link in links]
)
def test_other_addresses_are_refused(fault: str, link: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        check_link(link)
    assert raised.value.type == fault


REASONS = [
    (r"https://bank.example\@news.example.org/", "a backslash stands in it"),
    (r"https:\\news.example.org", "a backslash stands in it"),
    ("https://news.example.org/a b", "a space stands in it"),
    (r"https://news.example.org/a\b", "a backslash stands in it"),
    ("https:/news.example.org/", "two slashes belong behind the colon"),
    ("https:///news.example.org/", "more than two slashes stand behind the colon"),
    ("https:////news.example.org/", "more than two slashes stand behind the colon"),
    ("https://news.example.org/100%", "a `%` in it has no two digits behind it"),
    ("https://news.example.org/?q=%zz", "a `%` in it has no two digits behind it"),
    ("https://news.example.org/#%u2019", "a `%` in it has no two digits behind it"),
    ("https://news%2Eexample.org/", "a `%` stands in its host"),
    ("https://news.example.org:0/", "no page is at port 0"),
    ("https://news.example.org./", "a dot ends its host"),
    ("https://0x8.8.8.8/", "its host is a number in disguise"),
    ("https://134744072/", "its host is a number in disguise"),
    ("https://８.8.8.8/", "its host is a number in disguise"),
    ("https://a_b.example.org/", "`a_b` in its host has an underscore, which no host has"),
    ("https://-a.example.org/", "`-a` in its host begins or ends with a hyphen"),
    ("https://a-.example.org/", "`a-` in its host begins or ends with a hyphen"),
    ("https://xn--a.example.org/", "`xn--a` in its host stands for no letters"),
    ("https://xn--bcher-kvb.example/", "`xn--bcher-kvb` in its host stands for no letters"),
    ("https://xn--xn---epa.example/", "`xn--xn---epa` in its host stands for no letters"),
    ("https://ab--c.example/", "`ab--c` in its host has two hyphens where only `xn--` has them"),
    (
        f"https://{'a' * 64}.example/",
        f"`{'a' * 64}` in its host is longer than the 63 signs there may be between two dots",
    ),
    (f"https://{'.'.join(['a' * 60] * 5)}/", "its host has 304 signs; 253 is the most"),
    (
        "https://news.example.org/a\u200bb",
        "a sign that nobody sees (U+200B) stands in it",
    ),
    (
        "https://ne\u00adws.example.org/",
        "a sign that nobody sees (U+00AD) stands in it",
    ),
    (
        "https://news.example.org/a\u00a0b",
        "a sign that nobody sees (U+00A0) stands in it",
    ),
]


@pytest.mark.parametrize(("link", "why"), REASONS)
def test_what_browsers_forgive_is_refused_with_its_reason(link: str, why: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        check_link(link)
    assert raised.value.type == "link-broken"
    assert raised.value.context is not None
    assert raised.value.context["why"] == why
    assert raised.value.context["how"].endswith(".")


@pytest.mark.parametrize("link", ["http://localhost:8000/", "https://git.corp/ada/site/edit/main/"])
def test_an_address_of_ones_own_may_be_private(link: str) -> None:
    assert check_address(link) in ("localhost", "git.corp")


UNIT = r"(?:[A-Za-z0-9!$&'()*+,\-./:;=?@_~]|%[0-9A-Fa-f]{2})*"
LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
VALID = re.compile(
    rf"https?://(?:{LABEL}(?:\.{LABEL})*|\[[0-9a-f:]+\])(?::[0-9]{{1,5}})?"
    rf"/(?:{UNIT})(?:\?{UNIT})?(?:#{UNIT})?"
)
"""A valid absolute URL string of the URL standard, as far as http goes, in ASCII."""


@pytest.mark.parametrize("link", GOOD)
def test_a_good_link_is_written_as_a_valid_address(link: str) -> None:
    assert VALID.fullmatch(address(link))
    assert URL(address(link)).hostname == URL(link).hostname


ODD = st.text(
    alphabet=st.sampled_from("ab0.-_/\\:@?#%[]{}|^`<>\"'&;=~ é。\u00ad\u200b"), max_size=12
)
AROUND = st.builds(
    "{}{}news{}.example{}{}".format,
    st.sampled_from(["https://", "http://", "HTTPS:", "https:/", "https:///", "https://@"]),
    st.just("") | ODD,
    st.just("") | ODD,
    st.sampled_from(["", ":0", ":443", ":8443", ":65536", "."]),
    st.just("/") | ODD,
)


@given(AROUND)
@settings(max_examples=400)
def test_whatever_is_accepted_is_a_valid_address_of_the_same_host(link: str) -> None:
    if checked(link) == link:
        written = address(link)
        assert VALID.fullmatch(written), written
        assert URL(written).hostname == URL(link).hostname
        assert check_link(written) == written


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
        ("https://news.example.org/?a&copy;=1&b", "https://news.example.org/?a&amp;copy;=1&b"),
        ("https://news.example.org/?a&#58x", "https://news.example.org/?a&amp;#58x"),
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
