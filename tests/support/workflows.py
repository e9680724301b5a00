"""Workflows as data, and the commands of a job run as GitHub would run them."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.support import projects
from tests.support.projects import ROOT

GITHUB = ROOT / ".github"
FILES = sorted((GITHUB / "workflows").glob("*.yml"))
EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}")
CALL = re.compile(r"\.venv/bin/briefbook ([a-z]+)")
ALWAYS = "!cancelled()"


def read(name: str) -> Any:
    """A file below `.github`; YAML 1.1 takes the key `on` for a truth, so that is put right."""
    data = yaml.safe_load((GITHUB / name).read_text("utf-8"))
    if isinstance(data, dict) and True in data:
        data["on"] = data.pop(True)
    return data


def tool(name: str) -> str:
    """A program of the environment the tests run in, or of the path."""
    found = shutil.which(name, path=f"{Path(sys.executable).parent}:{os.environ.get('PATH', '')}")
    assert found, f"{name} is not installed; it is one of the `test` extra"
    return found


def steps() -> Iterator[tuple[str, Any]]:
    """Every step of every job, with the name of its file."""
    for file in FILES:
        for job in read(f"workflows/{file.name}")["jobs"].values():
            yield from ((file.name, step) for step in job["steps"])


@dataclass
class Run:
    """What came of a job."""

    output: str = ""
    summary: str = ""
    outputs: dict[str, str] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    """Names of the steps that failed."""
    ran: list[str] = field(default_factory=list)

    @property
    def errors(self) -> list[str]:
        """What GitHub shows at lines of the pull request and stops it for."""
        return [line for line in self.output.splitlines() if line.startswith("::error ")]


def prepare(root: Path) -> None:
    """What `make .venv/site.stamp` would install is there already, so that it needs no network."""
    for name in ("Makefile", "requirements.txt", "pyproject.toml", ".gitignore"):
        shutil.copy(ROOT / name, root)
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / ".venv" / "bin" / "briefbook").symlink_to(projects.PROGRAMS / "briefbook")
    for stamp in ("python", "site"):
        (root / ".venv" / f"{stamp}.stamp").touch()


def run(
    root: Path, workflow: str, job: str, label: bool = False, last: str = "", **more: str
) -> Run:
    """Run the commands of a job until one fails, or up to a step; `label`: somebody set `code`."""
    done = Run()
    files = {name: root.parent / f"{name}.txt" for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        file.write_text("", "utf-8")
    told = {"GITHUB_BASE_REF": "main", **more, **{key: str(file) for key, file in files.items()}}
    for step in read(f"workflows/{workflow}")["jobs"][job]["steps"]:
        if (
            last in done.ran
            or "run" not in step
            or (done.failed and ALWAYS not in step.get("if", ""))
        ):
            continue
        asked = {name: _value(text, label) for name, text in step.get("env", {}).items()}
        _step(done, root, step, {**told, **asked})
    done.summary = files["GITHUB_STEP_SUMMARY"].read_text("utf-8")
    lines = files["GITHUB_OUTPUT"].read_text("utf-8").splitlines()
    done.outputs = dict(line.split("=", 1) for line in lines)
    return done


def _step(done: Run, root: Path, step: Any, environment: dict[str, str]) -> None:
    ended = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=root,
        env=projects.environment(root, **environment),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    done.output += ended.stdout + ended.stderr
    done.ran.append(step["name"])
    if ended.returncode:
        done.failed.append(step["name"])


def _value(text: str, label: bool) -> str:
    """The one expression that a step of ours asks for."""
    asked = EXPRESSION.fullmatch(text)
    assert asked
    assert asked[1].strip() == "contains(github.event.pull_request.labels.*.name, 'code')"
    return "true" if label else "false"
