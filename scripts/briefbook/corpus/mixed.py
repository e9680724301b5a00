"""In what claims that share a point may not say the same: who speaks, how, and of which event."""

from collections.abc import Callable, Iterable, Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.independence import independent
from briefbook.corpus.origins import bottom_of
from briefbook.corpus.records import Statement

Rows = Sequence[Statement]


def differing_fields(corpus: Corpus, rows: Rows) -> tuple[str, ...]:
    """What differs between some claims: `speaker`, `stance`, `event`."""
    return tuple(what for what, differ in _WAYS.items() if differ(corpus, rows))


def foreign(corpus: Corpus, row: Statement, others: Iterable[Statement]) -> tuple[str, ...]:
    """In what a claim differs from the one that is most like it; empty where one is alike."""
    ways = [differing_fields(corpus, (row, other)) for other in others]
    return min(ways, key=len, default=())


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


_WAYS: dict[str, Callable[[Corpus, Rows], bool]] = {
    "speaker": _speakers,
    "stance": _stances,
    "event": _events,
}
