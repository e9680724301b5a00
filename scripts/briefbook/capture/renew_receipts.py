"""From saved pages to receipts on disk: read the copies, look quotations up, write what differs."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefbook.capture.body import NO_BODY, Body, Reader
from briefbook.capture.copy import Copy, read
from briefbook.capture.copy_search import CopySearch, Pair, likely_pairs
from briefbook.capture.lost_passages import passages
from briefbook.capture.receipt_file import written
from briefbook.capture.saved_pages import BROKEN, Skipped, captures_in
from briefbook.capture.verify import Verified, verify
from briefbook.checks.checked import Library
from briefbook.checks.rules import check, quoted_share, unmarked
from briefbook.corpus.build import build
from briefbook.corpus.proofs import quotations
from briefbook.load.folder import Loaded
from briefbook.load.parse import RECEIPTS
from briefbook.load.yaml_files import relative
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate, parse_date
from briefbook.model.receipt import Receipt
from briefbook.output.atomic import put
from briefbook.output.lock import alone
from briefbook.problems import Finding
from briefbook.settings import Settings


@dataclass(frozen=True)
class Run:
    """What came of looking up some briefs."""

    verified: tuple[Verified, ...]
    skipped: tuple[Skipped, ...]
    """Files of the folder that are no copies."""
    broken: tuple[Skipped, ...]
    """Copies that can't be read."""
    receipts: tuple[str, ...]
    """The paths of those that were written."""
    likely_pairs: tuple[Pair, ...]
    """Briefs that look like copies of others, as far as nobody has said so."""


def brief_ids(loaded: Loaded) -> set[str]:
    """The ids of all briefs, and of those whose problems are reported with their lines."""
    return {brief.id for brief in loaded.briefs} | {Path(p.path).stem for p in loaded.problems}


def standing_briefs(loaded: Loaded, root: Path, names: Collection[str]) -> Iterator[Brief]:
    """The briefs with these ids, files or folders, or all; a withdrawn one needs no proof."""
    ids = brief_ids(loaded)
    places = [Path(name).resolve() for name in names if name not in ids]
    for brief in loaded.briefs:
        path = (root / brief.path).resolve()
        meant = brief.id in names or any(path.is_relative_to(place) for place in places)
        if brief.status != "withdrawn" and (meant or not names):
            yield brief


def run(
    settings: Settings,
    loaded: Loaded,
    briefs: Iterable[Brief],
    folder: Path,
    today: date,
    reader: Reader | None = None,
) -> Run:
    """Look up what these briefs quote and link to, and bring their receipts up to date."""
    _inside(settings)
    day = parse_date(today.isoformat())
    files = list(captures_in(folder))
    copies = _Copies((file for file in files if isinstance(file, Path)), reader)
    skipped = tuple(file for file in files if isinstance(file, Skipped))
    wrong = {problem.path for problem in loaded.problems}
    done: list[Verified] = []
    paths: list[str] = []
    for brief in briefs:
        old = loaded.receipts.get(brief.id)
        path = old.path if old else _path(settings, brief)
        if not (old or any(quotations(brief)) or any(passages(brief))):
            continue
        if path in wrong:  # it holds what an editor confirmed: it stays
            done.append(Verified(brief, unread=path))
            continue
        one = _one(brief, copies, old, path, day)
        done.append(one)
        if one.receipt and one.receipt != old and _write(settings, path, one.receipt):
            paths.append(path)
    pairs = likely_pairs(done, CopySearch(loaded.briefs, _receipts(loaded, done)), loaded.briefs)
    return Run(tuple(done), skipped, tuple(copies.broken), tuple(paths), tuple(pairs))


def _receipts(loaded: Loaded, done: Iterable[Verified]) -> dict[str, Receipt]:
    """All there are, as they stand now."""
    return dict(loaded.receipts) | {one.brief.id: one.receipt for one in done if one.receipt}


def advice(settings: Settings, loaded: Loaded, done: Run, today: date) -> Iterator[Finding]:
    """What the check will say of the marks and of the length of the quotations looked up."""
    fresh = {one.brief.id: one.receipt for one in done.verified if one.receipt}
    corpus = build(loaded.briefs, loaded.vocabulary, {**loaded.receipts, **fresh})
    library = Library(corpus, settings.limits, today)
    paths = {one.brief.path for one in done.verified if one.receipt}
    findings = check(library, (unmarked, quoted_share))
    return (finding for finding in findings if finding.path in paths)


def _one(
    brief: Brief, copies: "_Copies", old: Receipt | None, path: str, today: FuzzyDate
) -> Verified:
    """What became of a brief; one that fails is reported, and the others are looked up."""
    try:
        return verify(brief, copies, old, path, today, copies.body_of)
    except Exception as error:  # whatever nobody thought of
        return Verified(brief, failed=type(error).__name__)


class _Copies(Mapping[str, Copy]):
    """The copies by name, each read when it is asked for: a receipt asks for one of thousands."""

    def __init__(self, paths: Iterable[Path], reader: Reader | None) -> None:
        self._paths = {path.name: path for path in paths}
        self._read: dict[str, Copy] = {}
        self._reader = reader
        self.broken: list[Skipped] = []

    def body_of(self, name: str) -> Body:
        """The article of a copy, where somebody reads it."""
        return self._reader(self._paths[name].read_bytes()) if self._reader else NO_BODY

    def __getitem__(self, name: str) -> Copy:
        if name not in self._read:
            self._read[name] = self._copy(name)
        return self._read[name]

    def _copy(self, name: str) -> Copy:
        """A copy; one that no parser can make sense of is empty, and reported."""
        try:
            copy = read(name, self._paths[name].read_bytes())
            _ = copy.page  # folded here, so that a failure is reported here
        except Exception:  # whatever it is, the other copies are read
            self.broken.append(Skipped(name, *BROKEN))
            return Copy(name, "")
        return copy

    def __contains__(self, name: object) -> bool:
        return name in self._paths

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def _path(settings: Settings, brief: Brief) -> str:
    return relative(settings.root, settings.briefs / RECEIPTS / f"{brief.id}.yml")


def _inside(settings: Settings) -> None:
    """Receipts are written nowhere but in their folder: a ValueError where that leads elsewhere."""
    folder = settings.briefs / RECEIPTS
    if folder.resolve() != settings.briefs.resolve() / RECEIPTS:
        raise ValueError(
            f"{relative(settings.root, folder)} leads out of the project; put a plain folder there."
        )


def _write(settings: Settings, path: str, receipt: Receipt) -> bool:
    """Whether the receipt on disk is another one now."""
    with alone(settings.root):
        return put(settings.root / path, written(receipt).encode())
