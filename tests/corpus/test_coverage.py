"""Who says what on a point, and on how little a subject rests."""

import pytest

from briefbook.corpus.coverage import (
    Support,
    articles,
    cells,
    claims_per_article,
    known_from,
    origins_used,
    shared_points,
    support,
    too_early,
    untraced_claims,
)
from tests.support.build import account, brief, claim, corpus
from tests.support.chains import corpus_of


@pytest.mark.parametrize(
    ("line", "how", "part"),
    [
        ("A: own", "says", False),
        ("A: untraced", "says", False),
        ("A: talk", "says", False),
        ("A: talk | alleges", "relays", False),
        ("A: untraced > reuters", "says", False),
        ("A: talk | part", "says", True),
        ("A: union | against", "denies", False),
    ],
)
def test_what_an_article_does_with_a_point(line: str, how: str, part: bool) -> None:
    found = cells(corpus_of([line]), "p", ["paper-a-0"])["paper-a-0"]
    assert (found.how, found.part) == (how, part)


def test_an_article_that_does_not_mention_it_has_no_part_in_it() -> None:
    assert cells(corpus_of(["A: talk"]), "p", ["teller-of-events"]) == {}


def test_quoting_the_speaker_is_more_than_relaying() -> None:
    said = claim(point="p", chain="talk", says="council", quote="it will grow")
    told = claim(
        point="p", chain="talk", says="council", quote={"text": "x y", "speaker": "office"}
    )
    both = corpus(brief("one", claims=(said,)), brief("two", claims=(told,)))
    found = cells(both, "p", ["one", "two"])
    assert {id: each.how for id, each in found.items()} == {"one": "quotes", "two": "relays"}


def test_points_of_one_article_are_not_shared() -> None:
    one = corpus_of(["A: talk"])
    assert shared_points(one, one.statements) == []
    two = corpus_of(["A: talk", "B: talk"])
    assert shared_points(two, two.statements) == ["p"]
    assert shared_points(two, two.statements[:1]) == []


def test_origins_are_listed_by_how_many_rest_on_them() -> None:
    found = corpus_of(["A: union", "B: talk", "C: talk?", "D: untraced", "E: own | argues"])
    used = origins_used(found, found.statements)
    assert [(one.root.id, one.briefs, set(one.inferred)) for one in used] == [
        ("talk", ("paper-b-1", "paper-c-2"), {"paper-c-2"}),
        ("union", ("paper-a-0",), set()),
    ]
    assert untraced_claims(found, found.statements) == {"paper-d-3": 1}


def test_how_much_of_an_article_rests_on_an_origin() -> None:
    claims = (claim("a", chain="vote"), claim("b", chain="vote"), claim("c", chain="own"))
    view = claim("d", stance="argues", chain="own")
    found = corpus(brief("one", claims=(*claims, view), events=(account(),)))
    used = {one.root.id: one.claims for one in origins_used(found, found.statements)}
    assert used == {"vote": {"one": 2}, "courier": {"one": 1}}
    assert claims_per_article(found, found.statements) == {"one": 3}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["A: talk", "B: union"], Support(claims=1, shared=1, certain=1)),
        (["A: talk", "B: office"], Support(claims=1, shared=1, certain=0)),
        (["A: talk"], Support(claims=1, shared=0, certain=0)),
        (["A: talk", "B: talk | copy of A 0"], Support(claims=1, shared=0, certain=0)),
    ],
)
def test_claims_that_stand_in_several_articles_are_counted(
    lines: list[str], expected: Support
) -> None:
    found = corpus_of(lines)
    assert support(found, found.statements) == expected


def test_a_claim_without_a_point_stands_alone_and_a_view_is_no_claim_of_fact() -> None:
    claims = (claim("a"), claim("b"), claim("c", stance="argues"))
    first = brief("one", claims=claims)
    copy = brief("two", publisher="ledger", claims=claims, copy_of={"brief": "one"})
    found = corpus(first, copy, publishers={"ledger": {"name": "Ledger"}})
    assert support(found, found.statements) == Support(claims=2, shared=0, certain=0)


def test_a_copy_changes_no_count_of_articles() -> None:
    found = corpus_of(["A: talk", "B: talk", "C: talk | copy of A 0"])
    assert [one.briefs for one in origins_used(found, found.statements)] == [
        ("paper-a-0", "paper-b-1")
    ]
    assert articles(found, ["paper-a-0", "paper-b-1", "paper-c-2"]) == 2


@pytest.mark.parametrize(
    ("published", "happened", "early"),
    [
        ("2024-05-09", "2024-05-10", True),
        ("2024-05-10", "2024-05-10", False),
        ("2024-05", "2024-05-10", False),
        ("2024-05-09?", "2024-05-10", False),
        ("2024-05-09", "2024-05-10~", False),
        ("2024-05-09", "2024-05-10~/2024-05-12", False),
        ("2024-05/2024-05-09?", "2024-05-10", False),
        ("2024-05-09", "[..2024-05-10]", False),
        ("2024-05-09", "[2024-05-10..]", True),
        ("2024-05-09", None, False),
        (None, "2024-05-21", True),
        (None, "2024-05-10", False),
    ],
)
def test_an_article_is_called_earlier_only_where_the_dates_are_sure(
    published: str | None, happened: str | None, early: bool
) -> None:
    """Without a date of its own an article was there on the day we read it, 20 May."""
    told = account(date=happened) if happened else account()
    later = brief(
        "later", read="2024-05-25", claims=(claim(point="p", chain="vote"),), events=(told,)
    )
    old = brief("old", published=published) if published else brief("old")
    found = corpus(later, old)
    assert too_early(found.briefs["old"], known_from(found, "p")) is early


def test_a_point_that_was_announced_was_open_to_all_from_then_on() -> None:
    about = (claim(point="p", about="vote", chain="own"),)
    announced = account(date="2024-05-10", planned=True)
    early = brief("early", published="2024-05-06", claims=about, events=(announced,))
    later = brief(
        "later", published="2024-05-11", claims=about, events=(account(date="2024-05-10"),)
    )
    found = corpus(early, later, brief("old", published="2024-05-08"))
    assert not too_early(found.briefs["old"], known_from(found, "p"))
    found = corpus(early, later, brief("old", published="2024-05-05"))
    assert too_early(found.briefs["old"], known_from(found, "p"))


def test_a_point_that_one_article_has_from_elsewhere_was_open_to_all() -> None:
    told = account(date="2024-05-10")
    later = brief("later", claims=(claim(point="p", chain="vote"),), events=(told,))
    itself = brief("itself", claims=(claim(point="p", chain="own"),))
    found = corpus(later, itself, brief("old", published="2024-05-09"))
    assert not too_early(found.briefs["old"], known_from(found, "p"))
