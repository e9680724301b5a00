"""The standard streams of a process, made fit for use: none missing, and no character too many."""

import io
import os
import sys


def prepare() -> None:
    """Put something in the place of streams that are closed, and let odd characters pass.

    The next file that is opened would else get the number of a closed one, and be written over.
    """
    if sys.stdin is None:  # its number is taken; who wants to read it tells that there is none
        os.open(os.devnull, os.O_RDONLY)
    if sys.stdout is None:  # what can't be written is told, as for a full disk
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        # Another value than the default was chosen by somebody, as with PYTHONIOENCODING.
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def drop() -> None:
    """Forget what standard output doesn't take; at the end it would be tried again."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
