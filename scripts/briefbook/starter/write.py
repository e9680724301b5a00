"""Puts the files of a new site, or of a newer Briefbook, into a folder."""

from collections.abc import Mapping
from pathlib import Path

from briefbook import disk
from briefbook.history.git import Repository


def obstacle(folder: Path) -> str:
    """Why no site can be made in a folder, in a sentence with a way out; empty where it can."""
    if folder.is_dir() and not any(folder.iterdir()):
        return ""
    if folder.is_dir():
        return f"{folder} is not empty. Name a new folder, or update a site: --update {folder}"
    if folder.exists() or folder.is_symlink():
        return f"{folder} is there already, and no folder. Name a new folder."
    return ""


def write(folder: Path, files: Mapping[str, bytes]) -> list[str]:
    """Write what differs; the paths of what was written."""
    return [path for path, data in files.items() if disk.put(folder / path, data)]


def begin(folder: Path) -> bool:
    """Make the folder a git repository, unless it lies in one or git isn't here."""
    return not Repository(folder).known and Repository(folder).begin()
