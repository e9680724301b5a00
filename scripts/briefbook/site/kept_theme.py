"""Templates that a build takes from the one before, of this process or another.

MkDocs compiles them anew for each build, which takes as long as a hundred pages.
"""

import marshal
import os
from importlib.metadata import version
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket, BytecodeCache
from mkdocs.config.defaults import MkDocsConfig

from briefbook.system.cache import opened

_KIND = "templates"
_LIBRARIES = "jinja2", "mkdocs"
"""What compiles them, and what they are compiled for; the cache itself is one of this Python."""


class _Compiled(BytecodeCache):
    """Templates as they were compiled, as long as their text and their language are the same."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[object, CodeType]] = {}
        self._root: Path | None = None
        self._is_new = False

    def take(self, root: Path) -> None:
        """Read what the last process kept for a project, once."""
        if root == self._root:
            return
        self._root = root
        with opened(root) as cache:
            data = cache.get(_KIND, _key())
        try:
            self._kept |= marshal.loads(data) if data else {}
        except (EOFError, TypeError, ValueError):
            return  # they are compiled again

    def keep(self) -> None:
        """Leave them to the next process, where some are new."""
        if self._root and self._is_new:
            with opened(self._root) as cache:
                cache.put_all(_KIND, {_key(): marshal.dumps(self._kept)})
        self._is_new = False

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        # Jinja makes a digest of it, and can't where a path has signs of another encoding.
        return f"{name}|{filename}"

    def load_bytecode(self, bucket: Bucket) -> None:
        checked, code = self._kept.get(bucket.key, (None, None))
        if code and checked == _check(bucket):
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code
        self._kept[bucket.key] = _check(bucket), bucket.code
        self._is_new = True


def _key() -> bytes:
    return " ".join(map(version, _LIBRARIES)).encode()


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


class KeptTheme:
    """Templates from build to build."""

    def __init__(self) -> None:
        self._compiled = _Compiled()

    def use(self, config: MkDocsConfig, root: Path) -> None:
        """Let a build of a project compile no template that is compiled already."""
        self._compiled.take(root)
        get_env = config.theme.get_env

        def get_quick_env() -> jinja2.Environment:
            env = get_env()
            env.loader, env.bytecode_cache = _Loader(config.theme.dirs), self._compiled
            return env

        config.theme.get_env = get_quick_env  # type: ignore[method-assign]

    def keep(self) -> None:
        """Leave what this build has compiled to the next process."""
        self._compiled.keep()
