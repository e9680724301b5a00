"""Articles that are perhaps one, and what was said of copies and no longer is."""

from collections.abc import Iterator

from briefbook.checks.rules.undeclared_copies import WHY
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.likely_copies import LikelyCopy, likely_copies
from briefbook.diff.changes import Change
from briefbook.diff.flags.both_sides import BothSides
from briefbook.diff.subjects import of_brief
from briefbook.diff.value_words import names


def likely(both: BothSides) -> list[LikelyCopy]:
    """Pairs that look like one article only since this change."""
    pairs = _seen(both.after)
    known = _seen(both.before) if pairs else {}
    return [one for pair, one in pairs.items() if pair not in known]


def _seen(corpus: Corpus) -> dict[tuple[str, str], LikelyCopy]:
    """The pairs of which readers see both."""
    pairs = {(one.first.id, one.second.id): one for one in likely_copies(corpus)}
    return {pair: one for pair, one in pairs.items() if corpus.briefs.keys() >= set(pair)}


def look_alikes(pairs: list[LikelyCopy]) -> Iterator[Change]:
    """A flag for each such pair, with what gives the second away."""
    for one in pairs:
        yield Change("likely-copy", of_brief(one.second), (one.first.id,), WHY[one.sign])


def declared(both: BothSides) -> Iterator[Change]:
    """Briefs that were copies and are none, or that are now said to be none."""
    for old, new in both.briefs():
        if old.copy_of and new.copy_of is None:
            yield Change("copy-dropped", of_brief(new), (), "", _original(both.before, old.id))
        if denied := [id for id in new.not_copy_of if id not in old.not_copy_of]:
            yield Change("copy-denied", of_brief(new), tuple(denied))


def _original(corpus: Corpus, id: str) -> str:
    original = corpus.originals[id]
    there = {brief.id: brief for brief in corpus.everything}
    if original.key in there:
        return f"“{there[original.key].headline}”"
    return f"an article of {names(corpus, [original.publisher])}"
