"""Everything below `.github` is what GitHub expects, and gives nobody more than is needed."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from briefbook.cli import COMMANDS
from tests.support import workflows
from tests.support.projects import ROOT
from tests.support.workflows import CALL, EXPRESSION, FILES, GITHUB, read, steps, tool

PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
SCHEMAS = {
    "vendor.github-workflows": ".github/workflows/*.yml",
    "custom.github-workflows-require-timeout": ".github/workflows/*.yml",
    "vendor.dependabot": ".github/dependabot.yml",
    "vendor.github-issue-forms": ".github/ISSUE_TEMPLATE/[!c]*.yml",
    "vendor.github-issue-config": ".github/ISSUE_TEMPLATE/config.yml",
}
OWNER = re.compile(r"@[A-Za-z0-9-]+(/[a-z0-9-]+)?")
PUBLISHING = {"preview.yml": ("zip ", "curl ", "gh api "), "links.yml": ("gh issue ",)}
PUBLISHING["queue.yml"] = PUBLISHING["links.yml"]
"""What only a job that may write calls; none of it runs what it is given."""


def assert_quiet(*command: str) -> None:
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("schema", "files"), SCHEMAS.items())
def test_each_file_is_what_github_expects(schema: str, files: str) -> None:
    found = sorted(str(file) for file in ROOT.glob(files))
    assert found
    assert_quiet(tool("check-jsonschema"), "--builtin-schema", schema, *found)


def test_an_auditor_finds_nothing_in_the_workflows() -> None:
    assert_quiet(tool("zizmor"), "--offline", "--no-progress", "--persona", "auditor", str(GITHUB))


def test_one_finding_is_left_aside_and_its_reason_stands_beside_it() -> None:
    ignored = [
        line.strip()
        for file in FILES
        for line in file.read_text("utf-8").splitlines()
        if "zizmor: ignore" in line
    ]
    assert ignored == ["workflow_run: # zizmor: ignore[dangerous-triggers] said above"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_actions_are_pinned_to_a_commit_that_names_its_version(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    used = [line.strip() for line in lines if line.strip().startswith("uses:")]
    assert used
    assert [line for line in used if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_rights_are_given_job_by_job_and_each_has_its_reason(file: Path) -> None:
    data = read(f"workflows/{file.name}")
    assert data["permissions"] == {}
    granted = [
        f"{name}: {right}" for job in _jobs(data) for name, right in job["permissions"].items()
    ]
    text = file.read_text("utf-8")
    assert all(re.search(rf"^ +{re.escape(right)} # \w", text, re.MULTILINE) for right in granted)


def _jobs(data: Any) -> list[Any]:
    return [*data["jobs"].values()]


def test_what_runs_code_of_strangers_can_write_nothing_and_knows_no_secret() -> None:
    check = read("workflows/check.yml")
    assert [*check["on"]] == ["pull_request"]
    assert [job["permissions"] for job in _jobs(check)] == [{"contents": "read"}] * 2
    assert "secrets." not in (GITHUB / "workflows" / "check.yml").read_text("utf-8")


def test_the_preview_runs_nothing_of_strangers() -> None:
    preview = read("workflows/preview.yml")
    unpack, publish = preview["jobs"]["unpack"], preview["jobs"]["publish"]
    assert "vars.PREVIEW_HOST != ''" in unpack["if"]
    fetched = [step for step in _steps(unpack) if "checkout" in step.get("uses", "")]
    assert [step["with"] for step in fetched] == [{"persist-credentials": False}], "our own code"
    assert "secrets." not in str(unpack)
    assert set(unpack["permissions"].values()) == {"read"}
    assert publish["needs"] == "unpack"
    assert not any("checkout" in step.get("uses", "") for step in _steps(publish))
    assert not any("run-id" in step.get("with", {}) for step in _steps(publish))
    assert "head_branch" not in str(preview), "a name that strangers choose"
    assert "pull_requests" not in str(preview)


@pytest.mark.parametrize("name", ["links", "queue"])
def test_hosts_are_asked_on_a_schedule_and_never_for_a_pull_request(name: str) -> None:
    asks = read(f"workflows/{name}.yml")
    assert [*asks["on"]] == ["schedule", "workflow_dispatch"]
    assert [entry["cron"].split()[2:] for entry in asks["on"]["schedule"]] == [["*", "*", "1"]]
    command = f"briefbook {name}"
    assert {file for file, step in steps() if command in step.get("run", "")} == {f"{name}.yml"}


@pytest.mark.parametrize("name", ["links", "queue"])
def test_who_writes_an_issue_runs_no_code_and_changes_no_file(name: str) -> None:
    ask, tell = read(f"workflows/{name}.yml")["jobs"].values()
    assert ask["permissions"] == {"contents": "read"}
    assert tell["permissions"] == {"issues": "write"}
    assert tell["needs"] == "ask"
    assert not any("checkout" in step.get("uses", "") for step in _steps(tell))
    commands = [step["run"].split()[:3] for step in _steps(tell) if "run" in step]
    assert commands == [["gh", "issue", verb] for verb in ("list", "create", "edit")]
    text = (GITHUB / "workflows" / f"{name}.yml").read_text("utf-8")
    assert "secrets." not in text
    assert "GITHUB_TOKEN" not in text


def _steps(job: Any) -> list[Any]:
    return [*job["steps"]]


def test_commands_are_ours_and_nothing_is_pasted_into_them() -> None:
    """An expression inside a command would let whoever writes a title write the command."""
    for name, step in steps():
        if "run" not in step:
            continue
        command = step["run"]
        assert not EXPRESSION.search(command), command
        assert "\n" not in command.strip(), command
        ours = ("make ", ".venv/bin/briefbook ", ".ci/run")
        allowed = ours + PUBLISHING.get(name, ())
        assert command.startswith(allowed), command
        if command.startswith(ours):
            assert not set(command) & set(";|&`<("), command


def test_every_command_that_is_called_is_there() -> None:
    called = {name for _, step in steps() for name in CALL.findall(step.get("run", ""))}
    assert called == {"check", "scope", "build", "diff", "preview", "links", "queue"}
    assert called <= {*COMMANDS}


def test_nothing_keeps_the_token_on_disk() -> None:
    fetching = [step for _, step in steps() if "checkout" in step.get("uses", "")]
    assert len(fetching) == 6
    assert all(step["with"]["persist-credentials"] is False for step in fetching)


def test_labels_that_are_used_are_listed() -> None:
    listed = {label["name"]: label for label in read("labels.yml")}
    forms = [read(f"ISSUE_TEMPLATE/{file.name}") for file in _forms()]
    used = {label for form in forms for label in form["labels"]}
    used |= {label for update in read("dependabot.yml")["updates"] for label in update["labels"]}
    used |= set(re.findall(r"labels\.\*\.name, '(\w+)'", str(read("workflows/check.yml"))))
    assert used == listed.keys()
    for label in listed.values():
        assert re.fullmatch("[0-9a-f]{6}", str(label["color"])), label
        assert len(label["description"]) <= 100, label


def _forms() -> list[Path]:
    return [
        file for file in sorted((GITHUB / "ISSUE_TEMPLATE").glob("*.yml")) if file.stem != "config"
    ]


def test_a_suggestion_asks_for_a_link_and_nothing_else() -> None:
    body = read("ISSUE_TEMPLATE/suggest-an-article.yml")["body"]
    assert [(part["id"], part["validations"]["required"]) for part in body] == [("link", True)]


def test_an_error_is_told_with_page_fault_and_source() -> None:
    body = read("ISSUE_TEMPLATE/report-an-error.yml")["body"]
    assert [part["id"] for part in body] == ["page", "wrong", "source"]


def test_newer_versions_wait_before_they_are_offered() -> None:
    updates = read("dependabot.yml")["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"pip", "github-actions"}
    assert all(update["cooldown"]["default-days"] >= 7 for update in updates)


def test_every_file_has_an_owner_and_every_line_a_file() -> None:
    lines = (GITHUB / "CODEOWNERS").read_text("utf-8").splitlines()
    rules = [line.split() for line in lines if line and not line.startswith("#")]
    assert rules[0][0] == "*"
    for path, *owners in rules:
        assert path == "*" or (ROOT / path.strip("/")).is_dir(), path
        assert owners, path
        assert all(OWNER.fullmatch(owner) for owner in owners), owners
    assert "@OWNER" in (ROOT / "CONTRIBUTING.md").read_text("utf-8"), "it says what to put there"


def test_gitlab_is_told_what_it_expects(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "hosting" / "gitlab-pages.md").read_text("utf-8")
    blocks = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    file = tmp_path / ".gitlab-ci.yml"
    file.write_text("\n".join(blocks), "utf-8")
    assert_quiet(tool("check-jsonschema"), "--builtin-schema", "vendor.gitlab-ci", str(file))
    job, queue = (
        yaml.safe_load(block)[name] for block, name in zip(blocks, ("pages", "queue"), strict=True)
    )
    assert queue["script"][-1] == ".venv/bin/briefbook queue --format markdown > queue.md"
    assert job["artifacts"]["paths"] == ["public"]
    assert any(line.startswith("make site") for line in job["script"])


def test_the_files_are_read_as_they_stand() -> None:
    assert workflows.FILES
    names = {"check.yml", "links.yml", "pages.yml", "preview.yml", "queue.yml"}
    assert {file.name for file in FILES} == names


@pytest.mark.parametrize(
    "file", sorted((ROOT / "docs" / "hosting").glob("*.md")), ids=lambda f: f.name
)
def test_lines_to_copy_fit_a_phone(file: Path) -> None:
    blocks = re.findall(r"^```\w+\n(.*?)^```", file.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert [line for block in blocks for line in block.splitlines() if len(line) > 38] == []
