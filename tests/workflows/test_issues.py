"""The issues about links and about feeds: found by title, edited where they are, else opened."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.support.workflows import read

TITLES = {
    "links": "Sources that are gone or have moved",
    "queue": "Articles that have no brief yet",
}
KEPT = {"links": ["links.md", "briefs/links"], "queue": ["queue.md"]}
ASKING = {"links": "links --write --minutes 40", "queue": "queue"}
JOBS: dict[str, Any] = {name: read(f"workflows/{name}.yml")["jobs"] for name in TITLES}
STEPS = {
    name: {step["name"]: step for step in jobs["tell"]["steps"]} for name, jobs in JOBS.items()
}
FAKE = """\
#!/usr/bin/env python3
import json, os, sys
open(os.environ["CALLS"], "a").write(json.dumps(sys.argv[1:]) + "\\n")
if sys.argv[1:3] == ["issue", "list"]:
    print("number=7")
"""

both = pytest.mark.parametrize("name", TITLES)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a `gh` that writes down how it was called."""
    program = tmp_path / "gh"
    program.write_text(FAKE, "utf-8")
    program.chmod(0o755)
    return tmp_path


def call(desk: Path, name: str, step: str, **environment: str) -> list[str]:
    """The arguments that `gh` gets when a step runs, and what the step hands on."""
    title = JOBS[name]["tell"]["env"]["TITLE"]
    told = {"TITLE": title, "PATH": f"{desk}:/usr/bin:/bin", **environment}
    files = {"GITHUB_OUTPUT": str(desk / "output"), "CALLS": str(desk / "calls")}
    subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[name][step]["run"]],
        env={**told, **files},
        check=True,
        timeout=30,
    )
    arguments: list[str] = json.loads((desk / "calls").read_text("utf-8").splitlines()[-1])
    return arguments


@both
def test_the_issue_is_looked_for_among_those_the_workflow_opened_by_title(
    desk: Path, name: str
) -> None:
    *plain, expression = call(desk, name, "Look for the issue")
    assert plain == [
        *("issue", "list", "--app", "github-actions", "--state", "all", "--limit", "1000"),
        *("--json", "number,title", "--jq"),
    ]
    assert expression == (r'"number=\(map(select(.title == env.TITLE)) | .[0].number // "")"'), (
        "what gh is to make of the list"
    )
    assert (desk / "output").read_text("utf-8") == "number=7\n"


@both
def test_it_is_opened_once_and_edited_from_then_on(desk: Path, name: str) -> None:
    body = ["--body-file", f"found/{name}.md"]
    opened = call(desk, name, "Open it")
    assert opened == ["issue", "create", "--title", TITLES[name], *body]
    edited = call(desk, name, "Bring it up to date", NUMBER="7")
    assert edited == ["issue", "edit", "7", *body]
    asked = {STEPS[name][step]["if"] for step in ("Open it", "Bring it up to date")}
    assert asked == {
        "${{ steps.issue.outputs.number == '' }}",
        "${{ steps.issue.outputs.number != '' }}",
    }


@both
def test_what_is_told_is_what_was_found(name: str) -> None:
    *_, asking, keeping = JOBS[name]["ask"]["steps"]
    command = f".venv/bin/briefbook {ASKING[name]} --format markdown > {name}.md"
    assert asking["run"] == command
    assert keeping["with"]["path"].split() == KEPT[name]
    taken = STEPS[name]["Take what was found"]["with"]
    assert taken == {"name": keeping["with"]["name"], "path": "found"}


def test_where_no_feeds_are_named_nothing_is_asked_and_no_issue_written() -> None:
    ask, tell = JOBS["queue"].values()
    named = "${{ hashFiles('briefs/feeds.yml') != '' }}"
    assert [step.get("if") for step in ask["steps"]] == [
        *(None, named, named),
        "${{ steps.ask.outcome == 'success' }}",
    ]
    assert ask["outputs"] == {"asked": "${{ steps.ask.outcome }}"}
    assert tell["if"] == "${{ needs.ask.outputs.asked == 'success' }}"
