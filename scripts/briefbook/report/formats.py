"""The three ways to write problems; each is a function from values to text.

Of many problems alike in one file the first are told, and how many more there are.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable

from briefbook.problems import LeftOut, Problem, bounded, told

_GITHUB = {"error": "error", "warning": "warning", "advice": "notice"}


def as_text(problems: Iterable[Problem]) -> str:
    """One line a problem: `path:line:column: code: message`."""
    return "".join(f"{problem}\n" for problem in told(problems))


def as_json(problems: Iterable[Problem]) -> str:
    """A list under `problems`, every field of each by its name; under `left_out` what isn't told.

    There is no `left_out` where everything is told.
    """
    shown = bounded(problems)
    rows: dict[str, list[dict[str, str | int]]] = {
        "problems": [_row(one) for one in shown if isinstance(one, Problem)]
    }
    if left := [one for one in shown if isinstance(one, LeftOut)]:
        rows["left_out"] = [{**_row(one.problem), "count": one.count} for one in left]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _row(problem: Problem) -> dict[str, str | int]:
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "code": problem.code,
        "level": problem.level,
        "message": problem.message,
        "help": problem.help,
    }


def as_github(problems: Iterable[Problem]) -> str:
    """Workflow commands that GitHub shows at the line of a pull request."""
    return "".join(
        f"::{_GITHUB[problem.level]} file={_property(problem.path)},line={problem.line},"
        f"col={problem.column},title={_property(problem.code)}::"
        f"{_data(f'{problem.message} {problem.help}'.rstrip())}\n"
        for problem in told(problems)
    )


def _data(text: str) -> str:
    # The percent sign first, or the escapes would be escaped.
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    # In workflow commands these two end a property.
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Callable[[Iterable[Problem]], str]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}


def summary(problems: Iterable[Problem], briefs: int) -> str:
    """One sentence on the whole run."""
    count = Counter(problem.level for problem in problems)
    parts = [
        _count(count["error"], "error", "errors"),
        _count(count["warning"], "warning", "warnings"),
        _count(count["advice"], "piece of advice", "pieces of advice"),
    ]
    found = ", ".join(part for part in parts if part) or "nothing to mend"
    return f"{_count(briefs, 'brief', 'briefs') or 'No briefs'} checked: {found}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""
