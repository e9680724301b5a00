"""Ids must be known: what counts as known, and when. The sentences stand in the case files."""

import pytest

from briefbook.checks.checked import MOST_QUESTIONS
from briefbook.checks.rules.known_ids import check
from tests.support.build import account, brief, claim, library, told


def test_what_the_vocabulary_and_the_briefs_give_is_known() -> None:
    whole = brief(
        claims=(
            claim(
                says=("office", "courier"),
                quote={"text": "no", "speaker": "council"},
                chain=("vote", "courier", "office"),
                about="vote",
                point="plan/yes",
                against="free-point",
            ),
        ),
        events=(account(by="council", actors=("office", "courier"), place="town"),),
    )
    questions = {"plan": {"ask": "Is there a plan?", "answers": {"yes": "Yes"}}}
    assert told(check(library(whole, questions=questions))) == []


@pytest.mark.parametrize("root", ["own", "untraced"])
def test_roots_are_no_events(root: str) -> None:
    assert told(check(library(brief(claims=(claim(chain=root),))))) == []


def test_an_event_of_another_brief_is_known() -> None:
    briefs = (brief("a", events=(account(),)), brief("b", claims=(claim(about="vote"),)))
    assert told(check(library(*briefs))) == []


@pytest.mark.parametrize(
    ("status", "problems"),
    [
        ("published", ["briefs/b.yml claims.0.about unknown-event"]),
        ("draft", []),
        ("withdrawn", []),
    ],
)
def test_an_event_of_a_draft_is_known_to_what_is_not_shown(
    status: str, problems: list[str]
) -> None:
    draft = brief("a", status="draft", events=(account(),))
    other = brief("b", status=status, claims=(claim(about="vote"),))
    assert told(check(library(draft, other))) == problems


def test_a_draft_is_no_successor() -> None:
    gone = brief(
        "a", status="withdrawn", withdrawn={"date": "2024-05-30", "reason": "x", "successor": "b"}
    )
    at = ["briefs/a.yml withdrawn.successor unknown-brief"]
    assert told(check(library(gone, brief("b", status="draft")))) == at
    assert told(check(library(gone, brief("b")))) == []


def test_an_unknown_question_is_told_without_its_answer() -> None:
    asked = brief(claims=(claim(point="plan/yes"),))
    assert told(check(library(asked))) == ["briefs/quay.yml claims.0.point unknown-question"]


@pytest.mark.parametrize(
    "broken",
    [
        "office-two:\n  name: [",
        "'office-two':\n",
        '"office-two": {',
        "{office-two: {name: x}",
        "events:\n  - id: office-two\n    title: [",
        "  - {id: 'office-two', kind: [",
        "briefs/2024/office-two.yml\n",
    ],
)
def test_an_id_that_a_broken_file_seems_to_give_is_not_blamed(broken: str) -> None:
    asked = brief(claims=(claim(says="office-two"),))
    assert told(check(library(asked, broken=broken))) == []


@pytest.mark.parametrize(
    "broken",
    [
        "note: office-two is here",
        "by: office-two",
        "office-two-three: {",
        "my-office-two: {",
        "id: office-two-three",
        "briefs/office-two.yml.bak",
    ],
)
def test_an_id_that_a_broken_file_only_uses_is_still_unknown(broken: str) -> None:
    asked = brief(claims=(claim(says="office-two"),))
    assert told(check(library(asked, broken=broken))) == [
        "briefs/quay.yml claims.0.says.0 unknown-actor"
    ]


@pytest.mark.parametrize(
    ("broken", "problems"),
    [
        ("claims:\n  - {point: plan/yes, text: [", []),
        ('    point: "plan/yes"\n', []),
        (
            "against: plan/yes\n",
            ["briefs/vocabulary/topics.yml t.summary.0.points.0 unknown-point"],
        ),
    ],
)
def test_a_point_that_a_broken_brief_seems_to_make_is_not_blamed(
    broken: str, problems: list[str]
) -> None:
    summary = ({"lead_in": "Plan:", "text": "There is one.", "points": "plan/yes"},)
    asked = library(broken=broken, topics={"t": {"name": "T", "summary": summary}})
    assert told(check(asked)) == problems


def test_every_reference_is_looked_up() -> None:
    whole = brief(
        publisher="p-x",
        topics=("harbour", "t-x"),
        claims=(
            claim(
                says="s-x",
                quote={"text": "no", "speaker": "q-x"},
                chain=("o-x", "r-x"),
                about="a-x",
                point="plan/x",
                against="other/y",
            ),
        ),
        events=(account(by="b-x", actors="c-x", place="d-x"),),
    )
    questions = {"plan": {"ask": "Is there a plan?", "answers": {"yes": "Yes"}}}
    assert sorted(told(check(library(whole, questions=questions)))) == sorted(
        f"briefs/quay.yml {at}"
        for at in (
            "publisher unknown-publisher",
            "topics.1 unknown-topic",
            "claims.0.says.0 unknown-actor",
            "claims.0.quote.speaker.0 unknown-actor",
            "claims.0.chain.0 unknown-event",
            "claims.0.chain.1 unknown-actor",
            "claims.0.about unknown-event",
            "claims.0.point unknown-answer",
            "claims.0.against unknown-question",
            "events.0.by.0 unknown-actor",
            "events.0.actors.0 unknown-actor",
            "events.0.place.0 unknown-place",
        )
    )


def test_an_id_that_many_briefs_miss_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def ask(word: str, known: object) -> str:
        asked.append(word)
        return ""

    monkeypatch.setattr("briefbook.checks.checked.did_you_mean", ask)
    briefs = [brief(f"b{n}", publisher="wire", topics="fish") for n in range(5)]
    assert len(told(check(library(*briefs)))) == 10
    assert asked == ["wire", "fish"]


def test_of_very_many_unknown_ids_only_the_first_are_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []

    def ask(word: str, known: object) -> str:
        asked.append(word)
        return ""

    monkeypatch.setattr("briefbook.checks.checked.did_you_mean", ask)
    says = tuple(f"nobody-{n}" for n in range(1500))
    assert len(told(check(library(brief(claims=(claim(says=says),)))))) == 1500
    assert len(asked) == MOST_QUESTIONS
