"""From a project to its pages on disk: examine, build the trees, write what differs."""

from dataclasses import dataclass
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.load.folder import Seen
from briefbook.load.language import LanguageError, read_language
from briefbook.output import Written, sync
from briefbook.pages import site
from briefbook.problems import Problem
from briefbook.project import Examined, examine
from briefbook.render.addresses import path_of
from briefbook.render.markdown import write
from briefbook.settings import Settings
from briefbook.text.language import speaking


@dataclass(frozen=True)
class Generated:
    """What came of a run: all problems, and what was written unless one of them stopped it."""

    examined: Examined
    written: Written

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stopped the run; where there are any, nothing on disk has changed."""
        return self.examined.errors + self.written.clashes


def markdown(corpus: Corpus, settings: Settings) -> dict[str, str]:
    """Every generated page by its path below the docs folder."""
    with speaking(read_language(settings.language, settings.languages)):
        texts = {
            path_of(page.address): write(page, _edit_url(settings, page.source))
            for page in site.pages(corpus, settings)
        }
    return dict(sorted(texts.items()))


def generate(settings: Settings, today: date, seen: Seen | None = None) -> Generated:
    """Bring the generated pages up to date, or leave everything as it was."""
    examined = examine(settings, today, seen)
    if examined.errors:
        return Generated(examined, Written())
    try:
        pages = markdown(examined.corpus, settings)
    except LanguageError as error:
        return Generated(examined, Written(clashes=error.problems))
    return Generated(examined, sync(settings.docs, pages))


def _edit_url(settings: Settings, source: str) -> str:
    return settings.edit_uri + source if settings.edit_uri and source else ""
