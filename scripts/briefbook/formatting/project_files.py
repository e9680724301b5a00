"""The files of a project that have a style: briefs and vocabulary, in order."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from briefbook.formatting.differing_line import unchanged
from briefbook.formatting.formatted import BRIEF, MeaningChangedError, formatted
from briefbook.load.folder import BESIDE
from briefbook.load.loaded import Loaded
from briefbook.load.yaml_files import VOCABULARY
from briefbook.problems import Problem


@dataclass(frozen=True)
class StyledFile:
    """A file as it is, and as our style has it."""

    path: str
    text: str
    new: str
    problem: Problem | None = None
    """Why it has to stay as it is."""


def part_of(path: str, briefs: str) -> str | None:
    """What a file holds: a brief or a part of the vocabulary; None where machines write it."""
    inner = PurePosixPath(path).relative_to(briefs).parts
    if inner[0] == VOCABULARY:
        return inner[1].removesuffix(".yml")
    return None if inner[0] in BESIDE else BRIEF


def styled_files(loaded: Loaded, briefs: str) -> Iterator[StyledFile]:
    """Every file of briefs and vocabulary that can be read."""
    broken = {problem.path for problem in loaded.problems}
    for path, text in sorted(loaded.texts.items()):
        part = part_of(path, briefs)
        if part is not None and path not in broken:
            yield _styled(path, part, text)


def _styled(path: str, part: str, text: str) -> StyledFile:
    try:
        return StyledFile(path, text, formatted(path, part, text))
    except MeaningChangedError:
        why = "In our style it would be read as something else."
        help = "Please tell the makers of the program, with the file."
        return StyledFile(path, text, text, unchanged(path, why, help))
