"""What a brief rests on: the origin that most of its claims lead back to."""

from dataclasses import dataclass

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import root_of
from briefbook.corpus.records import Root, Statement
from briefbook.model.brief import Brief

_ORDER = {"event": 0, "own": 1, "untraced": 2}


@dataclass(frozen=True, slots=True)
class Leading:
    """One origin and how much of a brief leads back to it; views count, as on its page."""

    root: Root
    claims: int
    """How many of the brief's claims lead back to it."""
    of: int
    """How many claims the brief has."""
    inferred: int
    """For how many of them an editor inferred the way."""


def leading(corpus: Corpus, brief: Brief) -> Leading | None:
    """The origin of most claims, a named one before others, the first told where two are even.

    None for a brief without claims.
    """
    found: dict[tuple[str, str], list[bool]] = {}
    for claim in brief.claims:
        root = root_of(corpus, Statement(brief, claim))
        found.setdefault((root.kind, root.id), []).append(root.inferred)
    if not found:
        return None
    (kind, id), ways = min(found.items(), key=lambda one: (-len(one[1]), _ORDER[one[0][0]]))
    return Leading(Root(kind, id), len(ways), len(brief.claims), sum(ways))  # type: ignore[arg-type]
