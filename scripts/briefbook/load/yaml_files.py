"""Finding and reading the YAML files of a folder, with everything a folder can do wrong."""

import os
import re
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefbook.model.base import is_reserved
from briefbook.problems import Problem
from briefbook.text.characters import describe, forbidden, reorders, visible


@dataclass(frozen=True)
class Ignored:
    """A file below the briefs folder that is no brief."""

    path: str


VOCABULARY = "vocabulary"
"""The folder below the briefs that holds the records they share."""
FolderItem = Path | Problem | Ignored
_EXPECTED = re.compile(
    r"(readme|license|copying|contributing|codeowners)\b.*|thumbs\.db|desktop\.ini"
    r"|.*(~|\.(bak|orig|rej|swp|tmp))",
    re.IGNORECASE,
)
"""What may lie beside briefs without a word: notes for people, what systems and editors leave."""


def yaml_files(root: Path, folder: Path, leave: Collection[str] = ()) -> Iterator[FolderItem]:
    """Every `.yml` below a folder, sorted; what only looks like one, as a problem.

    Folders and files named in `leave` right below it are left to others.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield _unreadable(root, folder, error)
        return
    for entry in entries:
        left = entry.name in leave and _is_yaml(Path(entry.name))
        if not entry.name.startswith(".") and not left:
            yield from _entry(root, folder, entry, leave)


def yaml_file(root: Path, folder: Path, name: str) -> Iterator[FolderItem]:
    """One file right below a folder, where it is there."""
    try:
        entries = [entry for entry in os.scandir(folder) if entry.name == name]
    except OSError:
        return  # whoever reads the folder tells that
    for entry in entries:
        yield from _entry(root, folder, entry, ())


def _entry(
    root: Path, folder: Path, entry: os.DirEntry[str], leave: Collection[str]
) -> Iterator[FolderItem]:
    path = Path(entry.path)
    # Before all others: their messages would have the name in them.
    if visible(entry.name) != entry.name:
        yield _unprintable(root, folder, entry.name)
    elif is_reserved(entry.name) and (entry.is_dir() or _is_yaml(path)):
        yield _kept_by_windows(root, path)
    # Before folders and files: asked what it is, a link answers for what it leads to.
    elif entry.is_symlink():
        yield from (_link(root, path),) if _is_yaml(path) or entry.is_dir() else ()
    elif entry.is_dir():
        yield from () if entry.name in leave else _folder(root, path)
    elif entry.name.endswith(".yml"):
        yield _regular(root, path, entry)
    elif _is_yaml(path):
        yield _other_ending(root, path)
    elif not _EXPECTED.fullmatch(entry.name):
        yield Ignored(relative(root, path))


def _kept_by_windows(root: Path, path: Path) -> Problem:
    name = path.name.partition(".")[0]
    message = f"Windows keeps the name `{name}` for itself: nobody there could have this."
    return _problem(root, path, "file-name", message, "Choose another name.")


def _link(root: Path, path: Path) -> Problem:
    help = "Put the file or folder itself here: nothing from outside gets onto the site."
    return _problem(root, path, "file-link", "This is a link to another place.", help)


def _other_ending(root: Path, path: Path) -> Problem:
    message = "Briefs end in `.yml`; this one is not read."
    return _problem(root, path, "file-name", message, f"Rename it to `{path.stem}.yml`.")


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() in (".yml", ".yaml")


def _unprintable(root: Path, folder: Path, name: str) -> Problem:
    """A problem for a name with line breaks or characters that can't be printed."""
    message = "The name holds white space or signs that can't be printed."
    help = "Rename it with a–z, 0–9 and single hyphens."
    return Problem(f"{relative(root, folder)}/{visible(name)}", 1, 1, "file-name", message, help)


def _folder(root: Path, path: Path) -> Iterator[FolderItem]:
    if _is_yaml(path):
        yield _problem(
            root, path, "file-kind", "This is a folder named like a brief.", "Rename the folder."
        )
    else:
        yield from yaml_files(root, path)


def _regular(root: Path, path: Path, entry: os.DirEntry[str]) -> Path | Problem:
    if stat.S_ISREG(entry.stat().st_mode):
        return path
    return _problem(
        root, path, "file-kind", "This is not a regular file.", "Write the brief to a file."
    )


def read_text(root: Path, path: Path, limit: int) -> str | Problem:
    """The text of a file, or why there is none: unreadable, too long, not UTF-8, bad characters."""
    try:
        # Its size first: what is far too long never comes into memory.
        data = path.read_bytes() if path.stat().st_size <= limit else None
    except OSError as error:
        return _unreadable(root, path, error)
    if data is None:
        kilobytes = limit // 1024
        message = f"The file is longer than {kilobytes} KiB."
        return _problem(root, path, "file-long", message, _shorter(path))
    try:
        # Some editors on Windows begin a UTF-8 file with a mark of order.
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        return _not_utf8(root, path, data, error)
    if "\r" in text:
        # A carriage return that is left after this is reported as a bad character.
        text = text.replace("\r\n", "\n")
    return _bad_character(relative(root, path), text) or text


def _shorter(path: Path) -> str:
    """What to do about a file that is too long; a part of the vocabulary may be many files."""
    if path.parent.name == VOCABULARY:
        return f"Make a folder {VOCABULARY}/{path.stem}/ of several files with fewer entries each."
    if path.parent.parent.name == VOCABULARY:
        return "Move some of its entries to another file of the folder."
    return "A brief is a page: sum up, don't copy."


def rough_text(path: Path, limit: int) -> str:
    """The readable part of a file that `read_text` refuses; may be empty."""
    try:
        with path.open("rb") as file:
            data = file.read(limit)
    except OSError:
        return ""
    # With a mark of order it is UTF-16, as programs on Windows save it.
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    return data.decode("utf-16" if wide else "utf-8", "replace")


def relative(root: Path, path: Path) -> str:
    """The path as people write it: from the project's folder, with forward slashes."""
    return path.relative_to(root).as_posix()


def _bad_character(path: str, text: str) -> Problem | None:
    match = forbidden(text)
    at = match.start() if match else text.find("\t")
    if at < 0:
        return None
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    if not match:
        return Problem(
            path,
            line,
            column,
            "tab",
            "There is a tab here; YAML indents with spaces.",
            "Replace it by spaces.",
        )
    if match[0] == "\r":
        message = "The lines end with U+000D (CARRIAGE RETURN) alone."
        help = "Save the file with the line ends of Unix or Windows."
        return Problem(path, line, column, "bad-character", message, help)
    if reorders(match[0]):
        return Problem(
            path,
            line,
            column,
            "bidi",
            f"{describe(match[0])} makes text read in another order than it is written.",
            "Leave it out; right-to-left text needs no such sign here.",
        )
    return Problem(
        path,
        line,
        column,
        "bad-character",
        f"{describe(match[0])} can't be shown.",
        "Leave it out.",
    )


def _not_utf8(root: Path, path: Path, data: bytes, error: UnicodeDecodeError) -> Problem:
    line = data.count(b"\n", 0, error.start) + 1
    before = data[data.rfind(b"\n", 0, error.start) + 1 : error.start]
    column = len(before.decode("utf-8", "replace")) + 1
    guess = "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "another encoding"
    return Problem(
        relative(root, path),
        line,
        column,
        "encoding",
        f"The file is not UTF-8; it looks like {guess}.",
        "Save it as UTF-8.",
    )


def _unreadable(root: Path, path: Path, error: OSError) -> Problem:
    reason = error.strerror or "unknown reason"
    return _problem(
        root,
        path,
        "file-unreadable",
        f"This can't be read: {reason.lower()}.",
        "Check that it exists and that you may read it.",
    )


def _problem(root: Path, path: Path, code: str, message: str, help: str) -> Problem:
    return Problem(relative(root, path), 1, 1, code, message, help)
