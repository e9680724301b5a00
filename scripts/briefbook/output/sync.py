"""Generated files in a docs folder: only what differs is written, what is no more goes.

`docs/.generated` lists every file that we wrote, in the form of `sha256sum`. A page and a picture
also carry a mark of ours inside. A file that is neither on the list as it stands nor marked is
somebody's own, and is left alone.

    wanted files + docs/ + its list --plan--> clashes | writes and removals --> docs/ and its list
"""

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path, PurePosixPath

from briefbook.output import atomic
from briefbook.problems import Problem
from briefbook.render.front_matter import GENERATED
from briefbook.system.processes import spread

LEDGER = ".generated"
"""The list; builders leave out files whose names start with a dot."""
MARK = b"Software\0Briefbook"
"""Stands near the start of every picture we draw."""
_PAGE_MARK = f"---\n{GENERATED}\n".encode()
_HEAD = 256
"""Bytes of a file among which its mark stands."""


@dataclass(frozen=True)
class Drawn:
    """A picture: takes long to make, and tells near its start what it was made from."""

    key: str
    """Stands in the file; one that has it is not made again."""
    make: Callable[[], bytes]


class Elsewhere:
    """A page that whoever makes it writes itself, with `put_page`."""


ELSEWHERE = Elsewhere()
Content = bytes | Drawn | Elsewhere
Ledger = dict[str, frozenset[str]]
"""Digests by path; two of one path while a run writes, for the old file and the new one."""


@dataclass(frozen=True)
class Written:
    """What a run changed on disk, by path below the docs folder."""

    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    clashes: tuple[Problem, ...] = ()
    """What was in the way, such as hand-written files; then nothing was written at all."""


def sync(docs: Path, files: Mapping[str, Content], jobs: int = 1) -> Written:
    """Make the docs folder hold exactly these files, by path, beside the hand-written ones.

    Pictures are drawn by up to so many processes.

    Killed at any moment, the next run still knows whose each file is: both digests of a file that
    is about to change are on the list before it does.
    """
    before = _read(docs / LEDGER)
    fitting = _fitting(docs, files)
    clashes = list(_clashes(docs, files, before, fitting))
    if clashes:
        return Written(clashes=tuple(clashes))
    writes = _made({name: one for name, one in files.items() if name not in fitting}, jobs)
    after = {name: digests for name, digests in _listed(files, before) if digests}
    removes = tuple(sorted({*_stale(docs, before, files), *_half_written(docs, before, files)}))
    if before != after or writes or removes:
        #     the list   before: old    while files are written: old and new    after: new
        names = before.keys() | after.keys()
        none = frozenset[str]()
        _keep(docs, {name: before.get(name, none) | after.get(name, none) for name in names})
        for name, data in writes.items():
            atomic.put(docs / name, data)
        for name in removes:
            (docs / name).unlink(missing_ok=True)  # a part may have been used meanwhile
            _clear_folders(docs, name)
        _keep(docs, after)
    return Written(tuple(writes), removes)


def _clear_folders(docs: Path, name: str) -> None:
    """Remove the folders that held a file and nothing else."""
    with suppress(OSError):  # which is how the first that holds something more answers
        for folder in PurePosixPath(name).parents[:-1]:
            (docs / folder).rmdir()


def put_page(docs: Path, name: str, text: bytes) -> tuple[str, bool]:
    """Write one page where it differs; its digest for the list, and whether it was written."""
    return _digest(text), atomic.put(docs / name, text)


def settle(docs: Path, digests: Mapping[str, str]) -> None:
    """Put pages that were written elsewhere on the list.

    A killed run may never come to it: a page of ours has its mark inside, too.
    """
    before = _read(docs / LEDGER)
    after = before | {name: frozenset([digest]) for name, digest in digests.items()}
    if after != before:
        _keep(docs, after)


def _listed(files: Mapping[str, Content], before: Ledger) -> Iterator[tuple[str, frozenset[str]]]:
    """What the list has to say of each file; a picture carries its mark, so it needn't be on it."""
    for name, content in sorted(files.items()):
        if isinstance(content, bytes):
            yield name, frozenset([_digest(content)])
        elif isinstance(content, Elsewhere):
            yield name, before.get(name, frozenset())


def is_generated(path: Path) -> bool:
    """Whether a file is one of our pages; a missing one is nobody's, and so is a pipe."""
    return path.suffix == ".md" and _is_marked(path)


def may_be_generated(docs: Path, path: Path) -> bool:
    """Whether a path is one of our files, or could be, for nobody else's stands there."""
    if not path.is_relative_to(docs) or ".." in path.parts:
        return False
    name = path.relative_to(docs).as_posix()
    if name == LEDGER or atomic.is_part(path.name) or not path.exists():
        return True
    return name in _seen(docs / LEDGER) or _is_marked(path)


def _fitting(docs: Path, files: Mapping[str, Content]) -> frozenset[str]:
    """The files that stand on disk as they should, each read this once."""
    ours = ((name, one) for name, one in files.items() if not isinstance(one, Elsewhere))
    read = ((name, content, _regular(f"{docs}/{name}")) for name, content in ours)
    return frozenset(
        name for name, content, there in read if there is not None and _fits(there, content)
    )


def _clashes(
    docs: Path, files: Mapping[str, Content], before: Ledger, fitting: frozenset[str]
) -> Iterator[Problem]:
    yield from atomic.not_plain(docs, files)
    for name, content in files.items():
        what = "page" if name.endswith(".md") else "file"
        for other in _same_address(name):
            if other == name and name in fitting:
                continue
            place = f"{docs}/{other}"
            # Not `exists`: a link to nowhere is in the way, too.
            if not os.path.lexists(place):
                continue
            if isinstance(content, Elsewhere) and _is_marked(Path(place)):
                continue
            there = _regular(place)
            if there is None or not _is_ours(there, other, content, before):
                yield atomic.in_the_way(docs, other, what)


def _same_address(name: str) -> tuple[str, ...]:
    """The files that would be built to the address of this one: `x.md` and `x/index.md`."""
    if not name.endswith(".md"):
        return (name,)
    stem = name.removesuffix(".md")
    if name.rpartition("/")[2] == "index.md":
        return (name, f"{name.removesuffix('index.md')}README.md")
    return (name, f"{stem}/index.md", f"{stem}/README.md")


def _is_ours(there: bytes, name: str, content: Content, before: Ledger) -> bool:
    """Whether what stands there may be written over."""
    if _marked(there[:_HEAD]) or _fits(there, content):
        return True
    # A page of ours has its mark inside, so the list speaks for the other files alone.
    return not name.endswith(".md") and _digest(there) in before.get(name, ())


def _made(files: Mapping[str, Content], jobs: int) -> dict[str, bytes]:
    """The bytes of files that have to be written; a picture is drawn only for that."""
    drawn = [(name, one) for name, one in files.items() if isinstance(one, Drawn)]
    pictures = zip(drawn, spread(lambda one: one[1].make(), drawn, jobs), strict=True)
    made = {name: data for (name, _), data in pictures}
    made |= {name: one for name, one in files.items() if isinstance(one, bytes)}
    return {name: made[name] for name in files if name in made}


def _fits(there: bytes, content: Content) -> bool:
    if isinstance(content, bytes):
        return there == content
    if isinstance(content, Elsewhere):
        return False
    return content.key.encode() in there[:_HEAD]


def _stale(docs: Path, before: Ledger, files: Mapping[str, Content]) -> Iterator[str]:
    """What we wrote and is no more, in whatever folder, even where the list has been lost."""
    for name in before:
        there = None if name in files else _regular(docs / name)
        # What somebody has changed since is theirs, and stays.
        if there is not None and _digest(there) in before[name]:
            yield name
    # Pages and pictures are known by their mark, also where no list names them.
    for where, _, names in os.walk(docs):
        folder = Path(where).relative_to(docs).as_posix()
        start = "" if folder == "." else f"{folder}/"
        for name in (start + name for name in names if name.endswith((".md", ".png"))):
            if name not in files and _is_marked(docs / name):
                yield name


def _half_written(docs: Path, before: Ledger, files: Iterable[str]) -> Iterator[str]:
    """What a killed run left beside the place of one of our files."""
    for folder in {name.rpartition("/")[0] for name in (LEDGER, *before, *files)}:
        place = docs / folder
        for name in os.listdir(place) if place.is_dir() else ():
            if atomic.is_part(name):
                yield f"{folder}/{name}" if folder else name


def _regular(place: str | Path) -> bytes | None:
    """The bytes of a plain file; None where there is none, or a link or a pipe."""
    # Thousands are asked for, so without the objects of `pathlib` and without a buffer.
    try:
        if not stat.S_ISREG(os.lstat(place).st_mode):
            return None
        with open(place, "rb", buffering=0) as file:
            return file.read()
    except OSError:
        return None


def _is_marked(place: Path) -> bool:
    try:
        if place.is_symlink() or not place.is_file():
            return False
        with place.open("rb") as file:
            return _marked(file.read(_HEAD))
    except OSError:
        return False


def _marked(head: bytes) -> bool:
    return head.startswith(_PAGE_MARK) or MARK in head


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _read(place: Path) -> Ledger:
    """The list of the files we wrote; empty where there is none."""
    lines = (_regular(place) or b"").decode("utf-8", "replace").splitlines()
    found: Ledger = {}
    for digest, _, name in (line.partition("  ") for line in lines):
        found[name] = found.get(name, frozenset()) | {digest}
    return found


def _keep(docs: Path, ledger: Ledger) -> None:
    """Write the list, or remove it where it would be empty."""
    lines = (f"{digest}  {name}\n" for name in sorted(ledger) for digest in sorted(ledger[name]))
    if ledger:
        atomic.put(docs / LEDGER, "".join(lines).encode())
    else:
        (docs / LEDGER).unlink(missing_ok=True)


def _seen(place: Path) -> Ledger:
    """The same list for those who ask again and again."""
    try:
        found = place.stat()
    except OSError:
        return {}
    # Time and inode are there to tell one list from the next, which is put in its place whole.
    return _seen_at(place, found.st_mtime_ns, found.st_ino)


@lru_cache(maxsize=1)
def _seen_at(place: Path, *_: int) -> Ledger:
    return _read(place)
