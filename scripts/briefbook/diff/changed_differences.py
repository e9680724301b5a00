"""Where accounts differ: differences that appear, close, are classified or get other answers."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
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
TOLD = frozenset({"answers", "kind", "outside"})
"""Fields of a question with sentences of their own."""
Key = tuple[str, str]


def changes(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Every difference of one side or both; then questions as editors ask them."""
    old, new = ({(d.kind, d.id): d for d in corpus.differences} for corpus in (before, after))
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            found = new[key]
            told = answers(after, found)
            yield Change("difference-appears", of_difference(after, found), (), told)
        elif key not in new:
            yield Change("difference-closes", of_difference(before, old[key]))
        else:
            yield from _changed(before, after, old[key], new[key])
    yield from _questions(before, after)


def answers(corpus: Corpus, found: Difference) -> str:
    """Who gives which answer, in short: `No, says the authority (1 outlet) / …`."""
    return " / ".join(_answers(corpus, found))


def _answers(corpus: Corpus, found: Difference) -> Iterator[str]:
    if found.kind == "question":
        yield from _given(corpus, corpus.vocabulary.questions[found.id])
    elif found.kind == "point":
        making = corpus.origins_of_point.get(found.id)
        rows = corpus.statements_on[found.id]
        against = {row.brief.publisher for row in rows if row.claim.against == found.id}
        yield f"said by {outlets(making)}"
        yield f"contested by {count(len(against), 'outlet')}"
    else:
        yield from _told(corpus, corpus.events[found.id], found.kind)


def _given(corpus: Corpus, question: Question) -> Iterator[str]:
    for id, told in question.answers.items():
        point = f"{question.id}/{id}"
        rows = corpus.statements_on.get(point, ())
        outside = any(answer.answer == id for answer in question.outside)
        making = {row.brief.publisher for row in rows if row.claim.point == point}
        against = {row.brief.publisher for row in rows if row.claim.against == point}
        behind = [
            count(len(making), "outlet") if making else "",
            "from outside our briefings" if outside else "",
            f"contested by {count(len(against), 'outlet')}" if against else "",
        ]
        if any(behind):
            yield f"{told} ({', '.join(filter(None, behind))})"
    for answer in question.outside:
        if not answer.answer:
            yield f"{answer.text or answer.link} (from outside our briefings)"


def _told(corpus: Corpus, event: Event, kind: str) -> Iterator[str]:
    found: dict[str, int] = {}
    for told in event.tellings:
        account = told.account
        said = when(account.date) if kind == "dates" else ", ".join(places(corpus, account.place))
        if account.date if kind == "dates" else account.place:
            found[said] = found.get(said, 0) + 1
    yield from (f"{said} ({count(number, 'article')})" for said, number in found.items())


def _changed(before: Corpus, after: Corpus, old: Difference, new: Difference) -> Iterator[Change]:
    subject = of_difference(after, new)
    if old.classified != new.classified:
        was, now = KINDS.get(old.classified or "", ""), KINDS.get(new.classified or "", "")
        how = "reclassified" if was and now else "classified" if now else "unclassified"
        yield Change(f"difference-{how}", subject, (), "", was, now)
    told, tells = answers(before, old), answers(after, new)
    if told != tells:
        yield Change("difference-answers", subject, (), "", told, tells)


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
    yield from fields.changes(subject, old, new, TOLD)
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
    was_told, told = (tuple(map(_outside, one.outside)) for one in (old, new))
    yield from list_changes(subject, "answer from outside", was_told, told, "Question.outside")


def _outside(answer: OutsideAnswer) -> str:
    told = answer.text or answer.answer or ""
    return ", ".join(filter(None, (told, answer.link, answer.note)))
