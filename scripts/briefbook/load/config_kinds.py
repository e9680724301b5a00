"""Whether settings are of the kind that MkDocs and we can work with: a text, a list, a mapping."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from briefbook.text.places import Keys


class SettingKind(NamedTuple):
    """What a setting may be."""

    types: tuple[type, ...]
    told: str
    """What it must be or hold, in a sentence."""
    how: str
    """How to write it."""


_TEXT = SettingKind((str,), "be a text", "Write it in one line.")
_CHOICE = SettingKind((bool,), "be true or false", "")
_LIST = SettingKind((list,), "be a list", "Write each entry on a line of its own, behind a hyphen.")
_OPTIONS = _LIST._replace(types=(list, dict))
"""A list whose entries may have settings of their own, or a mapping of them."""
_PAIRS = SettingKind((dict,), "hold `key: value` lines", "Write them below it, indented.")
_THEME = _PAIRS._replace(types=(str, dict))


def _of(kind: SettingKind, names: str, *above: str) -> dict[Keys, SettingKind]:
    return {(*above, name): kind for name in names.split()}


OURS: dict[Keys, SettingKind] = {
    **_of(_PAIRS, "extra"),
    **_of(_PAIRS, "briefbook", "extra"),
    **_of(_PAIRS, "limits", "extra", "briefbook"),
    **_of(_CHOICE, "history plain", "extra", "briefbook"),
    **_of(_TEXT, "feed_id edit_uri history_uri report_uri suggest_uri", "extra", "briefbook"),
}
"""What stands under `extra`, of which MkDocs knows nothing."""
MKDOCS: dict[Keys, SettingKind] = {
    **_of(_TEXT, "site_name site_description site_author site_url copyright docs_dir site_dir"),
    **_of(_TEXT, "repo_url repo_name edit_uri dev_addr exclude_docs draft_docs not_in_nav"),
    **_of(_CHOICE, "strict use_directory_urls"),
    **_of(_LIST, "nav extra_css extra_javascript extra_templates hooks watch"),
    **_of(_OPTIONS, "plugins markdown_extensions"),
    **_of(_PAIRS, "validation mdx_configs"),
    **_of(_THEME, "theme"),
    **_of(_TEXT, "name language custom_dir", "theme"),
}
"""MkDocs' own settings, which it refuses in words of its own, with no line."""


def of_another_kind(
    config: dict[str, Any], expected: dict[Keys, SettingKind]
) -> tuple[Keys, str] | None:
    """The keys of the first setting of another kind than expected, and what is wrong with it."""
    for keys, kind in expected.items():
        value = _value(config, keys)
        if value is not None and not isinstance(value, kind.types):
            given, bare = _given(value)
            how = "Put it in quotation marks." if bare and kind is _TEXT else kind.how
            return keys, f"`{keys[-1]}` must {kind.told}; here stands {given}. {how}".rstrip()
    return None


def _value(config: Any, keys: Iterable[Any]) -> Any:
    for key in keys:
        config = config.get(key) if isinstance(config, dict) else None
    return config


def _given(value: object) -> tuple[str, bool]:
    """What a value is called, and whether quotation marks would make a text of it."""
    if isinstance(value, bool):  # which is a number to Python
        return f"`{str(value).lower()}`", True
    if isinstance(value, str):
        return "a text", False
    if isinstance(value, (list, dict)):
        return "a list" if isinstance(value, list) else "a mapping", False
    return "a number" if isinstance(value, (int, float)) else "a date", True
