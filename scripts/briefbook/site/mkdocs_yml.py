"""`mkdocs.yml` read as MkDocs reads it, with `!ENV` and `INHERIT`, but without starting MkDocs."""

from pathlib import Path
from typing import Any

import yaml
from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from briefbook.load.config import settings_as_written
from briefbook.load.config_places import CONFIG
from briefbook.settings import Settings
from briefbook.text.characters import visible

_UNREADABLE = (OSError, ValueError, TypeError, RecursionError, ConfigurationError)


class _Harmless(yaml.CSafeLoader):
    """Tags that name Python's own things, as Material's emoji do, run nothing here and are None."""


_Harmless.add_multi_constructor("", lambda loader, suffix, node: None)


def read_settings(root: Path) -> Settings:
    """Settings from `mkdocs.yml`; ValueError in plain words where it can't be read."""
    return settings_as_written(root, _read(root / CONFIG))


def _read(file: Path) -> dict[str, Any]:
    try:
        file.read_text("utf-8")  # YAML's own words for another encoding name no byte
        with file.open("rb") as opened:
            config: Any = yaml_load(opened, get_yaml_loader(_Harmless))
    except _UNREADABLE as error:
        # MkDocs wraps what YAML says into a sentence on itself; YAML's own has the line.
        cause = error.__context__ if isinstance(error.__context__, yaml.YAMLError) else error
        raise ValueError(f"{CONFIG} can't be read: {visible(str(cause))}") from None
    if not config or not isinstance(config, dict):
        raise ValueError(f"{CONFIG} holds no settings.")
    return config
