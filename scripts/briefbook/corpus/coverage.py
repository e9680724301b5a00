"""Who says what on which point, and how much of a whole subject rests on how little."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import counts, root_of
from briefbook.corpus.records import Root, Statement
from briefbook.model.brief import VIEWS, Claim

How = Literal["says", "quotes", "relays", "denies"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article does with one point."""

    how: How
    part: bool
    row: Statement


def cell(corpus: Corpus, brief: str, point: str) -> Cell | None:
    """The article's part in a point; None where it is silent. A denial outweighs the rest."""
    rows = [row for row in corpus.statements_on.get(point, ()) if row.brief.id == brief]
    if not rows:
        return None
    row = min(rows, key=lambda row: (row.claim.against != point, row.claim.part))
    return Cell(_how(row.claim, point), row.claim.part, row)


def _how(claim: Claim, point: str) -> How:
    if claim.against == point:
        return "denies"
    if claim.chain[0].id in ("own", "untraced") and len(claim.chain) == 1:
        return "says"
    quote = claim.quote
    speaks = quote is not None and (not quote.speaker or bool(set(quote.speaker) & set(claim.says)))
    return "quotes" if speaks and claim.says else "relays"


def shared_points(corpus: Corpus, briefs: Iterable[str]) -> list[str]:
    """Points that several of these articles make or contest, and every answer that differs."""
    taking: dict[str, set[str]] = {}
    for row in _statements(corpus, briefs):
        for point in (row.claim.point, row.claim.against):
            taking.setdefault(point or "", set()).add(row.brief.id)
    return sorted(
        point
        for point, ids in taking.items()
        if point and (len(ids) > 1 or point in corpus.differences_of_point)
    )


def answer_of(corpus: Corpus, point: str) -> tuple[str, str] | None:
    """The question that a point answers and the answer it gives; None for a point alone."""
    id, _, answer = point.partition("/")
    question = corpus.vocabulary.questions.get(id)
    return (question.ask, question.answers[answer]) if question and answer else None


def best_statement(corpus: Corpus, point: str) -> Statement:
    """The claim that tells a point best: one that makes all of it, else part, else against it."""
    rows = corpus.statements_on[point]
    return min(rows, key=lambda row: (row.claim.point != point, row.claim.part))


@dataclass(frozen=True, slots=True)
class Used:
    """An origin and the articles that rest on it."""

    root: Root
    briefs: tuple[str, ...]
    inferred: frozenset[str]
    """Those of the articles whose link to it an editor inferred."""


def origins_used(corpus: Corpus, briefs: Iterable[str]) -> list[Used]:
    """Every traced origin of these articles' claims, the most used first; views left out."""
    found: dict[tuple[str, str], dict[str, bool]] = {}
    for row in _facts(corpus, briefs):
        root = root_of(corpus, row)
        if root.kind != "untraced":
            users = found.setdefault((root.kind, root.id), {})
            users[row.brief.id] = users.get(row.brief.id, True) and root.inferred
    used = [
        Used(
            Root("own" if kind == "own" else "event", id),
            tuple(sorted(users)),
            frozenset(brief for brief, inferred in users.items() if inferred),
        )
        for (kind, id), users in found.items()
    ]
    return sorted(used, key=lambda one: (-len(one.briefs), one.root.kind, one.root.id))


def untraced(corpus: Corpus, briefs: Iterable[str]) -> tuple[str, ...]:
    """The articles with a claim whose origin nobody names."""
    rows = (row for row in _facts(corpus, briefs) if row.claim.chain[0].id == "untraced")
    return tuple(sorted({row.brief.id for row in rows}))


def _statements(corpus: Corpus, briefs: Iterable[str]) -> Iterator[Statement]:
    for id in briefs:
        brief = corpus.briefs[id]
        yield from (Statement(brief, claim) for claim in brief.claims)


def _facts(corpus: Corpus, briefs: Iterable[str]) -> Iterator[Statement]:
    return (row for row in _statements(corpus, briefs) if row.claim.stance not in VIEWS)


def support(corpus: Corpus, briefs: Iterable[str]) -> tuple[int, int]:
    """How many points of these articles have more than one origin, and how many there are."""
    rows = [row for row in _statements(corpus, briefs) if counts(row)]
    points = {row.claim.point for row in rows if row.claim.point}
    alone = sum(row.claim.point is None for row in rows)
    many = sum(corpus.origins_of_point[point].low > 1 for point in points)
    return many, len(points) + alone
