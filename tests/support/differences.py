"""Case files of changes: two small projects that differ, and what `briefbook diff` says of them.

what: One sentence that says what has changed.
before: {briefs/new.yml: text}      # laid over the base on the older side
after: {briefs/old.yml: null}       # the same for the newer side; null removes a file
edit: {briefs/a.yml: {old words: new words}}   # what the newer side says instead
told: |
  the whole report, as text
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
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


@cache
def _base() -> dict[str, str]:
    """The files that both sides of every case have, unless it says otherwise."""
    files = (path for path in BASE.rglob("*") if path.is_file())
    return {path.relative_to(BASE).as_posix(): path.read_text("utf-8") for path in files}


def files_of(case: Case, newer: bool) -> dict[str, str]:
    """One side of a case: its files by name."""
    files: Files = {**_base(), **case.before, **(case.after if newer else {})}
    for name, words in case.edit.items() if newer else ():
        text = files[name] or ""
        for old, new in words.items():
            assert text.count(old) == 1, f"{old!r} stands once in {name}"
            text = text.replace(old, new)
        files[name] = text
    return {name: text for name, text in files.items() if text is not None}


def lay(root: Path, case: Case, newer: bool) -> Path:
    """One side of a case in an empty folder."""
    _write(root, files_of(case, newer))
    return root


def _write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")


@cache
def _corpus_of(files: frozenset[tuple[str, str]]) -> Corpus:
    with TemporaryDirectory() as folder:
        _write(Path(folder), dict(files))
        loaded = load(Settings(Path(folder)))
    assert [str(problem) for problem in loaded.problems] == []
    return build(loaded.briefs, loaded.vocabulary, loaded.receipts, loaded.links)


def corpus_of(case: Case, newer: bool) -> Corpus:
    """A side as a corpus, one for all cases that share it; files that don't load are a mistake."""
    return _corpus_of(frozenset(files_of(case, newer).items()))
