"""Which articles make which points, and on how many origins a subject rests."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.originals import one_each, surely_different
from briefbook.corpus.origins import is_counted, makes_point, root_of
from briefbook.corpus.records import Root, Statement
from briefbook.model.brief import VIEWS, Brief, Claim

How = Literal["says", "quotes", "relays", "denies"]
Statements = Iterable[Statement]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article does with one point."""

    how: How
    part: bool
    row: Statement


def cells(corpus: Corpus, point: str, briefs: Iterable[str]) -> dict[str, Cell]:
    """The parts of these articles in a point, of those that have one.

    Of an article a denial outweighs the rest.
    """
    rows: dict[str, list[Statement]] = {id: [] for id in briefs}
    for row in corpus.statements_on.get(point, ()):
        if row.brief.id in rows:
            rows[row.brief.id].append(row)
    return {id: _cell(point, said) for id, said in rows.items() if said}


def _cell(point: str, rows: list[Statement]) -> Cell:
    # False sorts first: a denial, then a claim of all of the point, then one of a part.
    row = min(rows, key=lambda row: (row.claim.against != point, row.claim.part))
    return Cell(_how(row.claim, point), row.claim.part, row)


def _how(claim: Claim, point: str) -> How:
    if claim.against == point:
        return "denies"
    quote = claim.quote
    nobody = not (claim.says or claim.unnamed or (quote and quote.unnamed))
    head = claim.chain[0].id
    alone = len(claim.chain) == 1 and (head == "own" or (head == "untraced" and nobody))
    if alone or (nobody and claim.stance == "reports"):
        return "says"
    speaks = quote is not None and (not quote.speaker or bool(set(quote.speaker) & set(claim.says)))
    return "quotes" if speaks and claim.says else "relays"


def known_from(corpus: Corpus, point: str) -> date | None:
    """The first day on which anybody can have known of a point; None where no date is sure."""
    known = [_known_from(corpus, row) for row in corpus.statements_on.get(point, ())]
    days = [day for day in known if day]
    return min(days) if days and len(days) == len(known) else None


def too_early(brief: Brief, known: date | None) -> bool:
    """Whether an article was surely written before the first day on which it can be known."""
    written = _written_by(brief)
    return bool(written and known and written < known)


def _written_by(brief: Brief) -> date | None:
    """The last day on which an article can have been written."""
    appeared = brief.published
    # A doubtful day of publication bounds nothing; the article was there when we read it.
    ends = [appeared.latest if appeared and appeared.bounded else None, brief.read.latest]
    return min((day for day in ends if day), default=None)


def _known_from(corpus: Corpus, row: Statement) -> date | None:
    """The first day on which anybody can have known it; None where no date says so for certain."""
    events = (corpus.events.get(id or "") for id in (row.claim.about, row.claim.chain[0].id))
    days = [_begun(event) for event in events if event and not event.planned]
    # Of the event and the origin the later one: before both happened nobody could say this,
    first = max((day for day in days if day), default=None)
    # unless it was announced, as where this article appeared before.
    written = _written_by(row.brief)
    return min(first, written) if first and written else first


def _begun(event: Event) -> date | None:
    dates = event.dates if event.undecided else (event.date,)
    days = [when.earliest if when and when.bounded else None for when in dates]
    return min(days) if all(days) else None  # type: ignore[type-var]


def shared_points(corpus: Corpus, rows: Statements) -> list[str]:
    """Points that several articles of these claims make or contest, and answers that differ."""
    taking: dict[str, set[str]] = {}
    for row in rows:
        for point in (row.claim.point, row.claim.against):
            taking.setdefault(point or "", set()).add(row.brief.id)
    return sorted(
        point
        for point, ids in taking.items()
        if point and (len(ids) > 1 or point in corpus.differences_of_point)
    )


def question_and_answer(corpus: Corpus, point: str) -> tuple[str, str] | None:
    """The question that a point answers and the answer it gives; None for a point alone."""
    id, _, answer = point.partition("/")
    question = corpus.vocabulary.questions.get(id)
    return (question.ask, question.answers[answer]) if question and answer else None


def best_statement(corpus: Corpus, point: str) -> Statement:
    """The claim that tells a point best: one that is counted, else a view or part, else against it.

    What is told beside a count must be what was counted.
    """
    rows = corpus.statements_on[point]
    return min(
        rows,
        key=lambda row: (row.claim.point != point, not makes_point(row.claim), row.claim.part),
    )


@dataclass(frozen=True, slots=True)
class UsedOrigin:
    """An origin and the articles that rest on it; of an article and its copies only one."""

    root: Root
    claims: dict[str, int]
    """How many claims of each article lead back to it, by the brief's id."""
    inferred: frozenset[str]
    """Those of the articles whose every link to it an editor inferred."""
    partly: frozenset[str] = frozenset()
    """Those for which an editor inferred some of the links."""

    @property
    def briefs(self) -> tuple[str, ...]:
        """The articles."""
        return tuple(self.claims)


def origins_used(corpus: Corpus, rows: Statements) -> list[UsedOrigin]:
    """Every traced origin of these claims, the most used first; views left out."""
    links_by_root: dict[tuple[str, str], list[tuple[str, bool]]] = {}
    for row in _facts_without_copies(corpus, rows):
        root = root_of(corpus, row)
        if root.kind != "untraced":
            links_by_root.setdefault((root.kind, root.id), []).append((row.brief.id, root.inferred))
    used = [
        _used_origin(Root("own" if k == "own" else "event", id), w)
        for (k, id), w in links_by_root.items()
    ]
    return sorted(used, key=lambda one: (-len(one.briefs), one.root.kind, one.root.id))


def _used_origin(root: Root, links: list[tuple[str, bool]]) -> UsedOrigin:
    claims = Counter(brief for brief, _ in sorted(links))
    return UsedOrigin(root, dict(claims), *inferences(links))


def inferences(links: Iterable[tuple[str, bool]]) -> tuple[frozenset[str], frozenset[str]]:
    """The articles whose every link to an origin is inferred, and those of which some are."""
    pairs = list(links)
    stated = {brief for brief, inferred in pairs if not inferred}
    doubtful = {brief for brief, inferred in pairs if inferred}
    return frozenset(doubtful - stated), frozenset(doubtful & stated)


def untraced_claims(corpus: Corpus, rows: Statements) -> dict[str, int]:
    """How many of its claims name no origin, by the brief's id; views left out."""
    lost = (
        row
        for row in _facts_without_copies(corpus, rows)
        if root_of(corpus, row).kind == "untraced"
    )
    return dict(sorted(Counter(row.brief.id for row in lost).items()))


@dataclass(frozen=True, slots=True)
class NamedOrigins:
    """For how many claims of fact, counted in each article, somebody names an origin."""

    claims: int
    stated: int
    """Those of which the article says where they come from."""
    inferred: int
    """Those of which we infer it."""


def origins_named(corpus: Corpus, rows: Statements) -> NamedOrigins:
    """How far these claims can be traced; of an article and its copies only one counts."""
    roots = [root_of(corpus, row) for row in _facts_without_copies(corpus, rows)]
    traced = [root for root in roots if root.kind != "untraced"]
    inferred = sum(root.inferred for root in traced)
    return NamedOrigins(len(roots), len(traced) - inferred, inferred)


def claims_per_article(corpus: Corpus, rows: Statements) -> dict[str, int]:
    """How many of these claims each article makes, by the brief's id; views left out."""
    return dict(Counter(row.brief.id for row in _facts_without_copies(corpus, rows)))


def _facts_without_copies(corpus: Corpus, rows: Statements) -> Iterator[Statement]:
    """Claims of fact, of an article and its copies only those of one."""
    facts = [row for row in rows if row.claim.stance not in VIEWS]
    chosen = one_each((row.brief for row in facts), corpus.originals)
    return (row for row in facts if row.brief.id in chosen)


def articles(corpus: Corpus, briefs: Iterable[str]) -> int:
    """How many articles these briefs sum up, each counted once wherever it is printed."""
    return len({corpus.originals[id].key for id in briefs})


def without_copies(corpus: Corpus, briefs: Iterable[str]) -> list[str]:
    """These briefs, of an article and its copies only one."""
    ids = list(briefs)
    chosen = one_each((corpus.briefs[id] for id in ids), corpus.originals)
    return [id for id in ids if id in chosen]


@dataclass(frozen=True, slots=True)
class Support:
    """How many claims there are, and how many have more than one article or origin behind them."""

    claims: int
    """Claims of fact; those that make the same point are one."""
    shared: int
    """Those that are sure to stand in more than one article."""
    certain: int
    """Those of the shared ones that are sure to have more than one independent origin."""
    perhaps: int = 0
    """Those of which nobody knows whether they stand in more than one."""


def support(corpus: Corpus, rows: Statements) -> Support:
    """How well the points of these claims are supported, and how many of them there are."""
    counted = [row for row in rows if is_counted(row)]
    points = {row.claim.point for row in counted if row.claim.point}
    alone = sum(row.claim.point is None for row in _facts_without_copies(corpus, counted))
    made_by = {
        point: {corpus.originals[row.brief.id] for row in corpus.makers_of_point[point]}
        for point in points
    }
    shared = [point for point in points if surely_different(made_by[point]) > 1]
    certain = sum(corpus.origins_of_point[point].low > 1 for point in shared)
    perhaps = sum(len(originals) > 1 for originals in made_by.values()) - len(shared)
    return Support(len(points) + alone, len(shared), certain, perhaps)
