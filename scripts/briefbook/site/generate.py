"""From a project to its pages on disk: examine, build the trees, write what differs."""

from collections.abc import Callable, Collection, Iterator, Mapping
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
from briefbook.load.loaded import Loaded
from briefbook.model.brief import Brief
from briefbook.output.lock import alone
from briefbook.output.sync import ELSEWHERE, Content, Drawn, Written, put_page, settle, sync
from briefbook.pages.citable import of_brief
from briefbook.pages.context import Site
from briefbook.pages.dependencies import addresses_of
from briefbook.pages.feeds import feeds
from briefbook.pages.parts import cite_box
from briefbook.pages.site import pages as every_page
from briefbook.pages.social_cards import Card, cards
from briefbook.pages.tree import Page
from briefbook.problems import Problem
from briefbook.render import atom, citations
from briefbook.render.addresses import path_of
from briefbook.render.markdown import write
from briefbook.settings import Settings
from briefbook.site.form.definition import files as form_files
from briefbook.site.landings import landings
from briefbook.site.shares import Share, shares
from briefbook.site.stamps import Copied
from briefbook.system.cache import opened
from briefbook.system.garbage import without_garbage_collection
from briefbook.system.processes import spread

IsCurrent = Callable[[Brief], bool]
"""Whether the citations of a brief stand on disk as they would be written."""


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


def markdown(site: Site) -> dict[str, str]:
    """Every generated page by its path below the docs folder."""
    texts = {path_of(page.address): markdown_of(site, page).decode() for page in every_page(site)}
    return dict(sorted(texts.items()))


def files(site: Site, is_current: IsCurrent = lambda _: False) -> dict[str, Content]:
    """Every generated file that is no page, by its path below the docs folder."""
    return dict(_files(site, is_current))


def _files(site: Site, is_current: IsCurrent) -> Iterator[tuple[str, Content]]:
    corpus = site.corpus
    for feed in feeds(site):
        yield feed.path, atom.write(feed, site.settings)
    for brief in (*corpus.briefs.values(), *corpus.withdrawn.values()):
        if is_current(brief):
            yield from ((path, ELSEWHERE) for path in _citations(brief))
            continue
        works = tuple(of_brief(site, brief))
        bibtex, csl = citations.bibtex(site.language, works), citations.csl(site.language, works)
        yield from zip(_citations(brief), (bibtex.encode(), csl.encode()), strict=True)
    yield f"data/{IDS}", ids(corpus).encode()
    yield from form_files(site)
    for card in site.once(cards).values():
        # Drawing is the dear part: it waits until the key is not that of the picture on disk.
        yield card.path, Drawn(card.key, partial(_draw, card))


def _citations(brief: Brief) -> tuple[str, str]:
    """Where the citations of a brief stand, below the docs folder."""
    return cite_box.path_of(brief, cite_box.BIBTEX), cite_box.path_of(brief, cite_box.CSL)


def sources(site: Site, texts: Mapping[str, str]) -> dict[str, bytes]:
    """The YAML of every brief on the site as it stands in its file: the form edits it."""
    briefs = (*site.corpus.briefs.values(), *site.corpus.withdrawn.values())
    return {f"data/briefs/{one.id}.yml": texts[one.path].encode() for one in briefs}


@dataclass(frozen=True)
class Prepared:
    """A project that was read and checked."""

    examined: Examined
    site: Site | None
    """None where something stops the run."""
    problems: tuple[Problem, ...] = ()
    """What stops it beside the briefs."""


def prepare(
    settings: Settings, today: date, on_file: OnFile | None = None, last: Loaded | None = None
) -> Prepared:
    """Everything that pages are made from; nothing on disk changes."""
    with without_garbage_collection():
        examined = examine(settings, today, on_file, last)
    if examined.errors:
        return Prepared(examined, None)
    try:
        language = read_language(settings.language, settings.languages)
    except LanguageError as error:
        return Prepared(examined, None, error.problems)
    corpus = replace(examined.corpus, landings=_landings(examined.corpus, settings))
    return Prepared(examined, Site(corpus, settings, language))


def write_files(
    site: Site,
    texts: Mapping[str, str],
    jobs: int,
    kept: Collection[str] = (),
    known: Mapping[str, Copied] | None = None,
) -> Written:
    """Write all that is no page, and take away what is no more; pages are left to `put_page`.

    Citations stand with the page of their brief, where the last site has them from files that
    nobody has touched since.
    """
    docs, last = site.settings.docs, known or {}
    pages = {path_of(address): ELSEWHERE for address in site.once(addresses_of)}

    def is_current(brief: Brief) -> bool:
        return f"briefings/{brief.id}" in kept and all(
            path in last and last[path].is_from(docs / path) for path in _citations(brief)
        )

    try:
        return sync(docs, {**pages, **files(site, is_current), **sources(site, texts)}, jobs)
    except DrawingError as error:
        return Written(clashes=(_no_fonts(error),))


def generate(
    settings: Settings, today: date, on_file: OnFile | None = None, jobs: int = 1
) -> Generated:
    """Bring the generated pages up to date, or leave everything as it was."""
    with alone(settings.root):
        prepared = prepare(settings, today, on_file)
        if prepared.site is None:
            return Generated(prepared.examined, Written(clashes=prepared.problems))
        written = write_files(prepared.site, prepared.examined.loaded.texts, jobs)
        if not written.clashes:
            pages = write_pages(prepared.site, prepared.site.once(addresses_of), jobs)
            written = replace(written, written=tuple(sorted({*written.written, *pages})))
        return Generated(prepared.examined, written)


def write_pages(site: Site, wanted: Collection[str], jobs: int) -> tuple[str, ...]:
    """Write the Markdown of the pages at these addresses; which of the files have changed."""
    docs, digests, written = site.settings.docs, dict[str, str](), list[str]()

    def put(share: Share) -> list[tuple[str, str, bool]]:
        made = ((page, path_of(page.address)) for page in every_page(site, share))
        return [(name, *put_page(docs, name, markdown_of(site, page))) for page, name in made]

    for share in spread(put, shares(wanted, jobs), jobs):
        for name, digest, differs in share:
            digests[name] = digest
            if differs:
                written.append(name)
    settle(docs, digests)
    return tuple(written)


def markdown_of(site: Site, page: Page) -> bytes:
    """A page as its file holds it."""
    return write(page, site.settings.edited_at(page.source)).encode()


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
