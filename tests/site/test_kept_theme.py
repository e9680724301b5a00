"""What a build takes from the one before, and when it must not."""

import os
from pathlib import Path
from types import CodeType

import jinja2
import pytest
from mkdocs.config.defaults import MkDocsConfig

from briefbook.site.kept_theme import KeptTheme, _key
from briefbook.system.cache import opened


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of templates that are compiled from now on."""
    names: list[str] = []
    compile = jinja2.Environment._compile

    def told(env: jinja2.Environment, source: str, filename: str) -> CodeType:
        names.append(Path(filename).name)
        return compile(env, source, filename)

    monkeypatch.setattr(jinja2.Environment, "_compile", told)
    return names


@pytest.fixture
def templates(tmp_path: Path) -> Path:
    """A theme's folder."""
    (tmp_path / ".icons").mkdir()
    (tmp_path / ".icons" / "one.svg").write_text("<svg>", "utf-8")
    (tmp_path / "main.html").write_text("{% include 'part.html' %}!", "utf-8")
    (tmp_path / "part.html").write_text("{{ 1 + 1 }}", "utf-8")
    return tmp_path


def environment(kept: KeptTheme, templates: Path, root: Path | None = None) -> jinja2.Environment:
    """That of a new build."""
    config = MkDocsConfig()
    config.load_dict({"site_name": "One", "theme": {"name": None, "custom_dir": str(templates)}})
    assert config.validate() == ([], [])
    kept.use(config, root or templates)
    return config.theme.get_env()


def test_a_template_is_compiled_once_and_again_when_it_changes(
    templates: Path, compiled: list[str]
) -> None:
    kept = KeptTheme()
    for _ in range(2):
        assert environment(kept, templates).get_template("main.html").render() == "2!"
    assert compiled == ["main.html", "part.html"]
    (templates / "part.html").write_text("{{ 2 + 1 }}", "utf-8")
    assert environment(kept, templates).get_template("main.html").render() == "3!"
    assert compiled == ["main.html", "part.html", "part.html"]


def test_the_next_process_compiles_nothing_that_is_as_before(
    templates: Path, compiled: list[str]
) -> None:
    first = KeptTheme()
    environment(first, templates).get_template("main.html").render()
    first.keep()
    (templates / "part.html").write_text("{{ 2 + 1 }}", "utf-8")
    second = KeptTheme()
    assert environment(second, templates).get_template("main.html").render() == "3!"
    assert compiled == ["main.html", "part.html", "part.html"]
    second.keep()
    assert environment(KeptTheme(), templates).get_template("main.html").render() == "3!"
    assert compiled == ["main.html", "part.html", "part.html"]


@pytest.mark.parametrize("data", [b"", b"\xe3", b"\xfb\x00", b"i\x01\x00\x00\x00"])
def test_templates_that_were_kept_by_half_are_compiled_again(
    templates: Path, compiled: list[str], data: bytes
) -> None:
    kept = KeptTheme()
    environment(kept, templates).get_template("part.html")
    kept.keep()
    with opened(templates) as cache:
        cache.put_all("templates", {_key(): data})
    assert environment(KeptTheme(), templates).get_template("part.html").render() == "2"
    assert compiled == ["part.html"] * 2


def test_a_path_of_another_encoding_is_no_obstacle(tmp_path: Path, compiled: list[str]) -> None:
    folder = tmp_path / os.fsdecode(b"f\xfcr alle")
    folder.mkdir()
    (folder / "part.html").write_text("{{ 1 + 1 }}", "utf-8")
    first = KeptTheme()
    environment(first, folder).get_template("part.html")
    first.keep()
    assert environment(KeptTheme(), folder).get_template("part.html").render() == "2"
    assert compiled == ["part.html"]


def test_another_project_has_templates_of_its_own(
    templates: Path, compiled: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    first = KeptTheme()
    environment(first, templates).get_template("part.html")
    first.keep()
    other = tmp_path_factory.mktemp("other")
    environment(KeptTheme(), templates, other).get_template("part.html")
    assert compiled == ["part.html"] * 2


def test_another_language_of_templates_is_another_template(
    templates: Path, compiled: list[str]
) -> None:
    kept = KeptTheme()
    environment(kept, templates).get_template("part.html")
    env = environment(kept, templates)
    env.add_extension("jinja2.ext.do")
    env.get_template("part.html")
    assert compiled == ["part.html"] * 2


def test_hidden_folders_are_not_listed_and_still_lead_somewhere(templates: Path) -> None:
    env = environment(KeptTheme(), templates)
    assert env.list_templates(filter_func=lambda name: name.startswith((".", "main"))) == [
        "main.html"
    ]
    assert env.get_template(".icons/one.svg").render() == "<svg>"
