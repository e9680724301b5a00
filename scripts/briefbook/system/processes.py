"""Work that is spread over the cores of a machine, as if one had done it.

The processes are copies of this one, so what they work on need not be sent to them; only what
comes of it is sent back. Where a system can't copy a process, the work is done here.
"""

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

import click

T = TypeVar("T")
R = TypeVar("R")

_PARTS = 8
"""Into how many parts a process's share is cut: few are dear to wait for, many dear to send."""
_MANY = 500
"""From so many small pieces of work on several processes are quicker than one."""
_LONGEST = 3600.0
"""Seconds that all of it may take: a hundred thousand briefs take a part of that."""
_work: list[Callable[[Any], Any]] = []
"""What the copies of this process are to do; a function with its surroundings can't be sent."""


class ProcessLostError(click.ClickException):
    """The system ended one of the processes; whatever command is running ends with this."""

    def __init__(self) -> None:
        super().__init__(
            "The system ended a process of this run, most likely because memory ran short. Close"
            " other programs and run it again; build and generate need least with --jobs 1."
        )


class ProcessHungError(click.ClickException):
    """A process of this run was stopped because it came to no end."""

    def __init__(self) -> None:
        super().__init__(
            f"A process of this run came to no end in {_LONGEST / 60:.0f} minutes and was stopped;"
            " nothing was put in the place of the last site. Run it again with --jobs 1."
        )


def cores() -> int:
    """How many processes of this run can work at the same time."""
    # A container may be allowed fewer than the machine has.
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def jobs_for(pieces: int) -> int:
    """How many processes so many small pieces of work are worth."""
    return cores() if pieces >= _MANY else 1


def spread(make: Callable[[T], R], items: Sequence[T], jobs: int) -> Iterator[R]:
    """What `make` gives for each item, in their order; made by up to so many processes."""
    if min(jobs, len(items)) < 2 or not _can_copy():
        with _nothing_collected():
            yield from map(make, items)
        return
    _work.append(make)
    try:
        yield from _spread(items, min(jobs, len(items)))
    except BrokenProcessPool:
        raise ProcessLostError from None
    except TimeoutError:
        raise ProcessHungError from None
    finally:
        _work.pop()


def _spread(items: Sequence[Any], jobs: int) -> Iterator[Any]:
    context = multiprocessing.get_context("fork")
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_end_with_parent)
    with _nothing_collected(), pool:
        size = max(1, len(items) // (jobs * _PARTS))
        try:
            yield from pool.map(_made, items, timeout=_LONGEST, chunksize=size)
        except TimeoutError:
            _stop_copies()  # else the pool waits for them
            raise


def _end_with_parent() -> None:
    """Let a copy end as soon as the process that it works for is gone, also where that is killed.

    By itself it would wait for work for ever, with all the memory it was copied with.
    """
    parent = multiprocessing.parent_process()
    assert parent

    def wait() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _stop_copies() -> None:
    for process in multiprocessing.active_children():
        process.kill()


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """What is there now is no garbage: a collector that looks for it makes copies of all memory."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _made(item: Any) -> Any:
    return _work[-1](item)


def _can_copy() -> bool:
    """Whether a copy of this process would be whole: it has one thread, however many we have."""
    known = "fork" in multiprocessing.get_all_start_methods()
    # On a Mac the system's own libraries break in a copy.
    return known and sys.platform != "darwin" and threading.active_count() == 1
