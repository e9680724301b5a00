"""Answers that follow each other: when each was first given, and which one is sure to be later."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.records import Statement
from briefbook.model.dates import FuzzyDate
from briefbook.model.vocabulary import Question


class GivenDate(NamedTuple):
    """When an answer was given."""

    date: FuzzyDate
    inferred: bool


def first_given(corpus: Corpus, rows: Iterable[Statement]) -> GivenDate | None:
    """When an answer was first given: by its origin, else in an article; None without a date."""
    given = (_given(corpus, row) for row in rows)
    # By its last possible day: only then is it sure to have been given.
    return min(
        (one for one in given if one),
        key=lambda one: (one.date.latest or date.max, one.date.edtf),
        default=None,
    )


def _given(corpus: Corpus, row: Statement) -> GivenDate | None:
    event, brief = corpus.events.get(row.claim.chain[0].id), row.brief
    if event and event.date and not event.undecided and not _to_come(event, brief.published):
        return GivenDate(event.date, event.because is not None)
    if not brief.published:
        return None
    return GivenDate(brief.published, brief.published_because is not None)


def _to_come(event: Event, appeared: FuzzyDate | None) -> bool:
    """Whether an event is only announced, or came after the article that has an answer from it."""
    last, first = appeared and appeared.latest, event.date and event.date.earliest
    return event.planned or bool(last and first and last < first)


def newest_answer(corpus: Corpus, question: Question) -> str:
    """The answer that is sure to be later than all others; empty where no date says so.

    Nobody knows when an answer was given that stands outside our articles.
    """
    given = {
        id: [moment.date if (moment := _given(corpus, row)) else None for row in rows]
        for id in question.answers
        if (rows := rows_that_give(corpus, f"{question.id}/{id}"))
    }
    for outside in question.outside:
        given.setdefault(outside.answer or outside.link, []).append(None)
    later = sure_latest([*given.values()])
    return "" if later is None else [*given][later]


def rows_that_give(corpus: Corpus, point: str) -> list[Statement]:
    """The claims that give an answer."""
    # The index has those that speak against a point as well.
    return [row for row in corpus.statements_on.get(point, ()) if row.claim.point == point]


def sure_latest(answers: Sequence[Sequence[FuzzyDate | None]]) -> int | None:
    """Which of some answers, by the dates on which each is given, is sure to be later than all.

    Where one is `about` or `perhaps`, nobody knows how far off it is.
    """
    if len(answers) < 2:
        return None
    begun = [_not_before(dates) for dates in answers]
    there = [_there_by(dates) for dates in answers]
    return next((n for n, first in enumerate(begun) if _is_after_others(first, there, n)), None)


def _is_after_others(first: date | None, there: Sequence[date | None], at: int) -> bool:
    others = [day for n, day in enumerate(there) if n != at]
    return first is not None and all(day is not None and day < first for day in others)


def _not_before(dates: Iterable[FuzzyDate | None]) -> date | None:
    """The first day on which an answer can have been given; None where a date leaves it open."""
    days = [when.earliest if when and when.bounded else None for when in dates]
    return min(day for day in days if day) if days and all(days) else None


def _there_by(dates: Iterable[FuzzyDate | None]) -> date | None:
    """The day by which it was surely given."""
    days = (when.latest for when in dates if when and when.bounded)
    return min((day for day in days if day), default=None)
