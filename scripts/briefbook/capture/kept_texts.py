"""The texts of saved pages, the youngest first, as long as there is time."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from briefbook.capture.copy import read
from briefbook.capture.saved_pages import BROKEN, captures_in

SECONDS = 4.0
"""For reading all that is kept, of the ten there are; hundreds of usual pages take less."""
Clock = Callable[[], float]
Told = Callable[[str], None]
"""Called with a sentence on what wasn't read."""


def texts_in(
    folder: Path, told: Told, but: Path | None = None, clock: Clock = time.monotonic
) -> Iterator[tuple[str, str]]:
    """Each page of a folder by its name, but for one; what is left out is told."""
    try:
        paths = _pages(folder, but.resolve() if but else None)
    except OSError as error:
        told(f"{folder} can't be read ({error.strerror}); nothing there was compared.")
        return
    end = clock() + SECONDS
    for number, path in enumerate(paths):
        if clock() > end:
            left, of = len(paths) - number, len(paths)
            told(
                f"{left} of {of} saved pages were not compared, {path.name} and what is older:"
                " there was no time."
            )
            return
        try:
            yield path.name, read(path.name, path.read_bytes()).raw
        except (AssertionError, OSError, RecursionError, ValueError):
            told(f"{path.name} {BROKEN[0]}; it was not compared. {BROKEN[1]}")


def _pages(folder: Path, but: Path | None) -> list[Path]:
    every = captures_in(folder) if folder.is_dir() else ()
    pages = [page for page in every if isinstance(page, Path) and page.resolve() != but]
    return sorted(pages, key=_changed, reverse=True)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
