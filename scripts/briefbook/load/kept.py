"""Files that were read before and have not changed since: their records, without their YAML.

Only what is whole is kept, and only where it comes back equal; a file with problems is read each
time, so their lines and words are always those of this run.

    quotations, as JSON    \\n    a record, as JSON    \\n    a record …
"""

import json
from collections.abc import Callable, Iterator, Sequence
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
    quotations: dict[Keys, Place] = field(default_factory=dict)
    """Where each quotation of a brief stands."""
    salvaged: Brief | None = None
    """What could be read of a brief with problems."""


Reader = Callable[[TextFile], FileRead]


class ReadNow(NamedTuple):
    """What a file gave just now, in one form at least."""

    read: FileRead | None
    packed: bytes | None


def read_all(
    kind: type[Record], files: Sequence[TextFile], read: Reader, cache: Cache
) -> Iterator[tuple[TextFile, FileRead]]:
    """What each file gives, in order; what isn't known is read and kept."""
    known = [cache.get(kind.__name__, file.key) for file in files]
    unknown = [file for file, data in zip(files, known, strict=True) if data is None]
    jobs = jobs_for(len(unknown))
    made = spread(partial(_made, kind, read, jobs > 1), unknown, jobs)
    new: dict[bytes, bytes] = {}
    for file, data in zip(files, known, strict=True):
        if data is not None:
            yield file, _unpacked(kind, data)
            continue
        one = next(made)
        if one.packed is not None:
            new[file.key] = one.packed
        yield file, one.read or _unpacked(kind, one.packed or b"")
    cache.put_all(kind.__name__, new)


def _made(kind: type[Record], read: Reader, far: bool, file: TextFile) -> ReadNow:
    one = read(file)
    packed = _packed(kind, one)
    # Between processes the bytes are cheaper than the records.
    return ReadNow(None if far and packed is not None else one, packed)


def _packed(kind: type[Record], read: FileRead) -> bytes | None:
    """The bytes that give it back; None where they wouldn't."""
    if read.problems:
        return None
    quotations = [[list(keys), place] for keys, place in read.quotations.items()]
    records = (one.model_dump_json(exclude_unset=True).encode() for one in read.records)
    packed = b"\n".join((json.dumps(quotations).encode(), *records))
    return packed if _unpacked(kind, packed) == read else None


def _unpacked(kind: type[Record], packed: bytes) -> FileRead:
    quotations, *records = packed.split(b"\n")
    return FileRead(
        # Types are checked; not strictly, for JSON has lists where records have tuples.
        tuple(kind.model_validate_json(one, strict=False) for one in records),
        quotations={tuple(keys): tuple(place) for keys, place in json.loads(quotations)},
    )
