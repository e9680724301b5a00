"""A date that moved, widened, narrowed, came, went, or is now known in another way."""

from collections.abc import Iterator
from datetime import date

from briefbook.diff.changes import Change, Subject
from briefbook.diff.value_words import when
from briefbook.model.dates import FuzzyDate

Dated = tuple[FuzzyDate | None, str | None]
"""A date and what it is inferred from."""


def changes(
    subject: Subject, what: str, before: Dated, after: Dated, field: str
) -> Iterator[Change]:
    """What became of a date; `what` is `date`, or the words for another one."""
    (old, why), (new, now) = before, after
    if old != new:
        kind = _kind(old, new)
        if kind == "date-doubt" and when(old) == when(new):
            kind = ""  # two ways to write the same
        if kind == "date-given" and now:
            kind = "date-given-inferred"
        if kind:
            yield Change(kind, subject, (), what, when(old), when(new), field)
    if old and new and why != now:
        kind = "date-reason" if why and now else "date-inferred" if now else "date-stated"
        yield Change(kind, subject, (), what, why or "", now or "", field)


def _kind(old: FuzzyDate | None, new: FuzzyDate | None) -> str:
    if old is None or new is None:
        return "date-given" if new else "date-dropped"
    if _days(old) == _days(new):
        return "date-doubt"
    if not old.overlaps(new):
        return "date-moved"
    if _within(old, new):
        return "date-widened"
    return "date-narrowed" if _within(new, old) else "date-shifted"


def _days(one: FuzzyDate) -> tuple[date, date]:
    # An open end reaches as far as there are days.
    return one.earliest or date.min, one.latest or date.max


def _within(inner: FuzzyDate, outer: FuzzyDate) -> bool:
    (first, last), (start, end) = _days(inner), _days(outer)
    return start <= first and last <= end
