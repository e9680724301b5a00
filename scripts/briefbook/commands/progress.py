"""Progress of long work: on a terminal only, on stderr, and gone when the work is done."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

EVERY = 250


@contextmanager
def progress(what: str) -> Iterator[Callable[[str], None] | None]:
    """Something to call for each step; None where nobody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    steps = 0

    def step(_: str) -> None:
        nonlocal steps
        steps += 1
        if steps % EVERY == 0:
            sys.stderr.write(f"\r{steps} {what}")
            sys.stderr.flush()

    try:
        yield step
    finally:
        if steps >= EVERY:
            sys.stderr.write("\r\033[K")  # to the line's beginning, and clear it
