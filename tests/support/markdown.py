"""The Markdown of a built page: what MkDocs makes of it with the extensions of our `mkdocs.yml`."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from bs4 import BeautifulSoup
from markdown import Markdown
from mkdocs.config.config_options import MarkdownExtensions
from mkdocs.config.defaults import MkDocsConfig

ROOT = Path(__file__).parents[2]
PERHAPS = ("md_in_html", "def_list", "footnotes", "admonition", "abbr", "pymdownx.tabbed")
"""Some that a site might add."""


@cache
def extensions(file: str = "mkdocs.yml") -> dict[str, dict[str, Any]]:
    """Every extension of a site and its settings; MkDocs' own first, as it loads them."""
    listed = yaml.safe_load((ROOT / file).read_text("utf-8"))["markdown_extensions"]
    option = MkDocsConfig.markdown_extensions
    assert isinstance(option, MarkdownExtensions)
    found: dict[str, dict[str, Any]] = {name: {} for name in option.builtins}
    for one in listed:
        found |= one if isinstance(one, dict) else {one: {}}
    return found


def rendered(source: str, *more: str) -> BeautifulSoup:
    """A page of Markdown as the site shows it, perhaps with more extensions than ours."""
    return BeautifulSoup(_reader(*more).reset().convert(source), "html.parser")


@cache
def _reader(*more: str) -> Markdown:
    settings = extensions() | {"toc": {}}  # its permalinks are words of ours, not of the text
    return Markdown(extensions=[*settings, *more], extension_configs=settings)
