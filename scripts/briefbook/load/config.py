"""The settings of a project, read from its `mkdocs.yml` without starting MkDocs."""

from pathlib import Path
from typing import Any

import yaml
from pydantic_core import PydanticCustomError

from briefbook.load.language_file import language_file
from briefbook.settings import Limits, Settings, from_config
from briefbook.text.characters import visible
from briefbook.text.links import check_address

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
    except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
        reason = visible(str(error))
        raise ValueError(f"{CONFIG} can't be read: {reason}") from None
    if not isinstance(config, dict):
        raise ValueError(f"{CONFIG} holds no settings.")
    return settings_from(root, config)


def is_ours(settings: Settings) -> bool:
    """Whether a project is one of ours: it has briefs, or its `mkdocs.yml` speaks of us."""
    file = settings.root / CONFIG
    return settings.briefs.exists() or "briefbook" in file.read_text("utf-8").lower()


def settings_from(root: Path, config: dict[str, Any]) -> Settings:
    """Settings from what `mkdocs.yml` holds; ValueError where a part of ours has no shape."""
    _own_part(config)
    settings = from_config(root, config)
    try:
        language_file(settings.language, settings.languages)
    except ValueError as error:
        raise ValueError(f"{CONFIG}: {error}") from None
    return settings


def _own_part(config: dict[str, Any]) -> None:
    """Refuse settings of ours that have no shape to work with."""
    part: Any = config
    for name in ("extra", "briefbook", "limits"):
        part = part.get(name) or {}
        if not isinstance(part, dict):
            raise ValueError(f"{CONFIG}: `{name}` must hold `key: value` lines.")
    own = (config.get("extra") or {}).get("briefbook") or {}
    _addresses(config, own)
    if not isinstance(own.get("history", True), bool):
        raise ValueError(f"{CONFIG}: `history` must be true or false.")
    for name, value in part.items():
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise ValueError(f"{CONFIG}: the limit `{name}` must be a whole number above 0.")
        if name not in Limits.__annotations__:
            known = ", ".join(Limits.__annotations__)
            raise ValueError(f"{CONFIG}: there is no limit `{name}`. Known are {known}.")


def _addresses(config: dict[str, Any], own: dict[str, Any]) -> None:
    """The site's own address and those of the forge, which may be within one's own network."""
    _address("site_url", config.get("site_url"))
    for name in ("edit_uri", "history_uri", "report_uri", "suggest_uri"):
        _address(name, own.get(name))


def _address(name: str, value: object) -> None:
    if not value:
        return
    if not str(value).startswith(("https://", "http://")):
        raise ValueError(f"{CONFIG}: `{name}` must start with https:// or http://.")
    try:
        check_address(str(value))
    except PydanticCustomError as error:
        fault = {"why": "no browser could open it", "how": "Look it up."} | (error.context or {})
        told = f"is not a web address: {fault['why']}. {fault['how']}"
        raise ValueError(f"{CONFIG}: `{name}` {told}") from None
