"""A path in a sentence or in a command, so that nobody takes what follows for a part of it."""

import shlex

from briefbook.text.characters import visible


def named(path: object) -> str:
    """A path inside a sentence; the current folder has no name there."""
    return "this folder" if str(path) == "." else f"`{visible(str(path))}`"


def typed(path: object) -> str:
    """A path as a shell takes it for one word, and no program for an option."""
    word = str(path)
    return shlex.quote(f"./{word}" if word.startswith("-") else word)
