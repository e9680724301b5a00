"""How solid a topic is: what more than one outlet tells, and not what one tells twice."""

from briefbook.model.brief import Brief
from briefbook.pages.parts import topic_overview
from briefbook.pages.tree import ListBlock, Page
from briefbook.render.markdown import write
from tests.support.build import brief, claim, corpus, in_english

LEDGER = {"ledger": {"name": "Ledger"}}
GROWN = (claim(point="grown"),)
TALLER = (claim(text="The quay is to be taller.", point="taller"),)


def several(*briefs: Brief) -> str:
    """The column of what more than one outlet tells."""
    found = corpus(*briefs, publishers=LEDGER)
    ids = [one.id for one in briefs]
    blocks = topic_overview.solid(in_english(found), found.vocabulary.topics["harbour"], ids)
    columns = next(block for block in blocks if isinstance(block, ListBlock))
    page = Page("topics/harbour", "", "", columns.items[0].blocks, "topic")
    return write(page).partition("---\n\n")[2]


def test_a_point_that_one_outlet_makes_twice_is_not_told_by_more_than_one() -> None:
    told = several(brief("one", claims=GROWN), brief("two", claims=GROWN))
    assert "No claim of fact is made by more than one outlet." in told
    assert "The quay is to grow." not in told


def test_a_point_that_two_outlets_make_stands_there_with_its_count() -> None:
    told = several(brief("one", claims=GROWN), brief("two", claims=GROWN, publisher="ledger"))
    assert "The quay is to grow." in told
    assert "**2 outlets, origin not named**{ .one }" in told


def test_of_two_points_only_the_one_that_two_outlets_make_stands_there() -> None:
    both = brief("one", claims=(*GROWN, {**TALLER[0], "id": "taller"}))
    told = several(both, brief("two", claims=GROWN, publisher="ledger"))
    assert "The quay is to grow." in told
    assert "The quay is to be taller." not in told
