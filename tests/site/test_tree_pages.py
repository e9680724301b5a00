"""Pages made from their trees give the site that MkDocs makes of their Markdown, byte for byte."""

import shutil
from pathlib import Path
from unittest.mock import patch

import markdown
import pytest
from jinja2 import Template
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage

import bench.site
from briefbook.pages.tree import Page, Paragraph, Text
from briefbook.render.markdown import write
from briefbook.settings import Settings
from briefbook.site import pagefind
from briefbook.site.tree_pages import mismatch, obstacle, rendering
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


def test_most_pages_are_neither_read_nor_go_through_the_template(tmp_path: Path) -> None:
    """Or the sites would be the same because both took the long way."""
    bench.site.project(tmp_path / "newsroom", 30, index=True)
    with (
        patch.object(Template, "render", autospec=True, side_effect=Template.render) as template,
        patch.object(markdown, "Markdown", side_effect=markdown.Markdown) as reader,
        patch.object(pagefind, "index"),
    ):
        done = projects.here(tmp_path / "newsroom", "build")
    assert done.exit_code == 0, done.stderr
    assert "the long way" not in done.stderr
    pages = len([*(tmp_path / "newsroom" / "site").rglob("index.html")])
    main = [call for call in template.call_args_list if call.args[0].name == "main.html"]
    assert pages > 100
    assert len(main) < pages / 2
    assert reader.call_count < pages / 4


PAGE = Page("quay", "The quay", "It grows.", (Paragraph((Text("It grows."),)),), "event")


def reason(root: Path, lines: str, by_hand: str = "method.md", text: str = write(PAGE)) -> str:
    """Why the one page of a project takes the long way; `text` is its Markdown on disk."""
    (root / "docs").mkdir(exist_ok=True)
    (root / "mkdocs.yml").write_text(lines, "utf-8")
    config = load_config(str(root / "mkdocs.yml"))
    files = [File(path, None, config.site_dir, True) for path in (by_hand, "quay.md")]
    files[1].content_string = text
    MkDocsPage(None, files[1], config)
    known = {"quay.md": rendering(PAGE, "", True)}
    return obstacle(config, Settings(root)) or mismatch(Files(files), known, config)


def test_a_site_with_what_ours_has_takes_the_short_way(tmp_path: Path) -> None:
    (tmp_path / "hooks.py").write_text(HOOKS, "utf-8")
    assert reason(tmp_path, LINES + "plugins: [search]\nhooks: [hooks.py]\n") == ""
    assert reason(tmp_path, LINES + "plugins: []\nnav: [index.md]\ncopyright: Somebody\n") == ""


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
    assert reason(tmp_path, kept + more) == told


def test_a_hook_that_is_not_ours_is_named(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text("def on_page_content(html, **_):\n    return html\n", "utf-8")
    assert reason(tmp_path, LINES + "hooks: [own.py]\n") == "own.py may change them"


def test_templates_of_the_project_are_named_and_words_are_not(tmp_path: Path) -> None:
    own = LINES.replace("{name: material}", "{name: material, custom_dir: own}")
    words = tmp_path / "own" / "languages" / "xx.html"
    words.parent.mkdir(parents=True)
    words.write_text("{# words #}", "utf-8")
    assert reason(tmp_path, own) == ""
    (tmp_path / "own" / "main.html").write_text("{% extends 'base.html' %}", "utf-8")
    assert reason(tmp_path, own) == "the project has templates of its own"


def test_another_theme_is_named(tmp_path: Path) -> None:
    lines = "site_name: x\ntheme: readthedocs\n"
    assert reason(tmp_path, lines) == "the theme is readthedocs, not material"


def test_the_hand_written_page_to_which_ours_lead_must_be_there(tmp_path: Path) -> None:
    told = "docs/method.md, to which they lead, is not there"
    assert reason(tmp_path, LINES, by_hand="other.md") == told


def test_libraries_that_write_something_else_are_found_out(tmp_path: Path) -> None:
    told = "this version of MkDocs makes another page of docs/quay.md"
    assert reason(tmp_path, LINES, text=write(PAGE).replace("grows", "shrinks")) == told
