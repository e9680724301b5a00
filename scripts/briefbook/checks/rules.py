"""The list of rules, and the one way to run them all."""

from collections.abc import Callable, Iterator

from briefbook.checks import (
    copies,
    dates,
    entities,
    events,
    files,
    identity,
    likely_copies,
    links,
    origins,
    places,
    points,
    prose,
    questions,
    quotations,
    receipts,
    references,
    review,
    speaker_repeated,
    status,
    summaries,
    support,
    undecided,
    unmarked,
    unnamed,
    wording,
)
from briefbook.checks.scope import Library
from briefbook.problems import Finding

Rule = Callable[[Library], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    references.check,
    identity.check,
    origins.check,
    unnamed.check,
    copies.check,
    likely_copies.check,
    events.check,
    places.check,
    dates.check,
    status.check,
    undecided.check,
    points.check,
    questions.check,
    quotations.check,
    quotations.much,
    unmarked.check,
    receipts.check,
    links.check,
    review.check,
    wording.check,
    speaker_repeated.check,
    summaries.check,
    support.check,
    prose.check,
    entities.check,
    files.check,
)


def check(library: Library) -> Iterator[Finding]:
    """Everything the rules find."""
    for rule in RULES:
        yield from rule(library)
