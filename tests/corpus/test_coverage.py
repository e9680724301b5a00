"""Who says what on a point, and on how little a subject rests."""

import pytest

from briefbook.corpus.coverage import cell, origins_used, shared_points, support, untraced
from tests.support.build import brief, claim, corpus
from tests.support.chains import corpus_of


@pytest.mark.parametrize(
    ("line", "how", "part"),
    [
        ("A: own", "says", False),
        ("A: untraced", "says", False),
        ("A: talk", "relays", False),
        ("A: untraced > reuters", "relays", False),
        ("A: talk | part", "relays", True),
        ("A: union | against", "denies", False),
    ],
)
def test_what_an_article_does_with_a_point(line: str, how: str, part: bool) -> None:
    found = cell(corpus_of([line]), "paper-a-0", "p")
    assert found is not None
    assert (found.how, found.part) == (how, part)


def test_an_article_that_does_not_mention_it_is_silent() -> None:
    assert cell(corpus_of(["A: talk"]), "teller-of-events", "p") is None


def test_quoting_the_speaker_is_more_than_relaying() -> None:
    said = claim(point="p", chain="talk", says="council", quote="it will grow")
    told = claim(
        point="p", chain="talk", says="council", quote={"text": "x y", "speaker": "office"}
    )
    both = corpus(brief("one", claims=(said,)), brief("two", claims=(told,)))
    cells = [cell(both, id, "p") for id in ("one", "two")]
    assert [found.how for found in cells if found] == ["quotes", "relays"]


def test_points_of_one_article_are_not_shared() -> None:
    assert shared_points(corpus_of(["A: talk"]), ["paper-a-0"]) == []
    two = corpus_of(["A: talk", "B: talk"])
    assert shared_points(two, ["paper-a-0", "paper-b-1"]) == ["p"]


def test_origins_are_listed_by_how_many_rest_on_them() -> None:
    found = corpus_of(["A: union", "B: talk", "C: talk?", "D: untraced", "E: own | argues"])
    used = origins_used(found, found.briefs)
    assert [(one.root.id, one.briefs, set(one.inferred)) for one in used] == [
        ("talk", ("paper-b-1", "paper-c-2"), {"paper-c-2"}),
        ("union", ("paper-a-0",), set()),
    ]
    assert untraced(found, found.briefs) == ("paper-d-3",)


def test_points_with_more_than_one_origin_are_counted() -> None:
    for lines, expected in ((["A: talk", "B: union"], (1, 1)), (["A: talk", "B: office"], (0, 1))):
        found = corpus_of(lines)
        assert support(found, found.briefs) == expected
    alone = corpus(brief("one", claims=(claim("a"), claim("b"), claim("c", stance="argues"))))
    assert support(alone, alone.briefs) == (0, 2)
