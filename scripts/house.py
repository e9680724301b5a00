"""The figures of this house, and its plan, from the code itself: `python scripts/house.py`."""

import ast
import io
import tokenize
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import mean, median, quantiles

SCRIPTS = Path(__file__).parent
PACKAGE = SCRIPTS / "briefbook"
TESTS = SCRIPTS.parent / "tests"

FLOORS = (
    ("text", "system", "settings"),
    ("problems", "model"),
    ("load", "corpus", "report"),
    ("checks", "pages", "history", "formatting"),
    ("render", "affected"),
    ("output",),
    ("capture", "web", "diff", "site"),
    ("drafting", "intake", "starter"),
    ("commands", "cli", "__main__"),
)
"""The rooms from the ground up; imports lead down, or to a room beside that doesn't lead back."""
WITHIN: Mapping[str, tuple[str, ...]] = {"drafting": ("page", "grammar", "speech", "happenings")}
"""Rooms of a large room from the ground up; its own files lie above them."""
FLOOR = {room: number for number, rooms in enumerate(FLOORS, start=1) for room in rooms}


@dataclass(frozen=True)
class Figures:
    """What can be counted about the package; lines are lines of text, blank ones included."""

    rooms: int
    floors: int
    arrows: int
    """Pairs of rooms of which one imports the other."""
    upward: int
    """Those that lead to a higher floor."""
    loose: int
    """Files that lie in no folder of the package."""
    files: int
    lines: int
    median_file: float
    largest_file: int
    functions: int
    median_function: float
    ninth_function: float
    """Nine of ten functions are no longer."""
    longest_function: int
    imports: float
    """Other modules of ours that a file imports, on average."""
    comments: float
    """Comments per 1,000 lines."""
    shared_names: int
    """Names of modules that two rooms have."""
    shared_classes: int
    """Names of public classes that two modules have."""
    test_lines: float
    """Lines of tests per line of the package."""


@cache
def modules() -> dict[str, Path]:
    """Every module of the package by its full name."""
    return {_name(file): file for file in sorted(PACKAGE.rglob("*.py")) if _ours(file)}


def _ours(file: Path) -> bool:
    """Files that `init` lays into a new site are data here."""
    return file.relative_to(PACKAGE).parts[:2] != ("starter", "files")


def _name(file: Path) -> str:
    parts = file.relative_to(SCRIPTS).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def parsed(file: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(file.read_text("utf-8"))


@cache
def imported(file: Path) -> tuple[str, ...]:
    """The full name of everything a file imports, wherever in it."""
    return tuple(_imported(parsed(file)))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@cache
def ours_imported(file: Path) -> set[str]:
    """The modules of ours that a file imports."""
    known = modules()
    names = (name for name in imported(file) if name.startswith("briefbook."))
    return {name if name in known else name.rpartition(".")[0] for name in names}


def room_of(module: str) -> str:
    """The room a module lies in: a folder, or a file that is a room of its own."""
    return module.split(".")[1] if "." in module else ""


@cache
def arrows() -> set[tuple[str, str]]:
    """Every pair of rooms of which the first imports the second."""
    pairs = (
        (room_of(name), room_of(other))
        for name, file in modules().items()
        for other in ours_imported(file)
    )
    return {(one, other) for one, other in pairs if one and other and one != other}


@cache
def figures() -> Figures:
    """Everything counted."""
    known = modules()
    texts = [file.read_text("utf-8") for file in known.values()]
    lengths = [text.count("\n") for text in texts]
    functions = [length for file in known.values() for length in _functions(parsed(file))]
    tests = sum(file.read_text("utf-8").count("\n") for file in TESTS.rglob("*.py"))
    drawn = arrows()
    return Figures(
        rooms=len({room_of(name) for name in known} - {""}),
        floors=len(FLOORS),
        arrows=len(drawn),
        upward=sum(FLOOR[other] > FLOOR[one] for one, other in drawn),
        loose=sum(file.parent == PACKAGE for file in known.values()),
        files=len(known),
        lines=sum(lengths),
        median_file=median(lengths),
        largest_file=max(lengths),
        functions=len(functions),
        median_function=median(functions),
        ninth_function=quantiles(functions, n=10)[-1],
        longest_function=max(functions),
        imports=round(mean(len(ours_imported(file)) for file in known.values()), 2),
        comments=round(1000 * sum(map(_comments, texts)) / sum(lengths), 1),
        shared_names=len(shared_names()),
        shared_classes=len(shared_classes()),
        test_lines=round(tests / sum(lengths), 2),
    )


def shared_names() -> dict[str, set[str]]:
    """Names of modules that stand in several rooms; a command is named as what it calls."""
    rooms: dict[str, set[str]] = {}
    for name in modules():
        if room_of(name) not in ("", "commands") and name.count(".") > 1:
            rooms.setdefault(name.rpartition(".")[2], set()).add(room_of(name))
    return {name: where for name, where in rooms.items() if len(where) > 1}


def shared_classes() -> dict[str, set[str]]:
    """Names of public classes that stand in several modules."""
    where: dict[str, set[str]] = {}
    for name, file in modules().items():
        for node in parsed(file).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                where.setdefault(node.name, set()).add(name)
    return {name: where for name, where in where.items() if len(where) > 1}


def _functions(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (node.end_lineno or node.lineno) - node.lineno + 1


def _comments(text: str) -> int:
    kinds = Counter(token.type for token in tokenize.generate_tokens(io.StringIO(text).readline))
    return kinds[tokenize.COMMENT]


def plan() -> str:
    """The rooms floor by floor, the highest first, each with the first line of its own text."""
    rows = (row for rooms in reversed(FLOORS) for row in _floor(rooms))
    return "\n".join(rows) + "\n"


def _floor(rooms: tuple[str, ...]) -> Iterator[str]:
    number = FLOOR[rooms[0]]
    for room in rooms:
        text = ast.get_docstring(parsed(_file(room))) or ""
        yield f"{number}  {room:<10} {text.partition(chr(10))[0]}"


def _file(room: str) -> Path:
    folder = PACKAGE / room / "__init__.py"
    return folder if folder.is_file() else PACKAGE / f"{room}.py"


if __name__ == "__main__":
    print(plan())
    for name, value in vars(figures()).items():
        print(f"{name:>16}  {value:,}")
