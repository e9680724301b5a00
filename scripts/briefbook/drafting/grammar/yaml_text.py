"""Lines of YAML with comments. Any text stays text: quoted, on one line, nothing hidden in it."""

import json
import re
from collections.abc import Iterator
from textwrap import wrap

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
    """A remark for the editor, on as many lines as it needs; nothing in it can end a comment."""
    front = " " * indent + "# "
    clean = legible(visible(text))
    lines = wrap(clean, WIDTH - len(front), break_long_words=False, break_on_hyphens=False)
    for number, line in enumerate(lines):
        yield front + ("  " if number and clean.startswith("decide:") else "") + line
