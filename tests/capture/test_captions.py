"""What stands in the caption of a picture alone is no quotation of the article, and is told so."""

import pytest

from briefbook.capture.article import Lost, article_in
from briefbook.capture.captions import in_captions, is_caption
from briefbook.capture.copy import Copy, read
from briefbook.capture.proof_report import findings
from briefbook.capture.prove import prove
from briefbook.capture.verify import verify
from briefbook.model.dates import parse_date
from briefbook.model.receipt import Article
from tests.support.build import brief, claim

FIRST = "The quay of Brackhaven is shut until the summer, the council said on Monday."
CAPTION = "The old quay with two boats that lie there since May."
LAST = "Nobody in the town knows where the boats are to go until then."
BOUNDS = Article(first="The quay of Brackhaven", last="go until then.", confirmed=True)
CAPTIONS = {
    "an element": f"<figure><img src=a><figcaption>{CAPTION}</figcaption></figure>",
    "an element within": f"<figure><figcaption><p>{CAPTION}</p><i>Ada</i></figcaption></figure>",
    "a class": f'<div><img src=a><p class="wp-caption-text">{CAPTION}</p></div>',
    "a class of several words": f'<span class="image image__caption">{CAPTION}</span>',
}


def page(caption: str, behind: str = "") -> Copy:
    text = f"<html><body><p>{FIRST}</p>{caption}<p>{LAST}</p>{behind}</body></html>"
    return read("quay.html", text.encode())


def verdict(copy: Copy, quote: str) -> str:
    article = article_in(copy.page, BOUNDS)
    assert not isinstance(article, Lost)
    found = prove(quote, article, copy.page)
    return in_captions(quote, found, article, copy.page, copy.captions).verdict


@pytest.mark.parametrize("kind", CAPTIONS)
def test_a_caption_within_the_bounds_is_none_of_the_article(kind: str) -> None:
    copy = page(CAPTIONS[kind])
    assert verdict(copy, "old quay with two boats") == "caption"
    assert verdict(copy, "quay of Brackhaven is shut") == "proved"
    assert verdict(copy, "three old boats at sea") == "missing"


def test_a_caption_beyond_the_bounds_is_told_as_one() -> None:
    copy = page("", f"<figcaption>{CAPTION}</figcaption><p>Two boats sank there.</p>")
    assert verdict(copy, "old quay with two boats") == "caption"
    assert verdict(copy, "Two boats sank there") == "outside"


def test_what_stands_beyond_the_bounds_in_text_as_well_is_not_only_a_caption() -> None:
    copy = page("", f"<figcaption>{CAPTION}</figcaption><p>See the old quay with two boats.</p>")
    assert verdict(copy, "old quay with two boats") == "outside"


def test_a_page_of_very_many_captions_is_soon_looked_through() -> None:
    many = "".join(f"<figcaption>{number}: {CAPTION}</figcaption>" for number in range(4_000))
    assert verdict(page(f"<p>{CAPTION}</p>", many), "old quay with two boats") == "proved"


def test_words_that_stand_in_the_text_as_well_are_quoted_from_there() -> None:
    copy = page(f"<figcaption>{FIRST}</figcaption>")
    assert verdict(copy, "quay of Brackhaven is shut") == "proved"


def test_a_caption_that_never_ends_holds_no_article() -> None:
    copy = page(f"<figcaption>{CAPTION}{'<p>The boats came home.</p>' * 40}")
    assert verdict(copy, "old quay with two boats") == "proved"


@pytest.mark.parametrize(
    ("tag", "named", "is_one"),
    [
        ("figcaption", "", True),
        ("p", "caption", True),
        ("div", "photo-caption", True),
        ("p", "no-captions-here", False),
        ("table", "caption", False),
        ("p", "", False),
    ],
)
def test_what_a_page_calls_a_caption(tag: str, named: str, is_one: bool) -> None:
    assert is_caption(tag, {"class": named}) is is_one


def test_verify_says_so() -> None:
    copy = page(CAPTIONS["a class"])
    one = brief(claims=(claim(quote="old quay with two boats"),), events=())
    done = verify(one, {"quay.html": copy}, None, "r.yml", parse_date("2024-05-06"))
    (told,) = findings(done)
    assert (told.code, told.message, told.help) == (
        "outside-article",
        "This stands in quay.html only in the caption of a picture.",
        "Quote the article itself; captions are no part of it.",
    )
