"""`make` is what a newcomer types first; cheap checks that it holds what others say of it."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.projects import ROOT

TARGETS = {"help", "site", "test", "serve", "check", "bench", "lock", "clean"}
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
