"""Claims that carry an article are its facts, and no remarks of people in the street."""

from dataclasses import replace

from briefbook.drafting.grammar.sentence import CitedDocument, Sentence, Speech
from briefbook.drafting.key_claims import key_claims
from briefbook.drafting.proposal import Proposal


def claim(text: str, phrase: str = "", who: str = "the council", **points: int) -> Proposal:
    named = {reason.replace("_", " "): count for reason, count in points.items()}
    speech = Speech("says", unknown=who) if who else Speech()
    every = tuple(named.items())
    return Proposal(Sentence(1, text), phrase, quoted=bool(phrase), speech=speech, points=every)


LEAD = claim("The council shut the quay on Monday.", lead=5, headline=2)
MONEY = claim("The repair costs 40 million crowns.", figures=2)
NEAR = claim("It stays shut until June.", near_the_lead=1)
MAYOR = claim("“It is shut,” the mayor said.", "It is shut", "mayor", quoted=3, headline=2)
BROOK = claim(
    "“We heard it fall all night,” said Nell Brook, who lives by the quay.",
    "We heard it fall all night", "Nell Brook", quoted=3, speaker=2, headline=3,
)  # fmt: skip
REMARK = claim("“I don’t care,” said Bo Ek.", "I don’t care", "Bo Ek", quoted=3, speaker=2)


def test_facts_of_lead_and_headline_go_before_good_quotations() -> None:
    assert key_claims([BROOK, REMARK, LEAD, MAYOR, MONEY, NEAR]) == {2, 3, 4}


def test_remarks_of_neighbours_come_last() -> None:
    assert key_claims([BROOK, LEAD, MAYOR, MONEY, REMARK]) == {1, 2, 3}
    speech = Speech("says", unnamed="locals")
    points = (("headline", 3),)
    unnamed = Proposal(Sentence(4, "“No,” locals said."), "No", True, speech=speech, points=points)
    assert key_claims([unnamed, LEAD, MAYOR, MONEY, NEAR]) == {1, 2, 3}


def test_what_an_official_says_of_residents_is_no_remark_of_theirs() -> None:
    text = "“All residents must leave the quay,” the mayor said."
    order = claim(text, "All residents must leave the quay", "mayor", quoted=3, headline=3)
    assert 0 in key_claims([order, LEAD, MONEY, NEAR, REMARK])


def test_a_fourth_has_to_carry_something() -> None:
    other = claim("The quay has 300 piles.", figures=2)
    assert key_claims([LEAD, MAYOR, MONEY, other]) == {0, 1, 2, 3}
    assert key_claims([LEAD, MAYOR, MONEY, NEAR]) == {0, 1, 2}


def test_a_fact_that_nobody_says_is_left_to_the_editor() -> None:
    fact = claim("The quay is shut.", who="", lead=5, headline=3)
    assert key_claims([fact, MAYOR, MONEY, NEAR]) == {1, 2, 3}
    assert key_claims([fact]) == frozenset()
    # Whoever says it is asked, and then it isn't the outlet alone.
    assert key_claims([replace(fact, asks=True)]) == {0}
    assert key_claims([replace(fact, among=("mayor", "Bo Ek"))]) == {0}


def test_a_fact_that_a_document_tells_is_key() -> None:
    fact = claim("The quay is shut, papers show.", who="", lead=5, headline=3)
    paper = CitedDocument("filing", "files papers", "according to papers")
    assert key_claims([replace(fact, document=paper), MAYOR, MONEY, NEAR]) == {0, 1, 2}
    assert 0 in key_claims([replace(fact, relays=("bay-post",)), MAYOR, MONEY, NEAR])


def test_critics_are_nobody() -> None:
    speech = Speech("alleges", unnamed="critics")
    points = (("near the lead", 1), ("headline", 3))
    one = Proposal(Sentence(2, "Critics call it odd."), "", False, speech=speech, points=points)
    assert 0 not in key_claims([one, LEAD, MAYOR, MONEY, NEAR])


def test_where_there_is_little_everything_is_key() -> None:
    assert key_claims([BROOK, LEAD]) == {0, 1}
    assert key_claims([]) == frozenset()
