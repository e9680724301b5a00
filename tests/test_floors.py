"""The house has floors: an import leads down, or to a room beside that doesn't lead back."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent.parent / "scripts"
PACKAGE = SCRIPTS / "briefbook"

FLOORS = {
    "model": 0,
    "text": 0,
    "tree": 0,
    "problems": 0,
    "settings": 0,
    "clock": 0,
    "load": 1,
    "corpus": 2,
    "schema": 2,
    "checks": 3,
    "pages": 3,
    "capture": 3,
    "diff": 3,
    "drafting": 3,
    "render": 4,
    "cards": 4,
    "disk": 4,
    "child": 4,
    "lock": 4,
    "streams": 4,
    "theme": 4,
    "web": 5,
    "fetch": 5,
    "output": 5,
    "stored": 5,
    "hosting": 5,
    "preview": 5,
    "scope": 5,
    "starter": 6,
    "links": 5,
    "lean": 5,
    "swap": 5,
    "history": 5,
    "report": 5,
    "search_index": 5,
    "generate": 6,
    "new": 6,
    "verify": 6,
    "compare": 6,
    "mkdocs_bridge": 6,
    "bench": 6,
    "commands": 6,
    "cli": 7,
    "__main__": 8,
}
PURE = {"pydantic", "pydantic_core", "ada_url", "edtf", "markdown_it"}
"""The only libraries that models and text work with."""
MKDOCS_ROOM = "mkdocs_bridge"
WORLD = {"os", "pathlib", "click", "logging", "subprocess", "time"}
"""Ways to the world outside, closed to rooms that only compute."""

NETWORK = {"socket", "ssl", "http", "httpx", "requests", "urllib3"}


@cache
def imports(file: Path) -> tuple[str, ...]:
    """Every module a file imports, wherever in it, by its full name."""
    return tuple(_imports(ast.parse(file.read_text("utf-8"))))


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room_of(file: Path) -> str:
    """The room a file of the package lies in: a folder, or a file that is a room of its own."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def files(*rooms: str) -> list[Path]:
    """The files of these rooms, or of all."""
    found = (file for file in sorted(PACKAGE.rglob("*.py")) if file != PACKAGE / "__init__.py")
    return [file for file in found if not rooms or room_of(file) in rooms]


def used_by(file: Path) -> set[str]:
    """The rooms a file imports from."""
    ours = (name.split(".") for name in imports(file) if name.startswith("briefbook."))
    return {parts[1] for parts in ours}


def libraries(file: Path) -> set[str]:
    """The first names of all that a file imports."""
    return {name.partition(".")[0] for name in imports(file)}


def test_every_room_has_a_floor() -> None:
    assert {room_of(file) for file in files()} | {"theme"} == FLOORS.keys()


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_go_down_or_stay_on_the_floor(file: Path) -> None:
    floor = FLOORS[room_of(file)]
    assert [room for room in sorted(used_by(file)) if FLOORS[room] > floor] == []


def test_no_rooms_import_each_other_in_a_circle() -> None:
    left = {room_of(file): set[str]() for file in files()}
    for file in files():
        left[room_of(file)] |= used_by(file) - {room_of(file)}
    while free := {room for room, uses in left.items() if not uses & left.keys()}:
        left = {room: uses for room, uses in left.items() if room not in free}
    assert left == {}


def test_models_and_text_need_no_other_library() -> None:
    from sys import stdlib_module_names

    allowed = PURE | stdlib_module_names | {"briefbook"}
    found = {file.name: libraries(file) - allowed for file in files("model", "text")}
    assert {name: names for name, names in found.items() if names} == {}


def test_only_loading_knows_yaml() -> None:
    """The bench measures plain YAML beside us, which is its purpose."""
    knowing = {room_of(file) for file in files() if "yaml" in libraries(file)}
    assert knowing - {"bench"} == {"load"}


def test_only_the_cards_know_how_pictures_are_drawn() -> None:
    assert {room_of(file) for file in files() if "PIL" in libraries(file)} == {"cards"}


def test_loading_checking_and_pages_know_no_network() -> None:
    """`briefbook links` asks hosts; a check or a build must give the same without a net."""
    knowing = {room_of(file) for file in files() if libraries(file) & NETWORK}
    assert {room for room in knowing if FLOORS[room] < FLOORS["links"]} == set()
    using = {file.relative_to(PACKAGE).as_posix() for file in files() if "links" in used_by(file)}
    outside = {path for path in using if not path.startswith("links/")}
    assert outside == {"commands/links.py", "report/links.py"}


def test_only_one_room_and_the_hook_know_mkdocs() -> None:
    every = [*files(), SCRIPTS / "mkdocs_hooks.py"]
    knowing = {
        file.relative_to(SCRIPTS).as_posix() for file in every if "mkdocs" in libraries(file)
    }
    assert knowing <= {f"briefbook/{MKDOCS_ROOM}.py", "mkdocs_hooks.py"}


@pytest.mark.parametrize(
    "file",
    files("model", "text", "corpus", "checks", "diff", "pages", "drafting", "tree", "problems"),
    ids=lambda file: str(file.relative_to(PACKAGE)),
)
def test_rooms_that_compute_do_not_touch_the_world(file: Path) -> None:
    assert libraries(file) & WORLD == set()
    assert "datetime.datetime" not in imports(file), "the day arrives as an argument"


def test_only_one_room_starts_other_programs() -> None:
    """There each has an end; the bench measures whole processes, and ends them itself."""
    starting = {
        file.relative_to(PACKAGE).as_posix()
        for file in files()
        if set(calls(file)) & {"subprocess.run", "subprocess.Popen", "os.system", "os.popen"}
    }
    assert starting == {"child.py", "bench/measure.py"}


def calls(file: Path) -> Iterator[str]:
    """Every function that a file calls by its module's name."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield ast.unparse(node.func)
