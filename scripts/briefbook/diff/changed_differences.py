"""Where accounts differ: differences that appear, close, are classified or get other answers."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles
from briefbook.corpus.events import Event
from briefbook.corpus.records import Difference
from briefbook.diff import fields
from briefbook.diff.changes import Change, Subject, fact_changes, list_changes, text_changes
from briefbook.diff.subjects import of_difference, of_question
from briefbook.diff.value_words import count, outlets, places, when
from briefbook.model.vocabulary import OutsideAnswer, Question

KINDS = {
    "conflict": "a conflict",
    "scope": "a different scope",
    "update": "a later update",
    "translation": "a matter of translation",
    "error": "an error",
}
SPECIAL = frozenset({"answers", "kind", "outside"})
"""Fields of a question with sentences of their own."""
IN_AN_ANSWER = frozenset("answer link note text".split())
"""The same for an answer from outside."""


def changes(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Every difference of one side or both; then questions as editors ask them."""
    old, new = ({(d.kind, d.id): d for d in corpus.differences} for corpus in (before, after))
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            difference = new[key]
            words = answers(after, difference)
            yield Change("difference-appears", of_difference(after, difference), (), words)
        elif key not in new:
            yield Change("difference-closes", of_difference(before, old[key]))
        else:
            yield from _changed(before, after, old[key], new[key])
    yield from _questions(before, after)


def answers(corpus: Corpus, difference: Difference) -> str:
    """Who gives which answer, in short: `No, says the authority (1 outlet) / …`."""
    return " / ".join(_answers(corpus, difference))


def _answers(corpus: Corpus, difference: Difference) -> Iterator[str]:
    if difference.kind == "question":
        yield from _by_answer(corpus, corpus.vocabulary.questions[difference.id])
    elif difference.kind == "point":
        making = corpus.origins_of_point.get(difference.id)
        rows = corpus.statements_on[difference.id]
        against = {row.brief.publisher for row in rows if row.claim.against == difference.id}
        yield f"said by {outlets(making)}"
        yield f"contested by {count(len(against), 'outlet')}"
    else:
        yield from _by_account(corpus, corpus.events[difference.id], difference.kind)


def _by_answer(corpus: Corpus, question: Question) -> Iterator[str]:
    for id, answer in question.answers.items():
        point = f"{question.id}/{id}"
        rows = corpus.statements_on.get(point, ())
        outside = any(one.answer == id for one in question.outside)
        making = {row.brief.publisher for row in rows if row.claim.point == point}
        against = {row.brief.publisher for row in rows if row.claim.against == point}
        behind = [
            count(len(making), "outlet") if making else "",
            "from outside our briefings" if outside else "",
            f"contested by {count(len(against), 'outlet')}" if against else "",
        ]
        if any(behind):
            yield f"{answer} ({', '.join(filter(None, behind))})"
    for one in question.outside:
        if not one.answer:
            yield f"{one.text or one.link} (from outside our briefings)"


def _by_account(corpus: Corpus, event: Event, kind: str) -> Iterator[str]:
    telling_so: dict[str, list[str]] = {}
    for telling in event.decisive:
        account = telling.account
        said = when(account.date) if kind == "dates" else ", ".join(places(corpus, account.place))
        if account.date if kind == "dates" else account.place:
            telling_so.setdefault(said, []).append(telling.brief.id)
    for said, ids in telling_so.items():
        yield f"{said} ({count(articles(corpus, ids), 'article')})"


def _changed(before: Corpus, after: Corpus, old: Difference, new: Difference) -> Iterator[Change]:
    subject = of_difference(after, new)
    if old.classified != new.classified:
        was, now = KINDS.get(old.classified or "", ""), KINDS.get(new.classified or "", "")
        how = "reclassified" if was and now else "classified" if now else "unclassified"
        yield Change(f"difference-{how}", subject, (), "", was, now)
    then, since = answers(before, old), answers(after, new)
    if then != since:
        yield Change("difference-answers", subject, (), "", then, since)


def _questions(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Questions in the vocabulary, as far as readers see them: those that a difference shows."""
    old, new = before.vocabulary.questions, after.vocabulary.questions
    seen = {d.id for c in (before, after) for d in c.differences if d.kind == "question"}
    for id in sorted(old.keys() | new.keys()):
        if id not in new:
            yield Change("question-removed", _subject(old[id]))
        elif id not in old:
            yield Change("question-added", _subject(new[id]))
        elif old[id] != new[id] or [*old[id].answers] != [*new[id].answers]:
            shown = id in seen
            yield from _asked(_subject(new[id]), old[id], new[id], shown)


def _subject(question: Question) -> Subject:
    return of_question(question.id, question.ask, question.path)


def _asked(subject: Subject, old: Question, new: Question, shown: bool) -> Iterator[Change]:
    yield from fields.changes(subject, old, new, SPECIAL)
    if list(old.answers) != list(new.answers) and old.answers.keys() == new.answers.keys():
        yield Change("order", subject, (), "list of answers")
    for id in [*old.answers, *(id for id in new.answers if id not in old.answers)]:
        what = f"answer “{id}”"
        yield from text_changes(
            subject, what, old.answers.get(id), new.answers.get(id), field="Question.answers"
        )
    if not shown and old.kind != new.kind:
        was, now = KINDS.get(old.kind or ""), KINDS.get(new.kind or "")
        yield from fact_changes(subject, "kind of difference", was, now, field="Question.kind")
    then, since = (tuple(map(_outside, one.outside)) for one in (old, new))
    yield from list_changes(subject, "answer from outside", then, since, "Question.outside")
    known = dict(zip(then, old.outside, strict=True))
    for words, answer in zip(since, new.outside, strict=True):
        part = f"the answer from outside at {answer.link}"
        yield from fields.part_changes(subject, part, known.get(words), answer, IN_AN_ANSWER)


def _outside(answer: OutsideAnswer) -> str:
    words = answer.text or answer.answer or ""
    return ", ".join(filter(None, (words, answer.link, answer.note)))
