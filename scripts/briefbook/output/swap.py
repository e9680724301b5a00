"""Putting a finished folder in the place of the one that stands there.

Whoever looks at any moment finds the old tree or the new one, whole.
"""

import ctypes
import os
import shutil
import sys
import time
from pathlib import Path

# Linux's own numbers: paths count from the current folder, and `RENAME_EXCHANGE`.
_AT_FDCWD, _EXCHANGE = -100, 2
_TRIES, _PAUSE = 8, 0.25
"""How often a tree is cleared away before that counts as failed, and the seconds between."""
_OF_A_SITE = ("index.html", "404.html", "assets")
"""What no site is without; a build that was broken off has written the last of them."""


def beside(folder: Path, which: str = "new") -> Path:
    """Where the new tree is made, or the old one put away: near enough to be renamed into place.

    What lies there is removed, so it has a name that nobody gives a folder of their own.
    """
    return folder.with_name(f"{folder.name}.briefbook-{which}")


def obstacle(folder: Path) -> str:
    """What stands in the way of a swap; empty where nothing does."""
    for place in (folder, beside(folder), beside(folder, "old")):
        if place.is_symlink() or (place.exists() and not place.is_dir()):
            return f"{place.name} is a link or a file, and a folder belongs there. Move it away."
    if folder.exists() and not _is_site(folder):
        return (
            f"{folder.name} holds something else than a site, and a build replaces all of it. "
            "Move it away, or name another folder: `site_dir` in mkdocs.yml."
        )
    return ""


def _is_site(folder: Path) -> bool:
    """Whether a folder may be replaced: a site, or half of one, or nothing but hidden files."""
    names = [path.name for path in folder.iterdir() if not path.name.startswith(".")]
    return not names or any(name in _OF_A_SITE for name in names)


def swap(new: Path, folder: Path) -> None:
    """Put `new` where `folder` is and remove what was there."""
    if not folder.exists():
        new.rename(folder)
        return
    if _exchanged(new, folder):
        _clear(new)
        return
    old = beside(folder, "old")
    folder.rename(old)
    new.rename(folder)
    _clear(old)


def recover(folder: Path) -> None:
    """Clear up after a run that was killed: drop half a tree, put a whole one back."""
    old = beside(folder, "old")
    if old.exists() and not folder.exists():
        old.rename(folder)
    for left_over in (old, beside(folder)):
        if left_over.exists():
            _clear(left_over)


def _clear(folder: Path) -> None:
    """Remove a tree, also one into which the indexer of a killed run still writes a moment."""
    for _ in range(_TRIES):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(_PAUSE)
    shutil.rmtree(folder)


def _exchanged(one: Path, two: Path) -> bool:
    """Exchange two folders in one step, which Linux can; False where it can't be done."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        # Python has no call for it, and `os.replace` puts nothing over a folder that isn't empty.
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    names = os.fsencode(one), os.fsencode(two)
    return bool(rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _EXCHANGE) == 0)
