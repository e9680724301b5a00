"""What git knows, told from the project's folder, whatever that folder holds."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefbook.cli import main
from briefbook.history.git import FileChange, HistoryError, Repository
from briefbook.system.programs import UnansweredError
from tests.support.projects import harbour
from tests.support.repositories import commit, git, repository


def test_a_name_becomes_a_commit(tmp_path: Path) -> None:
    first = commit(repository(tmp_path), {"a.txt": "one\n"})
    assert Repository(tmp_path).resolve("main") == first
    assert Repository(tmp_path).resolve(first[:8]) == first


@pytest.mark.parametrize("name", ["nowhere", "--help", "-", "main:a.txt", "HEAD^{tree}"])
def test_what_names_no_commit_says_so(tmp_path: Path, name: str) -> None:
    commit(repository(tmp_path), {"a.txt": "one\n"})
    with pytest.raises(HistoryError) as told:
        Repository(tmp_path).resolve(name)
    assert str(told.value) == (
        f"There is no commit `{name}` here. Name a branch, a tag or a commit; "
        "fetch it first if it is elsewhere."
    )


def test_a_folder_without_git_is_not_known(tmp_path: Path) -> None:
    assert not Repository(tmp_path).known
    assert Repository(repository(tmp_path / "one")).known


def test_without_git_on_the_path_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not Repository(tmp_path).known
    with pytest.raises(HistoryError, match="git can't be started; install it"):
        Repository(tmp_path).resolve("main")


def test_changes_between_commits_are_told_by_kind(tmp_path: Path) -> None:
    old = commit(repository(tmp_path), {"a": "1\n" * 20, "b": "2\n", "c": "3\n"})
    new = commit(tmp_path, {"a": None, "moved": "1\n" * 20, "b": "two\n", "c": None, "d é": "4\n"})
    assert Repository(tmp_path).changes(old, new) == (
        FileChange("b", "changed", "b"),
        FileChange("c", "removed", "c"),
        FileChange("d é", "added", "d é"),
        FileChange("moved", "renamed", "a"),
    )


def test_without_a_second_commit_the_disk_counts_with_files_not_yet_added(tmp_path: Path) -> None:
    old = commit(repository(tmp_path), {"a": "1\n", ".gitignore": "site\n"})
    (tmp_path / "a").write_text("one\n", "utf-8")
    (tmp_path / "new").write_text("2\n", "utf-8")
    (tmp_path / "site").write_text("3\n", "utf-8")
    assert Repository(tmp_path).changes(old) == (
        FileChange("a", "changed", "a"),
        FileChange("new", "added", "new"),
    )


def test_a_project_below_the_top_is_told_from_its_own_folder(tmp_path: Path) -> None:
    root = repository(tmp_path)
    old = commit(root, {"project/briefs/a.yml": "1\n", "elsewhere.txt": "1\n"})
    new = commit(root, {"project/briefs/a.yml": "2\n", "elsewhere.txt": "2\n"})
    below = Repository(root / "project")
    assert below.changes(old, new) == (FileChange("briefs/a.yml", "changed", "briefs/a.yml"),)
    assert list(below.blobs(new, "briefs")) == ["briefs/a.yml"]


def test_contents_come_in_the_order_they_were_asked_for(tmp_path: Path) -> None:
    new = commit(repository(tmp_path), {"a": "", "b": "two\nlines\n", "c": "no end"})
    found = Repository(tmp_path)
    blobs = found.blobs(new)
    assert list(blobs) == ["a", "b", "c"]
    assert list(found.read([blobs["b"], blobs["a"], blobs["c"]])) == [
        b"two\nlines\n",
        b"",
        b"no end",
    ]
    assert list(found.read([])) == []


def test_symbolic_links_are_no_content(tmp_path: Path) -> None:
    root = repository(tmp_path)
    (root / "link").symlink_to("/etc/hostname")
    assert Repository(root).blobs(commit(root, {"a": "1\n"})) == {
        "a": "d00491fd7e5bb6fa28c517a0bb32b8b506539d4d"
    }


def test_the_place_where_two_lines_part(tmp_path: Path) -> None:
    root = repository(tmp_path)
    parting = commit(root, {"a": "1\n"})
    git(root, "checkout", "--quiet", "-b", "work")
    head = commit(root, {"b": "1\n"})
    git(root, "checkout", "--quiet", "main")
    base = commit(root, {"c": "1\n"})
    assert Repository(root).fork(base, head) == parting


def test_lines_that_never_met_say_how_to_fetch_more(tmp_path: Path) -> None:
    root = repository(tmp_path)
    base = commit(root, {"a": "1\n"})
    git(root, "checkout", "--quiet", "--orphan", "other")
    head = commit(root, {"a": "2\n"})
    with pytest.raises(HistoryError) as told:
        Repository(root).fork(base, head)
    assert str(told.value) == (
        f"{base[:12]} and {head[:12]} have no common commit here. "
        "Fetch the whole history: git fetch --unshallow (in CI: fetch-depth: 0)."
    )


def test_looking_runs_no_command_of_the_configuration(tmp_path: Path) -> None:
    root = repository(tmp_path / "repo")
    old = commit(root, {"a": "1\n"})
    trap = tmp_path / "sprung"
    for key in ("core.fsmonitor", "diff.external"):
        git(root, "config", key, f"touch {trap}")
    (root / "a").write_text("2\n", "utf-8")
    assert Repository(root).changes(old) == (FileChange("a", "changed", "a"),)
    assert not trap.exists()


def test_a_clone_that_begins_late_says_so(tmp_path: Path) -> None:
    root = repository(tmp_path / "whole")
    commit(root, {"a": "1\n"})
    commit(root, {"a": "2\n"})
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{root}", "part")
    assert Repository(tmp_path / "part").shallow
    assert not Repository(root).shallow


@pytest.fixture
def hanging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a git that never answers."""
    program = tmp_path / "bin" / "git"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nsleep 300\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    monkeypatch.setattr("briefbook.history.git.SECONDS", 0.3)
    return harbour(tmp_path / "project")


NO_ANSWER = (
    " gave no answer in 0.3 seconds and was stopped. See whether `git status` answers in this"
    " folder: the disk may be too slow, or git may wait for another machine.\n"
)


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (["generate"], "`git rev-parse`"),
        (["diff", "main"], "`git rev-parse`"),
        (["scope", "main"], "`git rev-parse`"),
    ],
)
def test_a_git_that_hangs_is_told_whatever_the_command(
    hanging: Path, arguments: list[str], asked: str
) -> None:
    done = CliRunner().invoke(main, [*arguments, "--project", str(hanging)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == f"{asked}{NO_ANSWER}"
    assert not (hanging / "docs" / "index.md").exists()


def test_a_git_that_hangs_is_not_taken_for_a_folder_without_one(hanging: Path) -> None:
    with pytest.raises(UnansweredError):
        _ = Repository(hanging).known
