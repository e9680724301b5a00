"""Chains that start at an origin and go on with relays."""

from typing import Any

import pytest

from briefbook.checks.rules.chains import check
from tests.support.build import account, brief, claim, library, told


def chained(*chain: object, **event: Any) -> list[str]:
    """What is told of a claim with this chain, beside a meeting that the council held."""
    told_of = account(**({"by": "council"} | event))
    return told(check(library(brief(claims=(claim(chain=chain),), events=(told_of,)))))


@pytest.mark.parametrize(
    "chain",
    [
        ("own",),
        ("untraced",),
        ("vote",),
        ("vote", "courier"),
        ("vote", "courier", "office", "courier"),  # a circle is for readers to see
        ("untraced", "courier"),
        ({"id": "vote", "because": "Same words."}, "courier"),
    ],
)
def test_a_chain_may_be(chain: tuple[object, ...]) -> None:
    assert chained(*chain) == []


def test_whose_article_stands_in_a_copy_is_cited_and_not_whoever_prints_the_copy() -> None:
    said = claim(chain=("vote",), point="grows")
    vote = account(by="council")
    copy = brief("copy", copy_of={"publisher": "wire"}, claims=(said,), events=(vote,))
    cites = brief("cites", publisher="post", claims=(claim(chain=("wire",), point="grows"),))
    outlets = {"wire": {"name": "Wire"}, "post": {"name": "Post"}}
    (found,) = check(library(copy, cites, publishers=outlets))
    assert found.message == (
        "`wire` has this from `vote`, as `copy/grows` says; it is no origin of its own."
    )
    assert found.help == "Write the origin first: `chain: [vote, wire]`."


@pytest.mark.parametrize("kind", ["statement", "meeting", "report"])
def test_an_origin_may_be_something_that_told(kind: str) -> None:
    assert chained("vote", kind=kind) == []


@pytest.mark.parametrize("kind", ["rule", "agreement", "action", "incident", "other"])
def test_an_origin_may_not_be_something_that_only_happened(kind: str) -> None:
    assert chained("vote", kind=kind) == ["briefs/quay.yml claims.0.chain.0 bad-origin"]


def test_an_origin_says_who_spoke() -> None:
    assert chained("vote", by=()) == ["briefs/quay.yml claims.0.chain.0 bad-origin"]


@pytest.mark.parametrize(
    ("chain", "at"),
    [
        (("own", "courier"), [1]),
        (("vote", "own"), [1]),
        (("vote", "courier", "untraced"), [2]),
        (("own", "courier", "own"), [1, 2]),
    ],
)
def test_roots_stand_first_and_own_stands_alone(chain: tuple[str, ...], at: list[int]) -> None:
    assert chained(*chain) == [f"briefs/quay.yml claims.0.chain.{index} bad-chain" for index in at]


def test_of_several_accounts_a_published_one_says_what_an_origin_is() -> None:
    draft = brief("a", status="draft", events=(account(kind="incident"),))
    shown = brief("b", events=(account(by="council"),), claims=(claim(chain="vote"),))
    assert told(check(library(draft, shown))) == []
