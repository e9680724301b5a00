"""Where accounts differ: a question, its answers side by side, each with its sources."""

from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.model.vocabulary import Question
from briefbook.pages import parts
from briefbook.pages.parts import bullets, heading, inline, joined, paragraph
from briefbook.pages.words import DIFFERENCES
from briefbook.text import prose
from briefbook.tree import Block, Inline, Link, Outside, Strong, Text


def questions_of(corpus: Corpus, briefs: Iterable[str]) -> list[Question]:
    """The questions that claims of these briefs answer or contest."""
    wanted = set(briefs)
    return [
        question
        for question in corpus.vocabulary.questions.values()
        if any(
            row.brief.id in wanted
            for answer in question.answers
            for row in corpus.statements_on.get(f"{question.id}/{answer}", ())
        )
    ]


def answers_to(question: Question) -> list[str]:
    """Every answer in a few words, those from beyond our briefs too."""
    own = [outside.text for outside in question.outside if outside.text and not outside.answer]
    return [*question.answers.values(), *own]


def section(corpus: Corpus, questions: list[Question], searched: bool = False) -> list[Block]:
    """The whole section, or nothing where no accounts differ.

    The search finds a difference by the page of its event; elsewhere it is repeated.
    """
    if not questions:
        return []
    blocks: list[Block] = [heading("Where accounts differ", "differences", 2, searched)]
    for question in questions:
        blocks += box(corpus, question, searched)
    return blocks


def box(corpus: Corpus, question: Question, searched: bool = False) -> list[Block]:
    """One difference: all answers stand, each one click from its source."""
    answers = [_answer(corpus, question, id, told) for id, told in question.answers.items()]
    answers += [_own_answer(question, index) for index in _with_own_text(question)]
    head = heading(question.ask, f"question-{question.id}", 3, searched)
    blocks: list[Block] = [head, bullets(answers)]
    state = DIFFERENCES[question.kind] + "." if question.kind else "Not yet reconciled."
    note = prose.inlines(question.note) if question.note else ()
    blocks.append(paragraph(Strong(inline("Our note.")), f" {state} ", note, cls="note"))
    return blocks


def _answer(corpus: Corpus, question: Question, id: str, told: str) -> tuple[Block, ...]:
    point = f"{question.id}/{id}"
    rows = corpus.statements_on.get(point, ())
    for_it = [row for row in rows if row.claim.point == point]
    against = [row for row in rows if row.claim.against == point]
    links: list[Inline] = [parts.source(corpus, row.brief) for row in for_it]
    outside = [answer for answer in question.outside if answer.answer == id]
    links += [Link((Text(f"{_host(o.link)} ↗"),), Outside(o.link), ("source",)) for o in outside]
    notes = " ".join(answer.note for answer in outside if answer.note)
    contested = joined((parts.source(corpus, row.brief) for row in against), " ")
    evidence = paragraph(
        joined(links, " "),
        f" {notes}" if notes else "",
        inline(" Contested by ", contested) if contested else "",
        cls="evidence",
    )
    return (paragraph(told, cls="answer"), evidence)


def _with_own_text(question: Question) -> list[int]:
    return [index for index, answer in enumerate(question.outside) if not answer.answer]


def _own_answer(question: Question, index: int) -> tuple[Block, ...]:
    outside = question.outside[index]
    link = Link((Text(f"{_host(outside.link)} ↗"),), Outside(outside.link), ("source",))
    note = f" {outside.note}" if outside.note else ""
    return (
        paragraph(outside.text or "", cls="answer"),
        paragraph("Outside our briefings: ", link, note, cls="evidence"),
    )


def _host(url: str) -> str:
    return url.split("/")[2].removeprefix("www.")
