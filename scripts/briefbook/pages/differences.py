"""Where accounts differ: every answer stands, each one click from its source."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Difference, Statement
from briefbook.corpus.updates import GivenDate, first_given, sure_latest
from briefbook.model.vocabulary import OutsideAnswer, Question
from briefbook.pages import citable, prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common, dating, passages, rows, sources
from briefbook.pages.parts.common import bullets, heading, inline, joined, paragraph, sentence
from briefbook.pages.parts.question_line import anchor, ask
from briefbook.pages.tree import Block, Inline, Page, Paragraph
from briefbook.text.language import Language

Answer = tuple[Block, ...]
Answers = list[Answer]


class _Answered(NamedTuple):
    """How accounts answer a question that they differ on."""

    answers: Answers
    note: str | None
    """The editors' word on it."""


def page(site: Site) -> Page:
    """All differences together."""
    title, gist = site.say("differences.title"), site.say("differences.gist")
    blocks: list[Block] = [*common.above(title, gist)]
    for difference in site.corpus.differences:
        blocks += box(site, difference, level=2)
        links = joined(site.language, (common.by_publisher(site, id) for id in difference.briefs))
        blocks.append(
            paragraph(sentence(site.language, "differences.briefings", briefings=links), cls="meta")
        )
    if not site.corpus.differences:
        blocks.append(paragraph(site.say("differences.none")))
    return Page(
        address="differences",
        title=title,
        description=gist,
        blocks=tuple(blocks),
        kind="differences",
        contents=True,
        searched=False,
    )


def section(site: Site, differences: Iterable[Difference], searched: bool = False) -> list[Block]:
    """The differences of one page, or nothing where there are none.

    The search finds a difference by the page of its event; elsewhere it is repeated.
    """
    boxes = [
        block
        for one in differences
        for block in site.shared(box, (one.kind, one.id, searched), one, searched)
    ]
    title = heading(site.say("differences.title"), "differences", 2, searched)
    return [title, *boxes] if boxes else []


def box(site: Site, difference: Difference, searched: bool = False, level: int = 3) -> list[Block]:
    """One difference: the question, its answers side by side, the editors' note."""
    answered = _ANSWERS[difference.kind](site, difference)
    kind = difference.classified
    note_line = sentence(
        site.language,
        "differences.note",
        state=_state(site, difference),
        note=prose_nodes.inlines(answered.note or ""),
    )
    return [
        heading(ask(site, difference), anchor(difference), level, searched),
        bullets(answered.answers),
        Paragraph(note_line, ("note", "conflict") if kind == "conflict" else ("note",)),
    ]


def _state(site: Site, difference: Difference) -> str:
    """What sort of difference it is; which answer is later is said only where a date says so."""
    if not difference.classified:
        return site.say("differences.not_reconciled")
    if difference.classified == "update" and difference.kind == "question":
        asked = site.corpus.vocabulary.questions[difference.id]
        if not _newest(_first_given(site.corpus, asked)):
            return site.say("differences.later_unknown")
    return site.say(f"difference_kinds.{difference.classified}")


def _question(site: Site, difference: Difference) -> _Answered:
    question = site.corpus.vocabulary.questions[difference.id]
    words = _dated(site, difference, question)
    answers = [_given(site, question, id, text) for id, text in words.items()]
    answers += [_outside(site.language, answer) for answer in question.outside if not answer.answer]
    return _Answered(answers, question.note)


def _dated(site: Site, difference: Difference, question: Question) -> dict[str, str]:
    """The answers; where one replaces another, with when each was given, and which is later."""
    if difference.classified != "update":
        return dict(question.answers)
    given = _first_given(site.corpus, question)
    newest = _newest(given)
    return {
        id: _when(site.language, answer, given[id], newest, id) if id in given else answer
        for id, answer in question.answers.items()
    }


def _first_given(corpus: Corpus, question: Question) -> dict[str, GivenDate | None]:
    """When each answer that an article gives was first given."""
    making = {id: _making(corpus, f"{question.id}/{id}") for id in question.answers}
    return {id: first_given(corpus, rows) for id, rows in making.items() if rows}


def _newest(given: Mapping[str, GivenDate | None]) -> str:
    """The answer that is sure to be later than all others; empty where no date says so."""
    later = sure_latest([moment[0] if moment else None for moment in given.values()])
    return "" if later is None else [*given][later]


def _when(language: Language, answer: str, given: GivenDate | None, newest: str, id: str) -> str:
    date = citable.date_of(language, *given) if given else citable.date_of(language, None, False)
    key = ("later" if id == newest else "earlier") if newest else "dated"
    return language.say(f"differences.{key}", answer=answer, date=date)


def _making(corpus: Corpus, point: str) -> list[Statement]:
    # The index has those that speak against a point as well.
    return [row for row in corpus.statements_on.get(point, ()) if row.claim.point == point]


def _given(site: Site, question: Question, id: str, answer: str) -> Answer:
    point = f"{question.id}/{id}"
    taking = site.corpus.statements_on.get(point, ())
    making = _making(site.corpus, point)
    against = [row for row in taking if row.claim.against == point]
    groups = [sources.by_speaker(site, sources.of_claims(site, making))]
    groups += [_beyond(site.language, one, answer) for one in question.outside if one.answer == id]
    if against:
        articles = sources.by_speaker(site, sources.of_claims(site, against))
        groups.append(sentence(site.language, "differences.contested", articles=articles))
    return (
        paragraph(answer, cls="answer"),
        *_phrases(site, making),
        paragraph(common.rows_of(groups, site.say("marks.dot")), cls="evidence"),
    )


def _phrases(site: Site, making: list[Statement]) -> Answer:
    """The words in which the first two articles give the answer."""
    quotes = [(row, row.claim.quote) for row in making if row.claim.quote]
    return tuple(rows.quoted(site, row.brief, row.claim, quote) for row, quote in quotes[:2])


def _outside(language: Language, answer: OutsideAnswer) -> Answer:
    words = answer.text or ""
    return paragraph(words, cls="answer"), paragraph(
        _beyond(language, answer, words), cls="evidence"
    )


def _beyond(language: Language, answer: OutsideAnswer, words: str) -> tuple[Inline, ...]:
    """The way to an answer that is none of our articles', and what a reader finds there."""
    parts = [
        sentence(language, "differences.outside", link=_host(language, answer, words)),
        inline(answer.note or ""),
    ]
    return common.rows_of(parts, language.say("marks.space"))


def _dates(site: Site, difference: Difference) -> _Answered:
    event = site.corpus.events[difference.id]
    answers: Answers = [
        (
            paragraph(
                dating.when(site.language, telling.account.date, telling.account.because),
                cls="answer",
            ),
            paragraph(passages.source(site, telling.brief, telling.account), cls="evidence"),
        )
        for telling in event.tellings
        if telling.account.date
    ]
    return _Answered(answers, event.reconciliation.note if event.reconciliation else None)


def _places(site: Site, difference: Difference) -> _Answered:
    event = site.corpus.events[difference.id]
    answers: Answers = [
        (
            paragraph(
                joined(site.language, (common.place(site, id) for id in telling.account.place)),
                cls="answer",
            ),
            paragraph(passages.source(site, telling.brief, telling.account), cls="evidence"),
        )
        for telling in event.tellings
        if telling.account.place
    ]
    return _Answered(answers, event.reconciliation.note if event.reconciliation else None)


def _point(site: Site, difference: Difference) -> _Answered:
    # False before True: who says it, then who denies it.
    sides = sorted(
        site.corpus.statements_on[difference.id], key=lambda row: row.claim.against == difference.id
    )
    answers: Answers = [
        (
            paragraph(attribution.sentence_of(site, row), cls="answer"),
            paragraph(passages.source(site, row.brief, row.claim), cls="evidence"),
        )
        for row in sides
    ]
    return _Answered(answers, None)


def _host(language: Language, answer: OutsideAnswer, words: str) -> Inline:
    # `https://host/…`: links were checked when they were read.
    host = answer.link.split("/")[2].removeprefix("www.")
    return common.outside(
        language,
        host,
        answer.link,
        "source",
        common.aloud(language, language.say("passages.on", words=words)),
    )


_ANSWERS: dict[str, Callable[[Site, Difference], _Answered]] = {
    "question": _question,
    "dates": _dates,
    "places": _places,
    "point": _point,
}
