"""Lines of YAML with comments. Any text stays text: quoted, on one line, nothing hidden in it."""

import json
import re
from collections.abc import Iterator
from textwrap import wrap

from briefbook.model.base import ASK, OWN_REMARK
from briefbook.text.characters import visible
from briefbook.text.fold import legible

WIDTH = 100
_PLAIN = re.compile(r"[a-z][a-z-]*[a-z0-9]|[a-z0-9]+(?:-[a-z0-9]+)*|\d{4}-\d\d-\d\d", re.ASCII)
# YAML 1.1 takes them for true, false or nothing, and many tools still read that.
_WORDS = frozenset("true false null yes no on off y n".split())


def scalar(text: str) -> str:
    """A value on its line: bare where that can't be misread, in double quotes anywhere else."""
    clean = legible(text)
    if _PLAIN.fullmatch(clean) and clean not in _WORDS and not clean.isdigit():
        return clean
    return json.dumps(clean, ensure_ascii=False)


def sequence(values: tuple[str, ...]) -> str:
    """A list on one line."""
    return "[" + ", ".join(scalar(value) for value in values) + "]"


def comment(text: str, indent: int = 0) -> Iterator[str]:
    """A remark for the editor, on as many lines as it needs; nothing in it can end a comment.

    A question stays until the editor has answered it, anything else only as long as the draft.
    """
    clean = legible(visible(text))
    asks = clean.startswith(ASK)
    front = " " * indent + ("# " if asks else OWN_REMARK)
    lines = wrap(clean, WIDTH - len(front), break_long_words=False, break_on_hyphens=False)
    for number, line in enumerate(lines):
        yield front + ("  " if number and asks else "") + line


def remarked(line: str, *remarks: str) -> str:
    """A line with what there is to say of it behind it."""
    told = "; ".join(filter(None, remarks))
    return f"{line}  {OWN_REMARK}{told}" if told else line
