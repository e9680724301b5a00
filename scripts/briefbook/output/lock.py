"""One writer at a time in a project; whoever comes second waits, and says for whom.

The system lets go of the lock when its holder ends, however it ends. Who only reads needs none.
"""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click
from filelock import FileLock, Timeout

from briefbook.system.cache import FOLDER, make_folder

LOCK, HOLDER = "briefbook.output.lock", "briefbook.holder"
PATIENCE = 600.0
"""Seconds to wait for another run."""
_POLL = 0.1
_CLOSED = (errno.EROFS, errno.EACCES, errno.EPERM)


class BusyError(click.ClickException):
    """Another run has been writing for too long; nothing was done."""


@contextmanager
def alone(root: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Be the only run that writes into a project; within one run it may be asked for again."""
    lock = _held(root, patience)
    try:
        yield
    finally:
        if lock:
            _let_go(lock, root / FOLDER / HOLDER)


def _held(root: Path, patience: float) -> FileLock | None:
    """The lock; None where nothing may be written, which whoever tries is told with its place."""
    try:
        folder = make_folder(root)
        # One lock for the whole process: asked again within a run it counts, and waits for nobody.
        lock = FileLock(folder / LOCK, is_singleton=True)
        _acquire(lock, folder / HOLDER, patience)
    except OSError as error:
        if error.errno not in _CLOSED:
            raise
        return None
    return lock


def _acquire(lock: FileLock, holder: Path, patience: float) -> None:
    try:
        lock.acquire(timeout=0)
    except Timeout:
        told = f"Another run of Briefbook is writing here{_who(holder)}; waiting for it."
        click.echo(told, err=True)
        _wait(lock, holder, patience)
    if lock.lock_counter == 1:
        # Only the outermost of those who ask names the run.
        with suppress(OSError):  # who it is, is a courtesy
            holder.write_text(f"`{_command()}`, process {os.getpid()}", "utf-8")


def _wait(lock: FileLock, holder: Path, patience: float) -> None:
    try:
        lock.acquire(timeout=patience, poll_interval=_POLL)
    except Timeout:
        raise BusyError(
            f"Another run of Briefbook{_who(holder)} is writing here and did not end within"
            f" {patience / 60:.0f} minutes, so nothing was done. End it if it hangs, then run this"
            " again."
        ) from None


def _let_go(lock: FileLock, holder: Path) -> None:
    if lock.lock_counter == 1:
        with suppress(OSError):
            holder.unlink()
    lock.release()


def _who(holder: Path) -> str:
    """The other run in brackets, where it says so."""
    try:
        told = holder.read_text("utf-8")
    except (OSError, ValueError):
        return ""
    return f" ({told})" if told else ""


def _command() -> str:
    """What was called, as `briefbook build`."""
    program = Path(sys.argv[0]).stem.replace("__main__", "briefbook")
    return " ".join([program, *sys.argv[1:2]])
