"""Bounds by the paragraphs of a drafted article: all of them, galleries and boxes left out."""

import pytest

from briefbook.capture.article import CUT, Lost, article_in
from briefbook.capture.body import NO_BODY, Body, key
from briefbook.capture.propose import propose
from briefbook.capture.propose_body import ProposedBounds, likely_article, proposal
from briefbook.model.receipt import Article, Stretch
from briefbook.text.fold import folded_text
from tests.support.copies import CAPTION as PICTURE
from tests.support.copies import EDGES, TEXT, saved

PLAIN = TEXT.replace(PICTURE, "Photo: Ada Example")
LEAD = "SALTMERE — Two pillars of the east quay gave way on Monday, the harbour board said."
SECOND = "Nobody was on the quay at the time, and the ferry had left an hour before that."
THIRD = "“We will not open a quay that may fall,” said the chair of the board, Una Holt."
LAST = "The crews’ union wants to know who is going to pay for the mending of it all."
PARTS = (LEAD, SECOND, THIRD, LAST)
CAPTION = "A diver looks at one of the pillars of the quay, a week before they fell."
GALLERY = f"1 of 9\n\nFull Screen\n\nClose\n\n{CAPTION}\n\nCaption\n\n{CAPTION}\n\nBuy it"
BOX = "Most read stories\n\nTar is dear again\n\nA ferry for the north"


def page(*parts: str) -> str:
    return "\n\n".join(parts)


BODY = Body(PARTS)


def of(text: str, body: Body = BODY) -> ProposedBounds:
    found = proposal(saved(text), body)
    assert found is not None
    return found


def test_a_gallery_above_and_one_between_cut_no_article_in_half() -> None:
    text = page(GALLERY, LEAD, SECOND, GALLERY.replace("1 of 9", "1 of 4"), THIRD, BOX, LAST)
    before = propose(saved(text))
    assert before is None or before.last != "mending of it all."
    found = of(text)
    assert found.article == Article(
        first="SALTMERE — Two pillars",
        last="mending of it all.",
        without=(
            Stretch(first="1 of 4 Full", last="they fell. Buy it"),
            Stretch(first="Most read stories Tar", last="ferry for the north"),
        ),
    )
    assert found.unsure == ()
    article = article_in(saved(text).page, found.article)
    assert not isinstance(article, Lost)
    assert [part.strip() for part in article.text.split(CUT)] == [
        folded_text(f"{LEAD} {SECOND}"),
        folded_text(THIRD),
        folded_text(LAST),
    ]


def test_one_box_heading_is_enough_and_one_other_line_is_not() -> None:
    assert of(page(LEAD, SECOND, "Related", THIRD, LAST)).article.without == (
        Stretch(first="Related", last="Related"),
    )
    assert of(page(LEAD, SECOND, "What it costs", THIRD, LAST)).article.without == ()


def test_prose_between_that_nobody_knows_stays_and_is_told() -> None:
    found = of(page(LEAD, SECOND, CAPTION, THIRD, LAST))
    assert (found.article.without, found.unsure) == ((), ("A diver looks at one of",))


def test_a_link_between_two_paragraphs_is_left_out_and_one_behind_ends_the_article() -> None:
    link, further = (
        "Who is going to pay for the quay? Nobody knows.",
        "What the crews say of it all.",
    )
    body = Body(PARTS, between=frozenset(map(key, (link, further))))
    found = of(page(LEAD, SECOND, link, THIRD, LAST, further), body)
    assert found.article.without == (
        Stretch(first="Who is going to", last="the quay? Nobody knows."),
    )
    assert (found.article.last, found.unsure) == ("mending of it all.", ())


def test_a_long_first_paragraph_begins_the_article_though_its_full_stop_is_missing() -> None:
    bare = LEAD.removesuffix(".") + " on Tuesday, a week after the divers had been there"
    assert of(page(bare, *PARTS[1:]), Body((bare, *PARTS[1:]))).article.first == (
        "SALTMERE — Two pillars"
    )


def test_a_link_above_the_first_paragraph_leads_to_no_lead_further_up() -> None:
    above, link = "We had no ferry for a week, and nobody told us why that was so.", "The coast"
    body = Body(PARTS, between=frozenset({key(link)}))
    assert of(page(above, link, *PARTS), body).article.first == "SALTMERE — Two pillars"


def test_a_headline_that_is_a_sentence_does_not_begin_the_article() -> None:
    headline = "Who is going to pay for the mending of the east quay?"
    assert of(page(headline, *PARTS)).article.first == "Who is going to"
    body = Body(PARTS, between=frozenset({key(headline)}))
    assert of(page(headline, *PARTS), body).article.first == "SALTMERE — Two pillars"


def test_a_paragraph_stays_though_it_is_a_link_elsewhere_on_the_page() -> None:
    body = Body(PARTS, between=frozenset({key(SECOND)}))
    assert of(page(SECOND, "The coast", *PARTS), body).article.without == ()


def test_a_box_whose_lines_stand_there_twice_is_left_out_in_parts() -> None:
    links = "\n\n".join(["Our best", "Tar is dear again", "A ferry for the north"] * 2)
    found = of(page(LEAD, SECOND, links, THIRD, LAST))
    article = article_in(saved(page(LEAD, SECOND, links, THIRD, LAST)).page, found.article)
    assert not isinstance(article, Lost)
    assert len(found.article.without) > 1
    assert "Tar is dear" not in article.text
    assert all(folded_text(one) in article.text for one in PARTS)


def test_what_is_known_to_stand_beside_is_left_out() -> None:
    found = of(page(LEAD, SECOND, CAPTION, THIRD, LAST), Body(PARTS, frozenset({key(CAPTION)})))
    assert found.article.without == (
        Stretch(first="A diver looks at", last="week before they fell."),
    )
    assert found.unsure == ()


def test_headings_of_the_body_stay_within_boxes() -> None:
    body = Body((LEAD, "What it costs", SECOND, LAST))
    text = page(LEAD, "Share", "Print", "What it costs", "Save", "Mail", SECOND, LAST)
    assert of(text, body).article.without == ()


def test_a_lead_that_the_body_lacks_is_taken_in_behind_captions_and_told() -> None:
    body = Body(PARTS[1:], frozenset({key(CAPTION)}))
    found = of(page("By Ada Example", LEAD, CAPTION, SECOND, THIRD, LAST), body)
    assert found.article.first == "SALTMERE — Two pillars"
    assert found.unsure == ("SALTMERE — Two pillars of the",)
    assert len(found.article.without) == 1


def test_prose_right_behind_the_body_is_taken_in_and_told() -> None:
    found = of(page(*PARTS, BOX), Body(PARTS[:-1]))
    assert (found.article.last, found.unsure) == (
        "mending of it all.",
        ("The crews’ union wants to know",),
    )


def test_a_byline_at_the_head_of_the_body_is_no_beginning() -> None:
    found = of(page("By Ada Example", *PARTS), Body(("By Ada Example", *PARTS)))
    assert found.article.first == "SALTMERE — Two pillars"


def test_a_teaser_with_the_first_words_makes_the_bounds_wider() -> None:
    found = of(page(LEAD, "Home", "Harbour", "Sport", "By Ada Example", *PARTS))
    assert found.article.first == "SALTMERE — Two pillars"
    assert found.unsure[0] == "SALTMERE — Two pillars"
    assert found.article.without == (
        Stretch(first="Home Harbour Sport By", last="Sport By Ada Example"),
    )


def test_last_words_that_stand_before_give_way_to_those_of_a_line_behind() -> None:
    again = "So he said to all of us in the town, and again to all of us in the town."
    found = of(
        page(LEAD, again, SECOND, again, "Share this page"), Body((LEAD, again, SECOND, again))
    )
    assert found.article.last.endswith("Share this page")


def test_paragraphs_in_another_order_are_all_within() -> None:
    found = of(page(LAST, LEAD, SECOND, THIRD))
    assert (found.article.first, found.article.last) == (
        "The crews’ union wants",
        "the board, Una Holt.",
    )


@pytest.mark.parametrize("body", [NO_BODY, Body(("Nothing of this stands there, not one word.",))])
def test_without_a_body_the_text_alone_must_do(body: Body) -> None:
    assert of(PLAIN, body) == ProposedBounds(Article(first=EDGES[0], last=EDGES[1]))


def test_a_line_of_one_sign_is_no_edge() -> None:
    assert of(page(LEAD, "×", "×", "×", SECOND, THIRD, LAST)).article.first.startswith("SALT")


def test_no_more_is_left_out_than_a_receipt_holds() -> None:
    body = [f"Sentence number {n} of this article says that the quay will grow." for n in range(30)]
    boxes = [f"Related {n}\n\nTar is dear {n}\n\nFerry {n}" for n in range(30)]
    text = page(*(one for pair in zip(body, boxes, strict=True) for one in pair), LAST)
    assert len(of(text, Body((*body, LAST))).article.without) == 20


def test_the_likely_article_is_what_stands_within() -> None:
    article = likely_article(saved(page(GALLERY, LEAD, SECOND, BOX, THIRD, LAST)), Body(PARTS))
    assert article is not None
    assert article.text.endswith("of it all.")
    assert "Tar is dear" not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "PUBLISHED: 8 May 2024 at 4:56 p.m. | UPDATED: 8 May 2024 at 6:00 p.m. by the web desk.",
        "First published on 8 May 2024 at four o'clock in the afternoon, Saltmere time.",
        "Updated 8 May 2024, at six o'clock in the evening of the same day.",
    ],
)
def test_a_day_above_the_first_sentence_is_no_part_of_the_article(line: str) -> None:
    for body in (BODY, Body((line, *PARTS))):
        assert of(page("Quay falls", line, *PARTS), body).article.first == "SALTMERE — Two pillars"


@pytest.mark.parametrize(
    "lead",
    [
        "Published works of the harbour board, 9 of them, were burned on Monday by the union.",
        "Published on Monday, the report of the harbour board counts 9 boats without a mast.",
        "Published on 8 May 2024, the report of the harbour board counts 9 boats without a mast.",
    ],
)
def test_a_sentence_that_tells_of_a_publication_is_a_part(lead: str) -> None:
    found = of(page(lead, SECOND, THIRD, LAST), Body((lead, *PARTS[1:])))
    assert found.article.first.startswith(" ".join(lead.split()[:3]))
