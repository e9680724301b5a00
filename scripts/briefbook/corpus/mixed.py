"""Claims that share a point and differ in speaker, stance or event."""

from collections.abc import Callable, Iterable, Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.independence import independent
from briefbook.corpus.origins import bottom_of
from briefbook.corpus.records import Statement

Rows = Sequence[Statement]


def differing_fields(corpus: Corpus, rows: Rows) -> tuple[str, ...]:
    """What differs between some claims: `speaker`, `stance`, `event`."""
    return tuple(what for what, differ in _COMPARISONS.items() if differ(corpus, rows))


def foreign(corpus: Corpus, row: Statement, others: Iterable[Statement]) -> tuple[str, ...]:
    """The fields in which a claim differs from the most similar other claim; empty if none does."""
    differences = [differing_fields(corpus, (row, other)) for other in others]
    return min(differences, key=len, default=())


def _speakers(corpus: Corpus, rows: Rows) -> bool:
    """Different speakers, whose words don't lead back to one origin.

    Of those whose words lead nowhere, nobody knows that they lead to one.
    """
    spoken = [(who, bottom_of(corpus, row)) for row in rows if (who := _speaker(row))]
    traced = {who for who, head in spoken if head != "untraced"}
    lost = {who for who, _ in spoken} - traced
    heads = sorted({head for _, head in spoken} - {"untraced"})
    return len(traced | lost) > 1 and independent(corpus, heads) + len(lost) > 1


def _speaker(row: Statement) -> tuple[str, ...]:
    """Who says it, in whatever order; the words for somebody without a name."""
    return tuple(sorted(row.claim.says)) or ((row.claim.unnamed,) if row.claim.unnamed else ())


def _stances(_: Corpus, rows: Rows) -> bool:
    return len({row.claim.stance for row in rows}) > 1


def _events(_: Corpus, rows: Rows) -> bool:
    return len({row.claim.about for row in rows} - {None}) > 1


_COMPARISONS: dict[str, Callable[[Corpus, Rows], bool]] = {
    "speaker": _speakers,
    "stance": _stances,
    "event": _events,
}
