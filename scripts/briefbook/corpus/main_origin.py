"""What a brief rests on: the origin that most of its claims of fact lead back to."""

from dataclasses import dataclass

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import root_of
from briefbook.corpus.records import Root, Statement
from briefbook.model.brief import VIEWS, Brief

_ORDER = {"event": 0, "own": 1, "untraced": 2}


@dataclass(frozen=True, slots=True)
class MainOrigin:
    """One origin and how much of a brief leads back to it; views count only where all are."""

    root: Root
    claims: int
    """How many of the brief's claims of fact lead back to it."""
    of: int
    """How many claims of fact the brief has; of one with views only, how many views."""
    inferred: int
    """For how many of them an editor inferred the way."""
    views: bool = False
    """Whether all its claims are views."""
    even: bool = False
    """Whether as many claims lead back to another origin that is named."""


def main_origin(corpus: Corpus, brief: Brief) -> MainOrigin | None:
    """The origin of most claims; where two are even a named one, then the first in the brief.

    None for a brief without claims.
    """
    facts = [claim for claim in brief.claims if claim.stance not in VIEWS]
    counted = facts or brief.claims
    roots: dict[tuple[str, str], list[bool]] = {}
    for claim in counted:
        root = root_of(corpus, Statement(brief, claim))
        roots.setdefault((root.kind, root.id), []).append(root.inferred)
    if not roots:
        return None
    # Of equals `min` keeps the first, and claims come in the order of the brief.
    (kind, id), inferred = min(roots.items(), key=lambda one: (-len(one[1]), _ORDER[one[0][0]]))
    root = Root(kind, id)  # type: ignore[arg-type]
    named = [len(ways) for (kind, _), ways in roots.items() if kind != "untraced"]
    even = kind != "untraced" and named.count(len(inferred)) > 1
    return MainOrigin(root, len(inferred), len(counted), sum(inferred), not facts, even)
