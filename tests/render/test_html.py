"""The HTML that is written from a tree is the one that MkDocs gets from the Markdown of that tree.

Byte for byte: on the invented project, on our own, on one that is hostile in every text, on one
that is odd in every text, and on trees of any shape.
"""

import json
from pathlib import Path

import pytest
from hypothesis import given

from briefbook.pages.tree import (
    Page,
)
from briefbook.render.addresses import path_of
from briefbook.render.contents import contents
from briefbook.render.front_matter import meta
from briefbook.render.html import html
from briefbook.render.search_entries import search_entries
from briefbook.settings import Settings
from briefbook.site.mkdocs_yml import read_settings
from tests.render import test_nothing_vanishes
from tests.site.test_hostile import HOSTILE, brief, vocabulary, withdrawn
from tests.support import trees
from tests.support.mkdocs_pages import EDIT_URL, Rendered, rendered, site
from tests.support.projects import GOLDEN, ROOT

Site = list[tuple[Page, Rendered]]


def hostile(root: Path) -> Settings:
    (root / "briefs" / "vocabulary").mkdir(parents=True)
    files = {f"vocabulary/{part}": one for part, one in vocabulary(HOSTILE).items()}
    files |= {"paper-talk": brief(HOSTILE), "paper-gone": withdrawn(HOSTILE)}
    for name, data in files.items():
        (root / "briefs" / f"{name}.yml").write_text(json.dumps(data), "utf-8")
    return Settings(root, site_name="Site", site_url="https://x.example/")


@pytest.fixture(scope="module", params=["golden", "ours", "hostile", "odd"])
def pages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = tmp_path_factory.mktemp(request.param)
    if request.param == "hostile":
        return list(site(hostile(root)))
    if request.param == "odd":
        return list(site(test_nothing_vanishes.settings(root, 0)))
    return list(site(read_settings({"golden": GOLDEN, "ours": ROOT}[request.param])))


def test_the_bodies_are_the_same(pages: Site) -> None:
    for page, found in pages:
        assert html(page) == found.content, page.address


def test_the_contents_are_the_same(pages: Site) -> None:
    for page, found in pages:
        assert contents(page) == found.contents, page.address


def test_the_search_finds_the_same(pages: Site) -> None:
    for page, found in pages:
        assert [entry._asdict() for entry in search_entries(page)] == found.entries, page.address
    assert sum(len(found.entries) for _, found in pages) > len(pages) / 2


def test_titles_and_front_matter_are_the_same(pages: Site) -> None:
    for page, found in pages:
        assert page.title == found.title
        own = json.loads(json.dumps(meta(page, EDIT_URL)))  # rows are lists in YAML
        assert {"generated_by": "briefbook", **own} == found.meta, page.address


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # so many shapes there are
@given(trees.pages())
def test_trees_of_any_shape_and_any_text_are_the_same(page: Page) -> None:
    others = [*map(path_of, trees.ADDRESSES), trees.STORED]
    (found,) = rendered([page], others)
    assert html(page) == found.content
    assert contents(page) == found.contents
    assert [entry._asdict() for entry in search_entries(page)] == found.entries
