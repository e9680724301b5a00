"""Who only passed something on stands among the actors of no event, or is told of."""

from typing import Any

from briefbook.checks.rules import one_event
from tests.support.build import account, brief, claim, library, told

WIRE = {"wire": {"name": "Harbour Wire"}}


def found(**who: Any) -> list[Any]:
    event = account(kind="statement", **who)
    carried = claim(chain=("vote", "wire"), about="vote")
    one = brief(claims=(carried,), events=(event,))
    return list(one_event.check(library(one, publishers=WIRE)))


def test_an_agency_among_the_actors_that_carried_a_statement_is_told_of() -> None:
    (one,) = found(by="council", actors=("office", "wire"))
    assert told([one]) == ["briefs/quay.yml events.0.actors.1 relay-as-actor"]
    assert one.message == "`wire` stands among the actors; by the chains it passed this on."
    assert one.help == (
        "Leave it out: readers see who passed it on. If it took part, it goes to `by`."
    )


def test_who_spoke_may_pass_it_on_as_well() -> None:
    assert found(by=("council", "wire")) == []
    assert found(by="council", actors="office") == []
