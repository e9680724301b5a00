"""Pages as MkDocs has them: read and rendered by it, with the settings of our own site."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from unittest.mock import patch

import markdown
from material.plugins.search.plugin import SearchIndex
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import pages as mkdocs
from mkdocs.structure.files import File, Files

from briefbook.checks.examine import examine
from briefbook.load.language_file import read_language
from briefbook.pages.context import Site
from briefbook.pages.site import pages
from briefbook.pages.tree import Page
from briefbook.render.addresses import path_of
from briefbook.render.contents import ContentsEntry
from briefbook.render.markdown import write
from briefbook.settings import Settings
from briefbook.site.generate import files as other_files
from tests.support.projects import ROOT, TODAY

EDIT_URL = "https://forge.example/edit/x.yml"


@dataclass(frozen=True)
class Rendered:
    """What MkDocs, the extensions and the search make of the Markdown of one page."""

    content: str
    contents: tuple[ContentsEntry, ...]
    title: str | None
    meta: dict[str, Any]
    entries: list[dict[str, Any]]


@cache
def config() -> MkDocsConfig:
    """The settings of our own site, read from its `mkdocs.yml`."""
    return load_config(str(ROOT / "mkdocs.yml"))


@cache
def _reader() -> markdown.Markdown:
    extensions, settings = config().markdown_extensions, config().mdx_configs
    return markdown.Markdown(extensions=extensions, extension_configs=settings)


def site(settings: Settings) -> Iterator[tuple[Page, Rendered]]:
    """Every page of a project as a tree, and what MkDocs makes of it."""
    whole = Site(examine(settings, TODAY).corpus, settings, read_language("en"))
    trees = list(pages(whole))
    return zip(
        trees, rendered(trees, ["method.md", "writing.md", *other_files(whole)]), strict=True
    )


def rendered(trees: Iterable[Page], others: Iterable[str]) -> Iterator[Rendered]:
    """Pages among other files that they may lead to."""
    found = {path_of(page.address): write(page, EDIT_URL) for page in trees}
    sources = dict.fromkeys(others, "") | found
    files = Files([_file(path, text) for path, text in sources.items()])
    for path in found:
        file = files.get_file_from_path(path)
        assert file
        yield _rendered(file, files)


def _file(path: str, text: str) -> File:
    file = File(path, None, config().site_dir, config().use_directory_urls)
    file.content_string = text
    return file


def _rendered(file: File, files: Files) -> Rendered:
    page = mkdocs.Page(None, file, config())
    page.read_source(config())
    reader = _reader()
    # MkDocs makes a new one for each page, which takes as long as most pages do.
    with patch.object(markdown, "Markdown", lambda **_: reader.reset()):
        page.render(config(), files)
    index = SearchIndex()
    index.add_entry_from_context(page)
    assert page.content is not None
    return Rendered(page.content, _entries(page.toc), page.title, dict(page.meta), index.entries)


def _entries(links: Iterable[Any]) -> tuple[ContentsEntry, ...]:
    return tuple(
        ContentsEntry(one.title, one.id, one.level, _entries(one.children)) for one in links
    )
