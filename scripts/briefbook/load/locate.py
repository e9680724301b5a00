"""From keys to line and column: the way back from a value to its place in the file."""

from collections.abc import Iterator

import yaml

from briefbook.problems import Finding, Problem
from briefbook.text.places import Keys

Place = tuple[int, int]
"""Line and column, from 1."""
Pair = tuple[yaml.Node, yaml.Node]
"""A key and what stands behind it."""


class Places:
    """The places of one file. Its mappings are looked up by key, however many there are."""

    def __init__(self, node: yaml.Node | None) -> None:
        self.node = node
        self._keys: dict[int, dict[str, Pair]] = {}

    def problem(self, finding: Finding, at: Place | None = None) -> Problem:
        """The finding as a problem: where it is known to be, or at the deepest node of its keys."""
        line, column = at or self.position(finding.keys, finding.on_key)
        return Problem(
            finding.path, line, column, finding.code, finding.message, finding.help, finding.level
        )

    def position(self, keys: Keys, on_key: bool = False) -> Place:
        """Line and column, from 1; where a value was written as shorthand, its own."""
        node = self.node
        if node is None:
            return 1, 1
        mark = node.start_mark
        for index, key in enumerate(keys):
            last = index == len(keys) - 1
            if isinstance(node, yaml.SequenceNode) and isinstance(key, int):
                if key < len(node.value):
                    node = node.value[key]
                    mark = node.start_mark
                continue
            if pair := self._pair(node, str(key)):
                node = pair[1]
                mark = (pair[0] if last and on_key else node).start_mark
        return mark.line + 1, mark.column + 1

    def has(self, keys: Keys) -> bool:
        """Whether something stands at these keys."""
        return self._node(keys) is not None

    def text(self, keys: Keys) -> str:
        """The text that stands there; empty where there is none."""
        node = self._node(keys)
        return node.value if isinstance(node, yaml.ScalarNode) else ""

    def _node(self, keys: Keys) -> yaml.Node | None:
        node = self.node
        for key in keys:
            pair = self._pair(node, str(key))
            node = pair[1] if pair else None
        return node

    def of_brief(self) -> dict[Keys, Place]:
        """Where quotations, points and days of a brief stand, by the keys that lead there."""
        return {keys: self.position(keys) for keys in self._keys_of_brief()}

    def _keys_of_brief(self) -> Iterator[Keys]:
        for part in ("claims", "events"):
            pair = self._pair(self.node, part)
            items = pair[1].value if pair and isinstance(pair[1], yaml.SequenceNode) else ()
            for index, item in enumerate(items):
                if self._pair(item, "quote"):
                    yield part, index, "quote", "text"
                for key in ("point", "date"):
                    if self._pair(item, key):
                        yield part, index, key

    def _pair(self, node: yaml.Node | None, key: str) -> Pair | None:
        """A key and its value; of a key that stands twice, the first."""
        if not isinstance(node, yaml.MappingNode):
            return None
        # Nodes live as long as the root does, so the `id` of each is its own.
        known = self._keys.get(id(node))
        if known is None:
            known = {pair[0].value: pair for pair in reversed(node.value) if _is_word(pair)}
            self._keys[id(node)] = known
        return known.get(key)


def _is_word(pair: Pair) -> bool:
    return isinstance(pair[0], yaml.ScalarNode)
