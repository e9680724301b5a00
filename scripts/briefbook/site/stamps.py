"""How files stand on disk: what has been written since, and how one gets a second place."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

Stamp = tuple[int, int]
"""Size and time of a file: of one that has both, nobody has written anything else since."""


@dataclass(frozen=True)
class Copied:
    """A file of the last site, and what it was copied from."""

    source: str
    of_source: Stamp
    here: Stamp

    def is_from(self, file: Path) -> bool:
        """Whether this file was copied, and stands as it did then."""
        try:
            return str(file) == self.source and stamp(file) == self.of_source
        except OSError:
            return False


def link(there: Path, here: Path) -> None:
    """Let a file stand in a second place, without a second copy of it where the disk can."""
    try:
        os.link(there, here)
    except FileNotFoundError:
        here.parent.mkdir(parents=True, exist_ok=True)
        link(there, here)
    except OSError:
        shutil.copy2(there, here)


def stamp(file: str | Path) -> Stamp:
    """How a file stands on disk."""
    stat = os.lstat(file)
    return stat.st_size, stat.st_mtime_ns
