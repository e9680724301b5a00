"""Puts the files of a new site, or of a newer Briefbook, into a folder."""

import re
from collections.abc import Mapping
from pathlib import Path

from briefbook.history.git import Repository
from briefbook.output import atomic
from briefbook.starter.program import LIST, NAME, VENDOR, Program
from briefbook.starter.wheel import wheel_name
from briefbook.text.places import named, typed

BEFORE = frozenset({".git", ".venv"})
"""What may be there before the site is: who clones an empty repository has the one, who installs
Briefbook where the site shall be has the other."""
_OURS = re.compile(rf"(#.*|(\./{VENDOR}/)?{NAME}\b(?!\s*@).*)?")
"""Lines of the list that an update writes anew: a wheel in the folder, or a number."""


def obstacle(folder: Path) -> str:
    """Why no site can be made in a folder, in a sentence with a way out; empty where it can."""
    if folder.is_dir():
        if {entry.name for entry in folder.iterdir()} <= BEFORE:
            return ""
        told = f"There are files in {named(folder)} already. Name a new folder, or update a site:"
        return f"{told} briefbook init --update {typed(folder)}"
    if folder.exists() or folder.is_symlink():
        return f"{named(folder)} is there already, and no folder. Name a new folder."
    above = next((place for place in folder.parents if place.exists()), folder)
    return f"There can be no folder in {named(above)}, a file." if above.is_file() else ""


def write(folder: Path, files: Mapping[str, bytes]) -> list[str]:
    """Write what differs; the paths of what was written."""
    return [path for path, data in files.items() if atomic.put(folder / path, data)]


def begin(folder: Path) -> bool:
    """Make the folder a git repository, unless it lies in one or git isn't here."""
    return not Repository(folder).known and Repository(folder).begin()


def names_another(folder: Path) -> bool:
    """Whether a site installs a program of its own choice, such as one from a git repository."""
    file = folder / LIST
    lines = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
    return not all(_OURS.fullmatch(line) for line in lines)


def without_older(folder: Path, program: Program) -> list[str]:
    """Remove the wheels of other versions; their paths."""
    older = [
        path
        for path in sorted((folder / VENDOR).glob(wheel_name(NAME, "*")))
        if path.name != program.name
    ]
    for path in older:
        path.unlink()
    return [path.relative_to(folder).as_posix() for path in older]
