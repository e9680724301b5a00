"""The settings of a project, read from its `mkdocs.yml` without starting MkDocs."""

from pathlib import Path
from typing import Any

import yaml

from briefbook.settings import Settings, from_config

CONFIG = "mkdocs.yml"


class _Tolerant(yaml.CSafeLoader):
    """MkDocs' file may hold tags (`!ENV`, `!!python/name:`); none of them concerns us."""


_Tolerant.add_multi_constructor("", lambda loader, suffix, node: None)


def find_root(start: Path) -> Path | None:
    """The nearest folder from here upwards that holds a `mkdocs.yml`."""
    return next((p for p in (start, *start.parents) if (p / CONFIG).is_file()), None)


def read_settings(root: Path) -> Settings:
    """Settings from `mkdocs.yml`; ValueError in plain words where it can't be read."""
    try:
        config: Any = yaml.load((root / CONFIG).read_text("utf-8"), Loader=_Tolerant)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        reason = str(error).replace("\n", " ")
        raise ValueError(f"{CONFIG} can't be read: {reason}") from None
    if not isinstance(config, dict):
        raise ValueError(f"{CONFIG} holds no settings.")
    return from_config(root, config)
