"""One name, one thing; and what may share a name all the same."""

from typing import Any

import pytest

from briefbook.checks.rules.unique_ids import check
from tests.support.build import brief, claim, library, told

URL = "https://courier.example.org/quay"


def withdrawn(id: str, successor: str | None = None) -> dict[str, Any]:
    record = {"date": "2024-05-30", "reason": "A hoax.", "successor": successor}
    return {"id": id, "url": URL, "status": "withdrawn", "withdrawn": record}


def test_a_successor_may_be_a_brief_of_the_same_article() -> None:
    old, new = brief(**withdrawn("a", "b")), brief("b", url=URL)
    assert told(check(library(old, new))) == []
    assert told(check(library(brief(**withdrawn("z", "b")), new))) == []


def test_a_withdrawn_brief_without_that_successor_counts() -> None:
    assert told(check(library(brief(**withdrawn("a")), brief("b", url=URL)))) == [
        "briefs/b.yml url same-article"
    ]


def test_every_further_brief_of_one_article_is_told() -> None:
    briefs = [brief(id, url=URL) for id in "cab"]
    assert told(check(library(*briefs))) == [
        "briefs/b.yml url same-article",
        "briefs/c.yml url same-article",
    ]


def test_claims_of_two_briefs_may_share_an_id() -> None:
    assert told(check(library(*(brief(id, claims=(claim(),)) for id in "ab")))) == []


def test_an_id_that_stands_three_times_is_told_twice() -> None:
    assert told(check(library(brief(claims=(claim(), claim(), claim()))))) == [
        "briefs/quay.yml claims.1.id duplicate-id",
        "briefs/quay.yml claims.2.id duplicate-id",
    ]


def test_a_place_and_a_topic_may_share_the_id_of_an_actor() -> None:
    shared = {"office": {"name": "x"}}
    assert told(check(library(places=shared, topics=shared))) == []


def test_an_alias_may_not_be_the_id_of_its_own_brief() -> None:
    assert told(check(library(brief("a", aliases=("b", "a"))))) == [
        "briefs/a.yml aliases.1 duplicate-id"
    ]


def test_two_kinds_of_page_may_share_an_old_id() -> None:
    parts = {part: {"x": {"name": "x", "aliases": "old"}} for part in ("places", "topics")}
    assert told(check(library(brief(aliases="old"), **parts))) == []  # type: ignore[arg-type]


@pytest.mark.parametrize("id", ["con", "prn", "aux", "nul", "com1", "lpt9"])
@pytest.mark.parametrize("part", ["publishers", "actors", "places", "topics"])
def test_an_id_that_windows_keeps_is_refused(part: str, id: str) -> None:
    words: dict[str, Any] = {part: {id: {"name": "x"}, f"{id}-x": {"name": "y"}}}
    (finding,) = (one for one in check(library(brief(), **words)) if one.code == "reserved-id")
    assert finding.message == f"`{id}` can't be an id: Windows keeps this name for itself."
    assert (finding.keys, finding.on_key) == ((id,), True)
