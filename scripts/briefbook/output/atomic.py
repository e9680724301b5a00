"""Single files: written in one step, and what stands where one of ours belongs."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from briefbook.problems import Problem


def put(path: Path, data: bytes) -> bool:
    """Write a file in one step where it differs; whoever reads sees the old one or the new one."""
    try:
        # Most files that differ do so in size, and needn't be read.
        if path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    with _part(path, data) as part:
        os.replace(part, path)
    return True


def create(path: Path, data: bytes) -> None:
    """Write a new file in one step; a FileExistsError where something stands already."""
    with folders_above(path), _part(path, data) as part:
        try:
            # A link can't be made where something stands; a rename would write over it.
            os.link(part, path)
        except FileExistsError:
            raise
        except OSError:  # a disk without hard links
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
            os.replace(part, path)


@contextmanager
def folders_above(path: Path) -> Iterator[None]:
    """Make the folders that a file will lie in; where work in here fails, they are gone again."""
    missing = [folder for folder in path.parents if not os.path.lexists(folder)]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for folder in missing:
            with suppress(OSError):  # what somebody else put there stays
                folder.rmdir()
        raise


@contextmanager
def _part(path: Path, data: bytes) -> Iterator[Path]:
    """The data in a file beside its place, and gone in the end whatever happens."""
    part = path.with_name(f".{path.name}.part")
    with naming(path):
        try:
            part.unlink(missing_ok=True)  # were it a link, the text would go where that leads
            part.write_bytes(data)
            yield part
        finally:
            with suppress(OSError):
                part.unlink()


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Errors in here name this file: the system leaves it out where a write fails."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise


def is_part(name: str) -> bool:
    """Whether a file name is one that a run uses while it writes."""
    return name.startswith(".") and name.endswith(".part")


def in_the_way(docs: Path, name: str, what: str) -> Problem:
    """The problem of a file that somebody wrote where one of ours belongs."""
    message = f"This hand-written {what} stands where a generated one belongs."
    help = "Rename it, or remove it; it was left as it is."
    return Problem(f"{docs.name}/{name}", 1, 1, "page-clash", message, help)


def not_plain(docs: Path, paths: Iterable[str]) -> Iterator[Problem]:
    """A problem for each folder of these files that is none, or a link that leads elsewhere."""
    resolved = docs.resolve()
    folders = {Path(folder) for folder in {path.rpartition("/")[0] for path in paths}}
    folders |= {above for folder in folders for above in folder.parents}
    for folder in sorted(folders):
        place = docs / folder
        if place.exists() and (not place.is_dir() or place.resolve() != resolved / folder):
            message = "Generated pages go here, and this is not a plain folder."
            help = "Move it; a link would let a build write outside the project."
            yield Problem(f"{docs.name}/{folder.as_posix()}", 1, 1, "page-clash", message, help)
