"""Files that MkDocs copies into a site: by several processes, and none that the last one has.

Feeds, citations and cards are several for each brief; MkDocs would copy all of them at each edit.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from mkdocs.structure.files import File, Files, InclusionLevel

from briefbook.site.stamps import Copied, link, stamp
from briefbook.system.processes import spread


class _CopiedFile(File):
    """A file that stands in its place already."""

    def copy_file(self, dirty: bool = False) -> None:
        """Nothing is left to do."""


def copy(files: Files, folder: Path, last: Mapping[str, Copied], jobs: int) -> None:
    """Bring all files that are plain copies to their places, from the last site where it can be."""
    # Others copy themselves in ways of their own, and pages are no copies.
    plain = [
        file
        for file in files
        if type(file) is File
        and file.abs_src_path
        and file.inclusion.value > InclusionLevel.DRAFT.value
        and not file.is_documentation_page()
    ]
    rest = [file for file in plain if not _carried(file, folder, last.get(file.dest_uri))]
    for _ in spread(_copy, _dealt(rest, jobs), jobs):
        pass
    for file in plain:
        file.__class__ = _CopiedFile


def _copy(files: list[File]) -> None:
    for file in files:
        file.copy_file()


def copied(files: Files) -> dict[str, Copied]:
    """What each copied file of a finished site was copied from, by its place."""
    return dict(_copied(files))


def _copied(files: Files) -> Iterator[tuple[str, Copied]]:
    for file in files:
        if isinstance(file, _CopiedFile) and (source := file.abs_src_path):
            yield file.dest_uri, Copied(source, stamp(source), stamp(file.abs_dest_path))


def _dealt(files: list[File], jobs: int) -> list[list[File]]:
    return [share for first in range(jobs) if (share := files[first::jobs])]


def _carried(file: File, folder: Path, known: Copied | None) -> bool:
    there = folder / file.dest_uri
    try:
        assert file.abs_src_path
        if known != Copied(file.abs_src_path, stamp(file.abs_src_path), stamp(there)):
            return False
    except OSError:
        return False
    link(there, Path(file.abs_dest_path))
    return True
