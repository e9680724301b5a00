"""Sizes that a reader takes in at once, at their edges."""

from dataclasses import replace

import pytest

from briefbook.checks.rules.text_length import check
from tests.support.build import brief, claim, library, told


@pytest.mark.parametrize(("length", "long"), [(90, False), (91, True)])
def test_a_headline_of_ninety_characters_is_short_enough(length: int, long: bool) -> None:
    found = told(check(library(brief(headline="x" * length))))
    assert found == (["briefs/quay.yml headline headline-long"] if long else [])


@pytest.mark.parametrize(("words", "long"), [(40, False), (41, True)])
def test_a_standfirst_of_forty_words_is_short_enough(words: int, long: bool) -> None:
    found = told(check(library(brief(standfirst="word " * words))))
    assert found == (["briefs/quay.yml standfirst standfirst-long"] if long else [])


@pytest.mark.parametrize(
    ("keys", "fine"), [(0, False), (2, False), (3, True), (5, True), (6, False)]
)
@pytest.mark.parametrize("status", ["published", "draft"])
def test_three_to_five_claims_are_key_points(keys: int, fine: bool, status: str) -> None:
    claims = tuple(claim(f"c{n}", key=n < keys) for n in range(7))
    found = told(check(library(brief(claims=claims, status=status))))
    assert found == ([] if fine or status == "draft" else ["briefs/quay.yml claims key-points"])


def test_a_brief_without_claims_has_no_key_points() -> None:
    assert told(check(library(brief()))) == []


def test_only_one_topic_leads() -> None:
    topics = {id: {"name": id, "lead": True} for id in ("a", "b", "c")}
    about = brief(topics=("a",))
    assert told(check(library(about, topics={"a": topics["a"]}))) == []
    assert told(check(library(about, topics=topics))) == [
        "briefs/vocabulary/topics.yml b.lead two-leads",
        "briefs/vocabulary/topics.yml c.lead two-leads",
    ]


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_a_leading_topic_without_a_published_brief_is_advised(status: str) -> None:
    topics = {"a": {"name": "a", "lead": True}}
    advised = ["briefs/vocabulary/topics.yml a.lead lead-without-briefs"]
    assert told(check(library(topics=topics))) == advised
    assert told(check(library(brief(topics=("a",), status=status), topics=topics))) == advised


def test_a_leading_topic_that_a_broken_brief_may_have_is_left_in_peace() -> None:
    found = library(topics={"quay": {"name": "The quay", "lead": True}})
    assert told(check(replace(found, broken="topics: [quay]"))) == []
