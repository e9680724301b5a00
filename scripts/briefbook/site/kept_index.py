"""The index of the last build, taken again where the same pages would give the same one.

`.cache/pagefind/` holds its files; the project's cache knows their digest by what they were made
from. So an index that was kept by half, that somebody has changed, or that came with a pull request
is never taken: its scripts would run on the site.
"""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from briefbook.system.cache import FOLDER, opened

_KIND = "pagefind"


class KeptIndex:
    """What is kept of an index in a project."""

    def __init__(self, root: Path) -> None:
        self._root, self._files = root, root / FOLDER / _KIND

    def take(self, made_from: str, place: Path) -> bool:
        """Put the index that was made from the same into its place; False where there is none."""
        try:
            with opened(self._root) as cache:
                known = cache.get(_KIND, made_from.encode())
            if known is None or known.decode() != _digest(self._files):
                return False
            shutil.copytree(self._files, place, dirs_exist_ok=True)
        except (OSError, ValueError):
            return False
        return True

    def keep(self, made_from: str, index: Path) -> None:
        """Keep an index for the next build; where that can't be, keep none."""
        if self._leads_away():
            return
        with suppress(OSError):
            shutil.rmtree(self._files, ignore_errors=True)
            shutil.copytree(index, self._files)
            with opened(self._root) as cache:
                cache.put_all(_KIND, {made_from.encode(): _digest(index).encode()})

    def _leads_away(self) -> bool:
        """Whether what is removed and written here would be somebody's outside the project."""
        return self._files.is_symlink() or self._files.parent.is_symlink()


def digest_of(parts: Iterable[bytes]) -> str:
    """One digest of several things, in their order; none of them runs into the next."""
    whole = sha256()
    for part in parts:
        whole.update(sha256(part).digest())
    return whole.hexdigest()


def _digest(folder: Path) -> str:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return digest_of(part for file in files for part in (_name(file, folder), file.read_bytes()))


def _name(file: Path, folder: Path) -> bytes:
    return file.relative_to(folder).as_posix().encode()
