"""What editors' tools are told: how files are written, how a check is read, what a commit runs."""

import json
import re
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import projects
from tests.support.projects import ROOT


def read(name: str) -> Any:
    return json.loads((ROOT / name).read_text("utf-8"))


def test_an_editor_finds_every_line_of_a_check_and_how_bad_it_is(tmp_path: Path) -> None:
    root = projects.harbour(tmp_path)
    brief = root / "briefs" / "2024" / "example-times-no-dredging.yml"
    projects.replace(brief, "publisher: ", "publisher: not-")
    wrong, advice = (m["pattern"] for m in read(".vscode/tasks.json")["tasks"][0]["problemMatcher"])
    told = projects.run(root, "briefbook", "check").stdout.splitlines()
    levels = set()
    for line in told:
        (found,) = (
            (re.match(pattern["regexp"], line), pattern)
            for pattern in (wrong, advice)
            if re.match(pattern["regexp"], line)
        )
        match, pattern = found
        assert match
        assert (root / match[pattern["file"]]).is_file()
        assert int(match[pattern["line"]]) * int(match[pattern["column"]]) > 0
        levels.add("advice" if pattern is advice else match[pattern["severity"]] or "error")
    assert levels == {"error", "advice"}


def test_the_tasks_are_targets_of_the_makefile() -> None:
    targets = re.findall(r"(?m)^(\w+):", (ROOT / "Makefile").read_text("utf-8"))
    commands = [task["command"] for task in read(".vscode/tasks.json")["tasks"]]
    assert [command.removeprefix("make ") in targets for command in commands] == [True, True]
    assert read(".devcontainer/devcontainer.json")["postCreateCommand"] == "make site"


def test_both_editors_get_the_same_extensions() -> None:
    container = read(".devcontainer/devcontainer.json")["customizations"]["vscode"]["extensions"]
    assert read(".vscode/extensions.json")["recommendations"] == container


def test_files_are_written_as_the_editor_is_told() -> None:
    told = ConfigParser()
    told.read_string("[top]\n" + (ROOT / ".editorconfig").read_text("utf-8"))
    assert told["*"]["indent_size"] == "2"
    folders = (ROOT / name for name in ("briefs", "scripts", "tests"))
    for file in (file for folder in folders for file in folder.rglob("*")):
        if file.suffix in (".yml", ".py", ".toml", ".css", ".js") and file.is_file():
            text = file.read_bytes()
            assert b"\r" not in text, file
            assert text == b"" or text.endswith(b"\n"), file
    assert "\t@" in (ROOT / "Makefile").read_text("utf-8")


@pytest.mark.parametrize(("old", "new", "code"), [("", "", 0), ("publisher: ", "publisher: x-", 1)])
def test_a_commit_checks_the_briefs_it_changes(
    tmp_path: Path, old: str, new: str, code: int
) -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    (hook,) = config["repos"][0]["hooks"]
    root = projects.harbour(tmp_path)
    name = "briefs/2024/example-times-no-dredging.yml"
    assert re.match(hook["files"], name)
    if old:
        projects.replace(root / name, old, new)
    program, *arguments = hook["entry"].removeprefix(".venv/bin/").split()
    done = projects.run(root, program, *arguments, name)
    assert done.returncode == code, done.stdout
    assert done.stdout.startswith(name) == bool(code)


def test_what_the_hook_calls_is_where_make_puts_it() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    entry = config["repos"][0]["hooks"][0]["entry"]
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert entry.startswith(f"{re.findall(r'BIN := (.*)', makefile)[0]}/briefbook ")
