"""How many independent origins stand behind a point or an event: an interval, honest at both ends.

Each article's claim is followed along its chain to its root, and on to what that root rests on.
*Low* counts the traced roots, those that depend on each other once and sources that stay unnamed
once; inferred links are believed, and an article without a traced origin repeats one that is there.
Copies of one outlet's articles are copies of one article where nobody says of which.
*High* counts every distinct root; each inferred or untraced one is its own. Views, denials, parts
of a point and copies of an article that is counted already are left out. At least one article means
at least 1.

    claim ── chain ──► head ── rests_on ──► … ──► root      own    an outlet's own reporting
                        │                                  event  a statement, meeting or report
                        └─ an outlet that is cited:        untraced   nobody knows
                           its own article's chain
"""

from collections import defaultdict
from collections.abc import Iterable

from briefbook.corpus.cited import citation_path, unclear
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.independence import independent
from briefbook.corpus.originals import one_each
from briefbook.corpus.reach import reached
from briefbook.corpus.records import Origins, Root, Statement
from briefbook.model.brief import ORIGIN_KINDS, UNTRACED, VIEWS, Brief, Claim
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
        # Turned round twice: of each article the first claim stays, and the order does.
        point: tuple({row.brief.id: row for row in reversed(_making(rows, point))}.values())[::-1]
        for point, rows in corpus.statements_on.items()
    }


def _making(rows: tuple[Statement, ...], point: str) -> list[Statement]:
    return [row for row in rows if row.claim.point == point and makes_point(row.claim)]


def of_events(corpus: Corpus) -> dict[str, Origins]:
    """The origins of every event: each article's claims about it, or nothing traced."""
    return {id: of_claims(corpus, _about(corpus, event)) for id, event in corpus.events.items()}


def _about(corpus: Corpus, event: Event) -> list[Statement]:
    """What each telling of an event rests on.

    An article with one traced claim about it is traced: its untraced ones add no origin. An account
    without a claim rests on the event itself, where somebody has spoken there; else it is untraced.
    Of what happened an article that only announces it is no evidence.
    """
    announcing = {one.brief.id for one in event.tellings if event.only_announces(one)}
    rows = [
        row
        for row in corpus.statements_about.get(event.id, ())
        if is_counted(row) and row.brief.id not in announcing
    ]
    with_claim = {row.brief.id for row in rows}
    traced = {row.brief.id for row in rows if row.claim.chain[0].id != "untraced"}
    rows = [r for r in rows if r.claim.chain[0].id != "untraced" or r.brief.id not in traced]
    silent = [telling.brief for telling in event.decisive if telling.brief.id not in with_claim]
    spoke = event.kind in ORIGIN_KINDS and (event.by or event.unnamed) and not event.planned
    chain = (ChainLink(id=event.id),) if spoke else UNTRACED
    # A claim that nobody wrote, so that accounts without one are counted by the same way.
    bare = Claim(id=event.id, text=event.title, chain=chain)
    return rows + [Statement(brief, bare) for brief in silent]


def of_claims(corpus: Corpus, rows: Iterable[Statement], alone: bool = False) -> Origins:
    """The origins of claims that say the same thing; `alone` counts even a view or a part."""
    counted = [row for row in rows if alone or is_counted(row)]
    outlets = tuple(dict.fromkeys(row.brief.publisher for row in counted))
    originals = one_each((row.brief for row in counted), corpus.originals)
    chosen = [row for row in counted if row.brief.id in originals]
    roots = _surest(corpus, chosen)
    low = _least(corpus, _surely_stated(corpus, chosen)) if counted else 0
    return Origins(outlets, low, len(roots), roots)


def _surely_stated(corpus: Corpus, rows: list[Statement]) -> set[str]:
    """Where claims begin, of copies that may have one original only those of one of them."""
    heads: set[str] = set()
    copies: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    there = set()
    for row in rows:
        original, head = corpus.originals[row.brief.id], bottom_of(corpus, row)
        if original.known:
            there.add(original.publisher)
            heads.add(head)
        else:
            copies[original.publisher][original.key].add(head)
    for publisher in sorted(copies.keys() - there):
        # Of several the one that adds least: nobody says that the others are other articles.
        heads |= min(copies[publisher].values(), key=lambda more: _least(corpus, heads | more))
    return heads


def _least(corpus: Corpus, heads: set[str]) -> int:
    traced = sorted(heads - {"untraced"})
    return independent(corpus, traced) if len(traced) > 1 else 1


def _surest(corpus: Corpus, rows: list[Statement]) -> tuple[Root, ...]:
    """Every distinct root; what an article states once is not inferred besides."""
    roots = [(row.brief.id, _root(corpus, row)) for row in rows]
    stated = {(brief, root.kind, root.id) for brief, root in roots if not root.inferred}
    sure = (
        root for id, root in roots if not root.inferred or (id, root.kind, root.id) not in stated
    )
    return tuple(dict.fromkeys(sure))


def is_counted(row: Statement) -> bool:
    """Whether a claim is counted at all: no view, no part, no denial."""
    claim = row.claim
    return makes_point(claim) if claim.point or not claim.against else False


def makes_point(claim: Claim) -> bool:
    """Whether a claim says all of its point, and as more than a view."""
    return not claim.part and claim.stance not in VIEWS


def head_of(corpus: Corpus, row: Statement) -> str:
    """Where the chain of a claim begins: an event, a publisher, or `untraced`."""
    head = row.claim.chain[0].id
    return corpus.originals[row.brief.id].publisher if head == "own" else head


def bottom_of(corpus: Corpus, row: Statement) -> str:
    """Where it begins if cited outlets are followed to their articles, as far as that is clear."""
    last = citation_path(corpus, row)[-1]
    return "untraced" if unclear(corpus, last) else head_of(corpus, last)


def root_of(corpus: Corpus, row: Statement) -> Root:
    """Where a claim of a brief comes from as far as articles say, and whether they say each step.

    Many pages ask for the same one.
    """
    key = row.brief.id, row.claim.id
    root = corpus.roots.get(key)
    if root is None:
        root = corpus.roots[key] = _root(corpus, row)
    return root


def _root(corpus: Corpus, row: Statement) -> Root:
    way = citation_path(corpus, row)
    last = way[-1]
    head = head_of(corpus, last)
    if head == "untraced":
        return Root("untraced", corpus.originals[last.brief.id].key)
    root = _as_stated(last.brief, head)
    inferred = next((_key(corpus, each) for each in way if _inferred(corpus, each)), "")
    return Root("event" if root in corpus.events else "own", root, bool(inferred), inferred)


def _key(corpus: Corpus, row: Statement) -> str:
    return corpus.originals[row.brief.id].key


def _inferred(corpus: Corpus, row: Statement) -> bool:
    chain = row.claim.chain
    return _any_inferred(chain) and _any_inferred(without_loop(corpus, chain))


def _any_inferred(chain: tuple[ChainLink, ...]) -> bool:
    return any(step.because is not None for step in chain)


def _as_stated(brief: Brief, head: str) -> str:
    """What an origin rests on, step by step, as long as the article itself says so."""
    below = {account.id: account.rests_on for account in brief.events if account.rests_on}
    if head not in below:
        return head
    seen: set[str] = set()
    while head not in seen:
        seen.add(head)
        basis = below.get(head)
        if basis is None or basis.inferred:
            break
        head = basis.id
    return head


def without_loop(corpus: Corpus, chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """The chain without the part that leads back to its own speaker, which proves nothing new."""
    if len(chain) == 1:
        return chain
    origin, relays = chain[0], chain[1:]
    event = corpus.events.get(origin.id)
    speakers = event.by if event else (origin.id,)
    # The last of them: whatever lies before it was passed round and came back.
    back = max((n for n, step in enumerate(relays, 1) if step.id in speakers), default=0)
    return (origin, *relays[back:])


def comes_back(corpus: Corpus, chain: tuple[ChainLink, ...]) -> bool:
    """Whether a chain comes back to its own speaker."""
    return len(without_loop(corpus, chain)) < len(chain)


def surely_rests_on(corpus: Corpus, row: Statement, origin: str) -> bool:
    """Whether articles say each step from a claim down to an origin that it leads back to."""
    head = citation_path(corpus, row)[-1].claim.chain[0].id
    return not root_of(corpus, row).inferred and origin in reached([head], corpus.stated_basis_of)


def leads_back_to(corpus: Corpus, head: str) -> tuple[str, ...]:
    """An origin and all that any account says it rests on, each once."""
    return tuple(reached([head], corpus.basis_of))
