"""Which files may be read in the folder of saved pages, outside the project."""

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import AnyStr

from briefbook.text.characters import visible

LIMIT = 20 * 1024 * 1024
"""Bytes of one file; a page with its pictures in it may be long."""


LIMIT_OF_MARKUP = 4 * 1024 * 1024
"""Bytes and characters of a page without its pictures; to read them takes forty times as many."""
_HELD = re.compile(rb"data:[\w/+.;=-]{0,100};base64,[A-Za-z0-9+/=]{100,}+")
"""Pictures and fonts that stand in the page itself."""


class TooLongError(ValueError):
    """A page that is too long to be read."""


def without_pictures(data: bytes) -> bytes:
    """A page without the pictures in it where it is long, or `TooLongError`."""
    return fitting(data if len(data) <= LIMIT_OF_MARKUP else _HELD.sub(b"data:,", data))


def fitting(page: AnyStr) -> AnyStr:
    """A page that isn't too long to be read, or `TooLongError`."""
    if len(page) > LIMIT_OF_MARKUP:
        raise TooLongError(f"It is longer than {LIMIT_OF_MARKUP // 1024**2} MiB without pictures.")
    return page


@dataclass(frozen=True)
class Skipped:
    """A file that isn't read."""

    name: str
    why: str
    help: str
    """What to do about it."""


BROKEN = ("can't be read as a page", "Copy its text into a file there.")
"""What is wrong and what to do, for a file that no parser can make sense of."""


def captures_in(folder: Path) -> Iterator[Path | Skipped]:
    """Every file right in a folder, by name; nothing outside of it is ever named."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if not entry.name.startswith("."):
            why = _unfit(entry)
            yield Skipped(visible(entry.name), *why) if why else Path(entry.path)


def _unfit(entry: os.DirEntry[str]) -> tuple[str, str] | None:
    # First of all, for everything else would follow the link.
    if entry.is_symlink():
        return "is a link to another place", "Put the file itself there."
    try:
        status = entry.stat()
    except OSError as error:
        return f"can't be looked at ({error.strerror})", "Run this again."
    if not stat.S_ISREG(status.st_mode):
        return "is not a regular file", "Copies lie right in the folder, a file for each."
    if visible(entry.name) != entry.name:
        return "has a name that can't be printed", "Rename it."
    if status.st_size > LIMIT:
        return f"is longer than {LIMIT // 1024**2} MiB", "Copy its text into a file there."
    return (
        None if os.access(entry.path, os.R_OK) else ("can't be read", "Allow yourself to read it.")
    )
