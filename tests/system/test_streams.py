"""Standard output that takes nothing: one sentence, exit code 1, no traceback."""

import errno
import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefbook.cli import main
from briefbook.output import atomic
from tests.support.projects import PROGRAMS, environment, harbour

FULL = "Standard output can't be written: the disk is full. Make room, then run this again.\n"
CLOSED = "Standard output is closed. Open it, or send it into a file.\n"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return harbour(tmp_path_factory.mktemp("streams"))


def sh(root: Path, line: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """A line for the shell, in which `briefbook` is ours."""
    path = f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["sh", "-c", line],
        cwd=root,
        env=environment(root, PATH=path, **changes),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=60,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["check", "--help"])
def test_a_full_disk_behind_it_is_told(root: Path, command: str) -> None:
    done = sh(root, f"briefbook {command} > /dev/full")
    assert (done.returncode, done.stderr.endswith(FULL)) == (1, True), done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["check", "--version"])
def test_a_closed_one_is_told(root: Path, command: str) -> None:
    done = sh(root, f"briefbook {command} >&-")
    assert (done.returncode, done.stderr) == (1, CLOSED)


def test_who_prints_nothing_needs_no_output(root: Path) -> None:
    done = sh(root, "briefbook generate >&- <&-")
    assert done.returncode == 0, done.stderr
    assert (root / "docs/index.md").read_text("utf-8").startswith("---\n"), "nothing got into it"


def test_with_everything_closed_the_exit_code_tells(root: Path) -> None:
    assert sh(root, "briefbook check <&- >&- 2>&-").returncode == 1


def test_a_reader_who_has_seen_enough_is_told_nothing(root: Path) -> None:
    done = sh(root, "{ briefbook check --help; echo $? >&3; } 3>&2 | true")
    assert done.stderr in ("0\n", "1\n"), "nothing but the exit code"


def test_characters_that_an_output_lacks_are_written_in_another_way(root: Path) -> None:
    (root / "briefs/2024/海.yml").write_text("", "utf-8")
    done = sh(root, "briefbook check", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    (root / "briefs/2024/海.yml").unlink()
    assert done.returncode == 1
    assert "briefs/2024/\\u6d77.yml:1:1: file-name: " in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.thorough
@pytest.mark.parametrize("command", ["generate", "schema"])
def test_a_command_tells_what_the_disk_refuses(
    root: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    (root / "docs/index.md").unlink(missing_ok=True)  # so that there is something to write

    def full(path: Path, data: bytes) -> bool:
        raise OSError(errno.ENOSPC, "No space left on device", str(path))

    monkeypatch.setattr(atomic, "put", full)
    done = CliRunner().invoke(main, [command, "--project", str(root)])
    assert done.exit_code == 1
    assert done.stderr.endswith(
        " can't be written: the disk is full. Make room, then run this again.\n"
    )
    assert done.stderr.count("\n") == 1


def test_a_mistake_of_ours_is_not_hidden(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic, "put", None)
    done = CliRunner().invoke(main, ["schema", "--project", str(root)])
    assert isinstance(done.exception, TypeError)
