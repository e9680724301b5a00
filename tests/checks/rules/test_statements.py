"""A statement stands in the chain of what was said in it, and some claim comes from it."""

from briefbook.checks.rules import statement_without_chain, unused_statements
from tests.support.build import account, brief, claim, library, told

LETTER = account("letter", kind="statement", by="office")


def missing(event: dict[str, object] = LETTER, **changes: object) -> list[str]:
    values = {"says": "office", "stance": "says", "about": "letter", **changes}
    one = brief(claims=(claim("c", **values),), events=(event,))
    return told(statement_without_chain.check(library(one)))


def test_a_claim_about_a_statement_of_its_own_speaker_has_its_chain() -> None:
    assert missing() == ["briefs/quay.yml claims.0.about chain-missing"]
    assert missing(chain="letter") == []


def test_who_says_that_nothing_is_traced_is_believed() -> None:
    assert missing(chain="untraced") == []


def test_what_others_say_of_a_statement_comes_from_elsewhere() -> None:
    assert missing(says="council") == []
    assert missing(says=(), unnamed="a clerk") == []
    assert missing(account("letter", kind="action", by="office")) == []


def test_an_unnamed_speaker_is_known_by_the_words() -> None:
    leak = account("letter", kind="report", unnamed="a clerk")
    assert missing(leak, says=(), unnamed="a clerk") == [
        "briefs/quay.yml claims.0.about chain-missing"
    ]


def unused(*claims: dict[str, object], **changes: object) -> list[str]:
    one = brief(claims=claims, events=({**LETTER, **changes},))
    return told(unused_statements.check(library(one)))


def test_a_statement_that_no_claim_names_is_told() -> None:
    assert unused(claim()) == ["briefs/quay.yml events.0.id event-unused"]
    assert unused(claim(chain="letter")) == []
    assert unused(claim(about="letter")) == []


def test_other_events_may_stand_alone() -> None:
    assert unused(claim(), kind="rule") == []
    assert unused(claim(), kind="meeting") == []


def test_while_a_chain_is_undecided_it_may_be_any_of_them() -> None:
    assert unused(claim(chain="decide")) == []


def test_what_another_event_rests_on_is_of_use() -> None:
    report = account("report", kind="report", by="council", rests_on="letter")
    one = brief(claims=(claim(chain="report"),), events=(LETTER, report))
    assert told(unused_statements.check(library(one))) == []


def test_what_another_brief_names_is_of_use() -> None:
    other = brief("mole", claims=(claim(chain="letter"),))
    both = library(brief(claims=(claim(),), events=(LETTER,)), other)
    assert told(unused_statements.check(both)) == []
