"""All that needs a second pair of eyes, the gravest first."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.diff.changes import Change
from briefbook.diff.flags import (
    counts,
    joined,
    judged,
    moved_dates,
    new_names,
    our_words,
    possible_copies,
    public_record,
    sources,
    unproved,
)
from briefbook.diff.flags.both_sides import BothSides


def flags(before: Corpus, after: Corpus, changes: Iterable[Change]) -> Iterator[Change]:
    """What the changes themselves, or both sides, show; `before` is in the ids of `after`."""
    both = BothSides(before, after, tuple(changes))
    yield from public_record.uncorrected(both)
    yield from our_words.unsaid(both)
    yield from new_names.renamed(both)
    yield from sources.speakers(both)
    yield from public_record.taken_back(both)
    yield from our_words.leads(both)
    yield from our_words.texts(both)
    yield from public_record.reworded(both)
    yield from sources.articles(both)
    yield from judged.accounts(both)
    yield from judged.differences(both)
    yield from judged.notes(both)
    yield from moved_dates.dates(both)
    yield from sources.chains(both)
    yield from sources.bases(both)
    yield from _counted(both)
    yield from unproved.receipts(both)
    yield from unproved.unproved(both)
    yield from unproved.key_points(both)
    yield from unproved.summaries(both)
    yield from new_names.new_publishers(both)


def _counted(both: BothSides) -> Iterator[Change]:
    """What changes how much is counted, and the counts that rise by it."""
    together = [*joined.points(both), *joined.events(both)]
    alike = possible_copies.likely(both)
    yield from possible_copies.look_alikes(alike)  # before the counts that rise by them
    yield from together
    yield from joined.strangers(both, together)
    yield from counts.rising(both, alike, together)
    yield from possible_copies.declared(both)
    yield from counts.independent(both)
