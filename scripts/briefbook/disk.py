"""Single files: written in one step, and what stands where one of ours belongs."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefbook.problems import Problem


def put(path: Path, data: bytes) -> bool:
    """Write a file in one step where it differs; whoever reads sees the old one or the new one."""
    try:
        if path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)  # were it a link, the text would go where that leads
    part.write_bytes(data)
    os.replace(part, path)
    return True


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
    folders = {Path(path).parent for path in paths}
    folders |= {above for folder in folders for above in folder.parents}
    for folder in sorted(folders):
        place = docs / folder
        if place.exists() and (not place.is_dir() or place.resolve() != resolved / folder):
            message = "Generated pages go here, and this is not a plain folder."
            help = "Move it; a link would let a build write outside the project."
            yield Problem(f"{docs.name}/{folder.as_posix()}", 1, 1, "page-clash", message, help)
