"""What a topic's summary says rests on something that readers can look up.

A line without an event or a point has no source. A text that an editor writes and no page shows is
told too, so that nobody writes it in vain.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.vocabulary import Topic
from briefbook.problems import Codes, Finding

CODES: Codes = {"no-evidence": "error", "not-shown": "advice"}


def check(library: Library) -> Iterator[Finding]:
    """Every line of every summary names an event or a point, and hides nothing else."""
    for topic in library.corpus.vocabulary.topics.values():
        yield from _hidden(library, topic)
        for index, line in enumerate(topic.summary):
            if not (line.events or line.points):
                message = f"Nothing stands behind “{line.lead_in}”."
                help = "Name what it rests on: `events: […]`, `points: […]`, or both."
                keys = (topic.id, "summary", index)
                yield Finding(topic.path, keys, "no-evidence", message, help)


def _hidden(library: Library, topic: Topic) -> Iterator[Finding]:
    """What happened stands on the home page, or on that of the topic where it has no summary."""
    corpus = library.corpus
    lead = next((one for one in corpus.vocabulary.topics.values() if corpus.opens(one)), None)
    if topic.happened and topic.summary and topic is not lead:
        message = "No reader sees `happened` of this topic: its `summary` stands in that place."
        help = "Put what it says into a line of `summary`, or leave it out."
        yield Finding(topic.path, (topic.id, "happened"), "not-shown", message, help)
