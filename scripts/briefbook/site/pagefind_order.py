"""An index in one order: Pagefind writes facets and their values in an order left to chance.

Its files are gzip around a mark and CBOR (RFC 8949): arrays, texts, numbers. Arrays are put in
order by moving their items as they are; a file is then named after what is in it, as before.
"""

import gzip
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

ENTRY = "pagefind-entry.json"
META = ".pf_meta"
_MARK = b"pagefind_dcd"
_FACETS = 3
"""Which part of the meta file lists the facets and their files."""
_DEEPEST = 20
"""Arrays in one another; Pagefind has five."""
_ODD = (gzip.BadGzipFile, zlib.error, EOFError, LookupError, ValueError)
"""What reading a file of another form may end in."""


class UnknownFormError(Exception):
    """Says in one sentence why an index stays as Pagefind wrote it."""

    def __init__(self) -> None:
        super().__init__(
            "The index has another form than that of Pagefind 1.5, so it stays as Pagefind wrote"
            " it. Searching works, but the same pages may give other bytes next time; install"
            " `pagefind[bin]` in a version that this Briefbook asks for."
        )


@dataclass(frozen=True, slots=True)
class _Ordered:
    """A file that is put in order, and the names in the others that lead to it."""

    file: Path
    old: str
    new: str
    data: bytes

    def write(self) -> None:
        """Put it in its place, under its new name."""
        self.file.unlink()
        written = self.file.with_name(self.file.name.replace(self.old, self.new))
        written.write_bytes(gzip.compress(_MARK + self.data, mtime=0))  # no hour in its head


def order(folder: Path) -> None:
    """Bring an index into its one order; one of a form that we don't know stays untouched."""
    # filter/en_*.pf_filter <- named in -- pagefind.en_*.pf_meta <- named in -- pagefind-entry.json
    # A file's name is its hash, so the innermost come first.
    try:
        facets = [_ordered(file, file.stem, _facet) for file in sorted(folder.glob("filter/*"))]
        named = {facet.old.encode(): facet.new.encode() for facet in facets}
        metas = [
            _ordered(file, file.stem.removeprefix("pagefind."), lambda data: _meta(data, named))
            for file in sorted(folder.glob(f"*{META}"))
        ]
        entry = _entry(folder / ENTRY, metas)
    except _ODD:
        raise UnknownFormError from None
    for file in (*facets, *metas):
        file.write()
    (folder / ENTRY).write_bytes(entry)


def _ordered(file: Path, name: str, turn: Callable[[bytes], bytes]) -> _Ordered:
    """A file in order; a name is a language and the hash of what is in the file: `en_0a1b2c3`."""
    # gzip( "pagefind_dcd" CBOR )
    data = gzip.decompress(file.read_bytes())
    language, _, print_ = name.rpartition("_")
    if not (data.startswith(_MARK) and language and print_):
        raise ValueError
    turned = turn(data.removeprefix(_MARK))
    new = f"{language}_{sha256(turned).hexdigest()[: len(print_)]}"
    return _Ordered(file, name, new, turned)


def _facet(data: bytes) -> bytes:
    """A facet: its name and its values, each with the pages it holds for."""
    name, values = _items(data)
    return _array([name, _array(sorted(_items(values)))])


def _meta(data: bytes, named: Mapping[bytes, bytes]) -> bytes:
    """The meta file, its facets in order and under the new names of their files."""
    parts = list(_items(data))
    facets = []
    for facet in _items(parts[_FACETS]):
        name, file = _items(facet)
        facets.append(_array([name, _text(named[_words(file)])]))
    parts[_FACETS] = _array(sorted(facets))
    return _array(parts)


def _entry(file: Path, metas: Sequence[_Ordered]) -> bytes:
    """The file that a browser reads first, with the new names of the meta files."""
    entry = file.read_bytes()
    for meta in metas:
        if entry.count(meta.old.encode()) != 1:
            raise ValueError
        entry = entry.replace(meta.old.encode(), meta.new.encode())
    return entry


def _items(data: bytes) -> Iterator[bytes]:
    """The items of an array that is all there is, each as it is written."""
    major, number, at = _head(data, 0)
    if major != 4:
        raise ValueError
    for _ in range(number):
        end = _end(data, at, _DEEPEST)
        yield data[at:end]
        at = end
    if at != len(data):
        raise ValueError


def _end(data: bytes, at: int, deep: int) -> int:
    """Where the item that begins at a place ends."""
    major, number, at = _head(data, at)
    if major in (2, 3):
        return at + number
    if major == 4:
        if not deep:
            raise ValueError
        for _ in range(number):
            at = _end(data, at, deep - 1)
    return at


def _head(data: bytes, at: int) -> tuple[int, int, int]:
    """What begins at a place, its number or length, and where that is over."""
    #   7 6 5 | 4 3 2 1 0
    #   major | 0..23 the number itself; 24..27 it follows in 1, 2, 4 or 8 bytes
    # Beyond are arrays of unknown length, maps, tags and floats, which Pagefind doesn't write.
    major, short = data[at] >> 5, data[at] & 31
    if major > 4 or short > 27:
        raise ValueError
    if short < 24:
        return major, short, at + 1
    end = at + 1 + 2 ** (short - 24)
    return major, int.from_bytes(data[at + 1 : end]), end


def _words(item: bytes) -> bytes:
    _, number, at = _head(item, 0)
    return item[at : at + number]


def _text(words: bytes) -> bytes:
    return _start(3, len(words)) + words


def _array(items: list[bytes]) -> bytes:
    return _start(4, len(items)) + b"".join(items)


def _start(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    size = next(size for size in range(4) if number < 256**2**size)
    return bytes([major << 5 | 24 + size]) + number.to_bytes(2**size)
