"""Case files: a sentence, files to lay into a project, and the lines the check must print.

    One sentence that says what is wrong.
    === briefs/some-brief.yml
    title: …
    === expected
    briefs/some-brief.yml:1:8: code: message help

A section may say how its file is made, in brackets behind the path: `escaped` (`\\x1b`, `\\u202e`,
`\\t`, `\\r` stand for what they mean), `latin-1`, `utf-16`, `folder`, `fifo`, `link TARGET`,
`long BYTES` (the content, repeated), `unreadable`. Escapes in a path count everywhere.
`=== expected as root` is what holds for people to whom no file is unreadable.
"""

import os
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import NamedTemporaryFile

FOLDER = Path(__file__).parent.parent / "cases"
_HEADER = re.compile(r"=== (?P<path>.+?)(?: \[(?P<how>.+)\])?")
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([trn]))")
_LETTERS = {"t": b"\t", "r": b"\r", "n": b"\n"}


@dataclass(frozen=True)
class Piece:
    """One file of a case, and how it is made."""

    path: str
    how: str
    content: str

    def lay(self, root: Path) -> None:
        """Make it below a folder."""
        path = root / os.fsdecode(_unescaped(self.path))
        path.parent.mkdir(parents=True, exist_ok=True)
        how, _, argument = self.how.partition(" ")
        if how == "folder":
            path.mkdir()
        elif how == "fifo":
            os.mkfifo(path)
        elif how == "link":
            path.symlink_to(argument)
        else:
            path.write_bytes(_encoded(self.content, how, argument))
        if how == "unreadable":
            path.chmod(0)


@dataclass(frozen=True)
class Case:
    """One kind of bad input and what the check says of it."""

    name: str
    sentence: str
    pieces: tuple[Piece, ...]
    expected: tuple[str, ...]


def _unescaped(text: str) -> bytes:
    def meant(found: re.Match[str]) -> bytes:
        byte, point, letter = found.groups()
        if byte:
            return bytes([int(byte, 16)])
        return chr(int(point, 16)).encode() if point else _LETTERS[letter]

    parts, end = [], 0
    for found in _ESCAPE.finditer(text):
        parts += [text[end : found.start()].encode(), meant(found)]
        end = found.end()
    return b"".join([*parts, text[end:].encode()])


def _encoded(content: str, how: str, argument: str) -> bytes:
    if how == "escaped":
        return _unescaped(content)
    if how == "long":
        data, size = content.rstrip("\n").encode(), int(argument)
        return (data * (size // len(data) + 1))[:size]
    return content.encode(how if how in ("latin-1", "utf-16") else "utf-8")


def parse(file: Path) -> Case:
    """Read one case file."""
    sentence: list[str] = []
    sections: list[tuple[str, str, list[str]]] = []
    for line in file.read_text("utf-8").split("\n"):
        if header := _HEADER.fullmatch(line):
            sections.append((header["path"], header["how"] or "", []))
        else:
            (sections[-1][2] if sections else sentence).append(line)
    expected = {path: lines for path, _, lines in sections if path.startswith("expected")}
    seen_by_us = "expected as root" if nothing_is_closed_to_us() else "expected"
    return Case(
        name=file.stem,
        sentence=" ".join(sentence).strip(),
        pieces=tuple(_piece(*s) for s in sections if s[0] not in expected),
        expected=tuple(filter(None, expected.get(seen_by_us, expected["expected"]))),
    )


@cache
def nothing_is_closed_to_us() -> bool:
    """Whether we can read what nobody may read, as root can nearly everywhere."""
    with NamedTemporaryFile() as file:
        Path(file.name).chmod(0)
        return os.access(file.name, os.R_OK)


def _piece(path: str, how: str, lines: list[str]) -> Piece:
    content = "\n".join(lines).rstrip("\n")
    return Piece(path, how, f"{content}\n" if content else "")


def all_cases() -> list[Case]:
    """Every case, by name."""
    return [parse(file) for file in sorted(FOLDER.glob("*.case"))]
