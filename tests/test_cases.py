"""Every kind of bad input: a case file each, and what the check says of it, word for word."""

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefbook import problems
from briefbook.checks.examine import examine
from briefbook.checks.rules import RULES
from briefbook.site.mkdocs_yml import read_settings
from tests.support.cases import FOLDER, Case, all_cases

CASES = all_cases()
TODAY = date(2024, 6, 1)
EPOCH = "1717200000"
"""The same day, for a process of its own."""
LINE = re.compile(r"(?P<path>.+?):\d+:\d+: (?P<code>[a-z]+(-[a-z]+)*): ")

NO_CASE = {
    "feed-id": "no fault of a brief; tests/load/test_feed_id.py shows it",
    "feed-id-missing": "no fault of a brief; tests/load/test_feed_id.py shows it",
    "invalid": "the last resort for a fault that pydantic may learn to find",
    "language-file": "no fault of a brief; tests/load/test_language.py shows it",
}
"""Codes that no case shows, with the reason."""


def lay(root: Path, *cases: Case) -> None:
    """The base and the files of these cases."""
    shutil.copytree(FOLDER / "base", root, dirs_exist_ok=True)
    for case in cases:
        for piece in case.pieces:
            piece.lay(root)


def lines(root: Path) -> list[str]:
    """What the check says of a folder."""
    return [str(problem) for problem in examine(read_settings(root), TODAY).problems]


def test_the_base_alone_is_clean(tmp_path: Path) -> None:
    lay(tmp_path)
    assert lines(tmp_path) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_is_told_word_for_word(case: Case, tmp_path: Path) -> None:
    lay(tmp_path, case)
    assert tuple(lines(tmp_path)) == case.expected


def test_all_cases_at_once_are_all_told(tmp_path: Path) -> None:
    lay(tmp_path, *CASES)
    run = subprocess.run(
        [sys.executable, "-m", "briefbook", "check"],
        cwd=tmp_path,
        env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert run.returncode == 1
    assert "Traceback" not in run.stdout + run.stderr
    expected = {line for case in CASES for line in case.expected}
    assert set(run.stdout.splitlines()) == expected


def test_there_are_many_cases_of_one_sentence_each() -> None:
    assert len(CASES) >= 30
    for case in CASES:
        assert re.fullmatch(r"[A-Z].*\.", case.sentence), case.name
        assert case.expected, case.name
        assert all(LINE.match(line) for line in case.expected), case.name


def test_no_two_cases_share_a_file() -> None:
    paths = [piece.path for case in CASES for piece in case.pieces]
    assert sorted(set(paths)) == sorted(paths)


def test_every_code_has_a_case() -> None:
    shown = {
        found["code"]
        for file in FOLDER.glob("*.case")
        for line in file.read_text("utf-8").splitlines()
        if (found := LINE.match(line))
    }
    missing = codes_in_the_source() - shown - NO_CASE.keys()
    assert missing == set(), "write a case for each in tests/cases/"
    assert NO_CASE.keys().isdisjoint(shown)


MAKERS = {
    "Problem": 3,
    "Finding": 2,
    "_problem": 2,
    "_add": 1,
    "add": 1,
    "_fixed": 0,
    "ProblemText": 0,
}
"""Who makes problems, and which of the arguments is the code."""


def codes_in_the_source() -> set[str]:
    """Every code that loading and checking can give."""
    package = Path(problems.__file__).parent
    files = (package / "load").glob("*.py")
    found = {code for file in files for code in _codes(ast.parse(file.read_text("utf-8")))}
    found |= {code for rule in RULES for code in rule.CODES}
    assert {"tab", "date-form", "bad-point", "two-leads"} <= found, "each way of writing is found"
    return found


def _codes(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (at := MAKERS.get(_called(node.func))) is not None:
            yield from _text(node.args[at : at + 1])
        elif isinstance(node, ast.Tuple) and len(node.elts) == 3:
            yield from (code for code in _text(node.elts[:1]) if "-" in code or code == "invalid")


def _called(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")


def _text(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and re.fullmatch(r"[a-z]+(-[a-z]+)*", value):
            yield value
