"""A chain starts at an origin and goes on with relays.

An origin is an event at which something was said or reported, and says by whom; or a publisher,
for what that outlet itself reports. `own` is the outlet of the article; `untraced` is honest when
the article doesn't say.
"""

from collections.abc import Iterator
from itertools import chain
from operator import add

from briefbook.checks.checked import Library, accounts, claims
from briefbook.corpus.cited import citation_path
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import head_of
from briefbook.corpus.reach import reached
from briefbook.corpus.records import Statement
from briefbook.model.brief import ORIGIN_KINDS, Account, Brief, Claim
from briefbook.model.evidence import ROOTS
from briefbook.problems import Codes, Finding, ProblemText
from briefbook.text.places import Keys

CODES: Codes = {"bad-chain": "error", "bad-origin": "error", "origin-beneath": "advice"}

NO_ORIGIN = ProblemText(
    "bad-origin",
    "`{id}` is an event of kind {kind}, which can't be an origin.",
    "An origin is a statement, a meeting or a report: name the one that told of it.",
)
NOBODY_SPOKE = ProblemText(
    "bad-origin",
    "`{id}` is an origin, and its account doesn't say who spoke.",
    "Add `by: …` to the event, or `unnamed: …` where the article names nobody.",
)
THE_OUTLET = ProblemText("bad-origin", "`{id}` is the outlet of this article.", "Write `own`.")
AN_ACTOR = ProblemText(
    "bad-origin",
    "`{id}` is an actor; an origin is what somebody said on some occasion.",
    "Add the event in which it spoke under `events:`, and name that.",
)
NO_BASIS = ProblemText(
    "bad-origin",
    "`{id}` is nothing that an event can rest on.",
    "Name an event or a publisher, or leave the line out.",
)
RESTS_ON_NOTHING = ProblemText(
    "bad-origin",
    "This is an event of kind {kind}: it happened, whoever told of it.",
    "Only a statement, a meeting or a report rests on another; remove the line.",
)
RESTS_ON_ITSELF = ProblemText(
    "bad-origin",
    "An event can't rest on itself.",
    "One of the two was there first: remove the other line.",
)


def check(library: Library) -> Iterator[Finding]:
    """The chain of every claim, and what every event rests on."""
    for brief in library.briefs:
        for keys, claim in claims(brief):
            yield from _head(library, brief, (*keys, "chain", 0), claim.chain[0].id)
            yield from _relays(brief.path, (*keys, "chain"), claim)
            yield from _cited(library.corpus, (*keys, "chain", 0), Statement(brief, claim))
        for keys, account in accounts(brief):
            yield from _basis(library, brief, keys, account)


def _head(library: Library, brief: Brief, keys: Keys, id: str) -> Iterator[Finding]:
    """What a chain begins with, or an event rests on, must be an origin."""
    account = None if id in ROOTS else library.events.get(id)
    if account and account.kind not in ORIGIN_KINDS:
        yield Finding(brief.path, keys, *NO_ORIGIN.about(id=id, kind=account.kind))
    elif account and not (account.by or account.unnamed):
        yield Finding(brief.path, keys, *NOBODY_SPOKE.about(id=id))
    elif id == brief.publisher:
        yield Finding(brief.path, keys, *THE_OUTLET.about(id=id))
    elif id in library.corpus.vocabulary.actors:
        yield Finding(brief.path, keys, *AN_ACTOR.about(id=id))


def _relays(path: str, keys: Keys, claim: Claim) -> Iterator[Finding]:
    origin, *relays = claim.chain
    if origin.id == "own" and relays:
        message = "`own` is what the outlet itself found or thinks; nobody passed it on."
        help = "Remove the relays, or name the origin they took it from."
        yield Finding(path, (*keys, 1), "bad-chain", message, help)
    for index, relay in enumerate(relays, start=1):
        if relay.id in ROOTS:
            message = f"`{relay.id}` can only stand first in a chain."
            yield Finding(path, (*keys, index), "bad-chain", message, "Put the origin first.")


def _cited(corpus: Corpus, keys: Keys, row: Statement) -> Iterator[Finding]:
    """An outlet is no origin of what its own article has from somebody else."""
    way = citation_path(corpus, row)
    outlet, bottom = row.claim.chain[0].id, way[-1]
    origin = head_of(corpus, bottom)
    if bottom is row or origin == outlet:
        return
    where = f"`{bottom.brief.id}/{bottom.claim.id}`"
    message = f"`{outlet}` has this from `{origin}`, as {where} says; it is no origin of its own."
    if origin == "untraced":
        message = f"`{outlet}` doesn't say where it has this from, as {where} shows."
    # `way` leads back; the line to write goes forward:
    #
    #     origin ─► its relays ─► the outlet at the bottom ─► … ─► the outlet cited ─► relays
    steps = [[step.id for step in each.claim.chain[1:]] for each in reversed(way)]
    # As whom each was cited: a copy shows what the outlet has that it copies.
    outlets = [[each.claim.chain[0].id] for each in reversed(way[:-1])]
    corrected = dict.fromkeys((origin, *chain(*map(add, steps, [*outlets, []]))))
    help = f"Write the origin first: `chain: [{', '.join(corrected)}]`."
    yield Finding(row.brief.path, keys, "origin-beneath", message, help)


def _basis(library: Library, brief: Brief, keys: Keys, account: Account) -> Iterator[Finding]:
    """`rests_on` leads from one origin to an earlier one, and never back."""
    if account.rests_on is None:
        return
    here = (*keys, "rests_on")
    id = account.rests_on.id
    if id in ROOTS:
        yield Finding(brief.path, here, *NO_BASIS.about(id=id))
    elif account.kind not in ORIGIN_KINDS:
        told = RESTS_ON_NOTHING.about(kind=account.kind)
        yield Finding(brief.path, here, *told, on_key=True)
    elif account.id in _below(library, id):
        code, message, help = RESTS_ON_ITSELF
        if id != account.id:
            message = f"`{id}` rests on `{account.id}` itself."
        yield Finding(brief.path, here, code, message, help)
    else:
        yield from _head(library, brief, here, id)


def _below(library: Library, id: str) -> set[str]:
    """An origin and all it rests on, by the accounts of all briefs."""
    return set(reached([id], lambda here: library.rests_on.get(here, ())))
