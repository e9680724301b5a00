"""Dates are possible together.

A reason needs a date; the days we read and correct are exact and not in the future; what is told
as past can't lie after the article that tells it.
"""

from collections.abc import Iterator

from briefbook.checks import days
from briefbook.checks.checked import Library, accounts
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.problems import Codes, Finding, ProblemText
from briefbook.text.places import Keys

CODES: Codes = {
    "date-without-reason": "error",
    "event-after-article": "warning",
    "read-before-published": "warning",
    "reason-without-date": "error",
    **days.CODES,
}

READ_EARLY = ProblemText(
    "read-before-published",
    "We read the article on {read}, before it was published ({published}).",
    "One of the two days is wrong.",
)
EVENT_LATE = ProblemText(
    "event-after-article",
    "`{id}` is dated {date}, after the article that tells of it.",
    "Check both dates; write `planned: true` if the article announces it.",
)
REASON_ALONE = ProblemText(
    "reason-without-date",
    "There is a reason, and no `{name}` that it is for.",
    "Add `{name}`, or remove this line.",
)


def check(library: Library) -> Iterator[Finding]:
    """The brief's own days, its events, the vocabulary."""
    for brief in library.briefs:
        for keys, day in _our_days(brief):
            yield from days.exact_day(library, brief.path, keys, day)
        yield from _publication(brief)
        yield from _events(brief)
    yield from _vocabulary(library)


def _our_days(brief: Brief) -> Iterator[tuple[Keys, FuzzyDate]]:
    yield ("read",), brief.read
    if brief.withdrawn:
        yield ("withdrawn", "date"), brief.withdrawn.date
    for index, correction in enumerate(brief.corrections):
        yield ("corrections", index, "date"), correction.date


def _publication(brief: Brief) -> Iterator[Finding]:
    if brief.published is None:
        if brief.published_because:
            yield _no_date(brief.path, ("published_because",), "published")
        return
    first, read = brief.published.earliest, brief.read.latest
    if first and read and first > read and brief.published.bounded:
        told = READ_EARLY.about(read=brief.read, published=brief.published)
        yield Finding(brief.path, ("read",), *told)


def _events(brief: Brief) -> Iterator[Finding]:
    # Without a sure day of its own the article is at the latest of the day we read it.
    published = brief.published if brief.published and brief.published.bounded else brief.read
    for keys, account in accounts(brief):
        if account.date is None:
            if account.because:
                yield _no_date(brief.path, (*keys, "because"), "date")
            continue
        first, last = account.date.earliest if account.date.bounded else None, published.latest
        if first and last and first > last and not account.planned:
            told = EVENT_LATE.about(id=account.id, date=account.date)
            yield Finding(brief.path, (*keys, "date"), *told)


def _no_date(path: str, keys: Keys, name: str) -> Finding:
    return Finding(path, keys, *REASON_ALONE.about(name=name))


def _vocabulary(library: Library) -> Iterator[Finding]:
    for topic in library.corpus.vocabulary.topics.values():
        if topic.updated:
            yield from days.exact_day(library, topic.path, (topic.id, "updated"), topic.updated)
    for word in library.corpus.vocabulary.events.values():
        if word.date and not word.because:
            message = "A date that an editor prefers needs its reason."
            help = "Add `because: …`; readers see it."
            yield Finding(word.path, (word.id, "date"), "date-without-reason", message, help)
        if word.because and not word.date:
            yield _no_date(word.path, (word.id, "because"), "date")
