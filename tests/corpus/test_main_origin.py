"""The origin that most claims of a brief lead back to, counted as its page counts them."""

from typing import Any

from briefbook.corpus.main_origin import MainOrigin, main_origin
from tests.support.build import account, brief, claim, corpus

OFFICE = account("office", title="The office speaks", kind="statement", by="office")


def resting(*chains: Any) -> MainOrigin | None:
    """What a brief rests on whose claims have these chains."""
    claims = tuple(claim(f"c{number}", chain=chain) for number, chain in enumerate(chains))
    found = corpus(brief(claims=claims, events=(account(), OFFICE)))
    return main_origin(found, found.briefs["quay"])


def told(found: MainOrigin | None) -> tuple[str, str, int, int, int]:
    assert found
    return found.root.kind, found.root.id, found.claims, found.of, found.inferred


def test_a_brief_without_claims_rests_on_nothing() -> None:
    assert resting() is None


def test_the_origin_of_most_claims_leads() -> None:
    assert told(resting("vote", "office", "office", "own")) == ("event", "office", 2, 4, 0)


def test_an_origin_that_is_named_comes_before_others_of_the_same_number() -> None:
    assert told(resting("untraced", "own", "vote")) == ("event", "vote", 1, 3, 0)
    assert told(resting("untraced", "own")) == ("own", "courier", 1, 2, 0)


def test_of_two_even_ones_the_first_that_is_told_leads() -> None:
    assert told(resting("vote", "office")) == ("event", "vote", 1, 2, 0)
    assert told(resting("office", "vote")) == ("event", "office", 1, 2, 0)


def test_no_origin_leads_where_most_claims_name_none() -> None:
    assert told(resting("untraced", "untraced", "vote")) == ("untraced", "quay", 2, 3, 0)


def test_inferred_ways_are_counted_with_the_others_and_told() -> None:
    inferred = ({"id": "vote", "because": "No other meeting fits."},)
    assert told(resting("vote", inferred)) == ("event", "vote", 2, 2, 1)


def test_views_are_counted_only_where_there_is_nothing_else() -> None:
    view = claim("view", stance="argues", chain="own")
    mixed = corpus(brief(claims=(claim(chain="vote"), view), events=(account(),)))
    found = main_origin(mixed, mixed.briefs["quay"])
    assert told(found) == ("event", "vote", 1, 1, 0)
    views = corpus(brief(claims=(view,)))
    found = main_origin(views, views.briefs["quay"])
    assert told(found) == ("own", "courier", 1, 1, 0)
    assert found
    assert found.views


def test_a_way_that_comes_back_to_its_speaker_begins_there() -> None:
    around = ("office", {"id": "courier", "because": "They share a desk."}, "office")
    assert told(resting(around)) == ("event", "office", 1, 1, 0)
