"""Saved pages become the text a reader saw."""

import pytest

from briefbook.capture.html_text import is_html, text_of
from briefbook.text.fold import folded_text
from tests.support.copies import ARTICLE, COMMENT, TITLE, html


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<p>one\n  <b>bo</b>ld\tword</p>", "one bold word"),
        ("one<br>two<br/>\n three", "one\ntwo\nthree"),
        ("<div>one<div>two</div>three</div>", "one\n\ntwo\n\nthree"),
        ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
        ("<table><tr><td>one</td><td>two</td></tr></table>", "one\n\ntwo"),
        ("&ldquo;a&rdquo; &amp; b&nbsp;c &#8212; &lt;p&gt;", "“a” & b c — <p>"),
        ("har&shy;bour", "har\xadbour"),
        ("<script>var a = '<p>no</p>';</script>yes", "yes"),
        ("<style>p{}</style>yes<noscript>no</noscript>", "yes"),
        ("<nav>no<nav>no</nav>no</nav>yes", "yes"),
        ("<button>no</button><textarea>no</textarea>yes", "yes"),
        ("<button>no<p>no<button>no</button>yes", "yes"),
        ("<nav>no<main>yes</main>", "yes"),
        ("<nav>no<nav>no</nav><article>no</article><main>yes</main>", "yes"),
        ("<p title='<script'>yes<!-- no --><p>too", "yes\n\ntoo"),
        ("<script><!-- var a;</script>yes<p>too <!-- no -->", "yes\n\ntoo"),
        ("<style><!-- p {} </style>yes", "yes"),
        ("<p hidden>no</p>yes<p>too", "yes\n\ntoo"),
        ("<svg><title>no</title></svg>yes<svg/>too", "yestoo"),
        ("yes<!-- no --> too", "yes too"),
        ("<p>one <a href='#'>link</a>, <i>two</i>.</p>", "one link, two."),
        ("<p title='<p>no</p>'>yes", "yes"),
        ("a < b and 5 > 4", "a < b and 5 > 4"),
        ("one\x1etwo\x1fthree\x1cfour\x1dfive", "one two three four five"),
        ("one <q> two </q> <q>three</q>, four", "one two three, four"),
        ("<blockquote>one<p>two</blockquote>three</q>", "one\n\ntwo\n\nthree"),
        ("", ""),
    ],
)
def test_blocks_break_lines_and_inline_marks_do_not(page: str, text: str) -> None:
    assert text_of(page).text == text


def test_what_a_reader_does_not_see_is_left_out() -> None:
    text = text_of(html()).text
    for unseen in ("nine hundred", "seven hundred", "one hundred", "menu", "| Courier", "Send"):
        assert unseen not in text
    for seen in (TITLE, COMMENT, "Leave a Reply"):
        assert seen in text


def test_a_page_says_the_same_as_its_text() -> None:
    assert folded_text(ARTICLE) in folded_text(text_of(html()).text)


@pytest.mark.parametrize(
    ("text", "is_page"),
    [
        ("<!DOCTYPE html><p>x", True),
        ("\n  <!-- saved from x -->\n<HTML lang=en>", True),
        ('<?xml version="1.0"?><!doctype html>', True),
        ("<body class=x>", True),
        ('You may use these tags: <a href="" title=""> <html>', False),
        ("<!-- one -->  <!-- two --><?php ?><html>", False),
        ("<!-- one -->\n" * 3 + "<html>", True),
        ("<!-- one --> " * 28 + "<div>", False),  # each more doubled the time
        ("<?xml " + " " * 10_000, False),
        ("<b>bold</b> words", False),
        ("<script>a()</script><style>p{}</style><!DOCTYPE html><html><p>x", True),
        ("<script>a()</script> is what I wrote", False),
        ("<br />\n<b>Warning</b>: no <i>such</i> file<br />\n<!DOCTYPE html>\n<html><p>x", True),
        ("", False),
    ],
)
def test_a_page_is_known_by_how_it_begins(text: str, is_page: bool) -> None:
    assert is_html(text) is is_page


@pytest.mark.parametrize(
    "hidden", ["hidden", 'hidden=""', 'hidden="hidden"', 'style="display: none"']
)
def test_what_a_browser_does_not_show_is_no_text(hidden: str) -> None:
    page = f"<!doctype html><body><p>Seen.</p><p {hidden}>Not seen.</p><p><del>Struck.</del></p>"
    assert text_of(page).text == "Seen."
