"""A briefing and an event say what an article copies, and what its origins rest on."""

from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.pages import briefing, event
from briefbook.render.markdown import write
from tests.support.build import account, brief, claim, corpus, in_english

GAZETTE = {"gazette": {"name": "Gazette"}}
REPORT = {"kind": "report", "title": "A report on the vote", "by": "courier"}
TALK = account("talk", kind="statement", title="Clerks talk", unnamed="two clerks")


def lines(found: Corpus, id: str) -> list[str]:
    return write(briefing.page(in_english(found), found.briefs[id])).splitlines()


@pytest.mark.parametrize(
    ("copy_of", "there"),
    [
        ("one", ": [The council looks at a longer quay](one.md)"),
        ({"publisher": "courier"}, ""),
        (
            {"publisher": "courier", "link": "https://courier.example.org/first"},
            ": [the original ↗](https://courier.example.org/first)",
        ),
    ],
)
def test_the_card_of_a_copy_leads_to_what_it_copies(copy_of: Any, there: str) -> None:
    two = brief("two", publisher="gazette", copy_of=copy_of)
    found = corpus(brief("one"), two, publishers=GAZETTE)
    told = "    **The text comes from another article**, by [Courier](../publishers/courier.md)"
    assert told + there in lines(found, "two")
    assert not any("A copy or rewrite" in line for line in lines(found, "one"))


def test_a_copy_has_its_own_reporting_from_the_outlet_that_wrote_it() -> None:
    claims = (claim(chain="own"),)
    two = brief("two", publisher="gazette", copy_of="one", claims=claims)
    found = corpus(brief("one", claims=claims), two, publishers=GAZETTE)
    steps = [line.strip() for line in lines(found, "two") if not line.strip().startswith("{")]
    first = steps.index("1.  Origin")
    assert [line for line in steps[first:] if line][:5] == [
        "1.  Origin",
        "**[Courier](../publishers/courier.md)**",
        "its own reporting or view",
        "2.  Article we read",
        "**[Gazette](../publishers/gazette.md)**",
    ]
    assert "    **The outlet itself**" in lines(found, "one")
    assert "    **The outlet itself**" not in lines(found, "two")


def resting(rests_on: Any) -> Corpus:
    """One article says what a report rests on, and another doesn't."""
    claims = (claim(chain="report"),)
    events = (account("report", **REPORT, rests_on=rests_on), TALK)
    one = brief("one", claims=claims, events=events)
    two = brief("two", publisher="gazette", claims=claims, events=(account("report", **REPORT),))
    return corpus(one, two, publishers=GAZETTE)


def test_the_way_of_a_claim_begins_with_what_its_origin_rests_on() -> None:
    shown = "\n".join(lines(resting("talk"), "one"))
    first, second = shown.index("[Clerks talk]"), shown.index("[A report on the vote]")
    assert shown.index("1.  Origin") < first < shown.index("2.  Reported in") < second
    assert "Inferred." not in shown


def test_what_an_editor_infers_of_it_has_its_reason() -> None:
    found = resting({"id": "talk", "because": "The figures are the same."})
    shown = "\n".join(lines(found, "one"))
    assert "no date; that it is the origin is inferred" in shown
    assert "**Inferred.** The figures are the same." in shown


def test_an_article_that_says_nothing_of_it_refers_to_the_one_that_does() -> None:
    told = "According to another article, this origin rests on [Clerks talk](../events/talk.md)."
    assert told in lines(resting("talk"), "two")
    assert told not in lines(resting("talk"), "one")


def test_an_origin_that_is_only_announced_says_so() -> None:
    announced = account("talk", kind="statement", by="council", date="2024-05-09", planned=True)
    found = corpus(brief("one", claims=(claim(chain="talk"),), events=(announced,)))
    assert "    9 May 2024, announced" in lines(found, "one")


def test_what_we_infer_from_another_article_no_article_says() -> None:
    shown = lines(resting({"id": "talk", "because": "So."}), "two")
    talk = "[Clerks talk](../events/talk.md)"
    assert f"By our inference from another article, this origin rests on {talk}." in shown
    assert f"According to another article, this origin rests on {talk}." not in shown


def of_event(found: Corpus, id: str) -> str:
    return write(event.page(in_english(found), found.events[id]))


def test_an_event_says_what_it_rests_on_and_who_says_so() -> None:
    shown = of_event(resting("talk"), "report")
    assert "-   **Rests on** [Clerks talk](talk.md)" in shown
    assert shown.count("According to this article it rests on [Clerks talk](talk.md).") == 1
    found = resting({"id": "talk", "because": "So."})
    shown = of_event(found, "report")
    assert "-   **Rests on** [Clerks talk](talk.md) (inferred)" in shown
    assert "**By our inference it rests on [Clerks talk](talk.md).** So." in shown


def test_what_rests_on_it_by_our_inference_alone_is_told_apart() -> None:
    told = "2 claims in 2 articles rest on this: "
    stated, inferred = (
        next(line for line in of_event(resting(basis), "talk").splitlines() if told in line)
        for basis in ("talk", {"id": "talk", "because": "So."})
    )
    assert "By our inference" not in stated
    assert inferred.endswith(" By our inference: 2 articles wholly.")


def test_who_spoke_without_a_name_has_words_and_no_page() -> None:
    assert "-   **Who** Two clerks, not named\n" in of_event(resting("talk"), "talk")
