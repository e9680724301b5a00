"""Nodes to plain values: text, true, false, tuples and dicts, without YAML's implicit types."""

from typing import Any

import yaml

from briefbook.load.compose import LIST, MAPPING, TEXT
from briefbook.problems import Problem
from briefbook.text.characters import SPACES, describe, forbidden

_TRUTH = {"true": True, "false": False}
_NOTHING = frozenset({"", "~", "null"})


class Reader:
    """Turns the nodes of one file into values and collects what is wrong on the way."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.empty: set[tuple[int, int, str]] = set()
        """Line and column of a mapping, and the key in it that has no value."""

    def value(self, node: yaml.Node) -> Any:
        """Numbers and dates stay text; `true` and `false` are the only words with a type."""
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.SequenceNode):
            # The resolver gives this very constant; anything else is a tag that stands in the file.
            if node.tag is not LIST:
                self._tag(node)
            return tuple([self._filled(child) for child in node.value])
        assert isinstance(node, yaml.MappingNode)
        return self._mapping(node)

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        text = node.value
        if node.tag is not TEXT:
            self._tag(node)
        if node.style is None or node.style == "":
            text = text.strip(SPACES)  # YAML itself knows only one sort of space
            if text in _NOTHING:
                return None
            return _TRUTH.get(text, text)
        if node.style == '"':
            self._escapes(node)
        return text

    def _escapes(self, node: yaml.ScalarNode) -> None:
        """Report forbidden characters written as escapes in double quotes, such as `\\t`."""
        match = forbidden(node.value)
        if match or "\t" in node.value:
            what = describe(match[0] if match else "\t")
            message = f"The text holds {what}, written as an escape."
            self._add(node, "bad-character", message, "Leave it out.")

    def _filled(self, node: yaml.Node) -> Any:
        value = self.value(node)
        if value is None and type(node) is yaml.ScalarNode:
            self._add(
                node, "empty-value", "Nothing stands here.", "Write a value, or remove the line."
            )
        return value

    def _mapping(self, node: yaml.MappingNode) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        lines: dict[str, int] = {}
        if node.tag is not MAPPING:
            self._tag(node)
        for key_node, value_node in node.value:
            key = key_node.value
            if type(key_node) is not yaml.ScalarNode:
                self._add(key_node, "bad-key", "A list or mapping can't be a key.", "Write a word.")
                continue
            if key_node.tag is not TEXT:
                self._tag(key_node)
            if key_node.style == '"':
                self._escapes(key_node)
            # In quotes it is a word like any other.
            if key == "<<" and not key_node.style:
                self._add(
                    key_node,
                    "yaml-merge",
                    "YAML merge keys aren't used here.",
                    "Write the values out.",
                )
                continue
            if key in lines:
                self._twice(key_node, lines[key])
                continue
            lines[key] = key_node.start_mark.line + 1
            value = self.value(value_node)
            if value is None and type(value_node) is yaml.ScalarNode:
                mark = node.start_mark
                self.empty.add((mark.line + 1, mark.column + 1, key))
                help = "Write one, or remove the line."
                self._add(key_node, "empty-value", f"`{key}` has no value.", help)
            else:
                result[key] = value
        return result

    def _twice(self, node: yaml.ScalarNode, first: int) -> None:
        message = f"`{node.value}` stands here a second time; the first is in line {first}."
        self._add(node, "duplicate-key", message, "Keep one of them.")

    def _tag(self, node: yaml.Node) -> None:
        tag = node.tag.replace("tag:yaml.org,2002:", "!!")
        self._add(
            node,
            "yaml-tag",
            f"`{tag}` is a YAML tag; they aren't used here.",
            "Remove it, or put a text that starts with `!` in quotes.",
        )

    def _add(self, node: yaml.Node, code: str, message: str, help: str) -> None:
        mark = node.start_mark
        self.problems.append(
            Problem(self.path, mark.line + 1, mark.column + 1, code, message, help)
        )
