"""Generated pages in a MkDocs build: written beside its own pages, by several processes.

To MkDocs they are files that copy themselves into the site, so links lead to them, and it neither
reads nor renders them. A page that the last build has made already is put there as it stands.

    addresses ──► shares ──► trees ──► Markdown below docs/
                                └────► MkDocs' own steps for a page ──► site/

The Markdown is for those who read or build it otherwise; this build reads none of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import jinja2
from mkdocs.commands.build import _build_page, get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, file_sort_key
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file

from briefbook.output.sync import put_page, settle
from briefbook.pages.context import Site
from briefbook.pages.dependencies import addresses_of
from briefbook.pages.site import pages
from briefbook.pages.tree import Page as Tree
from briefbook.render.addresses import path_of
from briefbook.render.search_entries import SearchEntry
from briefbook.site.frames import FramedTemplate
from briefbook.site.generate import markdown_of
from briefbook.site.last_build import LastBuild, MadePage
from briefbook.site.shares import Share, shares
from briefbook.site.stamps import link
from briefbook.site.tree_pages import (
    TEMPLATE,
    Rendering,
    TreePage,
    anchors,
    rendering,
    without_search_marks,
)
from briefbook.system.processes import spread


@dataclass(frozen=True)
class MkDocsBuild:
    """What MkDocs needs for a page."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: jinja2.Environment
    indexed: bool
    """Whether there is a search, which takes its marks off a page."""

    def write(self, file: File) -> None:
        """Take a page through its steps, all but its Markdown, into the site."""
        page: Any = file.page
        self._read(page)
        template = self._template(page)
        if template and (html := template.framed(page)):
            write_file(_encoded(html), file.abs_dest_path)
        else:
            _build_page(page, self.config, (), self.nav, self.env)
        # There are thousands, and what they hold has been written.
        page.content, page.toc, page.rendering = None, (), None

    def html(self, page: Any) -> bytes:
        """The same page without a place in the site; empty where our template doesn't write it."""
        self._read(page)
        template = self._template(page)
        if template is None:
            return b""
        page.active = True  # as in every build
        context = get_context(self.nav, (), self.config, page)
        return _encoded(template.framed(page) or template.whole(context))

    def _read(self, page: Any) -> None:
        page.read_source(self.config)
        page.render(self.config, self.files)
        if self.indexed:
            page.content = without_search_marks(page.content)

    def _template(self, page: Any) -> FramedTemplate | None:
        template = self.env.get_template(page.meta.get("template", TEMPLATE))
        return template if isinstance(template, FramedTemplate) else None


def _encoded(html: str) -> bytes:
    return html.encode("utf-8", "xmlcharrefreplace")


class PageFile(File):
    """A generated page that is no page to MkDocs."""

    writer: "PageWriter"

    def is_documentation_page(self) -> bool:
        """It is read and rendered by us."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """It has its place by now."""


class _LinkedPage(Page):
    """The page of such a file, for hand-written ones that lead to a part of it."""

    @property
    def present_anchor_ids(self) -> set[str]:
        """Every id there is on it."""
        file = self.file
        assert isinstance(file, PageFile)
        return anchors(file.writer.content(file))

    @present_anchor_ids.setter
    def present_anchor_ids(self, _: object) -> None:
        """MkDocs says of every new page that it has none yet."""


class PageWriter:
    """Writes the pages of one build, each once."""

    def __init__(self, site: Site, indexed: bool, last: LastBuild | None, key: str) -> None:
        self.site, self._indexed, self._last = site, indexed, last
        self._key = key
        self._build: MkDocsBuild | None = None
        self.made: dict[str, MadePage] = {}
        """What is known of each page, by address."""
        self._files: dict[str, PageFile] = {}

    @cached_property
    def _addresses(self) -> dict[str, str]:
        """Those of all pages, by their paths below the docs folder."""
        return {path_of(address): address for address in self.site.once(addresses_of)}

    @cached_property
    def kept(self) -> frozenset[str]:
        """Addresses of pages that the last build has made."""
        return self._last.kept(self.site, self._key) if self._last else frozenset()

    def complete(self, files: Files, config: MkDocsConfig) -> Files:
        """The files of a build with those of all generated pages, in the order of MkDocs."""
        where = config.docs_dir, config.site_dir, config.use_directory_urls
        missing = [
            File(path, *where) for path in self._addresses if files.get_file_from_path(path) is None
        ]
        return Files(sorted([*files, *missing], key=file_sort_key)) if missing else files

    def take_over(self, files: Files, nav: Navigation) -> None:
        """Put what is made in the place of the pages that MkDocs has."""
        shown = {page.file.src_uri for page in nav.pages}
        for file in files.documentation_pages():
            address = self._addresses.get(file.src_uri)
            if address is None or file.page is None:
                continue
            if file.src_uri in shown:
                for tree in pages(self.site, {address}):
                    # The page stands in the navigation already, so it can't be another one.
                    self.made[address] = self._written(tree, self._fill(tree, file))
            else:
                self._files[address] = self._ours(file)

    def _ours(self, file: File) -> PageFile:
        # What hangs on its being a page is asked for while it is one.
        _ = file.dest_uri, file.url
        file.page.__class__ = _LinkedPage
        file.__class__ = PageFile
        assert isinstance(file, PageFile)
        file.writer = self
        return file

    def entries(self, path: str) -> tuple[SearchEntry, ...]:
        """What the search is told of a page, by its path below the docs folder."""
        address = self._addresses.get(path)
        return self.made[address].entries if address is not None else ()

    def content(self, file: PageFile) -> str:
        """The HTML of a page, whoever has made it."""
        (tree,) = pages(self.site, {self._addresses[file.src_uri]})
        return self.rendering(tree).content

    def rendering(self, tree: Tree) -> Rendering:
        """A page of this site as MkDocs gets it."""
        return rendering(tree, self.site.settings.edited_at(tree.source), self._indexed)

    def write(self, build: MkDocsBuild, jobs: int, on_step: Callable[[], None]) -> None:
        """Bring every page to its place in docs/ and in the site.

        `on_step` is called before each page that is made.
        """
        self._build = build
        for address in sorted(self.kept & self._files.keys()):
            self._carry_over(address)
        rest = {*self._addresses.values()} - self.made.keys()

        def write(share: Share) -> dict[str, MadePage]:
            made = dict[str, MadePage]()
            for tree in pages(self.site, share):
                on_step()
                made[tree.address] = self._write(tree, build)
            return made

        # The first one here, so that its templates are compiled once and not in each process.
        first = frozenset(sorted(rest)[:1])
        self.made.update(write(first))
        for share in spread(write, shares(rest - first, jobs), jobs):
            self.made.update(share)
        digests = {path_of(address): one.digest for address, one in self.made.items()}
        settle(self.site.settings.docs, digests)
        for address, file in self._files.items():
            assert file.page is not None
            file.page.meta = {"changed": self.made[address].changed}  # for the sitemap
        self._last = None  # or each build of a server would hold all before it

    def page_of(self, site: Site, address: str) -> bytes:
        """A page of other records as this build would have written it.

        Empty for those that it doesn't know or has put into the navigation.
        """
        file, build = self._files.get(address), self._build
        if file is None or build is None:
            return b""
        for tree in pages(site, {address}):
            self._fill(tree, file)
            return build.html(file.page)
        return b""

    def _carry_over(self, address: str) -> None:
        assert self._last
        file = self._files[address]
        link(self._last.folder / file.dest_uri, Path(file.abs_dest_path))
        self.made[address] = self._last.made[address]

    def _write(self, tree: Tree, build: MkDocsBuild) -> MadePage:
        file = self._files.get(tree.address)
        if file is None:  # left out of the site by a setting
            return self._written(tree, None)
        rendering = self._fill(tree, file)
        build.write(file)
        return self._written(tree, rendering)

    def _fill(self, tree: Tree, file: File) -> Rendering:
        page: Any = file.page
        page.__class__ = TreePage
        page.rendering = self.rendering(tree)
        return cast("Rendering", page.rendering)

    def _written(self, tree: Tree, rendering: Rendering | None) -> MadePage:
        """The page's Markdown on disk, and what is to be known of it later."""
        name = path_of(tree.address)
        digest, _ = put_page(self.site.settings.docs, name, markdown_of(self.site, tree))
        return MadePage(digest, tree.changed, rendering.entries if rendering else ())
