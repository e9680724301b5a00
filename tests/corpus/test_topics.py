"""A topic holds its subject: claims go where they belong, and briefs where their claims are."""

from typing import Any

from briefbook.corpus.corpus import Corpus
from tests.support.build import account, brief, claim, corpus


def of_topic(**changes: Any) -> Corpus:
    values = {"topics": ("harbour", "trade"), "events": (account("vote", topics="harbour"),)}
    return corpus(brief("a", **{**values, **changes}))


def claims_of(found: Corpus, topic: str) -> list[str]:
    return [row.claim.id for row in found.statements_of_topic.get(topic, ())]


def test_a_claim_belongs_to_its_own_topics_else_to_its_events_else_to_its_briefs() -> None:
    found = of_topic(
        claims=(
            claim("own", topics="trade", about="vote"),
            claim("by-event", about="vote"),
            claim("by-brief"),
        )
    )
    assert claims_of(found, "trade") == ["own", "by-brief"]
    assert claims_of(found, "harbour") == ["by-event", "by-brief"]


def test_an_event_without_topics_of_its_own_has_its_briefs() -> None:
    found = of_topic(events=(account("vote"),), claims=(claim("c", about="vote"),))
    assert claims_of(found, "trade") == claims_of(found, "harbour") == ["c"]


def test_a_topic_lists_briefs_with_a_claim_in_it() -> None:
    found = of_topic(claims=(claim("c", about="vote"),))
    assert found.briefs_of_topic == {"harbour": ("a",)}


def test_a_brief_without_claims_is_listed_where_it_says() -> None:
    assert of_topic().briefs_of_topic == {"harbour": ("a",), "trade": ("a",)}
