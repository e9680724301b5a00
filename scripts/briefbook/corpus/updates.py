"""Answers that follow each other: when each was first given, and which one is sure to be later."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.records import Statement
from briefbook.model.dates import FuzzyDate


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


def sure_latest(dates: Sequence[FuzzyDate | None]) -> int | None:
    """Which of these is sure to be later than all the others; None where no date says so.

    Where one is `about` or `perhaps`, nobody knows how far off it is.
    """
    if len(dates) < 2 or not all(when and when.bounded for when in dates):
        return None
    return next((n for n in range(len(dates)) if _after_others(dates, n)), None)


def _after_others(dates: Sequence[FuzzyDate | None], at: int) -> bool:
    start = dates[at]
    ends = [when.latest if when else None for n, when in enumerate(dates) if n != at]
    if start is None or start.earliest is None:
        return False
    first = start.earliest
    return all(end is not None and end < first for end in ends)
