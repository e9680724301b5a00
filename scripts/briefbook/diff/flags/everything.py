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
from briefbook.diff.flags.both_sides import Look


def flags(before: Corpus, after: Corpus, changes: Iterable[Change]) -> Iterator[Change]:
    """What the changes themselves, or both sides, show; `before` is told in the ids of `after`."""
    look = Look(before, after, tuple(changes))
    yield from public_record.uncorrected(look)
    yield from our_words.unsaid(look)
    yield from new_names.renamed(look)
    yield from sources.speakers(look)
    yield from public_record.taken_back(look)
    yield from our_words.leads(look)
    yield from our_words.texts(look)
    yield from public_record.reworded(look)
    yield from sources.articles(look)
    yield from judged.accounts(look)
    yield from judged.differences(look)
    yield from judged.notes(look)
    yield from moved_dates.dates(look)
    yield from sources.chains(look)
    yield from sources.bases(look)
    yield from _counted(look)
    yield from unproved.receipts(look)
    yield from unproved.unproved(look)
    yield from unproved.key_points(look)
    yield from unproved.summaries(look)
    yield from new_names.new_publishers(look)


def _counted(look: Look) -> Iterator[Change]:
    """What changes how much is counted, and the counts that rise by it."""
    together = [*joined.points(look), *joined.events(look)]
    alike = possible_copies.likely(look)
    yield from possible_copies.look_alikes(alike)  # before the counts that rise by them
    yield from together
    yield from joined.strangers(look, together)
    yield from counts.rising(look, alike, together)
    yield from possible_copies.declared(look)
    yield from counts.independent(look)
