"""Markers: for each claim, how well it is supported and whether accounts differ."""

from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import makes_point, of_claims
from briefbook.corpus.records import Difference, Marker, Origins, Statement
from briefbook.model.brief import VIEWS


def marker(corpus: Corpus, row: Statement) -> Marker:
    """The marker of a claim: that of its point, or its own where it makes none in full."""
    counted = origins(corpus, row)
    differs = tuple(differences_on(corpus, (row.claim.point, row.claim.against)))
    if row.claim.stance in VIEWS:
        return Marker("view", counted, differs)
    if counted.low > 1:
        return Marker("several", counted, differs)
    return Marker("one" if len(counted.outlets) > 1 else "solo", counted, differs)


def origins(corpus: Corpus, row: Statement) -> Origins:
    """What counts for a claim: all that make its point, or it alone."""
    if row.claim.point and makes_point(row.claim):
        return corpus.origins_of_point[row.claim.point]
    # Alone it counts even as a view or a part: it has an origin, whatever it adds to the point.
    return of_claims(corpus, [row], alone=True)


def makers(corpus: Corpus, row: Statement) -> tuple[Statement, ...]:
    """One claim for each article that makes the point of this one."""
    if row.claim.point and makes_point(row.claim):
        return corpus.makers_of_point[row.claim.point]
    return (row,)


def differences_on(corpus: Corpus, points: Iterable[str | None]) -> Iterable[Difference]:
    """The differences that one of these points has a part in."""
    listed = (one for id in points if id for one in corpus.differences_of_point.get(id, ()))
    return dict.fromkeys(listed)
