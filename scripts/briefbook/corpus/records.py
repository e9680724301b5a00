"""Small values the corpus is made of besides briefs: statements, origins, differences."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from briefbook.model.brief import Brief, Claim
from briefbook.model.vocabulary import DifferenceKind


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim and the brief it stands in."""

    brief: Brief
    claim: Claim


Cited = dict[tuple[str, str], Statement | None]
"""By an outlet, and the point or the event: the claim that is meant where the outlet is cited.

None where its articles lead to different origins, and nobody knows which of them is meant.
"""


@dataclass(frozen=True, slots=True)
class Root:
    """Where a chain begins."""

    kind: Literal["event", "own", "untraced"]
    id: str
    """The event; the outlet whose own reporting it is; the article whose claim is untraced."""
    inferred: bool = False
    brief: str = ""
    """The article that the inferred link is about: another inference may be another origin."""


@dataclass(frozen=True, slots=True)
class Origins:
    """The count of outlets and the interval of origins behind some claims."""

    outlets: tuple[str, ...]
    low: int
    high: int
    roots: tuple[Root, ...]
    """Every distinct root, in the order of the claims."""

    @property
    def traced(self) -> bool:
        """Whether any article names an origin; without one there is nothing to count."""
        return any(root.kind != "untraced" for root in self.roots)


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands behind one claim, at a glance; computed, never typed."""

    kind: Literal["several", "one", "solo", "view"]
    """Several origins; several outlets and one origin; one outlet; the outlet's own view."""
    origins: Origins
    differences: tuple["Difference", ...]
    """Where accounts differ on this point."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something on which accounts differ."""

    kind: Literal["question", "dates", "places", "point"]
    id: str
    """The question, the event, or the contested point."""
    briefs: tuple[str, ...]
    events: tuple[str, ...]
    points: tuple[str, ...] = ()
    """The points that answer it, or are contested."""
    classified: DifferenceKind | None = None
    """What an editor says it is; None until one has decided."""


@dataclass(frozen=True)
class Landing:
    """When a brief came onto the site, and when it last changed in meaning; days in UTC."""

    added: date | None = None
    """None where the history at hand begins later."""
    changed: date | None = None
    """None where nothing but its form has changed since."""


@dataclass(frozen=True)
class Landings:
    """What the history of a project says of its briefs."""

    of: dict[str, Landing] = field(default_factory=dict)
    """By the path of the brief's file."""
    whole: bool = False
    """Whether the history reaches back to the first commit."""
    known: bool = False
    """Whether there is a history at all."""
