"""Settings from `mkdocs.yml`, read as MkDocs reads it."""

import re
from pathlib import Path

import pytest

from briefbook.load.config import find_root
from briefbook.settings import Limits
from briefbook.site.mkdocs_yml import read_settings

NO_SITE_DIR = (
    "mkdocs.yml: `site_dir` must be a folder of its own, such as site: "
    "a build replaces all that is in it."
)


def write(root: Path, text: str) -> Path:
    (root / "mkdocs.yml").write_text(text, "utf-8")
    return root


def test_the_nearest_folder_upwards_with_a_mkdocs_yml_is_the_project(tmp_path: Path) -> None:
    inner = tmp_path / "briefs" / "2024"
    inner.mkdir(parents=True)
    assert find_root(inner) != tmp_path
    write(tmp_path, "site_name: x")
    assert find_root(inner) == tmp_path
    assert find_root(tmp_path) == tmp_path
    assert find_root(write(inner, "site_name: y")) == inner


def test_what_mkdocs_has_a_word_for_is_taken_from_there(tmp_path: Path) -> None:
    settings = read_settings(write(tmp_path, "site_name: Quay\nsite_description: A harbour.\n"))
    assert (settings.site_name, settings.description) == ("Quay", "A harbour.")
    assert settings.limits == Limits()
    assert settings.briefs == tmp_path / "briefs"


def test_what_mkdocs_has_no_word_for_stands_under_extra(tmp_path: Path) -> None:
    text = "extra:\n  briefbook:\n    edit_uri: https://x.org\n    limits: {quote_words: 10}\n"
    settings = read_settings(write(tmp_path, text))
    assert settings.edit_uri == "https://x.org"
    assert settings.history
    assert settings.limits == Limits(quote_words=10)


def test_tags_of_mkdocs_are_no_obstacle(tmp_path: Path) -> None:
    text = (
        "site_name: !ENV [NAME, Quay]\n"
        "markdown_extensions:\n"
        "  - pymdownx.emoji:\n"
        "      emoji_index: !!python/name:material.extensions.emoji.twemoji\n"
        "site_description: Kept.\n"
    )
    settings = read_settings(write(tmp_path, text))
    assert (settings.site_name, settings.description) == ("Quay", "Kept.")


def test_a_variable_of_the_environment_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "site_url: !ENV [SITE_URL, 'https://else.example/']\nsite_name: !ENV NAME\n")
    assert read_settings(tmp_path).site_url == "https://else.example/"
    monkeypatch.setenv("SITE_URL", "https://quay.example/")
    monkeypatch.setenv("NAME", "Quay")
    settings = read_settings(tmp_path)
    assert (settings.site_url, settings.site_name) == ("https://quay.example/", "Quay")


def test_settings_of_another_file_are_inherited(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text(
        "site_name: Base\nextra: {briefbook: {limits: {briefs: 7}}}\ndocs_dir: content\n", "utf-8"
    )
    text = "INHERIT: base.yml\nsite_name: Quay\nextra: {briefbook: {limits: {quote_words: 9}}}\n"
    settings = read_settings(write(tmp_path, text))
    assert (settings.site_name, settings.docs) == ("Quay", tmp_path / "content")
    assert settings.limits == Limits(briefs=7, quote_words=9)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "INHERIT: gone.yml",
            "mkdocs.yml can't be read: Inherited config file 'gone.yml' does not",
        ),
        ("INHERIT: mkdocs.yml", "mkdocs.yml can't be read: "),
        ("INHERIT: [a]", "mkdocs.yml can't be read: "),
        ("docs_dir: .", "mkdocs.yml: `docs_dir` must be a folder of its own, such as docs."),
        ("docs_dir: ..", "mkdocs.yml: `docs_dir` must be a folder of its own, such as docs."),
        ("site_dir: .", NO_SITE_DIR),
        ("site_dir: ../..", NO_SITE_DIR),
        ("site_dir: docs", NO_SITE_DIR),
        ("site_dir: docs/site", NO_SITE_DIR),
        ("docs_dir: site/docs", NO_SITE_DIR),
        ("site_dir: ./docs/../briefs", NO_SITE_DIR),
    ],
)
def test_what_cannot_be_inherited_or_written_to_is_told(
    tmp_path: Path, text: str, told: str
) -> None:
    with pytest.raises(ValueError, match=r"mkdocs\.yml") as raised:
        read_settings(write(tmp_path, text))
    assert str(raised.value).startswith(told)


def test_the_folders_are_those_that_mkdocs_takes(tmp_path: Path) -> None:
    settings = read_settings(write(tmp_path, "docs_dir: content\nsite_dir: public\n"))
    assert (settings.docs, settings.site) == (tmp_path / "content", tmp_path / "public")


def test_no_tag_runs_anything(tmp_path: Path) -> None:
    text = "site_name: !!python/object/apply:os.mkdir [made]\n"
    assert read_settings(write(tmp_path, text)).site_name == "Briefings"
    assert not Path("made").exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "mkdocs.yml holds no settings."),
        ("- a", "mkdocs.yml holds no settings."),
        ("a: [", "mkdocs.yml can't be read: while parsing a flow node did not find expected node"),
        ("a: 2024-13-45", "mkdocs.yml can't be read: month must be in 1..12"),
        ("extra: [a]", "mkdocs.yml: `extra` must hold `key: value` lines."),
        ("extra: {briefbook: quay}", "mkdocs.yml: `briefbook` must hold `key: value` lines."),
        ("extra: {briefbook: {limits: 7}}", "mkdocs.yml: `limits` must hold `key: value` lines."),
        (
            "extra: {briefbook: {limits: {briefs: many}}}",
            "mkdocs.yml: the limit `briefs` must be a whole number above 0.",
        ),
        (
            "extra: {briefbook: {limits: {briefs: 0}}}",
            "mkdocs.yml: the limit `briefs` must be a whole number above 0.",
        ),
        (
            "extra: {briefbook: {history_uri: 'javascript:alert(1)'}}",
            "mkdocs.yml: `history_uri` must start with https:// or http://.",
        ),
        (
            "extra: {briefbook: {edit_uri: /edit/}}",
            "mkdocs.yml: `edit_uri` must start with https:// or http://.",
        ),
        (
            "extra: {briefbook: {report_uri: 'data:text/html,x'}}",
            "mkdocs.yml: `report_uri` must start with https:// or http://.",
        ),
        (
            "extra: {briefbook: {history: maybe}}",
            "mkdocs.yml: `history` must be true or false.",
        ),
        (
            "extra: {briefbook: {limits: {quotes: 7}}}",
            "mkdocs.yml: there is no limit `quotes`. Known are file_bytes, briefs, quote_words,",
        ),
    ],
)
def test_settings_without_a_shape_are_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ValueError, match=r"mkdocs\.yml") as raised:
        read_settings(write(tmp_path, text))
    assert str(raised.value).startswith(told)


def test_a_file_that_is_no_utf_8_is_told(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_bytes(b"site_name: Hafenamt S\xfcd\n")
    with pytest.raises(ValueError, match="can't be read: 'utf-8' codec can't decode byte 0xfc"):
        read_settings(tmp_path)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (r"https://x.example\@y.example/", "a backslash stands in it. Write `/`"),
        ("https:///x.example/", "more than two slashes stand behind the colon. Write two"),
        ("https://ada:secret@x.example/", "a user name or password stands in it. Take out"),
        ("https://x.example/%", "a `%` in it has no two digits behind it. Write `%25`"),
    ],
)
@pytest.mark.parametrize("name", ["edit_uri", "history_uri", "report_uri", "suggest_uri"])
def test_an_address_of_the_forge_is_a_web_address(
    tmp_path: Path, name: str, address: str, told: str
) -> None:
    text = f"extra: {{briefbook: {{{name}: '{address}'}}}}\n"
    with pytest.raises(ValueError, match=re.escape(f"`{name}` is not a web address: {told}")):
        read_settings(write(tmp_path, text))


def test_a_site_may_have_an_address_that_only_its_makers_reach(tmp_path: Path) -> None:
    assert read_settings(write(tmp_path, "site_url: http://localhost:8000/docs")).base == "/docs/"
    with pytest.raises(ValueError, match="`site_url` must start with"):
        read_settings(write(tmp_path, "site_url: localhost:8000"))
