"""From keys to line and column: the way back from a value to its place in the file."""

import yaml

from briefbook.problems import Finding, Keys, Problem


def place(node: yaml.Node | None, finding: Finding) -> Problem:
    """The finding as a problem, at the deepest node its keys lead to."""
    line, column = position(node, finding.keys, finding.on_key) if node else (1, 1)
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


def _pair(node: yaml.Node, key: str) -> tuple[yaml.Node, yaml.Node] | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((pair for pair in node.value if pair[0].value == key), None)
