"""An outlet that is cited as an origin, and where its own article had it from.

Six: chain [one] ──► One's claim on the same point: chain [report] ──► the report
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.originals import Original, one_each
from briefbook.corpus.records import Cited, Statement
from briefbook.model.brief import VIEWS

T = TypeVar("T")


def cited(statements: Iterable[Statement], originals: dict[str, Original]) -> Cited:
    """For an outlet and a point, or an event, the claim of its own article on that.

    Its own is what it prints, and what others print as a copy of it.
    """
    rows = [row for row in statements if row.claim.stance not in VIEWS and not row.claim.part]
    heads = {row.claim.chain[0].id for row in rows}
    by_brief: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    by_outlet: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for row in rows:
        for what in _subjects(row):
            by_brief[row.brief.id, what].append(row)
            for outlet in heads & {row.brief.publisher, originals[row.brief.id].publisher}:
                by_outlet[outlet, what].append(row)
    claims: Cited = {}
    for (outlet, what), said in by_outlet.items():
        chosen = one_each((row.brief for row in said), originals)
        keys = dict.fromkeys(
            (row.brief.id, originals[row.brief.id].key) for row in said if row.brief.id in chosen
        )
        # The claim of the original where we have its brief; that of a copy is the next best.
        first = [r for id, key in keys for r in by_brief.get((key, what)) or by_brief[id, what]]
        clear = len({_head(row, originals) for row in first}) == 1
        # Of several with one origin the one that infers nothing.
        claims[outlet, what] = min(first, key=_doubt) if clear else None
    return claims


def _subjects(row: Statement) -> list[str]:
    """The point that a claim makes, and the event it is about."""
    claim = row.claim
    subjects = [f"point {claim.point}"] if claim.point else []
    return [*subjects, f"event {claim.about}"] if claim.about else subjects


def _head(row: Statement, originals: dict[str, Original]) -> str:
    head = row.claim.chain[0].id
    return originals[row.brief.id].publisher if head == "own" else head


def _doubt(row: Statement) -> tuple[bool, str]:
    return any(step.inferred for step in row.claim.chain), row.brief.id


def citation_path(corpus: Corpus, row: Statement) -> list[Statement]:
    """A claim, then the claim of the outlet it cites, and so on to the last one."""
    path = [row]
    while onward := _cited_claim(corpus, path[-1]):
        if onward in path:
            # A circle ends at one claim wherever it is entered, or one origin would be several.
            return [*path, min(path[path.index(onward) :], key=lambda one: one.brief.id)]
        path.append(onward)
    return path


def unclear(corpus: Corpus, row: Statement) -> bool:
    """Whether the outlet that a claim cites has it from several origins."""
    return _meant(corpus, row, row) is None


def _cited_claim(corpus: Corpus, row: Statement) -> Statement | None:
    return _meant(corpus, row, None)


def _meant(corpus: Corpus, row: Statement, otherwise: T) -> Statement | T | None:
    """What the outlet says that a claim of another outlet begins with, on the same subject."""
    head = row.claim.chain[0].id
    # Most claims begin with an event, and none of an outlet is meant.
    if head not in corpus.cited_outlets or head == row.brief.publisher:
        return otherwise
    subjects = _subjects(row)
    return corpus.cited.get((head, subjects[0]), otherwise) if subjects else otherwise
