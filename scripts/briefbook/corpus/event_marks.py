"""How an event is marked on a drawing of time: what is known of its date, never more."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.time_scale import Extent
from briefbook.model.dates import FuzzyDate

Arrow = Literal["", "later", "earlier"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on the drawing."""

    event: Event
    first: date
    last: date
    """The days it takes up: one for a point, more for a bar."""
    arrow: Arrow = ""
    """The way it goes on to, where that end is open."""
    bound: bool = False
    """True where the day is only the earliest or latest it can have been."""
    inferred: bool = False
    """True where no article states the date that is shown."""
    lasting: bool = False
    """True for what filled its days; otherwise it fell on one of them."""
    doubt: bool = False
    """True where the date is given as approximate or uncertain."""
    differs: bool = False
    """True where accounts of it differ."""
    retold: bool = False
    """True where several outlets may have it from one origin."""

    @property
    def bar(self) -> bool:
        """Whether it takes up more than a day."""
        return self.first < self.last


def mark(corpus: Corpus, event: Event) -> Mark | None:
    """The mark of an event; None where no article gives a date."""
    if event.date is None:
        return None
    first, last, arrow = _drawn(event)
    when, origins = event.date, corpus.origins_of_event[event.id]
    return Mark(
        event,
        first,
        last,
        arrow,
        bound=bool(arrow) and when.shape == "set",
        inferred=event.because is not None and not event.undecided,
        lasting=when.shape == "span" and not event.undecided,
        doubt=not all(each.bounded for each in (event.dates if event.undecided else (when,))),
        differs=event.id in corpus.differences_of_event,
        retold=len(origins.outlets) > 1 and origins.low < 2,
    )


def begins(mark: Mark) -> Extent | None:
    """The days on one of which it began; None where that is open."""
    if mark.bound or (mark.lasting and mark.arrow == "earlier"):
        return None
    # What lasted began on some day of its first date, and not for sure on the first of them.
    start = mark.event.date and mark.event.date.first
    if mark.lasting and start and start.latest:
        return mark.first, start.latest
    return mark.first, mark.last


def _drawn(event: Event) -> tuple[date, date, Arrow]:
    """The days it takes up and the open end; of dates that differ, all from first to last."""
    if event.undecided:
        ends = [day for when in event.dates for day in (when.earliest, when.latest) if day]
        return min(ends), max(ends), ""
    assert event.date
    return _known(event.date)


def _known(when: FuzzyDate) -> tuple[date, date, Arrow]:
    """First and last day, and the open end; of a bound only its day is drawn."""
    first, last = when.earliest, when.latest
    if first and last:
        return first, last, ""
    lasting = when.shape == "span"
    if first:
        begun = when.first.latest if lasting and when.first else None
        return first, begun or first, "later"
    assert last
    ended = when.last.earliest if lasting and when.last else None
    return ended or last, last, "earlier"
