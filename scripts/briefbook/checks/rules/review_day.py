"""A brief or topic asks to be looked at again on its day.

Both grow old while nobody touches them. Whoever writes one may say with `review` when to look at it
again; from that day on it is advice, for whoever runs the check.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.dates import FuzzyDate
from briefbook.problems import Codes, Finding, ProblemText
from briefbook.text.places import Keys

CODES: Codes = {"date-not-exact": "error", "review-due": "advice"}

NOT_EXACT = ProblemText(
    "date-not-exact",
    "`{day}` is not an exact day.",
    "Write the day on which to look again, such as 2025-05-09.",
)
DUE = ProblemText(
    "review-due",
    "This was to be looked at again on {day}.",
    "Look, mend what has changed, and write a later day or remove the line.",
)


def check(library: Library) -> Iterator[Finding]:
    """Every brief that stands, and every topic."""
    for brief in library.briefs:
        if brief.review and not brief.withdrawn:
            yield from _due(library, brief.path, ("review",), brief.review)
    for topic in library.corpus.vocabulary.topics.values():
        if topic.review:
            yield from _due(library, topic.path, (topic.id, "review"), topic.review)


def _due(library: Library, path: str, keys: Keys, day: FuzzyDate) -> Iterator[Finding]:
    if not day.exact:
        yield Finding(path, keys, *NOT_EXACT.about(day=day))
    elif day.earliest and day.earliest <= library.today:
        yield Finding(path, keys, *DUE.about(day=day))
