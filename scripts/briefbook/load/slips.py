"""Small slips over which the parser stumbles only later: where they are, and what is missing."""

import re
from collections.abc import Iterator

import yaml

from briefbook.load.tokens import tokens
from briefbook.problems import Problem

_NO_SPACE = re.compile(r" *(?:- +)*(?:(?P<dash>-)(?=[\w\"'])|(?P<key>[a-z][\w-]*):(?=[^\s:/]))")
_OPENS = (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken)
_CLOSES = (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken)


def slip(path: str, text: str, mark: yaml.Mark) -> Problem | None:
    """What went wrong before the place where the parser gave up; None where nothing is plain."""
    before = [token for token, _ in tokens(text) if token.start_mark.index < mark.index]
    return (
        _no_space(path, text, mark, before)
        or _open_quotation(path, mark, before)
        or _open_bracket(path, mark, before)
    )


def _no_space(path: str, text: str, mark: yaml.Mark, before: list[yaml.Token]) -> Problem | None:
    """A hyphen or a colon without its space: on the line of the error, or on the one before."""
    lines = text.split("\n")
    for number in (mark.line, mark.line - 1):
        line = lines[number] if 0 <= number < len(lines) else ""
        found = _NO_SPACE.match(line)
        if not found or number in _inside(before):
            continue
        sign = found.lastgroup or ""
        if sign == "dash":
            what, help = "this hyphen", "Write `- ` before each item."
        else:
            what, help = f"the colon of `{found[sign]}`", f"Write `{found[sign]}: …`."
        message = f"A space is missing behind {what}."
        return Problem(path, number + 1, found.end() + 1, "yaml-syntax", message, help)
    return None


def _inside(before: list[yaml.Token]) -> Iterator[int]:
    """The lines that begin within a text in quotes or behind `|` and `>`."""
    for token in before:
        if isinstance(token, yaml.ScalarToken) and not token.plain:
            end = token.end_mark
            yield from range(token.start_mark.line + 1, end.line + bool(end.column))


def _open_quotation(path: str, mark: yaml.Mark, before: list[yaml.Token]) -> Problem | None:
    """A quotation mark that the next one closes, far below: what follows fits nowhere."""
    last = before[-1] if before else None
    if not isinstance(last, yaml.ScalarToken) or last.style not in ("'", '"'):
        return None
    start, end = last.start_mark, last.end_mark
    if start.line == end.line or end.line != mark.line:
        return None
    message = f"The quotation mark that opens here is closed only in line {end.line + 1}."
    help = "Close it where the text ends."
    return Problem(path, start.line + 1, start.column + 1, "yaml-syntax", message, help)


def _open_bracket(path: str, mark: yaml.Mark, before: list[yaml.Token]) -> Problem | None:
    """The innermost bracket that is open where a value is missing, if it opens further up."""
    opened: list[yaml.Token] = []
    for token in before:
        if isinstance(token, _OPENS):
            opened.append(token)
        elif isinstance(token, _CLOSES) and opened:
            opened.pop()
    return open_bracket(path, opened[-1].start_mark, mark) if opened else None


def open_bracket(path: str, start: yaml.Mark, mark: yaml.Mark) -> Problem | None:
    """A bracket that a line further down ought not to be in; None where both are on one line."""
    if start.line == mark.line:
        return None
    message = f"The bracket that opens here isn't closed when line {mark.line + 1} goes on."
    help = "Close it, or put the missing comma between two entries."
    return Problem(path, start.line + 1, start.column + 1, "yaml-syntax", message, help)
