"""When Python looks for garbage: most of what we make stays, and looking through it is slow."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 100_000, 20, 20
"""As `gc.set_threshold` takes it; Python's own first is 700."""


@contextmanager
def without_garbage_collection(to_the_end: bool = False) -> Iterator[None]:
    """Pause the collector while much is made that is kept.

    A command that ends with what it made may hold it all the while, `to_the_end`: then it isn't
    scanned when Python ends, either, which frees it without.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if to_the_end:
            gc.freeze()
        if was_on:
            gc.enable()


def collect_garbage_seldom() -> None:
    """Let a process that builds sites look for garbage now and then."""
    gc.set_threshold(*_SELDOM)
