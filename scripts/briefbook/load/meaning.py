"""The content of a YAML file apart from its form, to tell a change from a reformatting."""

import json
from hashlib import blake2b
from typing import Any

from briefbook.load.compose import compose
from briefbook.load.plain_values import Reader
from briefbook.problems import Problem

UNREAD = frozenset({"aliases", "not_copy_of", "part", "passage", "point", "review"})
"""Keys of a brief that readers see nothing of on its page: how editors file it and link it up."""
_LISTS = frozenset({"actors", "by", "byline", "chain", "place", "says", "speaker", "topics"})
"""Keys for which one value is short for a list of it."""


def read_meaning(text: str) -> Any:
    """The content of a brief that readers see."""
    return _read(meaning(text))


def fingerprint(text: str) -> bytes:
    """The same in a few bytes: equal for equal."""
    # Values are texts, truths, nothing, and lists and mappings of them; none has two forms.
    plain = json.dumps(read_meaning(text), sort_keys=True)
    return blake2b(plain.encode(), digest_size=20).digest()


def _read(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_read, value))
    if not isinstance(value, dict):
        return value
    return {key: _whole(key, _read(inside)) for key, inside in value.items() if key not in UNREAD}


def _whole(key: str, value: Any) -> Any:
    return (value,) if key in _LISTS and not isinstance(value, tuple) else value


def meaning(text: str) -> Any:
    """Its values without comments, quoting, order of keys and line breaks; text that is no YAML.

    Two files with equal meanings say the same to a reader. Old files may hold what the schema no
    longer allows; that doesn't matter here.
    """
    node = compose("", text)
    if isinstance(node, Problem):
        return text
    return _even(Reader("").value(node)) if node else None


def _even(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _even(inside) for key, inside in value.items()}
    if isinstance(value, tuple):
        return tuple(_even(inside) for inside in value)
    return " ".join(value.split()) if isinstance(value, str) else value
