"""Links in free text are held to the rules of all links, wherever free text may stand."""

from briefbook.checks.rules.prose_links import check
from tests.support.build import account, brief, claim, library, told

BAD = "See [this](javascript:alert(1))."
GOOD = "See [this](https://council.example.org/minutes), `[that](x)` and https://x."


def everywhere(text: str) -> list[str]:
    """What is told when a text stands wherever one may."""
    record = {"date": "2024-05-30", "reason": text}
    step = {"id": "untraced", "because": text}
    whole = brief(
        summary=text,
        note=text,
        published="2024-05-03",
        published_because=text,
        status="withdrawn",
        withdrawn=record,
        claims=(claim(chain=({"id": "vote", "because": text}, step)),),
        events=(account(date="2024-05-02", because=text),),
    )
    line = {"lead_in": "May:", "text": text, "events": "vote"}
    topic = {
        "name": "Fish",
        "happened": text,
        "matters": text,
        "missing": text,
        "summary": (line, line),
    }
    word = {"date": "2024-05-02", "because": text, "note": text}
    question = {"ask": "Is there?", "answers": {"yes": "Yes"}, "note": text}
    return told(
        check(
            library(
                whole, topics={"fish": topic}, events={"vote": word}, questions={"plan": question}
            )
        )
    )


def test_a_bad_link_is_found_in_every_text() -> None:
    assert sorted(everywhere(BAD)) == sorted(
        f"briefs/{at} bad-link"
        for at in (
            "quay.yml summary",
            "quay.yml note",
            "quay.yml published_because",
            "quay.yml withdrawn.reason",
            "quay.yml claims.0.chain.0.because",
            "quay.yml claims.0.chain.1.because",
            "quay.yml events.0.because",
            "vocabulary/topics.yml fish.happened",
            "vocabulary/topics.yml fish.matters",
            "vocabulary/topics.yml fish.missing",
            "vocabulary/topics.yml fish.summary.0.text",
            "vocabulary/topics.yml fish.summary.1.text",
            "vocabulary/events.yml vote.because",
            "vocabulary/events.yml vote.note",
            "vocabulary/questions.yml plan.note",
        )
    )


def test_good_links_and_code_are_fine() -> None:
    assert everywhere(GOOD) == []


def test_every_bad_link_of_a_text_is_told() -> None:
    text = "[a](ftp://x.example.org) [b](https://x.example.org) [c](/c)"
    messages = [finding.message for finding in check(library(brief(note=text)))]
    assert messages == [
        "The text links to `ftp://x.example.org`, which is not a public web address.",
        "The text links to `/c`, which is not a public web address.",
    ]
