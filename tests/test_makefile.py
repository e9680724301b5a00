"""`make` is what a newcomer types first; cheap checks that it holds what others say of it."""

import os
import pty
import re
import shutil
import subprocess
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.support.projects import ROOT

TARGETS = {
    "help",
    "site",
    "test",
    "quick",
    "serve",
    "check",
    "bench",
    "manual",
    "lock",
    "clean",
}
RULE = re.compile(r"([a-z]+):(?P<needs>[^#\n]*)(## (?P<told>.+))?")
MENTION = re.compile(r"(?:`|^ *(?:run: )?)make ([a-z]+)", re.MULTILINE)
TEXT = (ROOT / "Makefile").read_text("utf-8")

needs_make = pytest.mark.skipif(not shutil.which("make"), reason="make is not here")


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Make without its own environment, which an outer `make test` leaves behind."""
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=ROOT,
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "MAKEFLAGS": ""},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def rules() -> dict[str, re.Match[str]]:
    """Every target that has a plain name."""
    found = (RULE.fullmatch(line) for line in TEXT.splitlines())
    return {rule[1]: rule for rule in found if rule}


def test_every_target_has_a_description() -> None:
    assert rules().keys() == TARGETS
    assert [name for name, rule in rules().items() if not rule["told"]] == []


def test_no_target_is_taken_for_a_file() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", TEXT, re.MULTILINE)
    assert phony
    assert set(phony[1].split()) == TARGETS


@needs_make
def test_make_alone_lists_every_target_with_its_description() -> None:
    done = make()
    assert (done.returncode, done.stderr) == (0, "")
    listed = dict(re.findall(r"^  make ([a-z]+) +(\S.*)$", done.stdout, re.MULTILINE))
    assert listed == {name: rule["told"] for name, rule in rules().items()}
    assert make("help").stdout == done.stdout


STUB = """\
#!/bin/sh
echo "pip $*"
exit "${FAILS:-0}"
"""


def installing(
    tmp_path: Path, makefile: Path, at_a_terminal: bool = False, **changes: str
) -> tuple[int, list[str]]:
    """What is shown while a fresh clone installs, with a pip that only says how it was called."""
    shutil.copy(makefile, tmp_path / "Makefile")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/pip").write_text(STUB, "utf-8")
    (tmp_path / ".venv/bin/pip").chmod(0o755)
    for name in ("requirements.txt", "pyproject.toml", "briefbook.txt", ".venv/python.stamp"):
        (tmp_path / name).touch()
    ours, theirs = pty.openpty() if at_a_terminal else os.pipe()
    done = subprocess.run(
        ["make", "--no-print-directory", ".venv/site.stamp"],
        cwd=tmp_path,
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "MAKEFLAGS": "", **changes},
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        timeout=60,
    )
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    os.close(theirs)
    return done.returncode, shown.splitlines()


MAKEFILES = [ROOT / "Makefile", ROOT / "scripts/briefbook/starter/files/Makefile"]


@needs_make
@pytest.mark.parametrize("makefile", MAKEFILES, ids=["ours", "starter"])
@pytest.mark.parametrize("at_a_terminal", [True, False])
def test_an_installation_tells_each_step_and_at_a_terminal_all_that_pip_does(
    tmp_path: Path, makefile: Path, at_a_terminal: bool
) -> None:
    code, shown = installing(tmp_path, makefile, at_a_terminal)
    assert code == 0
    assert shown[0] == (
        "Installing the libraries of requirements.txt; the first time takes a minute or more."
    )
    assert shown[2] == "Installing Briefbook."
    calls = [shown[1], shown[3]]
    assert all(call.startswith("pip install ") for call in calls)
    assert [" --quiet " in call for call in calls] == [not at_a_terminal] * 2
    assert "--no-deps --require-hashes -r requirements.txt" in calls[0]


@needs_make
@pytest.mark.parametrize("makefile", MAKEFILES, ids=["ours", "starter"])
def test_an_installation_that_fails_stops_there(tmp_path: Path, makefile: Path) -> None:
    code, shown = installing(tmp_path, makefile, FAILS="1")
    assert (code, len(shown)) == (2, 2)


PART = """\
#!/bin/sh
echo "${0##*/} $*${BRIEFBOOK_QUICK:+ quick}"
[ "${0##*/} $1" != "$FAILS" ] || exit 3
"""
LOOKED_AT = ["ruff check", "ruff format --check", "mypy"]
SOUND = ["briefbook schema --check", "briefbook check --strict"]


def outcome(tmp_path: Path, target: str, fails: str = "") -> tuple[int, list[str]]:
    """The code of a target, and which programs it ran, in the order in which they are shown."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / ".venv/bin").mkdir(parents=True)
    for name in ("requirements.txt", "requirements-test.txt", "pyproject.toml"):
        (tmp_path / name).touch()
    for name in ("python", "site", "test"):
        (tmp_path / f".venv/{name}.stamp").touch()
    for name in ("ruff", "mypy", "briefbook", "pytest"):
        (tmp_path / ".venv/bin" / name).write_text(PART, "utf-8")
        (tmp_path / ".venv/bin" / name).chmod(0o755)
    done = subprocess.run(
        ["make", "--no-print-directory", target],
        cwd=tmp_path,
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "MAKEFLAGS": "", "FAILS": fails},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        timeout=60,
    )
    shown = done.stdout.splitlines()
    return done.returncode, [line.strip() for line in shown if not line.startswith("+")]


@needs_make
def test_all_that_a_change_must_pass_is_run_and_shown_in_one_piece_each(tmp_path: Path) -> None:
    code, (first, *others) = outcome(tmp_path, "test")
    assert (code, others) == (0, LOOKED_AT + SOUND)
    assert first.startswith("pytest --numprocesses=auto ")
    assert not first.endswith(" quick")


@needs_make
def test_between_two_edits_the_tests_know_that_time_is_short(tmp_path: Path) -> None:
    code, (first, *others) = outcome(tmp_path, "quick")
    assert (code, others) == (0, LOOKED_AT)
    assert first.endswith(" quick")


@needs_make
@pytest.mark.parametrize(
    ("target", "part"),
    [("test", part) for part in [*LOOKED_AT, *SOUND, "pytest --numprocesses=auto"]]
    + [("quick", part) for part in [*LOOKED_AT, "pytest --numprocesses=auto"]],
)
def test_whatever_part_fails_the_target_does(tmp_path: Path, target: str, part: str) -> None:
    code, shown = outcome(tmp_path, target, fails=" ".join(f"{part} ".split(" ")[:2]))
    assert code == 2
    assert len([line for line in shown if line.startswith("pytest ")]) == 1
    assert [line for line in shown if line.startswith(part)]


def test_the_lock_holds_whatever_its_packages_ask_for() -> None:
    """So that pip may be told to look for nothing else: `--no-deps`."""
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))
    seen: set[tuple[str, str]] = set()
    wanted = {("briefbook", ""), ("briefbook", "build")}
    while wanted - seen:
        name, extra = (wanted - seen).pop()
        seen.add((name, extra))
        for one in map(Requirement, distribution(name).requires or ()):
            if one.marker is None or one.marker.evaluate({"extra": extra}):
                wanted |= {(canonicalize_name(one.name), more) for more in ("", *one.extras)}
    assert ("lxml", "html_clean") in seen
    assert {name for name, _ in seen} - {"briefbook"} <= locked


@needs_make
@pytest.mark.parametrize("target", sorted(TARGETS))
def test_every_target_can_be_made(target: str) -> None:
    """Without doing anything: whatever it needs has a rule or is there."""
    done = make("--dry-run", target)
    assert done.returncode == 0, done.stderr


def test_what_the_site_needs_is_in_the_lock() -> None:
    for name in ("requirements.txt", "requirements-test.txt"):
        text = (ROOT / name).read_text("utf-8")
        assert name in TEXT
        assert "--hash=sha256:" in text
        assert re.search(r"^mkdocs==", text, re.MULTILINE), name


@pytest.mark.parametrize(
    "file",
    [
        path
        for name in ("README.md", "CONTRIBUTING.md", ".ci/run", ".github/workflows/*.y*ml")
        for path in sorted(ROOT.glob(name))
    ],
    ids=lambda file: str(file.relative_to(ROOT)),
)
def test_whoever_speaks_of_a_target_speaks_of_one_there_is(file: Path) -> None:
    named = set(MENTION.findall(file.read_text("utf-8")))
    assert named <= TARGETS


def test_the_readme_names_the_two_commands() -> None:
    named = MENTION.findall((ROOT / "README.md").read_text("utf-8"))
    assert {"site", "test"} <= set(named)


def test_the_continuous_check_makes_the_test() -> None:
    text = (ROOT / ".ci" / "run").read_text("utf-8")
    assert MENTION.findall(text) == ["test"]
