"""The page of a briefing says of the article only what is so."""

from typing import Any

from briefbook.pages import briefing
from briefbook.render.markdown import write
from tests.support.build import brief, claim, corpus, in_english

QUOTES_ITSELF = (
    "This briefing quotes nobody but the outlet itself;"
    " its words are given with the claims and events.\n"
)


def page(*claims: dict[str, Any]) -> str:
    found = corpus(brief(claims=claims))
    return write(briefing.page(in_english(found), found.briefs["quay"]))


def test_who_quotes_nobody_says_so_of_the_briefing_and_not_of_the_article() -> None:
    assert "This briefing quotes nobody.\n" in page(claim())


def test_words_of_the_outlet_itself_are_quotations_too() -> None:
    own = {"text": "a quay of six metres", "speaker": "courier"}
    told = page(claim(quote=own))
    assert "“a quay of six metres”" in told
    assert QUOTES_ITSELF in told


def test_words_of_a_claim_that_names_nobody_are_the_outlets() -> None:
    told = page(claim(quote="a quay of six metres"))
    assert QUOTES_ITSELF in told
    assert "someone the article does not name" not in told
    said = page(claim(quote="a quay of six metres", stance="says"))
    assert "someone the article does not name, not yet checked" in said


def test_the_reason_why_nothing_can_be_traced_is_shown() -> None:
    lost = ({"id": "untraced", "because": "The article names *no* source."},)
    told = page(claim(chain=lost))
    assert "The article does not say where this comes from.\n" in told
    assert "**Not traced.** The article names *no* source.\n" in told
    beside = page(claim("a", chain=lost), claim("b", chain="own"))
    assert "**Not traced.** The article names *no* source.\n" in beside


def test_claims_that_are_not_among_the_key_points_are_called_claims() -> None:
    told = page(claim("key", key=True), claim("other"))
    assert "## [Other claims](#other-points)" in told


def test_withdrawn_briefs_that_name_each_other_lead_nowhere() -> None:
    gone = {"status": "withdrawn"}
    one, two = (
        brief(id, **gone, withdrawn={"date": "2024-05-22", "reason": "Wrong.", "successor": other})
        for id, other in (("one", "two"), ("two", "one"))
    )
    found = corpus(one, two)
    assert briefing.standing(found, found.withdrawn["one"]) is None
    told = write(briefing.withdrawn(in_english(found), found.withdrawn["one"]))
    assert "**Withdrawn on 22 May 2024.**" in told
    assert "two.md" not in told
