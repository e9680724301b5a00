"""One text as YAML: plain, in quotation marks, or as a block of lines."""

import re
from collections.abc import Iterator

from briefbook.text.characters import SPACES

WIDTH = 100
"""The widest line, in characters."""
_WORDS = frozenset("true false null yes no on off y n ~ <<".split())
"""What we, or tools that read YAML 1.1, take for something else than a text."""
_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`=" + SPACES)
_IN_BRACKETS = frozenset(",[]{}:")
_LINK = re.compile(r"\[[^\[\]]*+\]\(")
"""The words of a link, up to its address."""


def scalar(text: str, in_brackets: bool = False) -> str:
    """A text of one line, quoted where it must be."""
    if not _misread(text) and not (in_brackets and _IN_BRACKETS & set(text)):
        return text
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _misread(text: str) -> bool:
    """Whether YAML, or a tool of ours, would read another text, or none."""
    return (
        text.lower() in _WORDS
        or not text.strip(" ")
        or text[0] in _FIRST
        or text[0] == " "
        or text[-1] in SPACES + " :"
        or ": " in text
        or " #" in text
    )


def stripped(text: str) -> str:
    """Without the spaces and line feeds around it, which mean nothing in a text."""
    return text.strip(" \n")


def on_one_line(key: str) -> str:
    """A key, in which a line break means a space: a word is shown on one line."""
    return " ".join(key.split()) if "\n" in key else key


def on_its_line(head: str, text: str) -> str | None:
    """The text behind its key or dash; None where it needs lines of its own."""
    line = f"{head} {scalar(text)}"
    if "\n" in text or (len(line) > WIDTH and " " in text):
        return None
    return line


def block(text: str, indent: int) -> tuple[str, list[str]]:
    """The sign that begins a block of text, and its lines."""
    front, width = " " * indent, WIDTH - indent
    lines = text.split("\n")
    wide = any(len(line) > width for line in lines)
    if len(lines) > 1 and (not wide or any(line != line.strip(" ") for line in lines)):
        return "|-", [front + line if line else "" for line in lines]
    return ">-", [front + line if line else "" for line in _folded(lines, width)]


def _folded(lines: list[str], width: int) -> Iterator[str]:
    """In a folded block so many empty lines as there are line feeds stand between two texts."""
    for number, line in enumerate(lines):
        if number and line:
            yield ""
        # An empty line of the text is one line feed more, and one empty line more.
        yield from _filled(line, width) if line else ("",) if number else ()


def _filled(line: str, width: int) -> Iterator[str]:
    """As many words a line as fit; a line ends at a single space only, for others would be lost."""
    current = ""
    for word in _words(line):
        if current and len(current) + 1 + len(word) > width:
            yield current
            current = word
        else:
            current = f"{current} {word}" if current else word
    yield current


def _words(line: str) -> list[str]:
    """What stands between single spaces; a link of Markdown is one word with its address."""
    words: list[str] = []
    joined = False
    whole = _LINK.sub(lambda match: match[0].replace(" ", "\0"), line)
    for part in whole.split(" "):
        if words and (joined or not part):
            words[-1] += f" {part}"
        else:
            words.append(part)
        joined = not part
    return [word.replace("\0", " ") for word in words]
