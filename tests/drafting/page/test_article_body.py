"""The article of a saved page as a draft has it, for the bounds of a receipt."""

import pytest

from briefbook.capture.body import NO_BODY, Body, key
from briefbook.capture.copy import Copy
from briefbook.drafting.new import _page
from briefbook.drafting.page import article_body
from briefbook.drafting.page.article_body import body_of
from briefbook.drafting.page.article_head import Head, head_of
from tests.support.copies import ARTICLE, CAPTION, COMMENT, TEXT, html

PAGE = html().encode()


def test_it_has_the_paragraphs_of_a_draft() -> None:
    body = body_of(PAGE)
    assert body == _page(PAGE)[1].body
    own = [key(block) for block in ARTICLE.strip().split("\n\n")]
    assert [one for one in map(key, body.paragraphs) if one in own] == own
    assert key(body.paragraphs[-1]) == own[-1]


def test_captions_are_known_to_be_no_part_of_it() -> None:
    body = body_of(PAGE)
    assert key(CAPTION) in body.beside
    assert key(COMMENT) not in map(key, body.paragraphs)
    assert not body.beside & {key(paragraph) for paragraph in body.paragraphs}


@pytest.mark.parametrize("data", [b"", TEXT.encode(), b"<html><body>" + b"<p>" * 9])
def test_where_nothing_is_read_there_is_no_body(data: bytes) -> None:
    assert body_of(data).paragraphs == ()


@pytest.mark.parametrize("error", [ValueError, RecursionError, MemoryError, AssertionError])
def test_what_no_parser_can_read_has_no_body(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def fails(html: str, copy: Copy, head: Head) -> Body:
        raise error

    monkeypatch.setattr(article_body, "article_body", fails)
    assert body_of(PAGE) == NO_BODY


def test_a_page_that_takes_too_long_has_no_body(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(html: str, copy: Copy, head: Head) -> Body:
        while True:
            pass

    monkeypatch.setattr(article_body, "article_body", endless)
    monkeypatch.setattr(article_body, "SECONDS", 0.1)
    assert body_of(PAGE) == NO_BODY


def test_links_and_labels_between_paragraphs_are_known_and_the_paragraphs_are_none_of_them() -> (
    None
):
    first, second, *rest = ARTICLE.strip().split("\n\n")
    link = '<p><a href="/tar">Tar is dear again on the coast. Who pays?</a></p>'
    label = "<p>Story continues below advertisement</p>"
    text = "".join(f"<p>{part}</p>" for part in rest)
    page = f"<article><h1>Port</h1><p>{first}</p>{link}<p>{second}</p>{label}{text}</article>"
    body = body_of(f"<!doctype html><html><body>{page}</body></html>".encode())
    assert key("Tar is dear again on the coast. Who pays?") in body.between
    assert key("Story continues below advertisement") in body.between
    assert not body.between & {key(first), key(second)}


def test_the_headline_a_caption_above_its_credit_and_the_title_of_a_film_are_no_text() -> None:
    parts = ARTICLE.strip().split("\n\n")
    headline, film, caption = "Who pays for the quay?", "Divers at the quay", "The quay in May."
    between = f"<p>3:14 {film}</p><p>{film}</p><p>{caption}</p><p>Photograph by Bo Lind</p>"
    text = between.join(f"<p>{part}</p>" for part in parts)
    page = f"<!doctype html><html><body><article><h1>{headline}</h1>{text}</article></body></html>"
    between_lines = body_of(page.encode()).between
    assert {key(one) for one in (headline, film, f"3:14 {film}", caption)} <= between_lines
    assert not between_lines & set(map(key, parts))


@pytest.mark.parametrize("page", ["", "<html><head><title>The quay</title></head></html>"])
def test_a_page_without_a_line_has_no_line_that_is_left_out(page: str) -> None:
    found = article_body.article_body(page, Copy("page", ""), head_of(page))
    assert found.body == Body((), frozenset(), frozenset())
