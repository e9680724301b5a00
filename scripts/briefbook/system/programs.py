"""Another program, run with an end to it: it is stopped in time, with all that it started."""

import os
import signal
import subprocess
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import click


class UnansweredError(click.ClickException):
    """A program that was stopped; whatever command is running ends with this sentence."""

    def __init__(self, name: str, seconds: float, help: str) -> None:
        waited = f"{seconds / 60:.0f} minutes" if seconds >= 120 else f"{seconds:g} seconds"
        super().__init__(f"{name} gave no answer in {waited} and was stopped. {help}")

    def show(self, *_: Any, **__: Any) -> None:
        """Say it as we say everything, without a word of click's before it."""
        click.echo(self.format_message(), err=True)


def run(
    command: Sequence[str],
    folder: Path,
    seconds: float,
    environment: Mapping[str, str] | None = None,
    text: bytes = b"",
) -> subprocess.CompletedProcess[bytes]:
    """What a program says and how it ends.

    `TimeoutExpired` where it doesn't end in time; OSError where it can't be started. It gets a
    session of its own, so that it is stopped with its children and finds no terminal to ask at.
    """
    with _started(command, folder, environment, subprocess.PIPE) as process:
        try:
            out, told = process.communicate(text, seconds)
        except BaseException:  # also when we are stopped: what is typed here doesn't reach it
            _stop(process)
            raise
    return subprocess.CompletedProcess(command, process.returncode, out, told)


def ask(
    command: Sequence[str],
    folder: Path,
    seconds: float,
    requests: Iterable[bytes],
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """The same for a program that answers requests one by one; each ends with a comma, as they do.

    Its input is closed once it has answered the last.
    """
    late = threading.Event()
    with (
        TemporaryFile() as errors,
        _started(command, folder, environment, errors) as process,
    ):
        alarm = threading.Timer(seconds, _stop, [process, late])
        try:
            alarm.start()
            out = b"".join(_answers(process, requests))
            process.wait()
        except BaseException:
            _stop(process)
            raise
        finally:
            alarm.cancel()
        errors.seek(0)
        done = subprocess.CompletedProcess(command, process.returncode, out, errors.read())
    if late.is_set():
        raise subprocess.TimeoutExpired(command, seconds)
    return done


def _started(
    command: Sequence[str],
    folder: Path,
    environment: Mapping[str, str] | None,
    errors: int | IO[bytes],
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        start_new_session=True,
    )


def _answers(process: subprocess.Popen[bytes], requests: Iterable[bytes]) -> Iterator[bytes]:
    """All that a program answers; less where it ends before."""
    assert process.stdin
    assert process.stdout
    answers = process.stdout.fileno()
    with suppress(BrokenPipeError):
        for request in requests:
            process.stdin.write(request + b",")
            process.stdin.flush()
            chunk = b""
            while not chunk.endswith(b",") and (chunk := os.read(answers, 65_536)):
                yield chunk
            if not chunk:
                break
    with suppress(OSError):
        process.stdin.close()
    yield process.stdout.read()


def _stop(process: subprocess.Popen[bytes], late: threading.Event | None = None) -> None:
    """End a program and those in its session; where that is because it is late, say so."""
    if late:
        late.set()
    with suppress(OSError):  # it may have ended already
        # Windows has no groups of processes.
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
