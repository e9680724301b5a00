"""YAML text to nodes that know their lines, with PyYAML's C parser and no implicit types."""

import re
from typing import Any

import yaml
from yaml._yaml import CParser

from briefbook.load.conflicts import conflict
from briefbook.load.lookalikes import lookalike, lookalike_in_lines
from briefbook.load.slips import open_bracket, slip
from briefbook.load.tokens import tokens
from briefbook.problems import Problem

TEXT, LIST, MAPPING = "text", "list", "mapping"
MAX_DEPTH = 20
_MAYBE_ANCHOR = re.compile(r"(?:^|[\s\[{,:])[&*][^\s]", re.MULTILINE)
_MAYBE_TAG = re.compile(r"(?:^|[\s\[{,:])!(?:$|[\s\[{,\"'])", re.MULTILINE)
_KINDS = {yaml.ScalarNode: TEXT, yaml.SequenceNode: LIST, yaml.MappingNode: MAPPING}

# By a part of libyaml's own words; the first that fits counts, so the longer stand before the
# shorter that they begin with.
_IN_OUR_WORDS = (
    (
        "mapping values are not allowed",
        "This colon starts a value where none can start.",
        "Put a text with a colon in it in quotes; line up the keys of one block.",
    ),
    (
        "could not find expected ':'",
        "This line is neither `key: value` nor a continued text.",
        "Add the colon, or indent the line under the text it belongs to.",
    ),
    (
        "found unexpected end of stream",
        "This quotation mark is never closed.",
        "Close it where the text ends.",
    ),
    (
        "hexdecimal number",
        "This escape names no character.",
        "Write the character itself.",
    ),
    (
        "invalid Unicode character",
        "This escape names no character.",
        "Write the character itself.",
    ),
    (
        "sequence entries are not allowed",
        "A list can't start on the line of its key.",
        "Start it on the next line, or write `[one, two]`.",
    ),
    (
        "comment or line break",
        "Behind `|` or `>` the text starts on the next line.",
        "Move it there, indented, or put a text that starts with this sign in quotes.",
    ),
    (
        "<document start>",
        "This line stands further left than the first one, or behind a `...` that ends the brief.",
        "Begin all keys of a brief in the first column, and remove the `...`.",
    ),
    (
        "document",
        "`---`, `...` and `%YAML` set documents apart, and one file is one brief.",
        "Remove the line.",
    ),
    (
        "directive name",
        "A line that starts with `%` is read as an instruction to YAML.",
        "Put the text in quotes.",
    ),
    (
        "did not find expected ',' or",
        "A comma or the closing bracket is missing here.",
        "Write `[one, two]`; put a date such as `[2025-04..2025-05]` in quotes.",
    ),
    (
        "expected node content",
        "Between brackets or commas a value is missing here.",
        "Take out the comma too many; put a text that starts with a bracket in quotes.",
    ),
    (
        "did not find expected",
        "The lines up to here don't fit together: an indentation or a quotation mark is off.",
        "Line up the keys of one block; put a text that starts with a quotation mark in quotes"
        " of the other kind.",
    ),
    (
        "mapping keys are not allowed",
        "A text can't start with a question mark and a space.",
        "Put the text in quotes.",
    ),
    (
        "indentation indicator",
        "No number like this stands behind `|` or `>`.",
        "Write the sign alone.",
    ),
    (
        "found character that cannot start",
        "A text can't start with this character.",
        "Put the text in quotes.",
    ),
    (
        "found unknown escape character",
        "In double quotes a backslash starts an escape, and this one means nothing.",
        "Use single quotes, or write the backslash twice.",
    ),
)
_UNKNOWN = ("", "This can't be read as YAML ({problem}).", "Put text with signs in it in quotes.")


class _TooDeep(yaml.MarkedYAMLError):
    """Raised before the C parser, which calls itself for every level, runs out of stack."""


class _Parser(CParser):
    """The C parser with the cheapest resolver there is: a tag names the shape, nothing else."""

    depth = 0

    def resolve(self, kind: type, value: Any, implicit: Any) -> str:
        return _KINDS[kind]

    def descend_resolver(self, parent: Any, index: Any) -> None:
        """One level down; types never depend on the place."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise _TooDeep(problem_mark=parent.start_mark)

    def ascend_resolver(self) -> None:
        """One level up."""
        self.depth -= 1


def compose(path: str, text: str) -> yaml.Node | Problem | None:
    """The one document of a text as nodes, None for an empty one, or what stopped the parser."""
    # Before the parser, which stumbles over these somewhere else, or not at all.
    if problem := conflict(path, text) or lookalike(path, text):
        return problem
    try:
        # Composing puts in silently what an alias stands for; only the events before it show one.
        signs = "&" in text or "*" in text  # quick to see, and most files have neither
        if signs and _MAYBE_ANCHOR.search(text) and (problem := _anchor(path, text)):
            return problem
        if "!" in text and _MAYBE_TAG.search(text) and (problem := _bare_tag(path, text)):
            return problem
        node: yaml.Node | None = _Parser(text).get_single_node()
        return node
    except yaml.MarkedYAMLError as error:
        return _stumble(path, text, error) or _explain(path, error)
    except yaml.reader.ReaderError as error:
        return Problem(path, 1, 1, "yaml-syntax", f"This can't be read as YAML ({error.reason}).")


def _anchor(path: str, text: str) -> Problem | None:
    parser = _Parser(text)
    while event := parser.get_event():
        anchor, mark = getattr(event, "anchor", None), event.start_mark
        if anchor and mark:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            return Problem(
                path,
                mark.line + 1,
                mark.column + 1,
                "yaml-alias",
                f"`{sign}{anchor}` is read as a YAML anchor or alias; they aren't used here.",
                "Write the value out, or put a text that starts with this sign in quotes.",
            )
    return None


def _bare_tag(path: str, text: str) -> Problem | None:
    """A `!` alone, which is a tag that the parser drops: `! no` would be read as `no`."""
    for token, _ in tokens(text):
        if isinstance(token, yaml.TagToken) and token.value == (None, "!"):
            mark = token.start_mark
            message = "`!` is read as a YAML tag here, and left out; tags aren't used here."
            help = "Put a text that starts with `!` in quotes."
            return Problem(path, mark.line + 1, mark.column + 1, "yaml-tag", message, help)
    return None


def _stumble(path: str, text: str, error: yaml.MarkedYAMLError) -> Problem | None:
    """What is wrong before the place of the error: a sign like YAML's own, or a missing one."""
    if (mark := error.problem_mark) is None or isinstance(error, _TooDeep):
        return None
    return lookalike_in_lines(path, text, mark.line - 1, mark.line) or slip(path, text, mark)


def _place(mark: Any) -> tuple[int, int]:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _explain(path: str, error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = _place(mark)
    problem = error.problem or "unreadable"
    if isinstance(error, _TooDeep):
        message = f"The lists and mappings lie more than {MAX_DEPTH} deep in each other here."
        help = "A brief needs four levels; put a text that starts with a bracket in quotes."
        return Problem(path, line, column, "too-deep", message, help)
    if "another document" in problem:
        return Problem(
            path,
            line,
            column,
            "yaml-documents",
            "A second YAML document starts here.",
            "One file is one brief: move the rest to a file of its own.",
        )
    opened, context = error.context_mark, error.context or ""
    if "scanning an alias" in context or "scanning an anchor" in context:
        message = "A text that starts with `*` or `&` is read as a YAML alias or anchor."
        return Problem(path, *_place(opened), "yaml-alias", message, "Put the text in quotes.")
    # libyaml gives up where the next key comes, and the mistake is where the bracket opens.
    if opened and mark and "parsing a flow" in context:
        above = open_bracket(path, opened, mark)
        if above:
            return above
    # The end of the file shows nobody which quotation mark is open.
    if "end of stream" in problem or "scanning a simple key" in context:
        line, column = _place(opened)
    _, message, help = next((row for row in _IN_OUR_WORDS if row[0] in problem), _UNKNOWN)
    return Problem(path, line, column, "yaml-syntax", message.format(problem=problem), help)
