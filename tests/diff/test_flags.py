"""What is to be looked at twice, where two records or more have to come together for it."""

from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.diff.compare import records
from briefbook.diff.sentences import sentence
from briefbook.model.brief import Brief
from tests.support.build import account, brief, claim, corpus

OUTLETS = {"publishers": {"herald": {"name": "Herald"}, "agency": {"name": "Agency"}}}


def site(*briefs: Brief, **parts: dict[str, dict[str, Any]]) -> Corpus:
    return corpus(*briefs, **{**OUTLETS, **parts})


def looked(before: Corpus, after: Corpus) -> list[str]:
    """The sentences under “Look twice”, each with the record it is about."""
    found = records(before, after).flags
    return [f"{f.subject.id}: {sentence(f, True, str, str)}" for f in found]


def told(id: str, publisher: str = "courier", **changes: Any) -> Brief:
    """A brief with one claim that makes a point."""
    changes = {"text": f"The {id} grows.", "chain": "own", "point": "grows", **changes}
    return brief(id, publisher=publisher, claims=(claim(**changes),))


JOINED = (
    "Claims that stood apart make one point from now on, and are counted together:"
    " pier/grows, quay/grows. Does each of them say “Herald reports: The pier grows.”?"
)
CERTAIN = (
    "At least two independent origins are certain for it from now on."
    " Before: 1 outlet, 1 origin. Now: 2 outlets, 2 origins. Did each find out by itself?"
)
RISES = "More counts as standing behind it, without new reporting."


def test_points_that_become_one_are_named_with_their_claims() -> None:
    quay, pier = told("quay"), told("pier", "herald", point="pier-grows")
    moved = told("pier", "herald")
    assert looked(site(quay, pier), site(quay, moved)) == [f"grows: {JOINED}"]


def test_a_point_with_another_name_joins_nothing() -> None:
    before = told("quay"), told("pier", "herald")
    after = told("quay", point="longer"), told("pier", "herald", point="longer")
    assert looked(site(*before), site(*after)) == []


def test_a_new_article_that_makes_a_point_makes_two_origins_certain() -> None:
    quay, pier = told("quay"), told("pier", "herald")
    assert looked(site(quay), site(quay, pier)) == [f"grows: {CERTAIN}"]


def test_a_third_origin_of_a_new_article_is_reporting() -> None:
    two = told("quay"), told("pier", "herald")
    assert looked(site(*two), site(*two, told("mole", "agency"))) == []


POINTS = {"grows": {"text": "Something grows."}}


def test_a_new_article_whose_claim_is_of_another_sort_is_named_with_the_words_of_the_point() -> (
    None
):
    quay = told("quay", says="council", stance="says", chain="vote", about="vote")
    pier = told("pier", "herald", says="office", stance="says", chain="talk", about="talk")
    found = looked(site(quay, points=POINTS), site(quay, pier, points=POINTS))
    assert found[0] == (
        "grows: The first of these claims is counted together with the rest, and differs in speaker"
        " and event: pier/grows, quay/grows."
        " Does each of them say “Attributed differently: Something grows.”?"
    )


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ({"stance": "alleges"}, "stance"),
        ({"says": "office"}, "speaker"),
        ({"says": (), "unnamed": "a clerk"}, "speaker"),
        ({"about": "talk"}, "event"),
    ],
)
def test_a_claim_that_differs_in_one_way_is_named_with_it(other: dict[str, Any], what: str) -> None:
    same = {"says": "council", "stance": "says", "chain": "untraced", "about": "vote"}
    quay, pier = told("quay", **same), told("pier", "herald", **{**same, **other})
    found = records(site(quay), site(quay, pier)).flags
    assert [(f.kind, f.what) for f in found] == [("point-stranger", what)]


def test_a_new_claim_that_is_like_one_of_several_is_none_of_another_sort() -> None:
    same = {"stance": "says", "chain": "untraced"}
    quay, pier = told("quay", says="council", **same), told("pier", says="office", **same)
    more = told("mole", "herald", says="office", **same)
    assert looked(site(quay, pier), site(quay, pier, more)) == []


def test_a_point_of_several_sorts_that_only_changes_its_id_is_not_looked_at() -> None:
    def both(point: str) -> Corpus:
        rest = {"stance": "says", "chain": "untraced", "point": point}
        return site(told("quay", says="council", **rest), told("pier", says="office", **rest))

    assert looked(both("grows"), both("longer")) == []


def test_a_copy_is_no_reporting_and_raises_the_count_of_outlets_alone() -> None:
    copy = told("pier", "herald").model_copy(update={"copy_of": COPY})
    assert looked(site(told("quay")), site(told("quay"), copy)) == [
        f"grows: {RISES} Before: 1 outlet, 1 origin. Now: 2 outlets, 1 origin."
    ]


COPY = brief(copy_of="quay").copy_of


def test_an_article_that_looks_like_another_is_no_reporting_and_both_are_named() -> None:
    again = told("mirror", "herald").model_copy(
        update={"url": "https://m.courier.example.org/quay/amp", "read": brief(read=LATER).read}
    )
    assert looked(site(told("quay")), site(told("quay"), again)) == [
        "mirror: Its article is perhaps that of quay again: its address differs only in form."
        " A copy adds no origin: write `copy_of`, or `not_copy_of` if they are two articles.",
        f"grows: {RISES} Before: 1 outlet, 1 origin. Now: 2 outlets, 2 origins.",
    ]


LATER = "2024-05-22"


def test_what_looked_like_a_copy_before_is_not_told_again() -> None:
    twice = (
        told("quay"),
        told("mirror").model_copy(update={"url": "https://courier.example.org/quay/"}),
    )
    assert looked(site(*twice), site(*twice, told("pier", "herald", point="other"))) == []


def test_an_old_article_that_makes_one_more_claim_is_no_new_reporting() -> None:
    before = told("quay"), brief("pier", publisher="herald")
    after = told("quay"), told("pier", "herald")
    assert looked(site(*before), site(*after)) == [
        f"grows: {RISES} Before: 1 outlet, 1 origin. Now: 2 outlets, 2 origins."
    ]


def test_events_that_become_one_are_named() -> None:
    def telling(id: str, event: str) -> Brief:
        return brief(id, publisher="herald", events=(account(event, text=f"The {id} says so."),))

    votes = brief(events=(account("vote"),))
    before, after = site(votes, telling("pier", "ballot")), site(votes, telling("pier", "vote"))
    assert looked(before, after)[0] == (
        "vote: What was told as vote, ballot is one event from now on, and its accounts are"
        " counted together: is it one?"
    )


def test_a_relay_that_is_added_is_not_looked_at_twice() -> None:
    tells = (account("vote"),)
    short, long = (
        brief(events=tells, claims=(claim(chain=chain),)) for chain in ("vote", ("vote", "agency"))
    )
    assert looked(site(short), site(long)) == []
    assert looked(site(long), site(short)) == [
        "quay: The chain of grows loses a link, so it looks closer to its origin."
        " Before: “The council votes” → Agency. Now: “The council votes”."
    ]


def test_a_relay_that_is_inferred_from_now_on_is_not_looked_at_twice() -> None:
    plain, doubted = (
        brief(claims=(claim(chain=("own", relay)),))
        for relay in ("agency", {"id": "agency", "because": "It has the same words."})
    )
    assert looked(site(plain), site(doubted)) == []


def test_ids_that_change_are_followed_into_every_field() -> None:
    def sides(event: str, outlet: str, id: str) -> Corpus:
        rests = {"id": outlet, "because": "It came first."}
        first = brief(
            id,
            url="https://courier.example.org/quay",
            events=(
                account(event, title="The vote", rests_on=rests),
                account("talk", title="A talk", text="They talk.", distinct_from=event),
            ),
            claims=(claim(chain=(outlet, "office")), claim("more", chain=event, about=event)),
        )
        second = brief("pier", copy_of=id, publisher=outlet, not_copy_of=id)
        names = {outlet: {"name": "The Agency"}}
        return corpus(first, second, publishers=names)

    found = records(sides("vote", "wire", "quay"), sides("ballot", "agency", "quay-grows"))
    assert {change.kind for change in found.changes} == {"address-moved-away"}
    assert {flag.kind for flag in found.flags} == {"address-gone"}
