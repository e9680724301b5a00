"""A brief or topic asks to be looked at again on its day.

Both grow old while nobody touches them. Whoever writes one may say with `review` when to look at it
again; from that day on it is advice, for whoever runs the check.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.dates import FuzzyDate
from briefbook.problems import Codes, Finding
from briefbook.text.places import Keys

CODES: Codes = {"date-not-exact": "error", "review-due": "advice"}


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
        message = f"`{day}` is not an exact day."
        help = "Write the day on which to look again, such as 2025-05-09."
        yield Finding(path, keys, "date-not-exact", message, help)
    elif day.earliest and day.earliest <= library.today:
        message = f"This was to be looked at again on {day}."
        help = "Look, mend what has changed, and write a later day or remove the line."
        yield Finding(path, keys, "review-due", message, help)
