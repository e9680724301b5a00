"""From two states of a project in git to what is different for a reader."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from briefbook.checks.examine import checked
from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.diff.changes import Changes
from briefbook.diff.compare import compare as differences
from briefbook.diff.two_states import comparable
from briefbook.history.git import Repository
from briefbook.load.exchange import BRIEFS, exchanged, is_read, is_word
from briefbook.load.folder import OnFile, load
from briefbook.load.loaded import Loaded
from briefbook.output.atomic import naming
from briefbook.problems import Problem
from briefbook.settings import Settings
from briefbook.system.cache import Cache, opened


@dataclass(frozen=True)
class Compared:
    """What a comparison of two commits gives."""

    changes: Changes
    problems: tuple[Problem, ...]
    """All that is wrong at HEAD."""
    briefs: int
    """How many briefs HEAD has."""


def compare(
    settings: Settings, base: str, head: str | None, today: date, on_file: OnFile | None = None
) -> Compared:
    """What is new at `head`, or on disk, since it parted from `base`.

    A HistoryError where git can't tell. The project's own folder is only read.
    """
    repository = Repository(settings.root)
    tip = repository.resolve(head or "HEAD")
    parting = repository.fork(repository.resolve(base), tip)
    # Of the project, wherever the files of a commit are written to: names and texts are the same.
    with TemporaryDirectory(prefix="briefbook-") as name, opened(settings.root) as cache:
        new = settings
        if head:
            new = replace(settings, root=Path(name, "head"))
            _write_files(repository, repository.blobs(tip, BRIEFS), new.root)
        loaded = load(new, on_file, cache)
        known = _older_side(
            repository, settings, loaded, (parting, tip if head else None), Path(name), cache
        )
    examined = checked(new, loaded, today)
    before, after, notes = comparable(known, loaded)
    corpus = examined.corpus if after is loaded else _corpus(after)
    changes = replace(differences(_corpus(before), corpus, settings), notes=notes)
    return Compared(changes, examined.problems, len(examined.loaded.briefs))


def _corpus(loaded: Loaded) -> Corpus:
    return build(loaded.briefs, loaded.vocabulary, loaded.receipts, loaded.links)


def _older_side(
    repository: Repository,
    settings: Settings,
    head: Loaded,
    sides: tuple[str, str | None],
    folder: Path,
    cache: Cache,
) -> Loaded:
    """The older side: what git says differs is loaded anew, the rest is that of the newer one."""
    base, tip = sides
    blobs = repository.blobs(base, BRIEFS)
    changes = [
        one for one in repository.changes(base, tip) if is_read(one.path) or is_read(one.before)
    ]
    # Files that git ignores lie on the disk and are loaded, but it tells nothing of them.
    new = {path for path in head.texts if path not in blobs}
    gone = {one.path for one in changes if one.status != "removed"} | new
    anew = {one.before for one in changes if one.status != "added"} & blobs.keys()
    words = any(map(is_word, gone | anew))
    if words:
        anew |= {path for path in blobs if is_word(path)}
    # HEAD, loaded:      a  b  c     d
    # differs at BASE:      b'    e        (d is new, e is gone)
    # older side:        a  b' c  e        = HEAD without b and d, with b' and e
    root = folder / "base"
    _write_files(repository, {path: blobs[path] for path in sorted(anew)}, root)
    other = load(replace(settings, root=root), None, cache)
    return exchanged(head, gone | anew, other, words)


def _write_files(repository: Repository, blobs: dict[str, str], root: Path) -> None:
    """Write files of a commit below a folder of our own."""
    (root / BRIEFS).mkdir(parents=True)
    read = {path: blob for path, blob in blobs.items() if is_read(path)}
    made = {root / BRIEFS}
    for path, content in zip(read, repository.read(read.values()), strict=True):
        file = root / path
        if file.parent not in made:
            file.parent.mkdir(parents=True, exist_ok=True)
            made.add(file.parent)
        with naming(file):
            file.write_bytes(content)
