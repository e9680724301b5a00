"""What a summary rests on, and what it hides."""

from typing import Any

from briefbook.checks.rules import summary_support
from tests.support.build import brief, library, told

LINE = {"lead_in": "May.", "text": "It voted.", "events": "vote"}


def found(**topic: Any) -> list[str]:
    entry = {"name": "The harbour", "happened": "The council voted.", **topic}
    return told(summary_support.check(library(brief(), topics={"harbour": entry})))


def test_what_no_reader_sees_is_told_of() -> None:
    assert found(summary=(LINE,)) == [
        "briefs/vocabulary/topics.yml harbour.happened not-shown",
    ]


def test_the_home_page_shows_what_happened_in_the_story_that_leads() -> None:
    assert found(summary=(LINE,), lead=True) == []
    assert found() == []
