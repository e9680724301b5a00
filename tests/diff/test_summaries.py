"""Lines of a topic's summary are told in their own order, whatever the hash seed."""

from briefbook.diff.compare import compare
from tests.support.build import account, brief, corpus
from tests.support.differences import WITH_CARDS

LINES = ("One.", "Two.", "Three.", "Four.", "Five.")


def test_evidence_that_changes_is_told_in_the_order_of_the_lines() -> None:
    tells = brief(events=(account("vote"), account("talk")))
    before, after = (
        corpus(
            tells,
            topics={
                "t": {
                    "name": "T",
                    "summary": tuple(
                        {"lead_in": line, "text": "So it is.", "events": event} for line in LINES
                    ),
                }
            },
        )
        for event in ("vote", "talk")
    )
    told = [change.what for change in compare(before, after, WITH_CARDS).changes]
    assert told == [f"evidence of “{line}”" for line in LINES]
