"""Values to the text of a file, in the order of their JSON Schema, with the comments of another.

claims:                 above the blocks of a brief an empty line, and between their items
  # above
  - id: ban  # beside
    topics: [a, b]
  # end
"""

from collections.abc import Iterator
from typing import Any

from briefbook.formatting.scalars import WIDTH, block, on_its_line, on_one_line, scalar, stripped
from briefbook.formatting.slot import Slot
from briefbook.load.remarks import Remarks
from briefbook.text.places import Keys

SET_APART = frozenset({"claims", "events", "open"})
"""Keys of a brief with an empty line above."""
SPACED = frozenset({"claims", "events"})
"""Lists of a brief with empty lines between the items."""
ALWAYS_LINES = frozenset({"open"})
"""Lists that take a line for each item, however short."""
IN_BRACES = frozenset({"name", "passage", "copy_of"})
"""Mappings that stand on one line where they fit."""


def write(value: dict[str, Any], schema: dict[str, Any], remarks: Remarks | None = None) -> str:
    """The whole text of a file."""
    kept = remarks or Remarks()
    slot = Slot(schema)
    lines = [*kept.header, *_Writer(kept, not slot.fields).mapping(value, slot, 0, ())]
    return "".join(f"{line}\n" for line in lines)


class _Writer:
    def __init__(self, remarks: Remarks, entries: bool) -> None:
        self.remarks = remarks
        self.entries = entries
        """Whether the file holds entries of the vocabulary."""

    def mapping(self, value: dict[str, Any], slot: Slot, indent: int, keys: Keys) -> Iterator[str]:
        """The lines of all keys."""
        for number, key in enumerate(slot.ordered(list(value))):
            if number and not keys and (self.entries or key in SET_APART):
                yield ""
            inner = (*keys, key)
            yield from self._above(inner, indent)
            head = f"{' ' * indent}{scalar(on_one_line(key))}:"
            yield from self._entry(head, value[key], slot.under(key), indent, inner)
        yield from self._end(keys, indent)

    def _entry(self, head: str, value: Any, slot: Slot, indent: int, keys: Keys) -> Iterator[str]:
        value = self._short(value, slot, keys)
        if isinstance(value, str):
            yield from self._text(head, stripped(value), indent, keys)
        elif isinstance(value, bool):
            yield self._beside(f"{head} {str(value).lower()}", keys)
        elif line := self._on_one_line(head, value, keys):
            yield self._beside(line, keys)
        else:
            yield self._beside(head, keys)
            indent += 2
            whole = self.mapping if isinstance(value, dict) else self._list
            yield from whole(value, slot, indent, keys)

    def _short(self, value: Any, slot: Slot, keys: Keys) -> Any:
        """A list or record as the text that may stand for it."""
        if self.remarks.inside(keys):
            return value
        if isinstance(value, dict) and len(value) == 1 and slot.short in value:
            return value[slot.short]
        if isinstance(value, dict):
            return {key: value[key] for key in slot.ordered(list(value))}
        if isinstance(value, (tuple, list)):
            items = [self._short(one, slot.item, (*keys, n)) for n, one in enumerate(value)]
            alone = len(items) == 1 and isinstance(items[0], str) and slot.bare
            return items[0] if alone else items
        return value

    def _text(self, head: str, text: str, indent: int, keys: Keys) -> Iterator[str]:
        line = on_its_line(head, text)
        sign, lines = block(text, indent + 2) if line is None else ("", [])
        yield self._beside(line or f"{head} {sign}", keys)
        yield from lines

    def _on_one_line(self, head: str, value: Any, keys: Keys) -> str | None:
        """A list or mapping in brackets, where it may stand so and fits."""
        inside = _in_brackets(value)
        if inside is None or self.remarks.inside(keys) or (value and self._in_lines(value, keys)):
            return None
        line = f"{head} {inside}"
        return line if len(line) <= WIDTH or not value else None

    def _in_lines(self, value: Any, keys: Keys) -> bool:
        """Whether it takes a line for each entry, however short."""
        if len(keys) == 1 and (self.entries or keys[0] in ALWAYS_LINES):
            return True
        return isinstance(value, dict) and keys[-1] not in IN_BRACES

    def _list(self, value: list[Any], slot: Slot, indent: int, keys: Keys) -> Iterator[str]:
        for number, one in enumerate(value):
            inner = (*keys, number)
            if number and len(keys) == 1 and keys[0] in SPACED and not self.entries:
                yield ""
            yield from self._above(inner, indent)
            if isinstance(one, dict):
                yield from self._record(one, slot.item, indent, inner)
            else:
                yield from self._entry(f"{' ' * indent}-", one, slot.item, indent, inner)
        yield from self._end(keys, indent)

    def _record(self, value: dict[str, Any], slot: Slot, indent: int, keys: Keys) -> Iterator[str]:
        """A record in a list; comments of its first key go above the dash."""
        front = " " * indent
        if keys in self.remarks.beside and not self._tight(keys):
            yield front + self.remarks.beside[keys][0]
        lines = list(self.mapping(value, slot, indent + 2, keys))
        above = len(self.remarks.above.get((*keys, slot.ordered(list(value))[0]), ()))
        for line in lines[:above]:
            yield line and line[2:]
        yield f"{front}- {lines[above].strip(' ')}"
        yield from lines[above + 1 :]

    def _above(self, keys: Keys, indent: int) -> Iterator[str]:
        for line in self.remarks.above.get(keys, ()):
            yield line and " " * indent + line
        if text := self._tight(keys):
            yield " " * indent + text

    def _tight(self, keys: Keys) -> str:
        """A comment beside an item that has no space behind its sign.

        Beside a text it would be taken for a part of it; so it stands on a line of its own.
        """
        text, _ = self.remarks.beside.get(keys, ("", 0))
        return text if text[1:2].strip() else ""

    def _end(self, keys: Keys, indent: int) -> Iterator[str]:
        for line in self.remarks.end.get(keys, ()):
            yield line and " " * indent + line

    def _beside(self, line: str, keys: Keys) -> str:
        """The line with its comment, in the column that it had where that is free."""
        text, column = self.remarks.beside.get(keys, ("", 0))
        if not text or self._tight(keys):
            return line
        least = len(line) + 2
        return line.ljust(column if least < column <= WIDTH else least) + text


def _in_brackets(value: Any) -> str | None:
    """A list or mapping of short texts on one line."""
    if isinstance(value, dict):
        if not all(isinstance(one, (str, bool)) for one in value.values()):
            return None
        pairs = (f"{scalar(key, True)}: {_short_text(one)}" for key, one in value.items())
        return None if _has_lines(value.values()) else "{" + ", ".join(pairs) + "}"
    if not all(isinstance(one, (str, bool)) for one in value) or _has_lines(value):
        return None
    return "[" + ", ".join(_short_text(one) for one in value) + "]"


def _short_text(value: str | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else scalar(stripped(value), True)


def _has_lines(values: Any) -> bool:
    return any(isinstance(one, str) and "\n" in stripped(one) for one in values)
