"""Where accounts differ: every answer stands, each one click from its source."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.differences import answers_at_issue
from briefbook.corpus.records import Difference, Statement
from briefbook.corpus.updates import GivenDate, first_given, newest_answer, rows_that_give
from briefbook.model.vocabulary import OutsideAnswer, Question
from briefbook.pages import citable, further, prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.further import Listed, Lists
from briefbook.pages.parts import (
    attribution,
    common,
    dating,
    passages,
    rows,
    sources,
)
from briefbook.pages.parts.common import bullets, heading, inline, joined, paragraph, sentence
from briefbook.pages.parts.question_line import DIFFERENCES, anchor, ask
from briefbook.pages.tree import Block, Inline, Paragraph
from briefbook.text.language import Language

T = TypeVar("T")
MOST = 40
"""How many articles are named with an answer."""
Answer = tuple[Block, ...]
Answers = list[Answer]


class _Answered(NamedTuple):
    """How accounts answer a question that they differ on."""

    answers: Answers
    note: str | None
    """The editors' word on it."""


def base_of(difference: Difference) -> str:
    """What the addresses of the accounts begin with, where there are too many for one page."""
    return f"{DIFFERENCES}/{anchor(difference)}"


def lists_of(corpus: Corpus, difference: Difference) -> Lists:
    """Every account that has a part in it."""
    if difference.kind in ("dates", "places"):
        # The page of the event has them.
        return ()
    # A claim may make one point and speak against another.
    taking = {
        (row.brief.id, row.claim.id): row
        for point in difference.points
        for row in corpus.statements_on.get(point, ())
    }
    every = [*taking.values()]
    return (Listed("accounts", "differences.accounts", every, rows.statements_elsewhere, MOST),)


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
        *_all_accounts(site, difference),
        Paragraph(note_line, ("note", "conflict") if kind == "conflict" else ("note",)),
    ]


def _all_accounts(site: Site, difference: Difference) -> list[Block]:
    """The way to every account, where only the first stand with their answers."""
    if difference.kind in ("dates", "places"):
        number = len(site.corpus.events[difference.id].tellings)
        words = site.say("differences.all_accounts", number)
        there = common.link(words, f"events/{difference.id}", "accounts")
        return [paragraph(there, cls="meta")] if number > MOST else []
    lists = lists_of(site.corpus, difference)
    return [
        paragraph(
            common.link(
                site.say("differences.all_accounts", len(lists[0].items)),
                f"{base_of(difference)}/{part.name}",
            ),
            cls="meta",
        )
        for part in further.parts_of(site.corpus, lists)[-1:]
    ]


def _state(site: Site, difference: Difference) -> str:
    """What sort of difference it is; which answer is later is said only where a date says so."""
    if not difference.classified:
        return site.say("differences.not_reconciled")
    if difference.classified == "update" and difference.kind == "question":
        asked = site.corpus.vocabulary.questions[difference.id]
        if not newest_answer(site.corpus, asked):
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
    answers = answers_at_issue(site.corpus, question)
    if difference.classified != "update":
        return answers
    newest = newest_answer(site.corpus, question)
    giving = {id: rows_that_give(site.corpus, f"{question.id}/{id}") for id in answers}
    return {
        id: _when(site.language, answer, first_given(site.corpus, giving[id]), newest, id)
        if giving[id]
        else answer
        for id, answer in answers.items()
    }


def _when(language: Language, answer: str, given: GivenDate | None, newest: str, id: str) -> str:
    date = citable.date_of(language, *given) if given else citable.date_of(language, None, False)
    key = ("later" if id == newest else "earlier") if newest else "dated"
    return language.say(f"differences.{key}", answer=answer, date=date)


def _given(site: Site, question: Question, id: str, answer: str) -> Answer:
    point = f"{question.id}/{id}"
    taking = site.corpus.statements_on.get(point, ())
    making = rows_that_give(site.corpus, point)
    against = [row for row in taking if row.claim.against == point]
    groups = [_by_speaker(site, making), *_more(site, making)]
    groups += [_beyond(site.language, one, answer) for one in question.outside if one.answer == id]
    if against:
        articles = _by_speaker(site, against)
        groups.append(sentence(site.language, "differences.contested", articles=articles))
        groups += _more(site, against)
    return (
        paragraph(answer, cls="answer"),
        *_phrases(site, making),
        paragraph(common.rows_of(groups, site.say("marks.dot")), cls="evidence"),
    )


def _by_speaker(site: Site, rows: Sequence[Statement]) -> tuple[Inline, ...]:
    return sources.by_speaker(site, sources.of_claims(site, rows), slice(MOST))


def _more(site: Site, rows: Sequence[Statement]) -> list[tuple[Inline, ...]]:
    """How many articles are not named."""
    return [inline(site.say("evidence.more", len(rows) - MOST))] if len(rows) > MOST else []


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
        for telling in _first_of_each(event.decisive, lambda one: one.account.date)
    ]
    return _Answered(answers, event.reconciliation.note if event.reconciliation else None)


def _first_of_each(entries: Sequence[T], answer: Callable[[T], object]) -> list[T]:
    """Those that answer, in their order: of too many none whose answer nobody else gives."""
    giving = [entry for entry in entries if answer(entry)]
    if len(giving) <= MOST:
        return giving
    first: dict[object, int] = {}
    for at, entry in enumerate(giving):
        first.setdefault(answer(entry), at)
    chosen = [*first.values(), *(at for at in range(MOST) if at not in {*first.values()})][:MOST]
    return [giving[at] for at in sorted(chosen)]


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
        for telling in _first_of_each(event.decisive, lambda one: one.account.place)
    ]
    return _Answered(answers, event.reconciliation.note if event.reconciliation else None)


def _point(site: Site, difference: Difference) -> _Answered:
    # False before True: who says it, then who denies it.
    sides = sorted(
        site.corpus.statements_on[difference.id], key=lambda row: row.claim.against == difference.id
    )
    sides = _first_of_each(sides, lambda row: row.claim.against == difference.id or "makes")
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
