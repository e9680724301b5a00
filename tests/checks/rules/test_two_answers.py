"""Questions have answers that somebody gives."""

import pytest

from briefbook.checks.rules.two_answers import check
from tests.support.build import brief, claim, library, told

AT = "briefs/vocabulary/questions.yml plan"


def found(*points: str, status: str = "published", **changes: object) -> list[str]:
    """What is told of a question with two answers, when claims give these points."""
    question = {"ask": "Is there a plan?", "answers": {"yes": "Yes", "no": "No"}, "kind": "scope"}
    claims = tuple(claim(f"c{n}", point=point) for n, point in enumerate(points))
    asked = {"plan": {**question, **changes}}
    return told(check(library(brief(claims=claims, status=status), questions=asked)))


def test_every_answer_is_given_by_a_claim() -> None:
    assert found("plan/yes", "plan/no") == []
    assert found("plan/yes") == [f"{AT}.answers.no unanswered"]


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_what_is_not_published_answers_nothing(status: str) -> None:
    assert found("plan/yes", "plan/no", status=status) == [
        f"{AT}.answers.yes unanswered",
        f"{AT}.answers.no unanswered",
    ]


def test_an_answer_may_come_from_outside() -> None:
    link = "https://council.example.org/minutes"
    assert found("plan/yes", outside=({"answer": "no", "link": link},)) == []
    assert found("plan/yes", "plan/no", outside=({"text": "Perhaps", "link": link},)) == []
    assert found("plan/yes", "plan/no", outside=({"link": link},)) == [
        f"{AT}.outside.0 outside-without-answer"
    ]


def test_a_difference_that_nobody_classified_is_told() -> None:
    assert found("plan/yes", "plan/no", kind=None) == [f"{AT} not-reconciled"]
