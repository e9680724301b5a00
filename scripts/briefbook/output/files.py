"""Files of the site that are no pages (feeds, citations, cards): only what differs, whole at once.

A picture carries our mark inside, the others can't. So `docs/.generated` lists those we wrote, in
the form of `sha256sum`; a file that is not in it, or not as it stands, is somebody's own and is
left alone.
"""

import os
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from briefbook.output import atomic
from briefbook.problems import Problem

PICTURES = "cards"
FOLDERS = (PICTURES, "data/briefings", "data/ids", "feeds")
"""Where these files live, below the docs folder."""
LEDGER = ".generated"
"""Builders leave out files whose names start with a dot."""
MARK = b"Software\0Briefbook"
"""Stands near the start of every picture we draw."""
_HEAD = 256


@dataclass(frozen=True)
class Drawn:
    """A picture: takes long to make, and tells near its start what it was made from."""

    key: str
    """Stands in the file; one that has it is not made again."""
    make: Callable[[], bytes]


Content = bytes | Drawn
Ledger = dict[str, frozenset[str]]
"""Digests by path; two of one path while a run writes, for the old file and the new one."""


@dataclass(frozen=True)
class WritePlan:
    """What a run would change."""

    clashes: tuple[Problem, ...]
    writes: Mapping[str, bytes]
    removes: tuple[str, ...]
    before: Ledger
    after: Ledger


def plan(docs: Path, files: Mapping[str, Content]) -> WritePlan:
    """Compare what should be there with what is there; nothing is changed yet."""
    before = _read(docs / LEDGER)
    clashes = list(atomic.not_plain(docs, files))
    writes: dict[str, bytes] = {}
    after: Ledger = {}
    for name, content in sorted(files.items()):
        there = _regular(docs / name)
        if there is None or not _fits(there, content):
            if _is_ours(docs / name, there, before.get(name, frozenset())):
                there = writes[name] = content if isinstance(content, bytes) else content.make()
            else:
                clashes.append(atomic.in_the_way(docs, name, "file"))
        if isinstance(content, bytes):
            after[name] = frozenset([_digest(content)])
    return WritePlan(tuple(clashes), writes, tuple(_stale(docs, before, files)), before, after)


def carry_out(docs: Path, plan: WritePlan) -> None:
    """Write and remove; killed at any moment, the next run knows whose each file is."""
    if plan.before == plan.after and not plan.writes and not plan.removes:
        return
    either = {
        name: plan.before.get(name, frozenset()) | plan.after.get(name, frozenset())
        for name in plan.before.keys() | plan.after.keys()
    }
    _keep(docs / LEDGER, either)
    for name, data in plan.writes.items():
        atomic.put(docs / name, data)
    for name in plan.removes:
        (docs / name).unlink()
    _keep(docs / LEDGER, plan.after)


def may_be_ours(docs: Path, name: str) -> bool:
    """Whether a path is one of these files, or could be, for nobody else's stands there."""
    if name == LEDGER or name == f".{LEDGER}.part":
        return True
    if not name.startswith(tuple(f"{folder}/" for folder in FOLDERS)):
        return False
    place = docs / name
    if atomic.is_part(place.name) or not place.exists():
        return True
    return name in _seen(docs / LEDGER) or MARK in _head(place)


def _is_ours(place: Path, there: bytes | None, known: frozenset[str]) -> bool:
    """Whether we may write here: nothing stands there, or what we once wrote."""
    if there is None:
        return not place.exists() and not place.is_symlink()
    return MARK in there[:_HEAD] or _digest(there) in known


def _fits(there: bytes, content: Content) -> bool:
    if isinstance(content, bytes):
        return there == content
    return content.key.encode() in there[:_HEAD]


def _stale(docs: Path, before: Ledger, files: Container[str]) -> Iterator[str]:
    """What we wrote and is no more, and what a killed run left half written."""
    for name in sorted(name for name in before if name not in files):
        there = _regular(docs / name)
        if there is not None and _digest(there) in before[name]:
            yield name
    for folder in FOLDERS:
        for where, _, names in os.walk(docs / folder):
            for place in (Path(where, name) for name in sorted(names)):
                name = place.relative_to(docs).as_posix()
                drawn = folder == PICTURES and name not in files and MARK in _head(place)
                if atomic.is_part(place.name) or drawn:
                    yield name
    if (docs / f".{LEDGER}.part").exists():
        yield f".{LEDGER}.part"


def _regular(place: Path) -> bytes | None:
    """The bytes of a plain file; None where there is none."""
    try:
        return None if place.is_symlink() else place.read_bytes()
    except OSError:
        return None


def _head(place: Path) -> bytes:
    return (_regular(place) or b"")[:_HEAD]


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()


def _read(place: Path) -> Ledger:
    """The list of the files we wrote; empty where there is none."""
    lines = (_regular(place) or b"").decode("utf-8", "replace").splitlines()
    found: Ledger = {}
    for digest, _, name in (line.partition("  ") for line in lines):
        found[name] = found.get(name, frozenset()) | {digest}
    return found


def _keep(place: Path, ledger: Ledger) -> None:
    """Write the list, or remove it where it would be empty."""
    if ledger:
        atomic.put(place, _written(ledger))
    else:
        place.unlink(missing_ok=True)


def _written(ledger: Ledger) -> bytes:
    lines = (f"{digest}  {name}\n" for name in sorted(ledger) for digest in sorted(ledger[name]))
    return "".join(lines).encode()


def _seen(place: Path) -> Ledger:
    """The same list for those who ask again and again."""
    try:
        stat = place.stat()
    except OSError:
        return {}
    return _seen_at(place, stat.st_mtime_ns, stat.st_ino)


@lru_cache(maxsize=1)
def _seen_at(place: Path, *_: int) -> Ledger:
    return _read(place)
