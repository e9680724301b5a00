"""Pages made from their trees give the site that MkDocs makes of their Markdown, byte for byte."""

import shutil
from pathlib import Path
from unittest.mock import patch

import markdown
import pytest
from jinja2 import Template
from mkdocs.config import load_config
from mkdocs.structure.files import Files

import bench.site
from briefbook.pages.tree import Page, Paragraph, Text
from briefbook.render.markdown import write
from briefbook.settings import Settings
from briefbook.site import pagefind
from briefbook.site.tree_pages import Sample, obstacle, rendering, unlike
from tests.support import projects
from tests.support.projects import FIRST_WORLD, snapshot

LINES = """\
site_name: The Harbour File
theme: {name: material}
markdown_extensions: [attr_list, pymdownx.details, toc: {title: On this page, toc_depth: 2}]
hooks: [hooks.py]
"""
HOOKS = "from briefbook.site.mkdocs import on_env, on_files, on_nav\n"


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


def reason(root: Path, lines: str) -> str:
    """Why pages of a project take the long way."""
    (root / "docs").mkdir(exist_ok=True)
    (root / "mkdocs.yml").write_text(lines, "utf-8")
    (root / "hooks.py").write_text(HOOKS, "utf-8")
    return obstacle(load_config(str(root / "mkdocs.yml")), Settings(root))


def test_a_site_with_what_ours_has_takes_the_short_way(tmp_path: Path) -> None:
    assert reason(tmp_path, LINES + "plugins: [search]\n") == ""
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
        ("draft_docs: drafts/\n", "mkdocs.yml has `draft_docs`"),
        (
            "hooks: []\n",
            "its hooks pass on no `on_env` (`briefbook init --update` writes that)",
        ),
    ],
)
def test_what_may_change_a_page_is_named(tmp_path: Path, more: str, told: str) -> None:
    lines = LINES.splitlines(keepends=True)
    kept = "".join(line for line in lines if line.partition(":")[0] not in more)
    assert reason(tmp_path, kept + more) == told


@pytest.mark.parametrize("event", ["on_env", "on_files", "on_nav"])
def test_hooks_that_lack_an_event_are_told_which(tmp_path: Path, event: str) -> None:
    """Of half of the events pages would be named and never written."""
    rest = {"on_env", "on_files", "on_nav"} - {event}
    (tmp_path / "fewer.py").write_text(
        f"from briefbook.site.mkdocs import {', '.join(sorted(rest))}\n", "utf-8"
    )
    told = f"its hooks pass on no `{event}` (`briefbook init --update` writes that)"
    assert reason(tmp_path, LINES.replace("hooks.py", "fewer.py")) == told


def test_a_hook_that_is_not_ours_is_named(tmp_path: Path) -> None:
    (tmp_path / "own.py").write_text("def on_page_content(html, **_):\n    return html\n", "utf-8")
    lines = LINES.replace("[hooks.py]", "[hooks.py, own.py]")
    assert reason(tmp_path, lines) == "own.py may change them"


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
    bench.site.project(tmp_path / "newsroom", 9, index=False)
    (tmp_path / "newsroom" / "docs" / "method.md").unlink()
    done = projects.here(tmp_path / "newsroom", "build")
    assert (
        "Pages take the long way, through Markdown: docs/method.md, to which they lead, is not"
        " there." in done.stderr
    )


def test_libraries_that_write_something_else_are_found_out(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(LINES.replace("hooks:", "#"), "utf-8")
    config = load_config(str(tmp_path / "mkdocs.yml"))
    made = rendering(PAGE, "", True)
    same = Sample("quay.md", write(PAGE), made)
    other = Sample("quay.md", write(PAGE).replace("grows", "shrinks"), made)
    assert unlike([same], Files([]), config) == ""
    assert unlike([other], Files([]), config) == "quay.md"
