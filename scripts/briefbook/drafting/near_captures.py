"""Saved pages that hold much of a text, looked for within a time; what was left out is told."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from briefbook.capture.copy import read
from briefbook.capture.saved_pages import BROKEN, captures_in
from briefbook.drafting.near import Near, nearest

SECONDS = 10.0
"""For holding a text against all that is kept; a thousand pages of usual length take less."""
Clock = Callable[[], float]


class Compared(NamedTuple):
    """What is near, and what an editor is told of what wasn't compared."""

    near: list[Near]
    untold: list[str]


def near_captures(
    folder: Path, text: str, own: Path | None, clock: Clock = time.monotonic
) -> Compared:
    """Captures of a folder that hold much of a text, but for its own file; the youngest first."""
    mine = own.resolve() if own else None
    told: list[str] = []
    try:
        every = captures_in(folder) if folder.is_dir() else ()
        paths = [p for p in every if isinstance(p, Path) and p.resolve() != mine]
    except OSError as error:
        return Compared([], [f"{folder} can't be read ({error.strerror}); nothing was compared."])
    paths.sort(key=_changed, reverse=True)
    return Compared(nearest(text, _texts(paths, told, clock)), told)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _texts(paths: list[Path], told: list[str], clock: Clock) -> Iterator[tuple[str, str]]:
    """The text of each capture, as long as there is time."""
    end = clock() + SECONDS
    for number, path in enumerate(paths):
        if clock() > end:
            rest = len(paths) - number
            told.append(
                f"{path.name} and what is older, {rest} of {len(paths)} saved pages, was not"
                f" compared: it took too long."
            )
            break
        try:
            yield path.name, read(path.name, path.read_bytes()).raw
        except (AssertionError, OSError, RecursionError, ValueError):
            told.append(f"{path.name} {BROKEN[0]}; it was not compared. {BROKEN[1]}")
