"""One writer at a time: who waits says for whom, and nobody waits for the dead."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefbook.output.lock import HOLDER, BusyError, alone
from briefbook.system.cache import FOLDER
from tests.support.projects import ROOT

HOLD = """\
import sys
from pathlib import Path
from briefbook.output.lock import alone
sys.argv = ["briefbook", "serve"]
with alone(Path(sys.stdin.readline().strip())):
    print("held", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def held(root: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that writes in a project, until its input ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD],
        cwd=ROOT / "scripts",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"{root}\n")
        process.stdin.flush()
        assert process.stdout.readline() == "held\n"
        yield process


def told(root: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said to whoever has no patience at all; the refusal itself comes second."""
    with pytest.raises(BusyError) as error, alone(root, patience=0.01):
        pytest.fail("two hold it")
    return f"{capsys.readouterr().err}{error.value.message}"


def test_it_is_held_once_and_then_free(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        with alone(tmp_path):
            assert (tmp_path / FOLDER / HOLDER).is_file()
        assert not (tmp_path / FOLDER / HOLDER).exists()
    assert capsys.readouterr() == ("", "")


def test_one_run_may_ask_again_inside_itself(tmp_path: Path) -> None:
    with alone(tmp_path):
        with alone(tmp_path):
            pass
        assert (tmp_path / FOLDER / HOLDER).is_file(), "it is still held"


def test_who_waits_says_for_whom(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with held(tmp_path) as other:
        who = f"(`briefbook serve`, process {other.pid})"
        assert told(tmp_path, capsys) == (
            f"Another run of Briefbook is writing here {who}; waiting for it.\n"
            f"Another run of Briefbook {who} is writing here and did not end within 0 minutes, so"
            " nothing was done. End it if it hangs, then run this again."
        )


def test_who_waits_goes_on_when_the_other_ends(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with held(tmp_path) as other:
        other.kill()
        with alone(tmp_path, patience=30):
            pass
    assert capsys.readouterr().err.count("waiting for it") <= 1


def test_after_a_failure_it_is_free(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), alone(tmp_path):
        raise ZeroDivisionError
    with held(tmp_path):
        pass


def test_where_nothing_can_be_written_nobody_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with alone(tmp_path):
        assert list(tmp_path.iterdir()) == []
