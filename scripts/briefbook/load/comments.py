"""Texts that YAML cuts at ` #`, silently: without quotes it takes the rest for a comment.

`headline: Crew #7 says no` would be shown as `Crew`. A comment that somebody means has a space
behind its `#`; so this is a problem where a sign follows directly.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from briefbook.load.tokens import is_plain, tokens
from briefbook.problems import Problem

_PERHAPS = re.compile(r"\S +#+[^\s#]")
_COMMENT = re.compile(r" +(#+[^\s#].*)")
_SHORT = 60


def cut_texts(path: str, text: str) -> list[Problem]:
    """Every text of a file that is cut by a number sign, or lost with it."""
    # A look at the whole file first: cutting it into tokens takes many times longer.
    if not _PERHAPS.search(text):
        return []  # nearly every file
    lines = text.split("\n")
    return list(_cut(path, lines, text))


def _cut(path: str, lines: list[str], text: str) -> Iterator[Problem]:
    brackets = 0
    for token, following in tokens(text):
        brackets += isinstance(token, (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken))
        brackets -= isinstance(token, (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken))
        end = token.end_mark
        if (is_plain(token) or _is_empty(token, following)) and end.line < len(lines):
            line = lines[end.line]
            if lost := _COMMENT.match(line, end.column):
                one_line = token.start_mark.line == end.line
                kept = line[token.start_mark.column * one_line : end.column].strip()
                # Within brackets the text in quotes would swallow what goes on behind it.
                whole = one_line and not brackets
                cut = _Cut(kept if is_plain(token) else "", lost[1], whole)
                yield cut.problem(path, end.line + 1, lost.start(1) + 1)


def _is_empty(token: yaml.Token, following: yaml.Token | None) -> bool:
    """Whether a value or an item ends where it begins."""
    if isinstance(token, yaml.ValueToken):
        return isinstance(following, (yaml.KeyToken, yaml.BlockEndToken))
    ends = (yaml.BlockEntryToken, yaml.BlockEndToken)
    return isinstance(token, yaml.BlockEntryToken) and isinstance(following, ends)


class _Cut(NamedTuple):
    kept: str
    """What is left on the line, perhaps nothing."""
    lost: str
    whole: bool
    """Whether the text is all on this line, and not within brackets."""

    def problem(self, path: str, line: int, column: int) -> Problem:
        left = f"the text ends at `{_end(self.kept)}`" if self.kept else "no text is left"
        message = f"YAML reads `{_short(self.lost)}` as a comment, and {left}."
        meant = f"{self.kept} {self.lost}".strip()
        quoted = f": {_quoted(meant)}" if self.whole and len(meant) <= _SHORT else ""
        help = f"Put all of it in quotes{quoted}. A comment needs a space behind its `#`."
        return Problem(path, line, column, "text-cut", message, help)


def _end(text: str) -> str:
    return text if len(text) <= _SHORT // 2 else f"…{text[-_SHORT // 2 :]}"


def _short(text: str) -> str:
    return text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…"


def _quoted(text: str) -> str:
    if '"' in text or "\\" in text:
        # In single quotes nothing is an escape but a quotation mark written twice.
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
