"""Whole projects in a folder of their own, and the commands that are run in them."""

import compileall
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from unittest.mock import patch

from click.testing import CliRunner, Result

from briefbook.checks.examine import examine
from briefbook.cli import main
from briefbook.corpus.corpus import Corpus
from briefbook.output.sync import LEDGER, is_generated
from briefbook.site import pagefind
from briefbook.site.mkdocs_yml import read_settings
from briefbook.system.cache import FOLDER

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "project"
PROGRAMS = Path(sys.executable).parent

TODAY = date(2033, 5, 18)
EPOCH = "2000000000"
"""The same day, for a process of its own: after everything in briefs, whatever the clock says."""
FIXED = {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}

ROOT_URL = "https://briefs.example/"
SUB_URL = "https://x.example/sub/"
EDIT_URI = "https://forge.example.org/edit/main/"
FIRST_WORLD = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"}
"""Where the real site is built; another world must give the same bytes."""


def ours(root: Path) -> Path:
    """The real project as a fresh clone has it: nothing generated, nothing built."""
    _copy(ROOT, root)
    return root


def harbour(root: Path) -> Path:
    """The small invented project, with our own `mkdocs.yml` and theme."""
    _copy(GOLDEN, root)
    shutil.copy(ROOT / "mkdocs.yml", root)
    return root


def _copy(source: Path, root: Path) -> None:
    root.mkdir(parents=True, exist_ok=True)
    shutil.copy(source / "mkdocs.yml", root)
    shutil.copytree(source / "briefs", root / "briefs")
    shutil.copytree(source / "docs", root / "docs", ignore=_generated)
    our_code(root)


def our_code(root: Path) -> None:
    """Our code in a project, compiled, or each program that is started there would do it anew."""
    _compile()
    halves = shutil.ignore_patterns("*.pyc.*")  # what another process is just writing
    shutil.copytree(ROOT / "scripts", root / "scripts", ignore=halves)


@cache
def _compile() -> None:
    """Python keeps what it compiled beside the code; this does so even where it is told not to."""
    files_of_new_sites = re.compile(r"starter.files")  # nothing may lie beside them
    assert compileall.compile_dir(ROOT / "scripts", quiet=1, rx=files_of_new_sites)


def written_by_hand(root: Path) -> None:
    """Our hand-written pages, to which generated ones link."""
    shutil.copytree(ROOT / "docs", root / "docs", ignore=_generated, dirs_exist_ok=True)


def _generated(folder: str, names: list[str]) -> list[str]:
    ours = {"cards", "feeds", "briefings", "briefs", "form", "ids", LEDGER}
    return [name for name in names if name in ours or is_generated(Path(folder, name))]


def configure(root: Path, **lines: str) -> None:
    """Change lines of `mkdocs.yml`: `site_url="https://x.example/sub/"`."""
    file = root / "mkdocs.yml"
    text = file.read_text("utf-8").splitlines()
    for key, value in lines.items():
        places = [n for n, line in enumerate(text) if line.lstrip().startswith(f"{key}:")]
        assert len(places) == 1, f"{key} stands once in mkdocs.yml"
        indent = text[places[0]].partition(key)[0]
        text[places[0]] = f"{indent}{key}: {value}"
    file.write_text("\n".join(text) + "\n", "utf-8")


def environment(root: Path, **changes: str) -> dict[str, str]:
    """Ours, with the day fixed and what a test changes.

    The project's own scripts come first, so that every program runs the same code.
    """
    scripts = os.pathsep.join([str(root / "scripts"), str(ROOT / "scripts")])
    return {**os.environ, **FIXED, "PYTHONPATH": scripts, **changes}


def run(
    root: Path, program: str, *arguments: str, **changes: str
) -> subprocess.CompletedProcess[str]:
    """One command of the environment the tests run in, to its end."""
    return subprocess.run(
        [PROGRAMS / program, *arguments],
        cwd=root,
        env=environment(root, **changes),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def here(root: Path, *arguments: str) -> Result:
    """One command of ours in this process, which needs no second to start."""
    with patch.object(pagefind, "index", pagefind.index):  # which hooks of benchmarks take away
        return CliRunner(env=FIXED).invoke(main, [*arguments, "--project", str(root)])


def build(root: Path, program: str = "mkdocs", *arguments: str, **changes: str) -> Path:
    """The site of a project, built; a build that fails says why."""
    done = run(root, program, *(arguments or ("build", "--strict")), **changes)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def built_ours(root: Path) -> Path:
    """The real project, built, at the root of its host and without an address for editing."""
    configure(ours(root), site_url=ROOT_URL, edit_uri='""')
    return build(root, **FIRST_WORLD)


def built_harbour(root: Path) -> Path:
    """The invented project, built the other way, for a folder below its host's root."""
    configure(harbour(root), site_url=SUB_URL, edit_uri=EDIT_URI)
    return build(root, "briefbook", "build", "--strict")


def corpus(root: Path) -> Corpus:
    """What a project says, through the one way every command takes."""
    examined = examine(read_settings(root), TODAY)
    assert not examined.errors
    return examined.corpus


def without_cache(root: Path) -> Mapping[str, bytes]:
    """A project without what it may lose at any time."""
    return {
        name: data for name, data in snapshot(root).items() if not name.startswith(f"{FOLDER}/")
    }


def snapshot(folder: Path) -> Mapping[str, bytes]:
    """Every file below a folder, whole; links by where they lead."""
    return {
        path.relative_to(folder).as_posix(): (
            os.fsencode(os.readlink(path)) if path.is_symlink() else path.read_bytes()
        )
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def replace(file: Path, old: str, new: str) -> None:
    """Change words in a file; they must stand there."""
    text = file.read_text("utf-8")
    assert old in text, f"{old!r} stands in {file.name}"
    file.write_text(text.replace(old, new), "utf-8")
