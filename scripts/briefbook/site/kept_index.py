"""The index of the last build, taken again where the same pages would give the same one.

`.cache/pagefind/` holds its files and `.cache/briefbook.pagefind` two digests: of what it was made
from, and of the files themselves. The second is written last and taken away first, so an index
that was kept by half, or that somebody has changed, is never taken.
"""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from briefbook.output.atomic import put
from briefbook.output.lock import FOLDER

_FILES, _DIGESTS = "pagefind", "briefbook.pagefind"


class KeptIndex:
    """What is kept of an index in a project."""

    def __init__(self, root: Path) -> None:
        self._files, self._digests = root / FOLDER / _FILES, root / FOLDER / _DIGESTS

    def take(self, made_from: str, place: Path) -> bool:
        """Put the index that was made from the same into its place; False where there is none."""
        try:
            if self._digests.read_text("utf-8") != _told(made_from, self._files):
                return False
            shutil.copytree(self._files, place, dirs_exist_ok=True)
        except (OSError, ValueError):
            return False
        return True

    def keep(self, made_from: str, index: Path) -> None:
        """Keep an index for the next build; where that can't be, keep none."""
        with suppress(OSError):
            self._digests.unlink(missing_ok=True)
            shutil.rmtree(self._files, ignore_errors=True)
            shutil.copytree(index, self._files)
            put(self._digests, _told(made_from, self._files).encode())


def digest_of(parts: Iterable[bytes]) -> str:
    """One digest of several things, in their order; none of them runs into the next."""
    whole = sha256()
    for part in parts:
        whole.update(sha256(part).digest())
    return whole.hexdigest()


def _told(made_from: str, folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    named = (part for file in files for part in (_name(file, folder), file.read_bytes()))
    return f"{made_from} {digest_of(named)}\n"


def _name(file: Path, folder: Path) -> bytes:
    return file.relative_to(folder).as_posix().encode()
