"""One way from a folder to a checked corpus; every command and the MkDocs hook take it."""

from dataclasses import dataclass, replace
from datetime import date

from briefbook.checks.checked import Library
from briefbook.checks.rules import check, undecided
from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.load import feed_id
from briefbook.load.folder import OnFile, load
from briefbook.load.loaded import Loaded
from briefbook.problems import Problem
from briefbook.settings import Settings
from briefbook.system.cache import opened


@dataclass(frozen=True)
class Examined:
    """The corpus of a project and everything that is wrong with it."""

    corpus: Corpus
    problems: tuple[Problem, ...]
    loaded: Loaded
    """What the corpus was made of."""

    def of_level(self, level: str) -> tuple[Problem, ...]:
        """The problems of one level."""
        return tuple(problem for problem in self.problems if problem.level == level)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stops a build."""
        return self.of_level("error")


def examine(
    settings: Settings, today: date, on_file: OnFile | None = None, last: Loaded | None = None
) -> Examined:
    """Load and check everything, without writing anything; of what was loaded last what differs."""
    with opened(settings.root) as cache:
        loaded = load(settings, on_file, cache, last)
    examined = checked(settings, loaded, today)
    problems = {*examined.problems, *feed_id.problems(settings)}
    return replace(examined, problems=tuple(sorted(problems)))


def checked(settings: Settings, loaded: Loaded, today: date) -> Examined:
    """The same for what has been loaded already."""
    corpus = build(loaded.briefs, loaded.vocabulary, loaded.receipts, loaded.links)
    wrong = {problem.path for problem in loaded.problems}
    # Names too: the id of a brief stands nowhere else.
    broken = "\n".join(f"{path}\n{loaded.texts.get(path, '')}" for path in sorted(wrong))
    beside = loaded.ignored, loaded.feeds
    library = Library(corpus, settings.limits, today, broken, loaded.salvaged, *beside)
    findings = check(library)
    asked = undecided.in_comments(library, loaded.texts)
    problems = {*loaded.problems, *loaded.placed(findings), *asked}
    return Examined(corpus, tuple(sorted(problems)), loaded)
