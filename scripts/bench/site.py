"""Building a whole site: ours, ours by MkDocs alone, and two peers on the Markdown that we write.

Every side has the same pages in the same frame. Sides and edits are timed in turn, one whole
process each: a full build, one with nothing changed, and one after each kind of edit. Hugo and
Zensical are given the Markdown; ours start from the YAML.
"""

import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench import hugo, newsroom
from bench.measure import Run, run
from briefbook.settings import THEME

_CONFIG = """\
site_name: Invented
site_description: A corpus for benchmarks.
site_url: https://news.example.org/
theme: {{name: material, custom_dir: {theme}, language: en, font: false}}
plugins: [{plugins}]
markdown_extensions: [attr_list, pymdownx.details, toc: {{toc_depth: 2}}]
nav: [index.md, briefings/index.md, timeline/index.md, topics/index.md, method.md]
validation: {{omitted_files: ignore}}
hooks: [hooks.py]
watch: [briefs]
extra: {{generator: false, briefbook: {{history: false, plain: {plain}}}}}
"""
_HOOKS = (Path(__file__).parents[1] / "mkdocs_hooks.py").read_text("utf-8")
PLAIN = "ours, plain"
NO_INDEX = """\
from pathlib import Path
from briefbook.site import pagefind
def nothing(*_: Path) -> None: pass
pagefind.index = nothing
"""


@dataclass(frozen=True)
class Side:
    """One way to build the site."""

    name: str
    folder: Path
    command: Sequence[str]
    made: tuple[str, ...]
    """What a full build starts without, below the folder."""


@dataclass(frozen=True)
class Step:
    """One thing that is built after something has changed, or nothing."""

    name: str
    change: Callable[[Path, int], None]
    """Changes the files of a project; the number is new in every round."""


def run_all(briefs: int, rounds: int, index: bool, peers: Sequence[str], plain: int) -> str:
    """Every side and step, MkDocs alone in so many rounds and in full only; a table."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        sides = list(_sides(root, briefs, index, peers))
        rows = {(side.name, step.name): list[Run]() for side in sides for step in _steps(briefs)}
        for number in range(rounds):
            for step in _steps(briefs):
                for side in sides:
                    # MkDocs alone has nothing that an edit would make faster than a full build.
                    if side.name != PLAIN or (step.name == "full" and number < plain):
                        rows[side.name, step.name].append(_timed(side, step, number))
        pages = sum(1 for _ in (sides[0].folder / "site").rglob("index.html"))
    searched = "with each one's search" if index else "without a search index"
    head = f"{briefs} briefs, {pages} pages, {searched}, {rounds} rounds in turn, medians"
    return "\n".join([head, *_table({key: runs for key, runs in rows.items() if runs})])


def _sides(root: Path, briefs: int, index: bool, peers: Sequence[str]) -> list[Side]:
    ours, plain = root / "ours", root / "plain"
    for folder, way in ((ours, "false"), (plain, "true")):
        project(folder, briefs, index, way)
    build = (sys.executable, "-m", "briefbook", "build")
    made = ("site", ".cache", "docs")
    sides = [Side("ours", ours, build, made), Side(PLAIN, plain, build, made)]
    run(build, ours)
    if "hugo" in peers:
        frame = next((ours / "site" / "events").glob("*/index.html"))
        hugo.lay(ours / "docs", frame, root / "hugo", index)
        command = (_program("hugo"), "--quiet", "--logLevel", "error")
        sides.append(Side("Hugo", root / "hugo", command, ("public", "resources")))
    if "zensical" in peers:
        other = root / "zensical"
        shutil.copytree(ours, other, ignore=shutil.ignore_patterns("site", ".cache"))
        sides.append(Side("Zensical", other, (_program("zensical"), "build"), ("site", ".cache")))
    return sides


def _program(name: str) -> str:
    """A peer: one of this environment, or of the machine."""
    beside = str(Path(sys.executable).parent)
    found = shutil.which(name, path=beside) or shutil.which(name)
    if not found:
        raise RuntimeError(f"{name} is not here: pip install {name}")
    return found


def project(root: Path, briefs: int, index: bool, plain: str = "false") -> None:
    """A project of made-up briefs that `briefbook build` builds."""
    root.mkdir()
    newsroom.write(root, briefs)
    config = _CONFIG.format(theme=THEME, plugins="search" if index else "", plain=plain)
    (root / "mkdocs.yml").write_text(config, "utf-8")
    (root / "hooks.py").write_text(_HOOKS + ("" if index else NO_INDEX), "utf-8")
    _by_hand(root)


def _by_hand(root: Path) -> None:
    (root / "docs").mkdir(exist_ok=True)
    (root / "docs" / "method.md").write_text("# How we work\n", "utf-8")


def _steps(briefs: int) -> tuple[Step, ...]:
    """In this order: each begins with what the one before has built."""
    middle = newsroom.path_of(briefs // 2)

    def text(root: Path, number: int) -> None:
        edit(root / middle, r"standfirst: \S+", f"standfirst: Round{number}")

    def day(root: Path, number: int) -> None:
        edit(root / middle, r"\n  date: .*", f"\n  date: 20{10 + number}-03-04")

    def rename(root: Path, number: int) -> None:
        edit(root / "briefs/vocabulary/actors.yml", r"en: .*", f"en: Ministry Of Round{number}")

    def nothing(root: Path, number: int) -> None:
        pass

    return (
        Step("full", nothing),
        Step("nothing changed", nothing),
        Step("one text", text),
        Step("one date", day),
        Step("one name", rename),
    )


def edit(file: Path, pattern: str, text: str) -> None:
    """Put a text in the place of the first that a pattern finds in a file."""
    if file.exists():  # peers have no briefs: all they do is build again
        old = file.read_text("utf-8")
        new = re.sub(pattern, text, old, count=1)
        assert new != old, (file, pattern)
        file.write_text(new, "utf-8")


def _timed(side: Side, step: Step, number: int) -> Run:
    if step.name == "full":
        for name in side.made:
            shutil.rmtree(side.folder / name, ignore_errors=True)
        if "docs" in side.made:
            _by_hand(side.folder)
    step.change(side.folder, number)
    return run(side.command, side.folder)


def _table(rows: dict[tuple[str, str], list[Run]]) -> list[str]:
    """A line for each side and step; beside the full builds how much longer or shorter."""
    lines = [f"{'':<14} {'':<16} {'wall':>9} {'CPU':>9} {'peak':>9}"]
    for (side, step), runs in rows.items():
        wall, cpu = median(one.wall for one in runs), median(one.cpu for one in runs)
        peak = max(one.peak for one in runs)
        lines.append(f"{side:<14} {step:<16} {wall:7.2f} s {cpu:7.2f} s {peak:6.0f} MB")
    return lines
