"""One way from a folder to a checked corpus; every command and the MkDocs hook take it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial

from briefbook.checks.checked import Library
from briefbook.checks.rules import RULES, Rule, check, undecided
from briefbook.corpus.build import completed, indexed
from briefbook.corpus.corpus import Corpus
from briefbook.load import feed_id
from briefbook.load.folder import OnFile, load
from briefbook.load.loaded import Loaded
from briefbook.problems import Finding, Problem
from briefbook.settings import Settings
from briefbook.system.cache import opened


@dataclass(frozen=True)
class Examined:
    """The corpus of a project and everything that is wrong with it."""

    indexed: Corpus
    """Without what only pages show."""
    loaded: Loaded
    """What the corpus was made of."""
    found: frozenset[Problem]
    """What was found on the way to the errors."""
    advice: Callable[[], Iterable[Finding]]
    """Gives what stops nothing."""

    @cached_property
    def corpus(self) -> Corpus:
        """All that pages show."""
        return completed(self.indexed)

    @cached_property
    def errors(self) -> tuple[Problem, ...]:
        """What stops a build: whoever wants to know no more doesn't wait for advice."""
        return tuple(sorted(one for one in self.found if one.level == "error"))

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All of them."""
        return tuple(sorted({*self.found, *self.loaded.placed(self.advice())}))


def examine(
    settings: Settings, today: date, on_file: OnFile | None = None, last: Loaded | None = None
) -> Examined:
    """Load and check everything, without writing anything; of what was loaded last what differs."""
    with opened(settings.root) as cache:
        loaded = load(settings, on_file, cache, last)
    examined = checked(settings, loaded, today)
    return replace(examined, found=examined.found | {*feed_id.problems(settings)})


def checked(settings: Settings, loaded: Loaded, today: date) -> Examined:
    """The same for what has been loaded already."""
    corpus = indexed(loaded.briefs, loaded.vocabulary, loaded.receipts, loaded.links)
    wrong = {problem.path for problem in loaded.problems}
    # Names too: the id of a brief stands nowhere else.
    broken = "\n".join(f"{path}\n{loaded.texts.get(path, '')}" for path in sorted(wrong))
    beside = loaded.ignored, loaded.feeds
    library = Library(corpus, settings.limits, today, broken, loaded.salvaged, *beside)
    findings = check(library, filter(_may_stop, RULES))
    asked = undecided.in_comments(library, loaded.texts)
    found = frozenset((*loaded.problems, *loaded.placed(findings), *asked))
    advice = partial(check, library, [rule for rule in RULES if not _may_stop(rule)])
    return Examined(corpus, loaded, found, advice)


def _may_stop(rule: Rule) -> bool:
    return "error" in rule.CODES.values()
