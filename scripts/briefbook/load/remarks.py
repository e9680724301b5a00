"""The comments of a YAML text, each with the thing that it stands beside.

YAML itself throws them away. A comment on a line of its own belongs to what comes next, or, where
it is indented further than that, to the end of the list or mapping before it.
"""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import yaml

from briefbook.load.tokens import tokens
from briefbook.text.places import Keys

_COMMENT = re.compile(r"#[^\n]*")
_BLOCK_HEAD = re.compile(r"[|>][^\s#]{0,2} +(#[^\n]*)")
"""The line on which a block of text begins, with its comment."""
_Collection = yaml.MappingNode | yaml.SequenceNode


@dataclass
class Remarks:
    """All comments of a file, by the keys of what they belong to."""

    header: list[str] = field(default_factory=list)
    """Those before the first key; an empty line among them is an empty text."""
    above: dict[Keys, list[str]] = field(default_factory=dict)
    beside: dict[Keys, tuple[str, int]] = field(default_factory=dict)
    """Those at the end of a line, and in which column where they are set off; else 0."""
    end: dict[Keys, list[str]] = field(default_factory=dict)
    """Those behind the last thing in a list or mapping."""

    def inside(self, keys: Keys) -> bool:
        """Whether there are comments within a list or mapping."""
        return keys in self._around

    @cached_property
    def _around(self) -> set[Keys]:
        """All lists and mappings that have a comment in them."""
        every = (*self.above, *self.beside)
        return {*self.end, *(keys[:n] for keys in (*every, *self.end) for n in range(len(keys)))}

    def without(self, start: str) -> "Remarks":
        """Those that begin otherwise, or have another behind them on their line."""
        beside = {keys: one for keys, one in self.beside.items() if not _goes(one[0], start)}
        header, above, end = (
            {keys: left for keys, lines in kept.items() if (left := _without(lines, start))}
            for kept in ({(): self.header}, self.above, self.end)
        )
        return Remarks(header.get((), []), above, beside, end)

    def texts(self) -> list[str]:
        """Every comment, sorted, to see whether none is lost."""
        lists = (self.header, *self.above.values(), *self.end.values())
        beside = (text for text, _ in self.beside.values())
        return sorted([*(text for lines in lists for text in lines if text), *beside])


def _without(lines: list[str], start: str) -> list[str]:
    """The lines that stay, with the empty ones that part them; none where no comment is left."""
    left: list[str] = []
    for number, line in enumerate(lines):
        if not _goes(line, start) and (line or number == 0 or (left and left[-1])):
            left.append(line)
    return left if any(left) else []


def _goes(comment: str, start: str) -> bool:
    """Whether a comment begins so, and nobody wrote one of their own behind it."""
    return comment.startswith(start) and " #" not in comment.removeprefix(start)


class _Comment(NamedTuple):
    text: str
    start: int
    line: int
    column: int
    alone: bool
    """Nothing else stands on its line."""


class _Entry(NamedTuple):
    """A key, or an item of a list."""

    keys: Keys
    start: int
    line: int
    column: int
    value: yaml.Node
    within: _Collection


class _Flow(NamedTuple):
    """A list or mapping in brackets."""

    keys: Keys
    start: int
    end: int
    node: int


def remarks(text: str, root: yaml.Node) -> Remarks:
    """The comments of a text that holds this mapping."""
    if "#" not in text:
        return Remarks()
    return _Sorter(text, root).sorted()


def _comments(text: str, lines: list[str], pieces: list[yaml.Token]) -> Iterator[_Comment]:
    """Whatever begins with a number sign between two tokens."""
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for begin, words in _comment_places(text, pieces):
        number = bisect_right(starts, begin) - 1
        column = begin - starts[number]
        yield _Comment(words, begin, number, column, not lines[number][:column].strip())


def _comment_places(text: str, pieces: list[yaml.Token]) -> Iterator[tuple[int, str]]:
    position = 0
    for token in pieces:
        begin = token.start_mark.index
        for match in _COMMENT.finditer(text, position, max(position, begin)):
            yield match.start(), match[0].rstrip()
        block = isinstance(token, yaml.ScalarToken) and token.style in ("|", ">")
        if block and (head := _BLOCK_HEAD.match(text, begin)):
            yield head.start(1), head[1].rstrip()
        position = max(position, token.end_mark.index)
    for match in _COMMENT.finditer(text, position):
        yield match.start(), match[0].rstrip()


class _Sorter:
    """Goes through the comments of one file."""

    def __init__(self, text: str, root: yaml.Node) -> None:
        self.text, self.lines = text, text.split("\n")
        self.tokens = [token for token, _ in tokens(text)]
        self.dashes: dict[int, list[tuple[int, int]]] = {}
        """By column, where the dashes of lists stand, and on which line."""
        for token in self.tokens:
            if isinstance(token, yaml.BlockEntryToken):
                mark = token.start_mark
                self.dashes.setdefault(mark.column, []).append((mark.index, mark.line))
        self.inside: dict[int, list[_Entry]] = {}
        """What stands in each list or mapping in brackets."""
        self.columns: dict[Keys, int] = {}
        """Of each list or mapping in block style, where its entries begin."""
        self.flows: deque[_Flow] = deque()
        """Lists and mappings in brackets, the outer before the inner."""
        entries = sorted(self._entries(root, ()), key=lambda entry: entry.start)
        self.first = entries[0]
        self.blocks = [entry for entry in entries if not entry.within.flow_style]
        for entry in entries:
            if entry.within.flow_style:
                self.inside.setdefault(id(entry.within), []).append(entry)
        self.begins = [entry.start for entry in self.blocks]
        self.open: list[_Flow] = []
        self.found = Remarks()

    def _entries(self, node: yaml.Node, keys: Keys) -> Iterator[_Entry]:
        if not isinstance(node, _Collection):
            return
        if node.flow_style:
            self.flows.append(_Flow(keys, node.start_mark.index, node.end_mark.index, id(node)))
        else:
            self.columns[keys] = node.start_mark.column
        for number, one in enumerate(node.value):
            key, value = one if isinstance(one, tuple) else (None, one)
            inner: Keys = (*keys, key.value if key else number)
            mark = (key or value).start_mark
            index, line, column = mark.index, mark.line, mark.column
            if key is None and not node.flow_style:
                column = node.start_mark.column
                known = self.dashes[column]
                index, line = known[bisect_right(known, (index, line)) - 1]
            yield _Entry(inner, index, line, column, value, node)
            yield from self._entries(value, inner)

    def sorted(self) -> Remarks:
        """Every comment at its place."""
        for comment in _comments(self.text, self.lines, self.tokens):
            flow = self._flow(comment.start)
            if comment.alone:
                self._alone(comment, flow)
            else:
                self._beside(comment, flow)
        self._close()
        return self.found

    def _flow(self, at: int) -> _Flow | None:
        """The innermost brackets around a place; places come in order."""
        while self.flows and self.flows[0].start < at:
            self.open.append(self.flows.popleft())
            # Those before it are closed, or it lies in them.
            while len(self.open) > 1 and self.open[-2].end <= self.open[-1].start:
                del self.open[-2]
        while self.open and self.open[-1].end <= at:
            self.open.pop()
        return self.open[-1] if self.open else None

    def _beside(self, comment: _Comment, flow: _Flow | None) -> None:
        if flow:
            before, _ = self._around(flow, comment)
            keys = before.keys if before else flow.keys
        else:
            last = self._before(comment)
            keys = last.keys if last else ()
        # Two at one thing: the second has no line to stand on.
        if not keys:
            self.found.end.setdefault(keys, []).append(comment.text)
        elif keys in self.found.beside:
            self.found.above.setdefault(keys, []).append(comment.text)
        else:
            aligned = self.lines[comment.line][: comment.column].endswith("   ")
            self.found.beside[keys] = comment.text, comment.column if aligned else 0

    def _before(self, comment: _Comment) -> _Entry | None:
        """The last key or item in block style; none where all is in braces."""
        at = bisect_right(self.begins, comment.start) - 1
        return self.blocks[at] if at >= 0 else None

    def _around(self, flow: _Flow, comment: _Comment) -> tuple[_Entry | None, _Entry | None]:
        """What stands in the brackets before a comment, and behind it."""
        entries = self.inside.get(flow.node, [])
        at = bisect_right(entries, comment.start, key=lambda entry: entry.start)
        return entries[at - 1] if at else None, entries[at] if at < len(entries) else None

    def _alone(self, comment: _Comment, flow: _Flow | None) -> None:
        if comment.start < self.first.start:
            self._add(self.found.header, comment)
        elif flow:
            _, after = self._around(flow, comment)
            self._put(after.keys if after else None, flow.keys, comment)
        else:
            self._alone_in_block(comment)

    def _alone_in_block(self, comment: _Comment) -> None:
        before = self._before(comment)
        if before is None:
            self._put(None, (), comment)
            return
        after = self.blocks[bisect_right(self.begins, comment.start) :][:1]
        if not _in_block(before.value) and comment.start < before.value.start_mark.index:
            self._put(before.keys, (), comment)  # between a key and its value
        elif after and comment.column <= after[0].column:
            self._put(after[0].keys, (), comment)
        else:
            least = after[0].column if after else -1
            around = [before.keys[:depth] for depth in range(len(before.keys))]
            fit = [k for k in around if least < self.columns.get(k, -1) <= comment.column]
            self._put(after[0].keys if after and not fit else None, fit[-1] if fit else (), comment)

    def _put(self, above: Keys | None, end: Keys, comment: _Comment) -> None:
        if above is not None:
            self._add(self.found.above.setdefault(above, []), comment)
            return
        lines = self.found.end.setdefault(end, [])
        self._add(lines, comment, not lines)

    def _add(self, to: list[str], comment: _Comment, first: bool = False) -> None:
        """One empty line stays between comments, and before the first at the end of a thing."""
        if (to or first) and not self.lines[comment.line - 1].strip():
            to.append("")
        to.append(comment.text)

    def _close(self) -> None:
        """One empty line stays between a comment and what it stands above."""
        for entry in self.blocks:
            above = self.found.above.get(entry.keys)
            if above and entry.line and not self.lines[entry.line - 1].strip():
                above.append("")
        header, first = self.found.header, self.first
        if not header or not first.line:
            return
        if not self.lines[first.line - 1].strip():
            header.append("")
        elif "" in header:
            # What stands apart is about the file, what stands at the first key about that.
            at = len(header) - header[::-1].index("")
            self.found.above[first.keys] = header[at:] + self.found.above.get(first.keys, [])
            del header[at:]


def _in_block(node: yaml.Node) -> bool:
    return isinstance(node, _Collection) and not node.flow_style
