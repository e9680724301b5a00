"""What one build of a process can take from the one before: compiled templates, copied files.

MkDocs compiles every template and copies every file anew at each edit.
"""

import os
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket, BytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files


class _Compiled(BytecodeCache):
    """Templates as they were compiled, as long as their text and their language are the same."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checked, code = self._kept.get(bucket.key, (None, None))
        if code and checked == _check(bucket):
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code
        self._kept[bucket.key] = _check(bucket), bucket.code


def _check(bucket: Bucket) -> object:
    return bucket.checksum, *bucket.environment.extensions


class _Loader(jinja2.FileSystemLoader):
    """Lists templates without hidden folders: MkDocs wants none of Material's ten thousand icons.

    It still loads them by name.
    """

    def list_templates(self) -> list[str]:
        names = set[str]()
        for top in self.searchpath:
            for where, folders, files in os.walk(top, followlinks=self.followlinks):
                if where == top:
                    folders[:] = [name for name in folders if not name.startswith(".")]
                names.update(Path(where, name).relative_to(top).as_posix() for name in files)
        return sorted(names)


class _CarriedFile(File):
    """A file that stands in its place already."""

    def copy_file(self, dirty: bool = False) -> None:
        """Nothing is left to do."""


class KeptTheme:
    """Templates and files from build to build of one process."""

    def __init__(self) -> None:
        self._compiled = _Compiled()
        self._copied: dict[str, object] = {}
        """What each file was copied from, by its place in the site."""

    def use(self, config: MkDocsConfig) -> None:
        """Let a build compile no template that is compiled already."""
        get_env = config.theme.get_env

        def get_quick_env() -> jinja2.Environment:
            env = get_env()
            env.loader, env.bytecode_cache = _Loader(config.theme.dirs), self._compiled
            return env

        config.theme.get_env = get_quick_env  # type: ignore[method-assign]

    def carry(self, files: Files, last: Path) -> None:
        """Take from the last site what would be copied from the same files."""
        before, self._copied = self._copied, {}
        for file in files:
            # Others copy themselves in ways of their own, and pages are no copies.
            if type(file) is File and not file.is_documentation_page() and file.abs_src_path:
                source = _source(file.abs_src_path)
                if before.get(file.dest_uri) == source and _linked(last / file.dest_uri, file):
                    file.__class__ = _CarriedFile
                self._copied[file.dest_uri] = source


def _source(path: str) -> object:
    stat = os.stat(path)
    return path, stat.st_ino, stat.st_size, stat.st_mtime_ns


def _linked(last: Path, file: File) -> bool:
    try:
        os.makedirs(os.path.dirname(file.abs_dest_path), exist_ok=True)
        os.link(last, file.abs_dest_path)
    except OSError:
        return False
    return True
