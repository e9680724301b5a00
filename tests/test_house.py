"""The house has floors: an import leads down, or to a room beside that doesn't lead back."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import house
from house import PACKAGE, SCRIPTS
from manual import written

ROOT = SCRIPTS.parent
PURE = {"pydantic", "pydantic_core", "ada_url", "edtf", "markdown_it"}
"""The only libraries that models and text work with."""
WORLD = {"os", "pathlib", "click", "logging", "subprocess", "time"}
"""Ways to the world outside, closed to rooms that only compute."""

NETWORK = {"socket", "ssl", "http", "httpx", "requests", "urllib3"}


def room_of(file: Path) -> str:
    """The room a file of the package lies in."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def files(*rooms: str) -> list[Path]:
    """The files of these rooms, or of all."""
    every = (file for file in house.modules().values() if file != PACKAGE / "__init__.py")
    return [file for file in every if not rooms or room_of(file) in rooms]


def used_by(file: Path) -> set[str]:
    """The rooms a file imports from."""
    return {house.room_of(name) for name in house.ours_imported(file)}


def libraries(file: Path) -> set[str]:
    """The first names of all that a file imports."""
    return {name.partition(".")[0] for name in house.imported(file)}


def knowing(*names: str) -> set[str]:
    """The files that import one of these libraries."""
    return {
        file.relative_to(PACKAGE).as_posix() for file in files() if libraries(file) & set(names)
    }


def test_every_room_has_a_floor() -> None:
    assert {room_of(file) for file in files()} == house.FLOOR.keys()


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_go_down_or_stay_on_the_floor(file: Path) -> None:
    floor = house.FLOOR[room_of(file)]
    assert [room for room in sorted(used_by(file) - {""}) if house.FLOOR[room] > floor] == []


def test_no_rooms_import_each_other_in_a_circle() -> None:
    left = {room: {to for one, to in house.arrows() if one == room} for room in house.FLOOR}
    while free := {room for room, uses in left.items() if not uses & left.keys()}:
        left = {room: uses for room, uses in left.items() if room not in free}
    assert left == {}


@pytest.mark.parametrize(("room", "floors"), house.WITHIN.items())
def test_in_a_large_room_imports_go_down_as_well(room: str, floors: tuple[str, ...]) -> None:
    def floor(module: str) -> int:
        within = module.split(".")[2:]
        return floors.index(within[0]) if within and within[0] in floors else len(floors)

    inside = {n: file for n, file in house.modules().items() if n.split(".")[1:2] == [room]}
    assert {floor(name) for name in inside} == {*range(len(floors) + 1)}
    arrows = [(n, to) for n, file in inside.items() for to in house.ours_imported(file) & {*inside}]
    assert len(arrows) > len(inside)
    assert [(name, to) for name, to in arrows if floor(to) > floor(name)] == []


@pytest.mark.parametrize(
    ("figure", "limit"),
    [
        ("rooms", 26),
        ("floors", 9),
        ("upward", 0),
        ("loose", 6),
        ("largest_file", 300),
        ("longest_function", 40),
        ("ninth_function", 30),
        ("imports", 5.5),
        ("shared_names", 8),
        ("shared_classes", 0),
    ],
)
def test_the_house_keeps_its_size(figure: str, limit: float) -> None:
    assert getattr(house.figures(), figure) <= limit


def test_there_is_at_least_a_line_of_tests_for_a_line_of_the_package() -> None:
    assert house.figures().test_lines >= 1


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "docs/checks.md", ".gitignore"])
def test_what_the_code_says_of_itself_is_current(name: str) -> None:
    assert (ROOT / name).read_text("utf-8") == written()[name], "run `make manual`"


def test_models_and_text_need_no_other_library() -> None:
    from sys import stdlib_module_names

    allowed = PURE | stdlib_module_names | {"briefbook"}
    found = {file.name: libraries(file) - allowed for file in files("model", "text")}
    assert {name: names for name, names in found.items() if names} == {}


def test_only_loading_knows_yaml() -> None:
    """What MkDocs is set to, MkDocs itself reads."""
    reading = knowing("yaml") - {"site/mkdocs_yml.py"}
    assert {path.partition("/")[0] for path in reading} == {"load"}


def test_only_the_cards_know_how_pictures_are_drawn() -> None:
    assert {path.rpartition("/")[0] for path in knowing("PIL")} == {"render/cards"}


def test_only_one_room_asks_the_network() -> None:
    """A check or a build must give the same without a net."""
    asking = {path for path in knowing(*NETWORK) if not path.startswith("web/")}
    assert asking == {"site/mkdocs.py"}, "for the address of `serve`"


def test_only_one_room_and_the_hook_know_mkdocs() -> None:
    ours = (
        *("build_key", "early_pages", "kept_files", "kept_theme", "mkdocs", "mkdocs_yml"),
        *("one_build", "page_files", "serving", "stopped", "tree_pages", "watching"),
    )
    assert knowing("mkdocs") == {f"site/{name}.py" for name in ours}


def test_no_module_stands_alone() -> None:
    """Rules and commands are found by name; a page that is in no table is on no site."""
    used = {name for file in house.modules().values() for name in house.ours_imported(file)}
    by_name = ("briefbook.checks.rules.", "briefbook.commands.")
    known = {name for name, file in house.modules().items() if file.name != "__init__.py"}
    alone = {name for name in known - used if not name.startswith(by_name)}
    assert alone == {"briefbook.__main__", "briefbook.checks.manual"}, (
        "the second is for `make manual`"
    )


def test_every_test_asserts_something() -> None:
    """Itself, or by a helper whose name begins with `assert_`."""
    silent = [
        f"{file.relative_to(house.TESTS)}::{test.name}"
        for file in house.TESTS.rglob("test_*.py")
        for test in ast.walk(house.parsed(file))
        if isinstance(test, ast.FunctionDef) and test.name.startswith("test_")
        if not any(map(asserts, ast.walk(test)))
    ]
    assert silent == []


def asserts(node: ast.AST) -> bool:
    """Whether this is an assertion, or a call that makes one."""
    name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    return isinstance(node, ast.Assert) or name == "pytest.raises" or name.startswith("assert_")


COMPUTING = (
    *("model", "text", "corpus", "checks", "diff", "pages", "drafting", "problems"),
    "formatting",
)
WORLDLY = {PACKAGE / name for name in ("diff/two_commits.py", "drafting/new.py")}
"""Where two rooms that compute are given what they work on."""


@pytest.mark.parametrize(
    "file",
    [file for file in files(*COMPUTING) if file not in WORLDLY],
    ids=lambda file: str(file.relative_to(PACKAGE)),
)
def test_rooms_that_compute_do_not_touch_the_world(file: Path) -> None:
    names = (name for name in house.imported(file) if name != "pathlib.PurePosixPath")
    assert {name.partition(".")[0] for name in names} & WORLD == set()
    assert "datetime.datetime" not in list(house.imported(file)), "the day arrives as an argument"


def test_nothing_is_passed_beside_the_arguments() -> None:
    """What a page says hangs on what it is given, not on what was set around the call."""
    assert knowing("contextvars") == set()


def test_only_one_room_starts_other_programs() -> None:
    """There each has an end."""
    starting = {
        file.relative_to(PACKAGE).as_posix()
        for file in files()
        if set(calls(file)) & {"subprocess.run", "subprocess.Popen", "os.system", "os.popen"}
    }
    assert starting == {"system/programs.py"}


def calls(file: Path) -> Iterator[str]:
    """Every function that a file calls by its module's name."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield ast.unparse(node.func)
