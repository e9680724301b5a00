"""Problems: what is wrong, where, why, and what to write instead.

A `Finding` names its place by keys, as rules see it; a `Problem` names line and column.
The level of a code stands in one table here, so that no rule can invent its own.
"""

from dataclasses import dataclass
from typing import Literal

from briefbook.text.characters import visible

Level = Literal["error", "warning", "advice"]
Keys = tuple[str | int, ...]

WARNINGS = frozenset(
    {"event-after-article", "inline-script", "likely-copy", "read-before-published"}
)
ADVICE = frozenset(
    {
        "draft",
        "draft-unknown",
        "feed-id-missing",
        "headline-long",
        "key-points",
        "lead-without-briefs",
        "link-gone",
        "link-left-over",
        "link-moved",
        "link-unknown",
        "not-reconciled",
        "point-mixed",
        "quote-unchecked",
        "review-due",
        "single-origin",
        "speaker-repeated",
        "standfirst-long",
        "unanswered",
    }
)


def level_of(code: str) -> Level:
    """Errors stop a build, warnings stop a strict one, advice never does."""
    return "warning" if code in WARNINGS else "advice" if code in ADVICE else "error"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, at its place in a file; lines and columns count from 1."""

    path: str
    line: int
    column: int
    code: str
    message: str
    help: str = ""

    def __post_init__(self) -> None:
        """Messages show what files hold; nothing in them may tear or reorder the line."""
        object.__setattr__(self, "message", visible(self.message))
        object.__setattr__(self, "help", visible(self.help))

    @property
    def level(self) -> Level:
        """How much it matters."""
        return level_of(self.code)

    def __str__(self) -> str:
        level = "" if self.level == "error" else f"{self.level}: "
        told = f"{self.message} {self.help}".rstrip()
        return f"{self.path}:{self.line}:{self.column}: {self.code}: {level}{told}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem as a rule finds it: in which file, under which keys."""

    path: str
    keys: Keys
    code: str
    message: str
    help: str = ""
    on_key: bool = False
    """True when the key itself is the place, not what stands behind it."""
