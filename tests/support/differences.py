"""Case files of changes: two small projects that differ, and what `briefbook diff` says of them.

what: One sentence that says what has changed.
before: {briefs/new.yml: text}      # laid over the base on the older side
after: {briefs/old.yml: null}       # the same for the newer side; null removes a file
edit: {briefs/a.yml: {old words: new words}}   # what the newer side says instead
told: |
  the whole report, as text
"""

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.load.folder import load
from briefbook.settings import Settings

FOLDER = Path(__file__).parent.parent / "diff" / "cases"
BASE = Path(__file__).parent.parent / "diff" / "base"
WITH_CARDS = Settings(Path(), site_name="The Harbour File", site_url="https://file.example.org/")
Files = dict[str, str | None]


@dataclass(frozen=True)
class Case:
    """One kind of change and what is said of it."""

    name: str
    what: str
    told: str
    before: Files = field(default_factory=dict)
    after: Files = field(default_factory=dict)
    edit: dict[str, dict[str, str]] = field(default_factory=dict)


def parse(file: Path) -> Case:
    """Read one case file."""
    data: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return Case(file.stem, **data)


def all_cases() -> list[Case]:
    """Every case, by name."""
    return [parse(file) for file in sorted(FOLDER.glob("*.yml"))]


def lay(root: Path, case: Case, newer: bool) -> Path:
    """One side of a case in an empty folder."""
    shutil.copytree(BASE, root)
    _write(root, case.before)
    if newer:
        _write(root, case.after)
        for name, words in case.edit.items():
            text = (root / name).read_text("utf-8")
            for old, new in words.items():
                assert text.count(old) == 1, f"{old!r} stands once in {name}"
                text = text.replace(old, new)
            (root / name).write_text(text, "utf-8")
    return root


def _write(root: Path, files: Files) -> None:
    for name, text in files.items():
        if text is None:
            (root / name).unlink()
        else:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8")


def corpus_of(root: Path) -> Corpus:
    """A side as a corpus; a case whose files don't load is a mistake in the case."""
    loaded = load(Settings(root))
    assert [str(problem) for problem in loaded.problems] == []
    return build(loaded.briefs, loaded.vocabulary, loaded.receipts, loaded.links)


def sides(folder: Path, case: Case) -> tuple[Corpus, Corpus]:
    """Both sides of a case."""
    older, newer = lay(folder / "before", case, False), lay(folder / "after", case, True)
    return corpus_of(older), corpus_of(newer)
