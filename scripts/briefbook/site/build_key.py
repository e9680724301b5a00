"""What the pages of a build hang on beside the records: as long as it is the same, they stay."""

import json
import os
import sys
import warnings
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from briefbook.output.sync import is_generated
from briefbook.pages.context import Site
from briefbook.settings import THEME
from briefbook.system.cache import program


def build_key(site: Site, config: MkDocsConfig, *more: object) -> str:
    """A digest of settings, words, templates, hand-written pages, git and every program."""
    digest = sha256(_programs())
    # The plural forms of one language are another function each time it is read.
    words = site.language.tag, json.dumps(site.language.sections, sort_keys=True)
    ours = site.settings, words, site.large, sorted(site.corpus.landings.of.items())
    known = site.corpus.landings.known, site.corpus.landings.whole
    for part in (*ours, known, *more, *map(_plain, as_given(config)), config.site_url):
        digest.update(f"{part!r}\n".encode("utf-8", "surrogateescape"))
    for file in _files(config):
        digest.update(os.fsencode(file))
        digest.update(sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def as_given(config: MkDocsConfig) -> list[dict[str, Any]]:
    """What the project's file holds, and before it what was given beside; `serve` gives some."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # nothing else has what was given
        return [*config.user_configs]


def _plain(part: Any) -> Any:
    return sorted((key, repr(value)) for key, value in part.items())


def _files(config: MkDocsConfig) -> Iterator[Path]:
    """Templates and hooks of the project, and its hand-written pages: they may name its parts."""
    hooks: Any = config.hooks or {}
    yield from (Path(hook.__file__) for hook in hooks.values() if hook.__file__)
    for folder in config.theme.dirs:
        # Material is known by its version, and ours by all of our own files.
        if config.theme.custom_dir and Path(folder) == Path(config.theme.custom_dir):
            yield from _below(Path(folder), "")
    yield from (file for file in _below(Path(config.docs_dir), ".md") if not is_generated(file))


def _below(folder: Path, ending: str) -> Iterator[Path]:
    for where, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(where, name) for name in sorted(names) if name.endswith(ending))


@cache
def _programs() -> bytes:
    """A digest of our own code and theme, and of the version of all that is installed beside."""
    digest = sha256(program())
    for file in _below(THEME, ""):
        digest.update(file.read_bytes())
    digest.update(repr(sorted(_installed())).encode())
    return digest.digest()


def _installed() -> Iterator[str]:
    """Names with versions, as they stand on disk: to read what each says of itself takes time."""
    for folder in filter(os.path.isdir, sys.path):
        yield from (
            name for name in os.listdir(folder) if name.endswith((".dist-info", ".egg-info"))
        )
