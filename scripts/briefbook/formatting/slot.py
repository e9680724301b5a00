"""What may stand at a place of a file, after its JSON Schema."""

from functools import cached_property
from typing import Any

Node = dict[str, Any]


class Slot:
    """The part of a JSON Schema that a value follows; an empty one knows nothing."""

    def __init__(self, root: Node, node: Node | None = None) -> None:
        self.root = root
        self.options = list(self._options(root if node is None else node))

    def _options(self, node: Node) -> list[Node]:
        """The choices of a place, those inside of choices as well."""
        if node.get("$ref", "").startswith("#/$defs/"):
            return self._options(self.root["$defs"][node["$ref"].removeprefix("#/$defs/")])
        if "anyOf" in node:
            return [option for choice in node["anyOf"] for option in self._options(choice)]
        return [node]

    @cached_property
    def fields(self) -> dict[str, "Slot"]:
        """The keys of a record, in order."""
        every = (one["properties"] for one in self.options if "properties" in one)
        properties: Node = next(every, {})
        return {name: Slot(self.root, node) for name, node in properties.items()}

    @cached_property
    def other(self) -> "Slot":
        """What stands under a key that an editor makes up."""
        others = (one.get("additionalProperties") for one in self.options)
        return Slot(self.root, next((one for one in others if isinstance(one, dict)), {}))

    @cached_property
    def item(self) -> "Slot":
        """What stands in a list."""
        return Slot(self.root, next((one["items"] for one in self.options if "items" in one), {}))

    @cached_property
    def bare(self) -> bool:
        """Whether a text may stand here."""
        return any(one.get("type") == "string" for one in self.options)

    @cached_property
    def short(self) -> str | None:
        """The key that a text stands for, where it may stand in the place of a record."""
        return next(iter(self.fields), None) if self.bare else None

    def under(self, key: str) -> "Slot":
        """What stands under a key."""
        return self.fields.get(key) or self.other

    def ordered(self, keys: list[str]) -> list[str]:
        """Keys in the order of the schema; what it doesn't know comes last, as it stood."""
        known = list(self.fields)
        return sorted(keys, key=lambda key: known.index(key) if key in known else len(known))
