"""Whether an editor has said of two articles that one is a copy, or that none is."""

from briefbook.corpus.answered import Answered
from briefbook.corpus.originals import originals
from briefbook.model.brief import Brief
from tests.support.build import account, brief

LINK = "https://agency.example.org/1"


def answered(*briefs: Brief) -> bool:
    """Asked of the first two, both ways round."""
    by_id = {one.id: one for one in briefs}
    asked = Answered(by_id, originals(by_id))
    first, second = briefs[:2]
    assert asked(first, second) == asked(second, first)
    return asked(first, second)


def test_nothing_is_said_of_two_articles() -> None:
    assert not answered(brief("a"), brief("b"))
    assert not answered(brief("a", copy_of="c"), brief("b"), brief("c"))


def test_one_is_a_copy_of_the_other_or_both_are_of_a_third() -> None:
    assert answered(brief("a"), brief("b", copy_of="a"))
    assert answered(brief("a"), brief("b", copy_of="c"), brief("c", copy_of="a"))
    assert answered(brief("a", copy_of="c"), brief("b", copy_of="c"), brief("c"))
    agencys = {"publisher": "agency", "link": LINK}
    assert answered(brief("a", copy_of=agencys), brief("b", copy_of=agencys))


def test_two_texts_of_one_agency_are_two_until_they_have_one_link() -> None:
    agencys = {"publisher": "agency"}
    assert not answered(brief("a", copy_of=agencys), brief("b", copy_of=agencys))


def test_none_is_a_copy_nor_any_copy_of_it() -> None:
    assert answered(brief("a", not_copy_of=("b",)), brief("b"))
    assert answered(brief("a", not_copy_of=("c",)), brief("b", copy_of="c"), brief("c"))
    assert answered(
        brief("a", copy_of="d"), brief("b", copy_of="c"), brief("c", not_copy_of=("d",)), brief("d")
    )
    assert not answered(brief("a", not_copy_of=("gone",)), brief("b"))


def test_their_unnamed_sources_are_said_to_be_two() -> None:
    leak = account("leak", kind="report", unnamed="a person at the port")
    other = account("talk", kind="report", unnamed="two officials", distinct_from=("leak",))
    assert answered(brief("a", events=(leak,)), brief("b", events=(other,)))
