"""Words of a feed: what a reader would see, in one line, and not too much of it."""

import pytest

from briefbook.intake.feed_text import MOST, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Port authority says no", "Port authority says no"),
        ("  Port\n\tauthority  says\r\nno ", "Port authority says no"),
        ("A ferry &amp; a crane", "A ferry & a crane"),
        ("A ferry & a crane", "A ferry & a crane"),
        ("R&D at the quay; more", "R&D at the quay; more"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("<b>Port</b> says <i>no</i>", "Port says no"),
        ("&lt;b&gt;Port", "<b>Port"),
        ("<script>alert(1)</script>Port", "Port"),
        ("<STYLE>p {}</STYLE >Port", "Port"),
        ("<script>alert(1)", ""),
        ("Port<img src=x onerror=alert(1)>", "Port"),
        ("<!-- hidden -->Port", "Port"),
        ("gnp.\u202etxt", "gnp.txt"),
        ("a\u2066b\u2069c", "abc"),
        ("zero\u200bwidth\ufeff\u00ad", "zerowidth"),
        ("tag\U000e0041s", "tags"),
        ("nul\x00l\x1b[31m", "null[31m"),
        ("private\ue000 \ud800", "private"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚒 on the quay", "👩\u200d🚒 on the quay"),
        ("line\u2028and\u2029paragraph", "line and paragraph"),
        ("", ""),
        ("\u200b\u202e", ""),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_what_is_said_to_be_html_is_read_as_that() -> None:
    assert plain("5 &lt; 6", is_html=True) == "5 < 6"


def test_a_headline_without_end_is_cut_at_a_word() -> None:
    told = plain("quay " * 100_000)
    assert len(told) <= MOST
    assert told.endswith("quay…")
    assert plain("a b c", most=4) == "a b…"


def test_markup_without_end_takes_no_time() -> None:
    assert plain("<" * 1_000_000) == "<" * (MOST - 1) + "…"
    assert len(plain("<a " * 1_000_000)) <= MOST
