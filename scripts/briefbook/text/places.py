"""Where things stand: the keys that lead to a value, and a path in a sentence or in a command."""

import shlex

from briefbook.text.characters import visible

Keys = tuple[str | int, ...]
"""What leads to a value of a YAML file: names of keys, and numbers in lists, counted from 0."""


def named(path: object) -> str:
    """A path inside a sentence; the current folder has no name there."""
    return "this folder" if str(path) == "." else f"`{visible(str(path))}`"


def typed(path: object) -> str:
    """A path as a shell takes it for one word, and no program for an option."""
    word = str(path)
    return shlex.quote(f"./{word}" if word.startswith("-") else word)
