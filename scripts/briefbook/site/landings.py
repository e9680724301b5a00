"""When each brief was added and last changed for its readers, from one look at the history."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from briefbook.corpus.records import Landing, Landings
from briefbook.history.git import Edit, HistoryError, Repository
from briefbook.load.meaning import fingerprint
from briefbook.system.cache import NO_CACHE, Cache
from briefbook.system.processes import jobs_for, spread

Lives = dict[str, list[Edit]]
"""The edits of a file, newest first, by its path of today."""


def landings(
    repository: Repository, paths: Collection[str], folder: str, cache: Cache = NO_CACHE
) -> Landings:
    """Those of some files below a folder; where there is no history, it says so."""
    try:
        whole = not repository.shallow
        lives = {path: life for path, life in _lives(repository.edits(folder)) if path in paths}
        said = _said(repository, lives, cache)
    except HistoryError:
        return Landings()
    of = {path: _landing(life, said, whole) for path, life in sorted(lives.items())}
    return Landings(of, whole=whole, known=True)


def _lives(edits: Iterable[Edit]) -> Iterable[tuple[str, list[Edit]]]:
    """Each file that is there today, whatever it was called before."""
    lives: Lives = {}
    today: dict[str, str | None] = {}
    """Today's path by the path of then; None for a file that is gone since."""
    for edit in edits:
        # newest first:  b.yml < a.yml renamed   so `today` has a.yml: b.yml
        #                a.yml changed           and older edits of a.yml are told of b.yml
        name = today.get(edit.path, edit.path)
        if name and not edit.removed:
            lives.setdefault(name, []).append(edit)
        goes_on = not edit.added and not edit.removed and edit.before == edit.path
        today[edit.path] = name if goes_on else None  # what had this path before is another file
        if edit.before != edit.path:
            today[edit.before] = name
    return lives.items()


def _said(repository: Repository, lives: Lives, cache: Cache) -> dict[str, bytes]:
    """What readers see of all contents that were ever replaced or put in the place of others.

    What git calls by one id is one content, whatever became of commits and names since.
    """
    edits = [edit for life in lives.values() for edit in life if not edit.added]
    blobs = sorted({blob for edit in edits for blob in (edit.old, edit.new)})
    found = ((blob, cache.get("meaning", blob.encode())) for blob in blobs)
    known = {blob: said for blob, said in found if said is not None}
    unknown = [blob for blob in blobs if blob not in known]
    texts = [data.decode("utf-8", "replace") for data in repository.read(unknown)]
    said = spread(fingerprint, texts, jobs_for(len(texts)))
    new = dict(zip(unknown, said, strict=True))
    cache.put_all("meaning", {blob.encode(): said for blob, said in new.items()})
    return known | new


def _landing(life: list[Edit], said: Mapping[str, bytes], whole: bool) -> Landing:
    first = life[-1]
    # In a shallow clone the oldest commit seems to add every file.
    added = first.day if first.added and (whole or not first.begins) else None
    return Landing(added, next(_changes(life, said), None))


def _changes(life: list[Edit], said: Mapping[str, bytes]) -> Iterator[date]:
    return (edit.day for edit in life if not edit.added and said[edit.old] != said[edit.new])
