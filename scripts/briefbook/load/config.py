"""The settings of a project, from what its `mkdocs.yml` holds; `site.config` reads that file."""

from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

from briefbook.load.language_file import language_file
from briefbook.settings import Limits, Settings, from_config
from briefbook.text.links import check_address

CONFIG = "mkdocs.yml"


def find_root(start: Path) -> Path | None:
    """The nearest folder from here upwards that holds a `mkdocs.yml`."""
    return next((p for p in (start, *start.parents) if (p / CONFIG).is_file()), None)


def is_ours(settings: Settings) -> bool:
    """Whether a project is one of ours: it has briefs, or its `mkdocs.yml` speaks of us."""
    file = settings.root / CONFIG
    return settings.briefs.exists() or "briefbook" in file.read_text("utf-8").lower()


def settings_from(root: Path, config: dict[str, Any]) -> Settings:
    """Settings from what `mkdocs.yml` holds; ValueError where a part of ours has no shape."""
    _own_part(config)
    settings = from_config(root, config)
    _own_folders(settings)
    try:
        language_file(settings.language, settings.languages)
    except ValueError as error:
        raise ValueError(f"{CONFIG}: {error}") from None
    return settings


def _own_folders(settings: Settings) -> None:
    """Refuse folders in which a build would remove what somebody wrote."""
    root, docs, site = (f.resolve() for f in (settings.root, settings.docs, settings.site))
    # Generated pages go there and old ones are removed, among somebody's sources if it held them.
    if root.is_relative_to(docs):
        raise ValueError(f"{CONFIG}: `docs_dir` must be a folder of its own, such as docs.")
    sources = (docs, settings.briefs.resolve())
    if root.is_relative_to(site) or any(_overlap(site, one) for one in sources):
        message = "must be a folder of its own, such as site: a build replaces all that is in it."
        raise ValueError(f"{CONFIG}: `site_dir` {message}")


def _overlap(one: Path, other: Path) -> bool:
    return one.is_relative_to(other) or other.is_relative_to(one)


def _own_part(config: dict[str, Any]) -> None:
    """Refuse settings of ours that have no shape to work with."""
    part: Any = config
    # Each lies in the one before it; behind the loop `part` holds the limits.
    for name in ("extra", "briefbook", "limits"):
        part = part.get(name) or {}
        if not isinstance(part, dict):
            raise ValueError(f"{CONFIG}: `{name}` must hold `key: value` lines.")
    own = (config.get("extra") or {}).get("briefbook") or {}
    _addresses(config, own)
    for name in ("history", "plain"):
        if not isinstance(own.get(name, True), bool):
            raise ValueError(f"{CONFIG}: `{name}` must be true or false.")
    for name, value in part.items():
        # To Python `true` is the number 1.
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
        message = f"is not a web address: {fault['why']}. {fault['how']}"
        raise ValueError(f"{CONFIG}: `{name}` {message}") from None
