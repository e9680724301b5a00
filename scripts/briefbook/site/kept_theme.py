"""Templates that one build of a process takes from the one before; MkDocs compiles them anew."""

import os
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket, BytecodeCache
from mkdocs.config.defaults import MkDocsConfig


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


class KeptTheme:
    """Templates from build to build of one process."""

    def __init__(self) -> None:
        self._compiled = _Compiled()

    def use(self, config: MkDocsConfig) -> None:
        """Let a build compile no template that is compiled already."""
        get_env = config.theme.get_env

        def get_quick_env() -> jinja2.Environment:
            env = get_env()
            env.loader, env.bytecode_cache = _Loader(config.theme.dirs), self._compiled
            return env

        config.theme.get_env = get_quick_env  # type: ignore[method-assign]
