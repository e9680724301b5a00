"""One table of formats for every report.

problems ─┐
links    ─┼─► Report ─► text | json | github | markdown
changes  ─┘
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from briefbook.problems import Problem, shortened

Format = Literal["text", "json", "github", "markdown"]
_GITHUB = {"error": "error", "warning": "warning", "advice": "notice"}


@dataclass(frozen=True, slots=True)
class Report:
    """What a command has to say; it offers only formats for which this holds something."""

    text: str
    """For people at a terminal."""
    data: Mapping[str, object]
    """All of it, for programs."""
    problems: Sequence[Problem] = ()
    """For a forge, which shows each at its line."""
    markdown: str = ""
    """For a comment or an issue."""


def as_json(report: Report) -> str:
    """One JSON object, its letters as they are."""
    return json.dumps(report.data, ensure_ascii=False, indent=2) + "\n"


def as_github(report: Report) -> str:
    """Workflow commands that GitHub shows at the line of a pull request."""
    return "".join(
        f"::{_GITHUB[problem.level]} file={_property(problem.path)},line={problem.line},"
        f"col={problem.column},title={_property(problem.code)}::"
        f"{_data(f'{problem.message} {problem.help}'.rstrip())}\n"
        for problem in shortened(report.problems)
    )


def _data(text: str) -> str:
    # The percent sign first, or the escapes would be escaped.
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    # In workflow commands these two end a property.
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[Format, Callable[[Report], str]] = {
    "text": attrgetter("text"),
    "json": as_json,
    "github": as_github,
    "markdown": attrgetter("markdown"),
}
