"""Where a run puts its files: they live for seconds, and a disk takes half the time for them."""

import os
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
"""A folder that Linux keeps in memory; other systems have none."""
ROOM = 2_000_000_000
"""Bytes that must be free: a run takes less than half of it."""


def is_fit(folder: Path) -> bool:
    """Whether a whole run has room there, and what it installs can be started."""
    try:
        about = os.statvfs(folder)
    except OSError:
        return False
    can_start = not about.f_flag & getattr(os, "ST_NOEXEC", 0)
    return can_start and os.access(folder, os.W_OK) and about.f_bavail * about.f_frsize >= ROOM


def keep_files_in_memory() -> None:
    """Put them there, unless somebody has named another place."""
    if "TMPDIR" not in os.environ and is_fit(MEMORY):
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # or an answer from before would stay
