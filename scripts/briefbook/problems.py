"""Problems: what is wrong, where, why, and what to write instead.

A `Finding` names its place by keys, as rules see it; a `Problem` names line and column.
Errors stop a build, warnings stop a strict one, advice never does.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from briefbook.text.characters import visible
from briefbook.text.places import Keys

Level = Literal["error", "warning", "advice"]

Codes = Mapping[str, Level]
"""The codes that a rule may give, each with how much it matters."""


# In order of file, line and column: a report is the same whichever rule spoke first.
@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, at its place in a file; lines and columns count from 1."""

    path: str
    line: int
    column: int
    code: str
    message: str
    help: str = ""
    level: Level = "error"

    def __post_init__(self) -> None:
        """Messages show what files hold; nothing in them may tear or reorder the line."""
        # The way to set a field of what is frozen.
        object.__setattr__(self, "message", visible(self.message))
        object.__setattr__(self, "help", visible(self.help))

    def __str__(self) -> str:
        level = "" if self.level == "error" else f"{self.level}: "
        words = f"{self.message} {self.help}".rstrip()
        return f"{self.path}:{self.line}:{self.column}: {self.code}: {level}{words}"


class ProblemText(NamedTuple):
    """What a problem says, wherever it stands."""

    code: str
    message: str
    help: str

    def about(self, **values: object) -> "ProblemText":
        """The same with its places in braces filled; the form on the site fills them alike."""
        return ProblemText(self.code, self.message.format(**values), self.help.format(**values))


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem as a rule reports it: in which file, under which keys."""

    path: str
    keys: Keys
    code: str
    message: str
    help: str = ""
    on_key: bool = False
    """True when the key itself is the place, not what stands behind it."""
    level: Level = "error"
    """Set from the table of the rule that gave it, so no rule can make up a level as it goes."""


MOST_ALIKE = 20
"""Problems of one code in one file that are listed one by one."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Problems that are only counted: those of one code in one file, behind the first."""

    first: Problem
    count: int
    last_line: int

    @property
    def problem(self) -> Problem:
        """One line for them all, at the place of the first."""
        first = self.first
        where = f", down to line {self.last_line}" if self.last_line > first.line else ""
        message = f"And {self.count:,} more like these{where}."
        return replace(first, message=message, help="")


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
            # Keeps the place of the line that counts the others, which are not all known yet.
            kept.append(kind)
    return [
        LeftOut(first[one], alike[one] - MOST_ALIKE, last[one]) if isinstance(one, tuple) else one
        for one in kept
    ]


def shortened(problems: Iterable[Problem]) -> list[Problem]:
    """The problems in their order; a line stands for those of a kind that are left out."""
    return [one.problem if isinstance(one, LeftOut) else one for one in bounded(problems)]
