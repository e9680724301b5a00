"""The article within a copy: between its first and its last words, without what stands between."""

import pytest

from briefbook.capture.article import CUT, Lost, article_in
from briefbook.model.receipt import Article, Stretch
from briefbook.text.fold import Folded, fold, folded_text
from tests.support.copies import ARTICLE, EDGES, saved

COPY = saved()


def article(first: str, last: str, *without: tuple[str, str]) -> Folded | Lost:
    holes = tuple(Stretch(first=a, last=b) for a, b in without)
    return article_in(COPY.page, Article(first=first, last=last, without=holes))


def test_both_edges_belong_to_it() -> None:
    found = article(*EDGES)
    assert isinstance(found, Folded)
    assert found.text == folded_text(ARTICLE)
    assert COPY.raw[slice(*found.raw(0, len(found.text)))] == ARTICLE.strip()


def test_edges_are_folded_like_everything() -> None:
    assert article("The  town\ncouncil of", "the sum\xadmer is over.") == article(*EDGES)


@pytest.mark.parametrize(
    ("first", "last", "lost"),
    [
        ("The village council of", "the summer is over.", "The village council of"),
        ("The town council of", "the winter is over.", "the winter is over."),
        ("the summer is over.", "The town council of", "The town council of"),
        ("he town council", "the summer is over.", "he town council"),
    ],
)
def test_words_that_are_not_there_are_named(first: str, last: str, lost: str) -> None:
    assert article(first, last) == Lost(lost)


def test_what_stands_between_can_be_left_out() -> None:
    found = article(*EDGES, ("“We have no", "came back in May."), ("Costs", "Costs"))
    assert isinstance(found, Folded)
    before, between, after = found.text.split(CUT)
    assert before.rstrip().endswith("its chair told the Courier.")
    assert between.strip() == ""
    assert after.lstrip().startswith("The office puts the costs")
    at = found.text.index("The office puts")
    assert COPY.raw[slice(*found.raw(at, at + 10))] == "The office"


def test_what_is_left_out_lies_inside_and_in_order() -> None:
    assert article(*EDGES, ("My uncle says", "next spring.")) == Lost("My uncle says")
    two = (("Costs", "Costs"), ("“We have no", "came back in May."))
    assert article(*EDGES, *two) == Lost("“We have no")


def test_the_very_beginning_can_be_left_out() -> None:
    page = fold("one two three four")
    bounds = Article(
        first="one two", last="three four", without=(Stretch(first="one two", last="one two"),)
    )
    found = article_in(page, bounds)
    assert isinstance(found, Folded)
    assert found.text == f"{CUT} three four"
    assert len(found.starts) == len(found.ends) == len(found.text)
