"""Generated pages inside a MkDocs build, without their Markdown: their HTML comes from the trees.

MkDocs keeps every other step: the navigation, the templates, the search index, the sitemap and the
files on disk. Whether it may be so for a project, `obstacle` says.

    trees ──► Rendering ──► TreePage, in the place of MkDocs' page ──► FramedTemplate ──► site/
                └────► the entries of the search index
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from briefbook.pages import tree
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
_BY_HAND = "method.md"
"""The hand-written page to which generated ones lead."""
_MARK = dict([GENERATED.split(": ")])
_TRIED = 10_000
"""Characters of a page that is worth trying in both ways."""
TEMPLATE = "main.html"


@dataclass(frozen=True, slots=True)
class Rendering:
    """What MkDocs would make of a page's Markdown."""

    meta: Mapping[str, Any]
    content: str
    contents: tuple[ContentsEntry, ...]
    entries: tuple[SearchEntry, ...]


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
        self.present_anchor_ids = set(_ID.findall(self.rendering.content))
        self.links_to_anchors = {}  # our pages lead only to what is there


def _token(entry: ContentsEntry) -> Any:
    children = [_token(one) for one in entry.children]
    return {"name": entry.title, "id": entry.id, "level": entry.level, "children": children}


def _unlike(files: Files, renderings: Mapping[str, Rendering], config: MkDocsConfig) -> str:
    """A page of which MkDocs makes something else, by its path; empty where it makes the same.

    Tried with the smallest page of each kind, in each build: other versions of its libraries may
    write HTML in another way. Of some kinds even that is large, and has nothing that others lack.
    """
    smallest: dict[str, str] = {}
    for path, rendering in renderings.items():
        kind = rendering.meta["kind"]
        least = renderings.get(smallest.get(kind, ""))
        if len(rendering.content) < (len(least.content) if least else _TRIED):
            smallest[kind] = path
    return next(
        (path for path in smallest.values() if not _is_same(files, path, renderings[path], config)),
        "",
    )


def _is_same(files: Files, path: str, known: Rendering, config: MkDocsConfig) -> bool:
    file = files.get_file_from_path(path)
    if file is None or file.page is None:
        return True  # left out of the site by a setting
    page = file.page
    page.read_source(config)
    page.render(config, files)
    contents = get_toc([_token(entry) for entry in known.contents])
    return page.content == known.content and str(page.toc) == str(contents)


def take_over(files: Files, pages: Mapping[str, Rendering]) -> None:
    """Put what is made in the place of the pages that MkDocs has, by path below the docs folder."""
    for file in files.documentation_pages():
        if (page := file.page) and (known := pages.get(file.src_uri)):
            # The page stands in the navigation already, so it can't be another one.
            page.__class__ = TreePage
            page.rendering = known  # type: ignore[attr-defined]


def has_taken_over(files: Files) -> bool:
    """Whether this build takes pages from trees."""
    return any(isinstance(file.page, TreePage) for file in files.documentation_pages())


def frame(env: jinja2.Environment) -> None:
    """Let the template of pages be rendered once for each shape of page."""
    get, framed = env.get_template, dict[str, FramedTemplate]()

    def get_template(name: Any, *more: Any, **options: Any) -> Any:
        # Templates that extend it ask with their own names, and need it as it is.
        if name != TEMPLATE or more or options:
            return get(name, *more, **options)
        if name not in framed:
            framed[name] = FramedTemplate(get(name))
        return framed[name]

    env.get_template = get_template  # type: ignore[method-assign]


def is_indexed(plugins: Mapping[str, Any]) -> bool:
    """Whether there is a search that wants to know what stands on pages."""
    return not _SEARCH.isdisjoint(plugins)


def index(plugins: Mapping[str, Any]) -> None:
    """Let the search take the entries of such pages as they are."""
    for name in _SEARCH & plugins.keys():
        search = plugins[name].search_index
        parse: Callable[[Page], None] = search.add_entry_from_context

        def add(page: Page, search: Any = search, parse: Callable[[Page], None] = parse) -> None:
            if isinstance(page, TreePage):
                search.entries.extend(entry._asdict() for entry in page.rendering.entries)
            else:
                parse(page)

        search.add_entry_from_context = add


def obstacle(config: MkDocsConfig, settings: Settings) -> str:
    """What in a project's settings sends pages through Markdown; empty where nothing does."""
    plugins = {*config.plugins} - _SEARCH - {*_our_hooks(config)}
    extensions = {*config.markdown_extensions} - _EXTENSIONS
    toc: Mapping[str, object] = (config.mdx_configs or {}).get("toc") or {}
    reasons = {
        "mkdocs.yml says `plain: true`": settings.plain,
        f"the theme is {config.theme.name}, not material": config.theme.name != "material",
        "mkdocs.yml says `use_directory_urls: false`": not config.use_directory_urls,
        "jieba is installed, which the search cuts words with": find_spec("jieba") is not None,
        f"{_first(plugins)} may change them": plugins,
        "the project has templates of its own": _has_templates(config),
        f"the extension {_first(extensions)} may change them": extensions,
        "mkdocs.yml has settings of its own for `toc`": toc.keys() - _TOC
        or toc.get("toc_depth") != DEPTH,
    }
    return next((reason for reason, holds in reasons.items() if holds), "")


def mismatch(files: Files, renderings: Mapping[str, Rendering], config: MkDocsConfig) -> str:
    """What only the files of a build show to be in the way; empty where nothing is."""
    if not files.get_file_from_path(_BY_HAND):
        return f"docs/{_BY_HAND}, to which they lead, is not there"
    path = _unlike(files, renderings, config)
    return f"this version of MkDocs makes another page of docs/{path}" if path else ""


def _first(names: Iterable[str]) -> str:
    return min(names, default="")


def _has_templates(config: MkDocsConfig) -> bool:
    """Whether there are templates that are neither ours nor the theme's; words are no matter."""
    folder = config.theme.custom_dir
    if not folder or Path(folder).resolve() == THEME.resolve():
        return False
    found = (file.relative_to(folder) for file in Path(folder).rglob("*.html"))
    return any(file.parts[0] != "languages" for file in found)


def _our_hooks(config: MkDocsConfig) -> Iterator[str]:
    """The hooks whose events are all ours; others could change pages in ways we don't know."""
    # MkDocs reads a list of paths and makes modules by path of it.
    hooks: Any = config.hooks or {}
    for name, hook in hooks.items():
        events = (event for key, event in vars(hook).items() if key.startswith("on_"))
        if all(getattr(event, "__module__", "").startswith("briefbook.") for event in events):
            yield name
