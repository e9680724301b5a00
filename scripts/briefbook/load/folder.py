"""A whole `briefs/` folder: every brief and the vocabulary, or every problem in one run."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar, cast

from briefbook.load import parse
from briefbook.load.compose import compose
from briefbook.load.kept import FileRead, Reader, TextFile, read_all
from briefbook.load.loaded import Loaded as Loaded
from briefbook.load.locate import Place, Places
from briefbook.load.parse import FEEDS, LINKS, RECEIPTS, feed_list, link_report, receipt
from briefbook.load.partial import partial_brief
from briefbook.load.yaml_files import (
    VOCABULARY,
    FolderItem,
    Ignored,
    read_text,
    relative,
    rough_text,
    yaml_file,
    yaml_files,
)
from briefbook.model.base import ID_LENGTH, ID_PATTERN, Record
from briefbook.model.brief import Brief
from briefbook.model.feed_list import FeedList
from briefbook.model.link_report import LinkReport
from briefbook.model.receipt import Receipt
from briefbook.model.vocabulary import ENTRY_TYPES, Entry, Vocabulary
from briefbook.problems import Finding, Problem
from briefbook.settings import Settings
from briefbook.system.cache import NO_CACHE, Cache
from briefbook.system.garbage import without_garbage_collection
from briefbook.text.nearest import did_you_mean, slug
from briefbook.text.places import Keys

BESIDE = (VOCABULARY, RECEIPTS, LINKS, FEEDS)
"""What lies below the briefs and holds no briefs."""
OnFile = Callable[[str], None]
"""Called with the name of each file that is read, to show progress."""
R = TypeVar("R", bound=Record)
Reading = Callable[[str, str, str], R | list[Problem]]
"""From a path, an id and a text to a record, or to all that is wrong."""
_ID = re.compile(ID_PATTERN)


def load(
    settings: Settings,
    on_file: OnFile | None = None,
    cache: Cache = NO_CACHE,
    last: Loaded | None = None,
) -> Loaded:
    """Everything below the briefs folder, the vocabulary first; `on_file` gets each file's name.

    Of files that have not changed since `last` it is the same records.
    """
    loader = _Loader(settings, on_file, cache, last)
    with without_garbage_collection():
        vocabulary = loader.vocabulary()
        briefs = loader.briefs()
        receipts = loader.records_in(RECEIPTS, Receipt, receipt)
        links = loader.records_in(LINKS, LinkReport, link_report)
        feeds = loader.feeds()
    problems = tuple(sorted(loader.problems))
    return Loaded(
        briefs,
        vocabulary,
        problems,
        loader.texts,
        receipts,
        links,
        loader.places,
        salvaged=tuple(loader.salvaged),
        ignored=tuple(sorted(loader.ignored)),
        feeds=feeds,
        read=loader.read,
    )


def _brief(file: TextFile) -> FileRead:
    brief, places = parse.brief_and_places(*file)
    if isinstance(brief, list):
        return FileRead(problems=tuple(brief), salvaged=partial_brief(*file))
    return FileRead((brief,), places=places.of_brief())


def _only(read: Reading[Record], file: TextFile) -> FileRead:
    record = read(*file)
    return FileRead(problems=tuple(record)) if isinstance(record, list) else FileRead((record,))


def _entries(kind: type[Entry], file: TextFile) -> FileRead:
    entries, problems = parse.entries(file.name, kind, file.text)
    return FileRead(tuple(entries), tuple(problems))


class _Loader:
    def __init__(
        self, settings: Settings, on_file: OnFile | None, cache: Cache, last: Loaded | None
    ) -> None:
        self.root, self.folder, self.limits = settings.root, settings.briefs, settings.limits
        self.on_file, self.cache, self.last = on_file, cache, last
        self.read: dict[str, FileRead] = {}
        self.problems: list[Problem] = []
        self.salvaged: list[Brief] = []
        self.ignored: list[str] = []
        self.texts: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.stems: dict[str, str] = {}
        self.places: dict[str, dict[Keys, Place]] = {}

    def _texts(self, items: Iterable[FolderItem]) -> Iterator[tuple[Path, str, str]]:
        for path in items:
            if isinstance(path, Problem):
                self.problems.append(path)
                continue
            if isinstance(path, Ignored):
                self.ignored.append(path.path)
                continue
            text = read_text(self.root, path, self.limits.file_bytes)
            name = relative(self.root, path)
            if isinstance(text, Problem):
                self.problems.append(text)
                # It may give ids that other files rightly refer to.
                self.texts[name] = rough_text(path, self.limits.file_bytes)
                continue
            self.texts[name] = text
            if self.on_file:
                self.on_file(name)
            self._differs_by_case(name)
            yield path, name, text

    def _read_all(
        self, kind: type[Record], files: Sequence[TextFile], read: Reader
    ) -> Iterator[tuple[TextFile, FileRead]]:
        unchanged = self.last.unchanged(files) if self.last else {}
        for file, one in read_all(kind, files, read, self.cache, unchanged):
            self.read[file.name] = one
            yield file, one

    def _differs_by_case(self, name: str) -> None:
        first = self.names.setdefault(name.lower(), name)
        if first != name:
            message = f"The name differs from {first} only in capital letters."
            help = "Many computers take the two for one file: rename one."
            self.problems.append(Problem(name, 1, 1, "file-name", message, help))

    def briefs(self) -> tuple[Brief, ...]:
        """Every brief outside the vocabulary; of two with one id the first is read."""
        briefs: dict[str, Brief] = {}
        files = self._records(self.folder, leave=BESIDE)
        for file, read in self._read_all(Brief, files, _brief):
            self.problems += read.problems
            self.salvaged += filter(None, [read.salvaged])
            for brief in cast("tuple[Brief, ...]", read.records):
                briefs[brief.id] = brief
                self.places[file.name] = read.places
        if len(self.stems) > self.limits.briefs:
            self._too_many(len(self.stems))
        return tuple(briefs[id] for id in sorted(briefs))

    def _records(self, folder: Path, leave: Collection[str] = ()) -> list[TextFile]:
        """The files of a folder that hold a record each and have an id of their own."""
        self.stems = {}
        return [
            TextFile(name, path.stem, text)
            for path, name, text in self._texts(yaml_files(self.root, folder, leave))
            if not self._bad_stem(path.stem, name) and not self._taken(path.stem, name)
        ]

    def _bad_stem(self, stem: str, name: str) -> bool:
        if len(stem) <= ID_LENGTH and _ID.fullmatch(stem):
            return False
        message = f"`{stem}` can't be the id of a brief."
        such = slug(stem)[:ID_LENGTH].strip("-") or "example-times-port"
        help = f"Name the file with a–z, 0–9 and single hyphens, such as `{such}.yml`."
        if len(stem) > ID_LENGTH:
            message = f"The name has {len(stem)} characters; {ID_LENGTH} is the most for an id."
        self.problems.append(Problem(name, 1, 1, "file-name", message, help))
        return True

    def _taken(self, stem: str, name: str) -> bool:
        first = self.stems.setdefault(stem, name)
        if first == name:
            return False
        message = f"The id `{stem}` is taken by {first}."
        help = "Ids are unique across folders: rename one of the two files."
        self.problems.append(Problem(name, 1, 1, "duplicate-id", message, help))
        return True

    def _too_many(self, count: int) -> None:
        message = f"There are {count} briefs; {self.limits.briefs} is the limit."
        help = "Raise `limits: briefs` in mkdocs.yml if that is meant."
        path = relative(self.root, self.folder)
        self.problems.append(Problem(path, 1, 1, "too-many", message, help))

    def records_in(self, name: str, kind: type[R], read: Reading[R]) -> dict[str, R]:
        """Every record of a folder beside the briefs, by the brief it belongs to.

        The folder may be missing.
        """
        records: dict[str, R] = {}
        folder = self.folder / name
        if folder.is_dir() and not folder.is_symlink():
            files = self._records(folder)
            for file, one in self._read_all(kind, files, partial(_only, read)):
                self.problems += one.problems
                for record in cast("tuple[R, ...]", one.records):
                    records[file.stem] = record
        return dict(sorted(records.items()))

    def feeds(self) -> FeedList | None:
        """The feeds to look through; there may be none."""
        for _, name, text in self._texts(yaml_file(self.root, self.folder, FEEDS)):
            read = feed_list(name, text)
            if isinstance(read, FeedList):
                return read
            self.problems += read
        return None

    def vocabulary(self) -> Vocabulary:
        """Every part, each a file or a folder of files."""
        parts: dict[str, dict[str, Entry]] = {name: {} for name in ENTRY_TYPES}
        folder = self.folder / VOCABULARY
        if folder.is_dir() and not folder.is_symlink():
            for path, name, text in self._texts(yaml_files(self.root, folder)):
                self._part(
                    parts, path.relative_to(folder).parts[0].removesuffix(".yml"), name, text
                )
        in_order = {name: dict(sorted(part.items())) for name, part in parts.items()}
        return Vocabulary(**cast("dict[str, dict[str, object]]", in_order))  # type: ignore[arg-type]

    def _part(self, parts: dict[str, dict[str, Entry]], part: str, name: str, text: str) -> None:
        if part not in ENTRY_TYPES:
            message = f"`{part}` is not a part of the vocabulary."
            near = did_you_mean(part, ENTRY_TYPES)
            help = f"{near} Known are {', '.join(ENTRY_TYPES)}.".strip()
            self.problems.append(Problem(name, 1, 1, "file-name", message, help))
            return
        kind = ENTRY_TYPES[part]
        file = TextFile(name, part, text)
        ((_, read),) = self._read_all(kind, [file], partial(_entries, kind))
        self.problems += read.problems
        for entry in cast("tuple[Entry, ...]", read.records):
            first = parts[part].setdefault(entry.id, entry)
            if first is not entry:
                finding = Finding(
                    name,
                    (entry.id,),
                    "duplicate-id",
                    f"`{entry.id}` stands in {first.path} too.",
                    "Keep one of them.",
                    on_key=True,
                )
                # Once more: this is rare, and keeping the nodes of all files is dear.
                node = compose(name, text)
                places = Places(None if isinstance(node, Problem) else node)
                self.problems.append(places.problem(finding))
