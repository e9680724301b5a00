"""How many independent origins stand behind a point or an event: an interval, honest at both ends.

Each article's claim is followed along its chain to its root. *Low* counts the traced roots, those
that depend on each other once; inferred links are believed, and an article without a traced origin
repeats one that is there. *High* counts every distinct root; each inferred or untraced one is its
own. Views, denials and parts of a point are not counted. At least one article means at least 1.
"""

from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.records import Origins, Root, Statement
from briefbook.model.brief import VIEWS, Claim
from briefbook.model.evidence import ChainLink


def of_points(corpus: Corpus) -> dict[str, Origins]:
    """The origins of every point, over all briefs that make it."""
    made = {
        point: [row for row in rows if row.claim.point == point]
        for point, rows in corpus.statements_on.items()
    }
    return {point: of_claims(corpus, rows) for point, rows in made.items()}


def makers(corpus: Corpus) -> dict[str, tuple[Statement, ...]]:
    """For every point one claim of each article that makes all of it."""
    return {
        point: tuple({row.brief.id: row for row in reversed(_making(rows, point))}.values())[::-1]
        for point, rows in corpus.statements_on.items()
    }


def _making(rows: tuple[Statement, ...], point: str) -> list[Statement]:
    return [row for row in rows if row.claim.point == point and makes_point(row.claim)]


def of_events(corpus: Corpus) -> dict[str, Origins]:
    """The origins of every event: each article's claims about it, or nothing traced."""
    return {id: of_claims(corpus, _about(corpus, event)) for id, event in corpus.events.items()}


def _about(corpus: Corpus, event: Event) -> list[Statement]:
    """What each telling of an event rests on; an account without a claim is untraced.

    An article with one traced claim about it is traced: its untraced ones add no origin.
    """
    rows = [row for row in corpus.statements_about.get(event.id, ()) if counts(row)]
    told = {row.brief.id for row in rows}
    traced = {row.brief.id for row in rows if row.claim.chain[0].id != "untraced"}
    rows = [r for r in rows if r.claim.chain[0].id != "untraced" or r.brief.id not in traced]
    silent = [telling.brief for telling in event.tellings if telling.brief.id not in told]
    return rows + [Statement(brief, Claim(id=event.id, text=event.title)) for brief in silent]


def of_claims(corpus: Corpus, rows: Iterable[Statement], alone: bool = False) -> Origins:
    """The origins of claims that say the same thing; `alone` counts even a view or a part."""
    counted = [row for row in rows if alone or counts(row)]
    roots = tuple(dict.fromkeys(root_of(corpus, row) for row in counted))
    outlets = tuple(dict.fromkeys(row.brief.publisher for row in counted))
    traced = {(root.kind, root.id) for root in roots if root.kind != "untraced"}
    low = independent(corpus, [_speakers(corpus, kind, id) for kind, id in sorted(traced)])
    return Origins(outlets, max(low, 1) if counted else 0, len(roots), roots)


def counts(row: Statement) -> bool:
    """Whether a claim is counted at all: no view, no part, no denial."""
    claim = row.claim
    return makes_point(claim) if claim.point or not claim.against else False


def makes_point(claim: Claim) -> bool:
    """Whether a claim says all of its point, and as more than a view."""
    return not claim.part and claim.stance not in VIEWS


def root_of(corpus: Corpus, row: Statement) -> Root:
    """Where the chain of a claim begins, and whether every link to it is stated."""
    steps = without_loop(corpus, row.claim.chain)
    origin = steps[0].id
    if origin == "own":
        return Root("own", row.brief.publisher)
    if origin == "untraced":
        return Root("untraced", row.brief.id)
    inferred = any(step.inferred for step in steps)
    return Root("event", origin, inferred, row.brief.id if inferred else "")


def without_loop(corpus: Corpus, chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """The chain without the way it takes back to its own speaker, which proves nothing new."""
    origin, relays = chain[0], chain[1:]
    event = corpus.events.get(origin.id)
    speakers = event.by if event else ()
    back = max((n for n, step in enumerate(relays, 1) if step.id in speakers), default=0)
    return (origin, *relays[back:])


def loops(corpus: Corpus, chain: tuple[ChainLink, ...]) -> bool:
    """Whether a chain comes back to its own speaker."""
    return len(without_loop(corpus, chain)) < len(chain)


def independent(corpus: Corpus, speakers: Iterable[tuple[str, ...]]) -> int:
    """How many groups of speakers are left when all that depend on each other are one."""
    groups: list[set[str]] = []
    for ids in speakers:
        joined = _standing_on(corpus, ids)
        apart = []
        for group in groups:
            if group & joined:
                joined |= group
            else:
                apart.append(group)
        groups = [*apart, joined]
    return len(groups)


def _speakers(corpus: Corpus, kind: str, id: str) -> tuple[str, ...]:
    if kind == "own":
        return (id,)
    event = corpus.events.get(id)
    return (event.by if event else ()) or (f"event:{id}",)


def _standing_on(corpus: Corpus, ids: Iterable[str]) -> set[str]:
    """Speakers and everybody they depend on."""
    found: set[str] = set()
    ahead = list(ids)
    while ahead:
        id = ahead.pop()
        if id not in found:
            found.add(id)
            entry = corpus.who(id)
            ahead += entry.depends_on if entry else ()
    return found
