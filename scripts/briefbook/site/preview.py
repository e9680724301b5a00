"""A site somebody else built, unpacked as a preview without trusting a byte of it.

Pages, pictures and data may be theirs: that is what a preview is for. What runs must be what our
own build holds, byte for byte; what a host is told is ours; and no name in the archive may lead
anywhere but below the folder. Where anything is wrong nothing is written.
"""

import re
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from briefbook.output.atomic import naming, put
from briefbook.site.hosting.host_files import HEADERS, REDIRECTS, headers, read
from briefbook.text.characters import visible
from briefbook.text.places import named

MEBIBYTE = 1024 * 1024
# No dot before it, so nothing is hidden; 200 characters fit on every disk, whose limit is 255.
_PART = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]{0,199}", re.ASCII)
_SHOWN = frozenset(
    ".bib .gif .gz .html .ics .jpeg .jpg .json .pdf .pf_filter .pf_fragment .pf_index .pf_meta"
    " .png .svg .txt .webp .woff2 .xml .yml".split()
)
_RUNS = frozenset(".css .js .map .mjs .pagefind .wasm".split())
"""`.pagefind` is WebAssembly, packed."""
_OURS = (HEADERS, REDIRECTS)
_NEEDED = ("index.html", "404.html")
_ENCRYPTED = 0x1
_UNLISTED = (("X-Robots-Tag", "noindex"),)
"""No search engine keeps a preview."""


class RefusedError(Exception):
    """Why there is no preview: each reason a sentence."""

    def __init__(self, *reasons: str) -> None:
        super().__init__(*reasons)
        self.reasons = reasons


@dataclass(frozen=True)
class PreviewLimits:
    """How much is too much."""

    archive_bytes: int = 200 * MEBIBYTE
    files: int = 50_000
    bytes: int = 500 * MEBIBYTE
    path: int = 400
    reasons: int = 20
    """How many are told; the rest is as bad."""


def unpack(
    archive: Path, folder: Path, ours: Path, base: str, limits: PreviewLimits | None = None
) -> int:
    """Put the pages of an archive into a new folder; the number of its files.

    `ours` is the site that our own code built, at its path `base`.
    """
    limits = limits or PreviewLimits()
    if folder.exists() or folder.is_symlink():
        raise RefusedError(f"Name a new folder: {named(folder)} is there already.")
    # Before it is opened: the list of its entries is read as a whole.
    if archive.stat().st_size > limits.archive_bytes:
        raise RefusedError(f"The archive is larger than {limits.archive_bytes // MEBIBYTE} MiB.")
    told = headers(read(ours, base).also(_UNLISTED))
    try:
        with ZipFile(archive) as opened:
            entries = _examined(opened, ours, limits)
            with _whole(folder) as new:
                _write(opened, entries, new)
                put(new / HEADERS, told.encode())
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError) as error:
        raise RefusedError(f"The archive can't be read: {visible(str(error))}.") from None
    return len(entries)


@contextmanager
def _whole(folder: Path) -> Iterator[Path]:
    """A new folder to fill, which gets its name once it is whole; else nothing stays of it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with naming(folder):
        beside = TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent)
    with beside as place:
        new = Path(place, folder.name)
        new.mkdir()
        yield new
        new.rename(folder)


def _write(opened: ZipFile, entries: list[ZipInfo], folder: Path) -> None:
    for entry in entries:
        place = folder / entry.filename
        place.parent.mkdir(parents=True, exist_ok=True)
        with naming(place):
            place.write_bytes(opened.read(entry))


def _examined(opened: ZipFile, ours: Path, limits: PreviewLimits) -> list[ZipInfo]:
    """The files to unpack, or RefusedError with all that is wrong with the archive."""
    listed = opened.infolist()
    if len(listed) > limits.files:
        raise RefusedError(f"The archive holds {len(listed)} entries; {limits.files} is the most.")
    # What it claims is enough: `ZipFile` unpacks no more of an entry than that.
    if sum(entry.file_size for entry in listed) > limits.bytes:
        raise RefusedError(f"Unpacked it would be larger than {limits.bytes // MEBIBYTE} MiB.")
    # Every built site brings these two; theirs are dropped, and ours are put there.
    entries = [entry for entry in listed if not _is_folder(entry) and entry.filename not in _OURS]
    reasons = [*_wrong(listed, limits), *_clashes(entries)]
    if not reasons:
        reasons += _foreign(opened, entries, ours)
    if reasons:
        raise RefusedError(*reasons[: limits.reasons])
    return entries


def _is_folder(entry: ZipInfo) -> bool:
    return entry.is_dir() and not entry.file_size


def _wrong(listed: list[ZipInfo], limits: PreviewLimits) -> Iterator[str]:
    for entry in listed:
        if reason := _fault(entry, limits):
            yield f"`{visible(entry.filename[: limits.path])}` {reason}."


def _fault(entry: ZipInfo, limits: PreviewLimits) -> str:
    """What is wrong with an entry by itself; the name first, for the rest depends on it."""
    if "\0" in entry.orig_filename:  # zipfile cuts the name there
        return "holds a character that no file name may hold"
    name = entry.filename.removesuffix("/") if _is_folder(entry) else entry.filename
    if name.startswith("/") or "\\" in name or ".." in name.split("/"):
        return "leads out of the folder"
    if len(name) > limits.path:
        return "has too long a name"
    if name in _OURS:
        return ""
    if not all(_PART.fullmatch(part) for part in name.split("/")):
        return "has a name that our pages never have"
    # The upper half is the mode of Unix; 0 where it was packed elsewhere.
    mode = stat.S_IFMT(entry.external_attr >> 16)
    if mode not in (0, stat.S_IFREG, stat.S_IFDIR) or (mode == stat.S_IFDIR) > _is_folder(entry):
        return "is no plain file"
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "is packed in a way we don't open"
    if not _is_folder(entry) and PurePosixPath(name).suffix not in _SHOWN | _RUNS:
        return "is of a kind that no page of ours needs"
    return ""


def _clashes(entries: list[ZipInfo]) -> Iterator[str]:
    """Two entries for one place, on whatever disk, and a file where another needs a folder."""
    names = [entry.filename.lower() for entry in entries]
    folders = {str(above) for name in names for above in PurePosixPath(name).parents}
    seen = set[str]()
    for name in names:
        if name in seen or name in folders:
            yield f"`{visible(name)}` stands in the archive twice."
        seen.add(name)
    for needed in _NEEDED:
        if needed not in seen:
            yield f"There is no {needed}, so this is no site of ours."


def _foreign(opened: ZipFile, entries: list[ZipInfo], ours: Path) -> Iterator[str]:
    for entry in entries:
        if PurePosixPath(entry.filename).suffix in _RUNS:
            own = ours / entry.filename
            if not own.is_file() or own.read_bytes() != opened.read(entry):
                yield (
                    f"`{entry.filename}` runs on pages and is not as in our own build; changes of"
                    " code have no preview."
                )
