"""Problems as a report: of many alike in one file the first, and how many more there are."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from briefbook.problems import LeftOut, Problem, bounded, shortened
from briefbook.report.formats import Report

_FIELDS = ("path", "line", "column", "code", "level", "message", "help")
"""What programs get of a problem."""


def problem_report(problems: Sequence[Problem]) -> Report:
    """A line each for people, every field by its name for programs."""
    return Report(problem_lines(problems), _data(problems), problems)


def problem_lines(problems: Iterable[Problem]) -> str:
    """One line a problem: `path:line:column: code: message`."""
    return "".join(f"{problem}\n" for problem in shortened(problems))


def _data(problems: Iterable[Problem]) -> dict[str, object]:
    """A list under `problems`; under `left_out`, if there are any, those that are only counted."""
    listed = bounded(problems)
    rows = [_row(one) for one in listed if isinstance(one, Problem)]
    left = [{**_row(one.problem), "count": one.count} for one in listed if isinstance(one, LeftOut)]
    return {"problems": rows, "left_out": left} if left else {"problems": rows}


def _row(problem: Problem) -> dict[str, str | int]:
    return {name: getattr(problem, name) for name in _FIELDS}


def problems_in(
    paths: Collection[Path], root: Path, problems: Iterable[Problem]
) -> Iterator[Problem]:
    """The problems of these files and folders, or all where none is named."""
    for problem in problems:
        if not paths or within(paths, root, problem.path):
            yield problem


def within(paths: Collection[Path], root: Path, name: str) -> bool:
    """Whether a file of the project is one of these, or lies in one of them."""
    file = root / name
    return any(file == path or path in file.parents for path in map(_absolute, paths))


def _absolute(path: Path) -> Path:
    """A symbolic link stays one, for problems name it by its own path."""
    return path.parent.resolve() / path.name if path.is_symlink() else path.resolve()


def summary(problems: Iterable[Problem], briefs: int) -> str:
    """One sentence on the whole run."""
    count = Counter(problem.level for problem in problems)
    parts = [
        _count(count["error"], "error", "errors"),
        _count(count["warning"], "warning", "warnings"),
        _count(count["advice"], "piece of advice", "pieces of advice"),
    ]
    to_mend = ", ".join(part for part in parts if part) or "nothing to mend"
    return f"{_count(briefs, 'brief', 'briefs') or 'No briefs'} checked: {to_mend}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}" if number else ""
