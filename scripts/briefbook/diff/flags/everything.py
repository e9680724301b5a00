"""All that needs a second pair of eyes, the gravest first."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.diff.changes import Change
from briefbook.diff.flags import (
    copies,
    counts,
    dates,
    joined,
    judged,
    names,
    proofs,
    published,
    sources,
    texts,
)
from briefbook.diff.flags.look import Look


def flags(before: Corpus, after: Corpus, found: Iterable[Change]) -> Iterator[Change]:
    """What the changes themselves, or both sides, show; `before` is told in the ids of `after`."""
    look = Look(before, after, tuple(found))
    yield from published.uncorrected(look)
    yield from texts.unsaid(look)
    yield from names.renamed(look)
    yield from sources.speakers(look)
    yield from published.taken_back(look)
    yield from texts.leads(look)
    yield from texts.texts(look)
    yield from published.reworded(look)
    yield from sources.articles(look)
    yield from judged.accounts(look)
    yield from judged.differences(look)
    yield from judged.notes(look)
    yield from dates.dates(look)
    yield from sources.chains(look)
    yield from sources.bases(look)
    yield from _counted(look)
    yield from proofs.receipts(look)
    yield from proofs.unproved(look)
    yield from proofs.key_points(look)
    yield from proofs.summaries(look)
    yield from names.new_publishers(look)


def _counted(look: Look) -> Iterator[Change]:
    """What changes how much is counted, and the counts that rise by it."""
    together = [*joined.points(look), *joined.events(look)]
    alike = copies.likely(look)
    yield from together
    yield from joined.strangers(look, together)
    yield from counts.rising(look, alike, together)
    yield from copies.told(alike)
    yield from copies.declared(look)
    yield from counts.independent(look)
