"""Another program: what it says, and that neither it nor its children outlive their time."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefbook.system import programs


def test_what_it_says_and_how_it_ends_is_given(tmp_path: Path) -> None:
    script = "cat; pwd; echo $WORD >&2; exit 3"
    done = programs.run(["sh", "-c", script], tmp_path, 60, {"WORD": "beside"}, b"given\n")
    assert done.returncode == 3
    assert done.stdout == f"given\n{tmp_path}\n".encode()
    assert done.stderr == b"beside\n"


def test_one_that_cannot_be_started_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no-such-program"):
        programs.run(["no-such-program"], tmp_path, 60)


def test_one_that_does_not_end_is_stopped_with_its_children(tmp_path: Path) -> None:
    script = "sleep 300 & echo $! > child; trap '' TERM INT; sleep 300"
    with pytest.raises(subprocess.TimeoutExpired):
        programs.run(["sh", "-c", script], tmp_path, 0.5)
    assert is_gone(int((tmp_path / "child").read_text("utf-8")))


def test_it_is_stopped_when_we_are(tmp_path: Path) -> None:
    """Ctrl-C reaches us alone."""
    script = (
        "import pathlib, signal, sys; from briefbook.system import programs\n"
        "signal.signal(signal.SIGALRM, signal.default_int_handler)\n"
        "signal.setitimer(signal.ITIMER_REAL, 0.5)\n"
        "programs.run(['sh', '-c', 'echo $$ > child; sleep 300'], pathlib.Path(), 300)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, timeout=60, check=False
    )
    assert b"KeyboardInterrupt" in done.stderr
    assert is_gone(int((tmp_path / "child").read_text("utf-8")))


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0.5, "git gave no answer in 0.5 seconds and was stopped. Look."),
        (600.0, "git gave no answer in 10 minutes and was stopped. Look."),
    ],
)
def test_its_silence_is_one_sentence(
    seconds: float, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    programs.UnansweredError("git", seconds, "Look.").show()
    assert capsys.readouterr().err == f"{told}\n"


def is_gone(process: int) -> bool:
    """Whether a process has ended; it may take the system a moment to say so."""
    for _ in range(500):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        if "zombie" in _state(process):
            return True
        time.sleep(0.01)
    return False


def _state(process: int) -> str:
    """What Linux says of a process; nobody may be there to bury an orphan."""
    try:
        return Path(f"/proc/{process}/status").read_text("utf-8")
    except OSError:
        return ""


ANSWERING = (
    "while IFS= read -r -d , asked; do printf '%s!,' \"$asked\"; done; echo done >&2; exit 3"
)


def test_one_that_is_asked_answers_one_by_one(tmp_path: Path) -> None:
    done = programs.ask(["bash", "-c", ANSWERING], tmp_path, 20, [b"one", b"two" * 50_000])
    assert done.stdout == b"one!," + b"two" * 50_000 + b"!,"
    assert (done.stderr, done.returncode) == (b"done\n", 3)


def test_one_that_ends_before_it_is_asked_is_no_error(tmp_path: Path) -> None:
    done = programs.ask(["sh", "-c", "echo no; exit 4"], tmp_path, 20, [b"one" * 100_000] * 9)
    assert (done.stdout, done.returncode) == (b"no\n", 4)


def test_one_that_never_answers_is_stopped(tmp_path: Path) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        programs.ask(["sh", "-c", "sleep 300 & sleep 300"], tmp_path, 0.2, [b"one"])


def test_where_a_request_cannot_be_made_the_program_is_stopped(tmp_path: Path) -> None:
    def requests() -> Iterator[bytes]:
        yield b"one"
        raise ValueError("two")

    with pytest.raises(ValueError, match=r"^two$"):
        programs.ask(["bash", "-c", ANSWERING], tmp_path, 20, requests())
