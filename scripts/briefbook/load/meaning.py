"""What a YAML file says, apart from how it is written: for telling a change from a reformatting."""

from typing import Any

from briefbook.load.compose import compose
from briefbook.load.plain import Reader
from briefbook.problems import Problem


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
