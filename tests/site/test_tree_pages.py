"""Pages made from their trees give the site that MkDocs makes of their Markdown, byte for byte."""

import shutil
from pathlib import Path

import pytest
from mkdocs.config import load_config

from briefbook.settings import Settings
from briefbook.site.tree_pages import obstacle
from tests.support import projects
from tests.support.projects import FIRST_WORLD, snapshot

LINES = """\
site_name: The Harbour File
theme: {name: material}
markdown_extensions: [attr_list, pymdownx.details, toc: {title: On this page, toc_depth: 2}]
"""
BY_HAND = ("method.md",)
HOOKS = "from briefbook.site.mkdocs import on_env, on_nav\n"


def plain(project: Path, root: Path, *arguments: str) -> Path:
    """The site of a project once more, every page by way of its Markdown."""
    shutil.copytree(project, root)
    shutil.rmtree(root / "site")
    file = root / "mkdocs.yml"
    text = file.read_text("utf-8")
    assert "  briefbook:\n" in text
    file.write_text(text.replace("  briefbook:\n", "  briefbook:\n    plain: true\n"), "utf-8")
    done = projects.run(root, *(arguments or ("mkdocs", "build", "--strict")), **FIRST_WORLD)
    assert (
        "Pages take the long way, through Markdown: mkdocs.yml says `plain: true`." in done.stderr
    )
    return root / "site"


def test_our_site_is_the_same_by_way_of_its_markdown(ours: Path, tmp_path: Path) -> None:
    assert snapshot(ours / "site") == snapshot(plain(ours, tmp_path / "plain"))


def test_the_invented_site_is_the_same(harbour: Path, tmp_path: Path) -> None:
    site = plain(harbour, tmp_path / "plain", "briefbook", "build", "--strict")
    assert snapshot(harbour / "site") == snapshot(site)


def reason(root: Path, more: str = "", files: tuple[str, ...] = BY_HAND) -> str:
    """Why a project's pages take the long way."""
    (root / "docs").mkdir(exist_ok=True)
    (root / "mkdocs.yml").write_text(LINES + more, "utf-8")
    config = load_config(str(root / "mkdocs.yml"))
    return obstacle(config, Settings(root), files)


def test_a_site_with_what_ours_has_takes_the_short_way(tmp_path: Path) -> None:
    (tmp_path / "hooks.py").write_text(HOOKS, "utf-8")
    assert reason(tmp_path, "plugins: [search]\nhooks: [hooks.py]\n") == ""
    assert reason(tmp_path, "plugins: []\nnav: [index.md]\ncopyright: Somebody\n") == ""


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("plugins: [search, offline]\n", "material/offline may change them"),
        ("plugins: [meta]\n", "material/meta may change them"),
        ("use_directory_urls: false\n", "mkdocs.yml says `use_directory_urls: false`"),
        (
            "markdown_extensions: [attr_list, pymdownx.details, admonition, toc: {toc_depth: 2}]\n",
            "the extension admonition may change them",
        ),
        (
            "markdown_extensions: [toc: {toc_depth: 2, permalink: true}]\n",
            "mkdocs.yml has settings of its own for `toc`",
        ),
        ("markdown_extensions: [toc]\n", "mkdocs.yml has settings of its own for `toc`"),
    ],
)
def test_what_may_change_a_page_is_named(tmp_path: Path, more: str, told: str) -> None:
    lines = LINES.splitlines(keepends=True)
    kept = "".join(line for line in lines if line.partition(":")[0] not in more)
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(kept + more, "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    assert obstacle(config, Settings(tmp_path), BY_HAND) == told


def test_a_hook_that_is_not_ours_is_named(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text("def on_page_content(html, **_):\n    return html\n", "utf-8")
    assert reason(tmp_path, "hooks: [own.py]\n") == "own.py may change them"


def test_templates_of_the_project_are_named_and_words_are_not(tmp_path: Path) -> None:
    theme = "theme: {name: material, custom_dir: own}\n"
    words = tmp_path / "own" / "languages" / "xx.html"
    words.parent.mkdir(parents=True)
    words.write_text("{# words #}", "utf-8")
    lines = LINES.replace("theme: {name: material}\n", theme)
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(lines, "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    assert obstacle(config, Settings(tmp_path), BY_HAND) == ""
    (tmp_path / "own" / "main.html").write_text("{% extends 'base.html' %}", "utf-8")
    assert obstacle(config, Settings(tmp_path), BY_HAND) == "the project has templates of its own"


def test_another_theme_is_named(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ntheme: readthedocs\n", "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    told = "the theme is readthedocs, not material"
    assert obstacle(config, Settings(tmp_path), BY_HAND) == told


def test_the_hand_written_page_to_which_ours_lead_must_be_there(tmp_path: Path) -> None:
    told = "docs/method.md, to which they lead, is not there"
    assert reason(tmp_path, files=("other.md",)) == told
