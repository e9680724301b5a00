"""The one issue about links: found by its title, edited where it is, opened where it isn't."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support.workflows import read

TELL: Any = read("workflows/links.yml")["jobs"]["tell"]
STEPS = {step["name"]: step for step in TELL["steps"]}
FAKE = """\
#!/usr/bin/env python3
import json, os, sys
open(os.environ["CALLS"], "a").write(json.dumps(sys.argv[1:]) + "\\n")
if sys.argv[1:3] == ["issue", "list"]:
    print("number=7")
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a `gh` that writes down how it was called."""
    program = tmp_path / "gh"
    program.write_text(FAKE, "utf-8")
    program.chmod(0o755)
    return tmp_path


def call(desk: Path, step: str, **environment: str) -> list[str]:
    """The arguments that `gh` gets when a step runs, and what the step hands on."""
    told = {"TITLE": TELL["env"]["TITLE"], "PATH": f"{desk}:/usr/bin:/bin", **environment}
    files = {"GITHUB_OUTPUT": str(desk / "output"), "CALLS": str(desk / "calls")}
    subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[step]["run"]],
        env={**told, **files},
        check=True,
        timeout=30,
    )
    arguments: list[str] = json.loads((desk / "calls").read_text("utf-8").splitlines()[-1])
    return arguments


def test_the_issue_is_looked_for_among_those_the_workflow_opened_by_title(desk: Path) -> None:
    arguments = call(desk, "Look for the issue")
    *plain, expression = arguments
    assert plain == [
        *("issue", "list", "--app", "github-actions", "--state", "all", "--limit", "1000"),
        *("--json", "number,title", "--jq"),
    ]
    assert expression == (r'"number=\(map(select(.title == env.TITLE)) | .[0].number // "")"'), (
        "what gh is to make of the list"
    )
    assert (desk / "output").read_text("utf-8") == "number=7\n"


def test_it_is_opened_once_and_edited_from_then_on(desk: Path) -> None:
    found = {"--body-file", "found/links.md"}
    opened = call(desk, "Open it")
    assert opened[:2] == ["issue", "create"]
    assert found | {"--title", "Sources that are gone or have moved"} <= set(opened)
    edited = call(desk, "Bring it up to date", NUMBER="7")
    assert edited == ["issue", "edit", "7", "--body-file", "found/links.md"]
    asked = {STEPS[name]["if"] for name in ("Open it", "Bring it up to date")}
    assert asked == {
        "${{ steps.issue.outputs.number == '' }}",
        "${{ steps.issue.outputs.number != '' }}",
    }


def test_what_is_told_is_what_was_found() -> None:
    ask: Any = read("workflows/links.yml")["jobs"]["ask"]
    *_, asking, keeping = ask["steps"]
    assert asking["run"].endswith("--format markdown > links.md")
    assert keeping["with"]["path"].split() == ["links.md", "briefs/links"]
    taken = STEPS["Take what was found"]["with"]
    assert taken == {"name": keeping["with"]["name"], "path": "found"}
