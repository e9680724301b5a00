"""What a topic's summary says rests on something that readers can look up."""

from collections.abc import Iterator

from briefbook.checks.scope import Library
from briefbook.problems import Finding


def check(library: Library) -> Iterator[Finding]:
    """Every line of every summary names an event or a point."""
    for topic in library.corpus.vocabulary.topics.values():
        for index, line in enumerate(topic.summary):
            if not (line.events or line.points):
                message = f"Nothing stands behind “{line.lead_in}”."
                help = "Name what it rests on: `events: […]`, `points: […]`, or both."
                keys = (topic.id, "summary", index)
                yield Finding(topic.path, keys, "no-evidence", message, help)
