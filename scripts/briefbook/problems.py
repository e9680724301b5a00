"""Problems: what is wrong, where, why, and what to write instead.

A `Finding` names its place by keys, as rules see it; a `Problem` names line and column.
The level of a code stands in one table here, so that no rule can invent its own.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from briefbook.text.characters import visible

Level = Literal["error", "warning", "advice"]
Keys = tuple[str | int, ...]

WARNINGS = frozenset(
    {
        "event-after-article",
        "file-ignored",
        "inline-script",
        "likely-copy",
        "quote-unmarked",
        "read-before-published",
    }
)
ADVICE = frozenset(
    {
        "draft",
        "draft-unknown",
        "feed-id-missing",
        "entity",
        "headline-long",
        "key-points",
        "lead-without-briefs",
        "link-gone",
        "link-left-over",
        "link-moved",
        "link-unknown",
        "not-reconciled",
        "not-shown",
        "origin-beneath",
        "point-mixed",
        "quote-unchecked",
        "quoted-much",
        "relay-as-actor",
        "review-due",
        "single-origin",
        "speaker-repeated",
        "standfirst-long",
        "unanswered",
        "unmarked-needless",
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


MOST_ALIKE = 20
"""Problems of one code in one file that are told one by one."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Problems that are counted and not told: those of one code in one file, behind the first."""

    first: Problem
    count: int
    last_line: int

    @property
    def problem(self) -> Problem:
        """One line for them all, at the place of the first."""
        first = self.first
        where = f", down to line {self.last_line}" if self.last_line > first.line else ""
        message = f"And {self.count:,} more like these{where}."
        return Problem(first.path, first.line, first.column, first.code, message)


def bounded(problems: Iterable[Problem]) -> list[Problem | LeftOut]:
    """The problems in their order; a mistake that is made a thousand times fills no screen."""
    kept: list[Problem | tuple[str, str]] = []
    alike = Counter[tuple[str, str]]()
    first: dict[tuple[str, str], Problem] = {}
    last: dict[tuple[str, str], int] = {}
    for problem in problems:
        kind = problem.path, problem.code
        alike[kind] += 1
        last[kind] = problem.line
        if alike[kind] <= MOST_ALIKE:
            kept.append(problem)
        elif alike[kind] == MOST_ALIKE + 1:
            first[kind] = problem
            kept.append(kind)
    return [
        LeftOut(first[one], alike[one] - MOST_ALIKE, last[one]) if isinstance(one, tuple) else one
        for one in kept
    ]


def told(problems: Iterable[Problem]) -> list[Problem]:
    """The same, with a line for what is left out."""
    return [one.problem if isinstance(one, LeftOut) else one for one in bounded(problems)]
