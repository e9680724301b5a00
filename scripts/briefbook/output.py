"""Writing: only what differs, whole files at once, and never over a hand-written page."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefbook.problems import Problem
from briefbook.render.addresses import SECTIONS
from briefbook.render.front_matter import GENERATED

_MARK = f"---\n{GENERATED}\n".encode()


@dataclass(frozen=True)
class Written:
    """What a run changed on disk, by path below the docs folder."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    clashes: tuple[Problem, ...] = ()
    """What was in the way, such as hand-written files; then nothing was written at all."""


def is_generated(path: Path) -> bool:
    """Whether a file is one of ours; a missing one is nobody's."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MARK)) == _MARK
    except OSError:
        return False


def may_be_generated(docs: Path, path: Path) -> bool:
    """Whether a path is one where generated pages live, and no hand-written page stands there."""
    try:
        parts = path.relative_to(docs).parts
    except ValueError:
        return False
    ours = parts[:1] == ("index.md",) or (len(parts) > 1 and parts[0] in SECTIONS)
    return ours and (is_generated(path) or not path.exists())


def sync(docs: Path, pages: Mapping[str, str]) -> Written:
    """Make the docs folder hold exactly these pages beside the hand-written ones."""
    clashes = tuple(_clashes(docs, pages))
    if clashes:
        return Written(clashes=clashes)
    written = tuple(path for path, text in pages.items() if write(docs / path, text))
    removed = tuple(_remove_stale(docs, pages))
    return Written(written, removed)


def _clashes(docs: Path, paths: Iterable[str]) -> Iterator[Problem]:
    resolved = docs.resolve()
    folders = {Path(path).parent for path in paths}
    for folder in sorted(folders):
        place = docs / folder
        if place.exists() and (not place.is_dir() or place.resolve() != resolved / folder):
            message = "Generated pages go here, and this is not a plain folder."
            help = "Move it; a link would let a build write outside the project."
            yield Problem(f"{docs.name}/{folder.as_posix()}", 1, 1, "page-clash", message, help)
    for path in paths:
        for name in _same_address(path):
            place = docs / name
            if (place.is_symlink() or place.exists()) and not is_generated(place):
                message = "This hand-written page stands where a generated one belongs."
                help = "Rename it, or remove it; it was left as it is."
                yield Problem(f"{docs.name}/{name}", 1, 1, "page-clash", message, help)


def _same_address(path: str) -> tuple[str, ...]:
    """The files that would be built to the address of this one: `x.md` and `x/index.md`."""
    if path.endswith("index.md"):
        return (path, f"{path.removesuffix('index.md')}README.md")
    return (path, f"{path.removesuffix('.md')}/index.md", f"{path.removesuffix('.md')}/README.md")


def write(path: Path, text: str) -> bool:
    """Write a file in one step where it differs; whoever reads sees the old one or the new one."""
    data = text.encode("utf-8")
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


def _remove_stale(docs: Path, pages: Mapping[str, str]) -> Iterator[str]:
    in_sections = (path for section in SECTIONS for path in (docs / section).rglob("*"))
    for path in sorted([*docs.glob(".index.md.part"), *in_sections]):
        name = path.relative_to(docs).as_posix()
        left_over = path.name.startswith(".") and path.name.endswith(".md.part")
        if left_over or (name not in pages and path.suffix == ".md" and is_generated(path)):
            path.unlink()
            yield name
