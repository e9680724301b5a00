"""The settings of a project, from what its `mkdocs.yml` holds; `site.config` reads that file."""

from pathlib import Path
from typing import Any

from pydantic_core import PydanticCustomError

from briefbook.load.config_kinds import MKDOCS, OURS, SettingKind, of_another_kind
from briefbook.load.config_places import CONFIG, fault
from briefbook.load.language_file import language_file
from briefbook.settings import Limits, Settings, from_config
from briefbook.text.links import check_address
from briefbook.text.places import Keys

_OWN: Keys = ("extra", "briefbook")


def find_root(start: Path) -> Path | None:
    """The nearest folder from here upwards that holds a `mkdocs.yml`."""
    return next((p for p in (start, *start.parents) if (p / CONFIG).is_file()), None)


def is_ours(settings: Settings) -> bool:
    """Whether a project is one of ours: it has briefs, or its `mkdocs.yml` speaks of us."""
    file = settings.root / CONFIG
    return settings.briefs.exists() or "briefbook" in file.read_text("utf-8").lower()


def settings_from(root: Path, config: dict[str, Any]) -> Settings:
    """Settings from what `mkdocs.yml` holds; ValueError where a part of ours has no shape."""
    _of_their_kind(root, config, OURS)
    _own_part(root, config)
    settings = from_config(root, config)
    _own_folders(settings)
    try:
        language_file(settings.language, settings.languages)
    except ValueError as error:
        raise fault(root, ("theme", "language"), str(error)) from None
    return settings


def settings_as_written(root: Path, config: dict[str, Any]) -> Settings:
    """The same where MkDocs hasn't looked at its own settings yet."""
    _of_their_kind(root, config, MKDOCS)
    return settings_from(root, config)


def _of_their_kind(root: Path, config: dict[str, Any], expected: dict[Keys, SettingKind]) -> None:
    if wrong := of_another_kind(config, expected):
        raise fault(root, *wrong)


def _own_folders(settings: Settings) -> None:
    """Refuse folders in which a build would remove what somebody wrote."""
    root, docs, site = (f.resolve() for f in (settings.root, settings.docs, settings.site))
    # Generated pages go there and old ones are removed, among somebody's sources if it held them.
    if root.is_relative_to(docs):
        message = "`docs_dir` must be a folder of its own, such as docs."
        raise fault(settings.root, ("docs_dir",), message)
    sources = (docs, settings.briefs.resolve())
    if root.is_relative_to(site) or any(_overlap(site, one) for one in sources):
        message = "must be a folder of its own, such as site: a build replaces all that is in it."
        raise fault(settings.root, ("site_dir",), f"`site_dir` {message}")


def _overlap(one: Path, other: Path) -> bool:
    return one.is_relative_to(other) or other.is_relative_to(one)


def _own_part(root: Path, config: dict[str, Any]) -> None:
    """Refuse settings of ours that nothing can be done with."""
    own = (config.get("extra") or {}).get("briefbook") or {}
    _address(root, ("site_url",), config.get("site_url"))
    for name in ("edit_uri", "history_uri", "report_uri", "suggest_uri"):
        # That of the forge may be within one's own network.
        _address(root, (*_OWN, name), own.get(name))
    for name, value in (own.get("limits") or {}).items():
        keys = (*_OWN, "limits", name)
        # To Python `true` is the number 1.
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise fault(root, keys, f"The limit `{name}` must be a whole number above 0.")
        if name not in Limits.__annotations__:
            known = ", ".join(Limits.__annotations__)
            raise fault(root, keys, f"There is no limit `{name}`. Known are {known}.")


def _address(root: Path, keys: Keys, value: object) -> None:
    if not value:
        return
    name = keys[-1]
    if not str(value).startswith(("https://", "http://")):
        raise fault(root, keys, f"`{name}` must start with https:// or http://.")
    try:
        check_address(str(value))
    except PydanticCustomError as error:
        told = {"why": "no browser could open it", "how": "Look it up."} | (error.context or {})
        message = f"`{name}` is not a web address: {told['why']}. {told['how']}"
        raise fault(root, keys, message) from None
