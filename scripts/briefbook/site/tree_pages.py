"""Generated pages inside a MkDocs build, without their Markdown: their HTML comes from the trees.

MkDocs keeps every other step: the navigation, the templates, the search index, the sitemap and the
files on disk. Whether it may be so for a project, `obstacle` says.

    tree ──► Rendering ──► TreePage, in the place of MkDocs' page ──► FramedTemplate ──► site/
               └────► the entries of the search index
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from briefbook.pages import tree
from briefbook.pages.context import Site
from briefbook.pages.sections import SECTIONS
from briefbook.render.contents import DEPTH, ContentsEntry, contents
from briefbook.render.front_matter import GENERATED, meta
from briefbook.render.html import html
from briefbook.render.search_entries import SearchEntry, search_entries
from briefbook.settings import THEME, Settings
from briefbook.site.frames import FramedTemplate

_ID = re.compile(r' id="([^"]*)"')
_EXTENSIONS = {"toc", "tables", "fenced_code", "attr_list", "pymdownx.details"}
"""The extensions whose HTML is known: MkDocs' own three, and two of ours."""
_TOC = {"title", "toc_depth"}
"""Settings of the table of contents that change no page's HTML; the depth has to be ours."""
_SEARCH = {"material/search", "search"}
_SEARCH_MARKS = re.compile(r'\s?data-search-\w+="[^"]+"')
BY_HAND = "method.md"
"""The hand-written page to which generated ones lead."""
_MARK = dict([GENERATED.split(": ")])
_TRIED, _LARGE = 3, 10_000
"""How many records of a kind are looked at, and from how many characters a page is not tried."""
_EVENTS = frozenset({"on_env", "on_files", "on_nav"})
"""Our pages are named, put into the navigation and written at these; without one none would be."""
TEMPLATE, _SITEMAP = "main.html", "sitemap.xml"


@dataclass(frozen=True, slots=True)
class Rendering:
    """What MkDocs would make of a page's Markdown."""

    meta: Mapping[str, Any]
    content: str
    contents: tuple[ContentsEntry, ...]
    entries: tuple[SearchEntry, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A page in both ways."""

    path: str
    """Below the docs folder."""
    text: str
    """Its Markdown."""
    rendering: Rendering


def rendering(page: tree.Page, edit_url: str, indexed: bool) -> Rendering:
    """A page as MkDocs gets it; without entries where there is no search to take them."""
    return Rendering(
        _MARK | meta(page, edit_url),
        html(page),
        contents(page),
        search_entries(page) if indexed else (),
    )


class TreePage(Page):
    """A page of MkDocs that is neither read nor rendered."""

    rendering: Rendering

    def read_source(self, config: MkDocsConfig) -> None:
        """What stands in the front matter of its file."""
        self.markdown, self.meta = "", dict(self.rendering.meta)

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """What would come of its Markdown."""
        self.content = self.rendering.content
        self.toc = get_toc([_token(entry) for entry in self.rendering.contents])
        self._title_from_render = (
            self.rendering.contents[0].title if self.rendering.contents else None
        )
        self.present_anchor_ids = anchors(self.rendering.content)
        self.links_to_anchors = {}  # our pages lead only to what is there


def anchors(html: str) -> set[str]:
    """Every id there is on a page."""
    return set(_ID.findall(html))


def _token(entry: ContentsEntry) -> Any:
    children = [_token(one) for one in entry.children]
    return {"name": entry.title, "id": entry.id, "level": entry.level, "children": children}


def sample_addresses(site: Site) -> Collection[str]:
    """Addresses of pages that together are of every kind: lists, records, old addresses."""
    chosen = {"", *(section.address for section in SECTIONS if section.listing)}
    for section in SECTIONS:
        records = section.records.of(site.corpus) if section.records else {}
        ids = (*islice(records, _TRIED), *islice(site.corpus.aliases.get(section.address, {}), 1))
        chosen |= {f"{section.address}/{id}" for id in ids}
    return chosen


def unlike(pages: Iterable[Sample], files: Files, config: MkDocsConfig) -> str:
    """A page of which MkDocs makes something else, by its path; empty where it makes the same.

    The smallest of each kind is tried: other versions of MkDocs' libraries may write HTML in
    another way. Of some kinds even that is large, and has nothing that others lack.
    """
    smallest: dict[str, Sample] = {}
    for page in pages:
        kind = page.rendering.meta["kind"]
        least = len(smallest[kind].rendering.content) if kind in smallest else _LARGE
        if len(page.rendering.content) < least:
            smallest[kind] = page
    return next((one.path for one in smallest.values() if not _is_same(one, files, config)), "")


def _is_same(known: Sample, files: Files, config: MkDocsConfig) -> bool:
    file = File(known.path, None, config.site_dir, config.use_directory_urls)
    file.content_string = known.text
    page = Page(None, file, config)
    page.read_source(config)
    page.render(config, files)
    contents = get_toc([_token(entry) for entry in known.rendering.contents])
    return page.content == known.rendering.content and str(page.toc) == str(contents)


def frame(env: jinja2.Environment, pages: Sequence[File]) -> None:
    """Let the template of pages be rendered once for each shape; the sitemap lists these pages."""
    get = env.get_template
    ours: dict[str, Any] = {TEMPLATE: FramedTemplate, _SITEMAP: partial(_Sitemap, pages)}
    made = dict[str, Any]()

    def get_template(name: Any, *more: Any, **options: Any) -> Any:
        # Templates that extend it ask with their own names, and need it as it is.
        if name not in ours or more or options:
            return get(name, *more, **options)
        if name not in made:
            made[name] = ours[name](get(name))
        return made[name]

    env.get_template = get_template  # type: ignore[method-assign]


@dataclass(frozen=True)
class _Sitemap:
    """The template of the sitemap, which gets all pages, also those that are files to MkDocs."""

    pages: Sequence[File]
    template: jinja2.Template

    def render(self, context: Mapping[str, Any]) -> str:
        return self.template.render({**context, "pages": self.pages})


def without_search_marks(html: str) -> str:
    """A page as the search plugin leaves it, once it has read its marks."""
    return _SEARCH_MARKS.sub("", html)


def is_indexed(plugins: Mapping[str, Any]) -> bool:
    """Whether there is a search that wants to know what stands on pages."""
    return not _SEARCH.isdisjoint(plugins)


Entries = Callable[[str], Iterable[SearchEntry]]
"""What the search is told of a page, by its path below the docs folder; of others nothing."""


def index(plugins: Mapping[str, Any], pages: Sequence[File], entries: Entries) -> None:
    """Let the search take the entries of our pages as they are, and all in the order of pages."""
    for name in _SEARCH & plugins.keys():
        _Index(plugins[name].search_index, pages, entries).put()


class _Index:
    """The search index of MkDocs with entries that it did not make."""

    def __init__(self, search: Any, pages: Sequence[File], entries: Entries) -> None:
        self._search, self._pages, self._entries = search, pages, entries
        self._parse, self._generate = search.add_entry_from_context, search.generate_search_index
        self._others: dict[str, list[Any]] = {}

    def put(self) -> None:
        """Take the place of what the index does itself."""
        self._search.add_entry_from_context = self._add
        self._search.generate_search_index = self._all

    def _add(self, page: Page) -> None:
        if not isinstance(page, TreePage):
            known = len(self._search.entries)
            self._parse(page)
            self._others[page.file.src_uri] = self._search.entries[known:]

    def _all(self, before: Any) -> Any:
        self._search.entries = [
            entry
            for path in (file.src_uri for file in self._pages)
            for entry in self._others.get(path) or (one._asdict() for one in self._entries(path))
        ]
        return self._generate(before)


def obstacle(config: MkDocsConfig, settings: Settings) -> str:
    """What in a project's settings sends pages through Markdown; empty where nothing does."""
    plugins = {*config.plugins} - _SEARCH - {*_our_hooks(config)}
    extensions = {*config.markdown_extensions} - _EXTENSIONS
    toc: Mapping[str, object] = (config.mdx_configs or {}).get("toc") or {}
    missing = _first(_EVENTS - {*_heard(config)})
    reasons = {
        "mkdocs.yml says `plain: true`": settings.plain,
        f"the theme is {config.theme.name}, not material": config.theme.name != "material",
        "mkdocs.yml says `use_directory_urls: false`": not config.use_directory_urls,
        "jieba is installed, which the search cuts words with": find_spec("jieba") is not None,
        f"{_first(plugins)} may change them": plugins,
        "the project has templates of its own": _has_templates(config),
        "mkdocs.yml has `draft_docs`": config.draft_docs,
        f"its hooks pass on no `{missing}` (`briefbook init --update` writes that)": missing,
        f"the extension {_first(extensions)} may change them": extensions,
        "mkdocs.yml has settings of its own for `toc`": toc.keys() - _TOC
        or toc.get("toc_depth") != DEPTH,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def _first(names: Iterable[str]) -> str:
    return min(names, default="")


def _has_templates(config: MkDocsConfig) -> bool:
    """Whether there are templates that are neither ours nor the theme's; words are no matter."""
    folder = config.theme.custom_dir
    if not folder or Path(folder).resolve() == THEME.resolve():
        return False
    found = (file.relative_to(folder) for file in Path(folder).rglob("*.html"))
    return any(file.parts[0] != "languages" for file in found)


def _heard(config: MkDocsConfig) -> Iterator[str]:
    """The events that hooks pass on to us."""
    hooks: Any = config.hooks or {}
    for hook in hooks.values():
        yield from (name for name in vars(hook) if name.startswith("on_"))


def _our_hooks(config: MkDocsConfig) -> Iterator[str]:
    """The hooks whose events are all ours; others could change pages in ways we don't know."""
    # MkDocs reads a list of paths and makes modules by path of it.
    hooks: Any = config.hooks or {}
    for name, hook in hooks.items():
        events = (event for key, event in vars(hook).items() if key.startswith("on_"))
        if all(getattr(event, "__module__", "").startswith("briefbook.") for event in events):
            yield name
