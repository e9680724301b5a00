"""What a `briefs/` folder holds, and the way from a finding back to its line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby

from briefbook.load.compose import compose
from briefbook.load.kept import FileRead, TextFile
from briefbook.load.locate import Place, Places
from briefbook.model.brief import Brief
from briefbook.model.feed_list import FeedList
from briefbook.model.link_report import LinkReport
from briefbook.model.receipt import Receipt
from briefbook.model.vocabulary import Vocabulary
from briefbook.problems import Finding, Problem
from briefbook.text.places import Keys


@dataclass(frozen=True)
class Loaded:
    """What a folder holds; a file with problems is missing from the briefs, and only it."""

    briefs: tuple[Brief, ...]
    vocabulary: Vocabulary
    problems: tuple[Problem, ...]
    texts: dict[str, str] = field(repr=False)
    """Each file's text by path, kept so that later findings find their line and ids."""
    receipts: dict[str, Receipt] = field(default_factory=dict)
    """What proves the quotations of a brief, by its id."""
    links: dict[str, LinkReport] = field(default_factory=dict)
    """What became of the links of a brief, by its id."""
    places: dict[str, dict[Keys, Place]] = field(default_factory=dict, repr=False)
    """Where the values stand that advice is mostly about, by path. Before its first `verify` every
    quotation of a project is a finding, and composing all files once more would take as long as
    all the rest."""

    salvaged: tuple[Brief, ...] = field(default=(), repr=False)
    """What could be read of the files with problems: for checking their ids, and nothing else."""
    ignored: tuple[str, ...] = ()
    """Files beside the briefs that are none."""
    feeds: FeedList | None = None
    """The feeds to look through, where a file names some."""
    read: dict[str, FileRead] = field(default_factory=dict, repr=False)
    """What each file gave, by path."""

    def unchanged(self, files: Iterable[TextFile]) -> dict[str, FileRead]:
        """What those of some files gave, by path, that have the same texts now."""
        read, texts = self.read, self.texts
        same = (file.name for file in files if file.name in read and texts[file.name] == file.text)
        return {name: read[name] for name in same}

    def placed(self, findings: Iterable[Finding]) -> Iterator[Problem]:
        """The line and column of findings; a file is composed once for all of its own."""
        by_path = sorted(findings, key=lambda finding: finding.path)
        for path, group in groupby(by_path, key=lambda finding: finding.path):
            yield from self._in_file(path, list(group))

    def _in_file(self, path: str, findings: list[Finding]) -> Iterator[Problem]:
        known = self.places.get(path, {})
        at = [None if finding.on_key else known.get(finding.keys) for finding in findings]
        places = Places(None) if all(at) else _places(path, self.texts.get(path, ""))
        yield from map(places.problem, findings, at)


@lru_cache(maxsize=32)
def _places(path: str, text: str) -> Places:
    """Where everything in a file stands; from load to load it is mostly the same few files."""
    node = compose(path, text)
    return Places(None if isinstance(node, Problem) else node)
