"""From a project to its pages on disk: examine, build the trees, write what differs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from briefbook.checks.examine import Examined, examine
from briefbook.checks.offered_ids import ids
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Landings
from briefbook.history.git import Repository
from briefbook.load.folder import OnFile
from briefbook.load.json_schema import IDS
from briefbook.load.language_file import LanguageError, read_language
from briefbook.output.lock import alone
from briefbook.output.sync import Content, Drawn, Written, sync
from briefbook.pages.citable import of_brief
from briefbook.pages.context import Site
from briefbook.pages.feeds import feeds
from briefbook.pages.parts import cite_box
from briefbook.pages.site import pages as every_page
from briefbook.pages.social_cards import Card, cards
from briefbook.problems import Problem
from briefbook.render import atom, citations
from briefbook.render.addresses import path_of
from briefbook.render.markdown import write
from briefbook.settings import Settings
from briefbook.site.landings import landings
from briefbook.system.cache import opened


@dataclass(frozen=True)
class Generated:
    """What came of a run: all problems, and what was written unless one of them stopped it."""

    examined: Examined
    written: Written

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What stopped the run; where there are any, nothing on disk has changed."""
        return self.examined.errors + self.written.clashes


NO_ADDRESS = (
    "mkdocs.yml has no `site_url`, so there are no feeds and no social cards, and citations of our"
    " pages have no address."
)


Texts = Callable[[Site], Mapping[str, str]]
"""Gives every page of a site as Markdown, by its path below the docs folder."""


def markdown(site: Site) -> dict[str, str]:
    """Every generated page by its path below the docs folder."""
    texts = {
        path_of(page.address): write(page, site.settings.edited_at(page.source))
        for page in every_page(site)
    }
    return dict(sorted(texts.items()))


def files(site: Site) -> dict[str, Content]:
    """Every generated file that is no page, by its path below the docs folder."""
    return dict(_files(site))


def _files(site: Site) -> Iterator[tuple[str, Content]]:
    corpus = site.corpus
    for feed in feeds(site):
        yield feed.path, atom.write(feed, site.settings)
    for brief in (*corpus.briefs.values(), *corpus.withdrawn.values()):
        works = tuple(of_brief(site, brief))
        bibtex, csl = citations.bibtex(site.language, works), citations.csl(site.language, works)
        yield cite_box.path_of(brief, cite_box.BIBTEX), bibtex.encode()
        yield cite_box.path_of(brief, cite_box.CSL), csl.encode()
    yield f"data/{IDS}", ids(corpus).encode()
    for card in site.once(cards).values():
        # Drawing is the dear part: it waits until the key is not that of the picture on disk.
        yield card.path, Drawn(card.key, partial(_draw, card))


def generate(
    settings: Settings, today: date, on_file: OnFile | None = None, texts: Texts = markdown
) -> Generated:
    """Bring the generated pages up to date, or leave everything as it was."""
    with alone(settings.root):
        return _generate(settings, today, on_file, texts)


def _generate(settings: Settings, today: date, on_file: OnFile | None, texts: Texts) -> Generated:
    examined = examine(settings, today, on_file)
    if examined.errors:
        return Generated(examined, Written())
    corpus = replace(examined.corpus, landings=_landings(examined.corpus, settings))
    try:
        language = read_language(settings.language, settings.languages)
        site = Site(corpus, settings, language)
        pages = {path: text.encode() for path, text in texts(site).items()}
        written = sync(settings.docs, {**pages, **files(site)})
    except LanguageError as error:
        written = Written(clashes=error.problems)
    except DrawingError as error:
        written = Written(clashes=(_no_fonts(error),))
    return Generated(examined, written)


def _landings(corpus: Corpus, settings: Settings) -> Landings:
    """What git knows of the briefs; nothing where the project doesn't want it looked up."""
    if not settings.history:
        return Landings()
    paths = {brief.path for brief in corpus.everything}
    with opened(settings.root) as cache:
        return landings(Repository(settings.root), paths, settings.briefs.name, cache)


class DrawingError(Exception):
    """The fonts of the cards can't be read."""


def _draw(card: Card) -> bytes:
    # Pillow takes its time to import, and mostly no card has changed.
    from briefbook.render.cards.draw import png

    try:
        return png(card)
    except OSError as error:
        raise DrawingError(str(error)) from None


def _no_fonts(error: DrawingError) -> Problem:
    message = f"Pillow can't read the fonts of the social cards: {error}."
    help = "Install Pillow from PyPI; other builds of it may not read WOFF2."
    return Problem("mkdocs.yml", 1, 1, "cards", message, help)
