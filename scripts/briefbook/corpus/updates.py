"""Answers that follow each other: when each was first given, and which one is sure to be later."""

from collections.abc import Iterable, Sequence
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.model.dates import FuzzyDate

Told = tuple[FuzzyDate, bool]
"""A date, and whether it is inferred."""


def first_given(corpus: Corpus, rows: Iterable[Statement]) -> Told | None:
    """When an answer was first given: by its origin, else in an article; None without a date."""
    found = [told for row in rows if (told := _given(corpus, row))]
    # By its last possible day: only then is it sure to have been given.
    return min(found, key=lambda told: (told[0].latest or date.max, told[0].edtf), default=None)


def _given(corpus: Corpus, row: Statement) -> Told | None:
    event, brief = corpus.events.get(row.claim.chain[0].id), row.brief
    if event and event.date and not event.undecided:
        return event.date, event.because is not None
    return (brief.published, brief.published_because is not None) if brief.published else None


def later_of(found: Sequence[FuzzyDate | None]) -> int | None:
    """Which of these is sure to be later than all the others; None where no date says so."""
    if len(found) < 2:
        return None
    return next((n for n in range(len(found)) if _after_others(found, n)), None)


def _after_others(found: Sequence[FuzzyDate | None], at: int) -> bool:
    start = found[at]
    ends = [when.latest if when else None for n, when in enumerate(found) if n != at]
    if start is None or start.earliest is None:
        return False
    first = start.earliest
    return all(end is not None and end < first for end in ends)
