"""A question has at least two answers, each given by somebody, and is classified.

Until an editor classifies a difference the site says "accounts differ"; this is advice.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.vocabulary import Question
from briefbook.problems import Codes, Finding

CODES: Codes = {
    "not-reconciled": "advice",
    "outside-without-answer": "error",
    "unanswered": "advice",
}


def check(library: Library) -> Iterator[Finding]:
    """The answers of every question; outside answers that say nothing."""
    for question in library.corpus.vocabulary.questions.values():
        yield from _answers(library, question)
        yield from _outside(question)


def _answers(library: Library, question: Question) -> Iterator[Finding]:
    outside = {answer.answer for answer in question.outside}
    for id in question.answers:
        if id not in outside and f"{question.id}/{id}" not in library.corpus.statements_on:
            message = f"No published claim answers `{question.id}/{id}`."
            help = "Give a claim this point, or remove the answer."
            at = (question.id, "answers", id)
            yield Finding(question.path, at, "unanswered", message, help, on_key=True)
    if question.kind is None:
        message = f"Nobody has said what sort of difference `{question.id}` is."
        help = "Add `kind:` (conflict, scope, update, translation, error) and a `note:`."
        yield Finding(question.path, (question.id,), "not-reconciled", message, help, on_key=True)


def _outside(question: Question) -> Iterator[Finding]:
    for index, outside in enumerate(question.outside):
        if not outside.answer and not outside.text:
            message = "The outside answer names no answer and gives none of its own."
            help = "Add `answer: …` (an id of the answers above) or `text: …`."
            keys = (question.id, "outside", index)
            yield Finding(question.path, keys, "outside-without-answer", message, help)
