"""Puts the files of a new site, or of a newer Briefbook, into a folder."""

from collections.abc import Mapping
from pathlib import Path

from briefbook.history.git import Repository
from briefbook.output import atomic
from briefbook.text.places import named, typed

BEFORE = frozenset({".git", ".venv"})
"""What may be there before the site is: who clones an empty repository has the one, who installs
Briefbook where the site shall be has the other."""


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
