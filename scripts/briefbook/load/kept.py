"""Files that were read before and have not changed since: their records, without their YAML.

In one process they are the same records again, so whoever compares two loads sees at once what
stayed. From one process to the next only what is whole is kept, and only where it comes back
equal: a file with problems is read again, so their lines and words are always those of the program.

    places, as JSON    \\n    a record, as JSON    \\n    a record …
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from briefbook.load.locate import Place
from briefbook.model.base import Record
from briefbook.model.brief import Brief
from briefbook.problems import Problem
from briefbook.system.cache import Cache
from briefbook.system.processes import jobs_for, spread
from briefbook.text.places import Keys


class TextFile(NamedTuple):
    """A file to be read."""

    name: str
    """Its path from the project's folder."""
    stem: str
    text: str

    @property
    def key(self) -> bytes:
        """What its records hang on."""
        return f"{self.name}\0{self.text}".encode()


@dataclass(frozen=True)
class FileRead:
    """What a file gave."""

    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    places: dict[Keys, Place] = field(default_factory=dict)
    """Where the values of a brief stand that advice is mostly about."""
    salvaged: Brief | None = None
    """What could be read of a brief with problems."""


Reader = Callable[[TextFile], FileRead]


class ReadNow(NamedTuple):
    """What a file gave just now, in one form at least."""

    read: FileRead | None
    packed: bytes | None


def read_all(
    kind: type[Record],
    files: Sequence[TextFile],
    read: Reader,
    cache: Cache,
    unchanged: Mapping[str, FileRead],
) -> Iterator[tuple[TextFile, FileRead]]:
    """What each file gives, in order; what isn't known is read and kept.

    Of files that this process has read, by name, it is known already.
    """
    rest = [file for file in files if file.name not in unchanged]
    stored = dict(_stored(kind, rest, cache))
    unknown = [file for file in rest if file.name not in stored]
    jobs = jobs_for(len(unknown))
    made = spread(partial(_made, kind, read, jobs > 1), unknown, jobs)
    new: dict[bytes, bytes] = {}
    for file in files:
        if same := unchanged.get(file.name):
            yield file, same
            continue
        if data := stored.get(file.name):
            yield file, _unpacked(kind, data)
            continue
        one = next(made)
        if one.packed is not None:
            new[file.key] = one.packed
        yield file, one.read or _unpacked(kind, one.packed or b"")
    cache.put_all(kind.__name__, new)


def _stored(
    kind: type[Record], files: Iterable[TextFile], cache: Cache
) -> Iterator[tuple[str, bytes]]:
    for file in files:
        if (data := cache.get(kind.__name__, file.key)) is not None:
            yield file.name, data


def _made(kind: type[Record], read: Reader, far: bool, file: TextFile) -> ReadNow:
    one = read(file)
    packed = _packed(kind, one)
    # Between processes the bytes are cheaper than the records.
    return ReadNow(None if far and packed is not None else one, packed)


def _packed(kind: type[Record], read: FileRead) -> bytes | None:
    """The bytes that give it back; None where they wouldn't."""
    if read.problems:
        return None
    places = [[list(keys), place] for keys, place in read.places.items()]
    records = (one.model_dump_json(exclude_unset=True).encode() for one in read.records)
    packed = b"\n".join((json.dumps(places).encode(), *records))
    return packed if _unpacked(kind, packed) == read else None


def _unpacked(kind: type[Record], packed: bytes) -> FileRead:
    places, *records = packed.split(b"\n")
    return FileRead(
        # Types are checked; not strictly, for JSON has lists where records have tuples.
        tuple(kind.model_validate_json(one, strict=False) for one in records),
        places={tuple(keys): tuple(place) for keys, place in json.loads(places)},
    )
