"""Writing: only what differs, whole files at once, and never over a hand-written page."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefbook.output import atomic, files
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
    """Whether a file is one of our pages; a missing one is nobody's, and so is a pipe."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_MARK)) == _MARK
    except OSError:
        return False


def may_be_generated(docs: Path, path: Path) -> bool:
    """Whether a path is one where our files live, and no hand-written one stands there."""
    try:
        parts = path.relative_to(docs).parts
    except ValueError:
        return False
    if parts[:1] == ("index.md",) or (len(parts) > 1 and parts[0] in SECTIONS):
        return is_generated(path) or not path.exists()
    return files.may_be_ours(docs, "/".join(parts))


def sync(
    docs: Path, pages: Mapping[str, str], others: Mapping[str, files.Content] | None = None
) -> Written:
    """Make the docs folder hold exactly these pages and files beside the hand-written ones."""
    plan = files.plan(docs, others or {})
    clashes = (*_clashes(docs, pages), *plan.clashes)
    if clashes:
        return Written(clashes=clashes)
    written = [path for path, text in pages.items() if write(docs / path, text)]
    removed = [*_remove_stale(docs, pages)]
    files.carry_out(docs, plan)
    return Written((*written, *plan.writes), (*removed, *plan.removes))


def write(path: Path, text: str) -> bool:
    """Write a text in one step where it differs."""
    return atomic.put(path, text.encode("utf-8"))


def _clashes(docs: Path, paths: Iterable[str]) -> Iterator[Problem]:
    yield from atomic.not_plain(docs, paths)
    for path in paths:
        for name in _same_address(path):
            place = docs / name
            if (place.is_symlink() or place.exists()) and not is_generated(place):
                yield atomic.in_the_way(docs, name, "page")


def _same_address(path: str) -> tuple[str, ...]:
    """The files that would be built to the address of this one: `x.md` and `x/index.md`."""
    if path.endswith("index.md"):
        return (path, f"{path.removesuffix('index.md')}README.md")
    return (path, f"{path.removesuffix('.md')}/index.md", f"{path.removesuffix('.md')}/README.md")


def _remove_stale(docs: Path, pages: Mapping[str, str]) -> Iterator[str]:
    in_sections = (path for section in SECTIONS for path in (docs / section).rglob("*"))
    for path in sorted([*docs.glob(".index.md.part"), *in_sections]):
        name = path.relative_to(docs).as_posix()
        left_over = path.name.startswith(".") and path.name.endswith(".md.part")
        if left_over or (name not in pages and path.suffix == ".md" and is_generated(path)):
            path.unlink()
            yield name
