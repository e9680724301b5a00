"""A quotation is marked where any of its places is, with each of its parts."""

import pytest

from briefbook.capture.copy import Copy, read
from briefbook.capture.marked import marked

TEXT = """\
The office told us: “We have no such map, and no plan,” and it has no such map. The chair of the
union spoke of “four to five million” and of “a loan”, with no plan for it, in the “old town hall”.
"""


def look_up(quote: str, copy: Copy) -> bool | None:
    return marked(quote, copy.page, copy.quoted)


@pytest.mark.parametrize(
    ("quote", "inside"),
    [
        ("We have no such map", True),
        ("“We have no such map,", True),
        ("'We have no such map, and no plan,'", True),
        ("no such map", True),  # one of its places is inside, the other isn't
        ("it has no such map", False),
        ("The office told us", False),
        ("told us: “We have", False),
        ("We have … no plan", True),
        ("no such map … no plan", True),
        ("four to five million … a loan", True),
        ("four to five million … with no plan", False),
        ("four to five million” and of “a loan", False),
        ("in the “old town hall”", False),
        ("“old town hall”.", True),
    ],
)
def test_each_part_stands_inside(quote: str, inside: bool) -> None:
    assert look_up(quote, read("quay.txt", TEXT.encode())) is inside


def test_doubt_is_no_answer() -> None:
    copy = read("quay.txt", TEXT.replace("“", "\ufffd").replace("”", "\ufffd").encode())
    assert look_up("We have no such map", copy) is None


PAGE = """<!doctype html><body><p>The office: <q>we have <b>no such</b> map</q>, it told us.</p>
<blockquote><p>A first word.</p><p>A <q>second</q> word.</p></blockquote>
<p>The chair of the union spoke at length of money, of loans and of whatever else there was.</p>
<p>Some <q>begin and never end.</p><p>And what comes now?</p></body>"""


@pytest.mark.parametrize(
    ("quote", "inside"),
    [
        ("we have no such map", True),
        ("it told us", False),
        ("A first word", True),
        ("A second word", True),
        ("spoke at length of money", False),
        ("begin and never end", None),
        ("what comes now", None),
    ],
)
def test_a_page_says_itself_what_it_quotes(quote: str, inside: bool | None) -> None:
    copy = read("quay.html", PAGE.encode())
    assert copy.raw.startswith("The office: we have no such map, it told us.\n\nA first word.\n\n")
    assert look_up(quote, copy) is inside


def test_a_block_quotation_of_half_the_page_tells_nothing() -> None:
    page = "<!doctype html><body><blockquote>All of it stands in here.</blockquote>Yes.</body>"
    assert look_up("stands in here", read("quay.html", page.encode())) is None
