"""Smaller parts: markup made harmless, texts held against each other, data that a page gives."""

import pytest

from briefbook.capture.sanitize import sanitize
from briefbook.drafting.page.near import nearest
from tests.support.copies import ARTICLE, COMMENT, TEXT


@pytest.mark.parametrize(
    ("page", "safe"),
    [
        ("<!DOCTYPE html><p>a<!-- b > c -->d", "<!doctype html><p>ad"),
        ("<p>a<!-- never closed <p>b", "<p>a"),
        ("<p>a<![CDATA[b]]>c<?php d ?>e", "<p>ace"),
        ("<script>b</script\n\n<i>a</i>", "<script>b</script>a</i>"),
        ("<STYLE>b</style x='1'><p>a</p>", "<STYLE>b</style><p>a</p>"),
        ("<script>b</script ", "<script>b&lt;/script "),
        ("<p>2 < 3 and <b", "<p>2 &lt; 3 and &lt;b"),
        ("<p>n\0ul</p>", "<p>nul</p>"),
        (f"<p title='{'x' * 30_000}'>a</p>", "<p>a</p>"),
    ],
)
def test_markup_without_end_gets_one(page: str, safe: str) -> None:
    assert sanitize(page) == safe


def test_a_text_is_near_to_its_copy_whatever_stands_around_it() -> None:
    (near,) = nearest(ARTICLE, [("copy.txt", TEXT), ("other.txt", COMMENT)])
    assert (near.name, near.share, near.same) == ("copy.txt", 1.0, True)


def test_a_text_that_took_a_half_is_told_and_is_not_the_same() -> None:
    half = ARTICLE[: len(ARTICLE) // 2]
    (near,) = nearest(ARTICLE, [("half.txt", half)])
    assert not near.same
    assert 0.3 < near.share < 0.7


def test_two_texts_on_one_matter_are_not_near() -> None:
    other = (
        "The council of Brackhaven spoke on Monday of the quay and of its length, said the chair."
    )
    assert nearest(ARTICLE, [("other.txt", other)]) == []
