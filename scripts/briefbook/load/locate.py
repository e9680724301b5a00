"""From keys to line and column: the way back from a value to its place in the file."""

import yaml

from briefbook.problems import Finding, Keys, Problem

Place = tuple[int, int]
"""Line and column, from 1."""


def place(node: yaml.Node | None, finding: Finding, at: Place | None = None) -> Problem:
    """The finding as a problem, where it is known to be or at the deepest node its keys lead to."""
    here = position(node, finding.keys, finding.on_key) if node else (1, 1)
    line, column = at or here
    return Problem(finding.path, line, column, finding.code, finding.message, finding.help)


def position(node: yaml.Node, keys: Keys, on_key: bool = False) -> tuple[int, int]:
    """Line and column, from 1; where a value was written as shorthand, its own."""
    mark = node.start_mark
    for index, key in enumerate(keys):
        last = index == len(keys) - 1
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
            node = node.value[key]
            mark = node.start_mark
            continue
        pair = _pair(node, str(key))
        if pair is None:
            continue
        node = pair[1]
        mark = (pair[0] if last and on_key else node).start_mark
    return mark.line + 1, mark.column + 1


def quotation_places(node: yaml.Node | None) -> dict[Keys, Place]:
    """Where the words of every quotation of a brief stand, by the keys that lead there."""
    found: dict[Keys, Place] = {}
    for part in ("claims", "events"):
        pair = _pair(node, part) if node else None
        items = pair[1].value if pair and isinstance(pair[1], yaml.SequenceNode) else ()
        for index, item in enumerate(items):
            if quote := _pair(item, "quote"):
                found[part, index, "quote", "text"] = position(quote[1], ("text",))
    return found


def _pair(node: yaml.Node, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((pair for pair in node.value if pair[0].value == key), None)
