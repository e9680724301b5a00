"""Settings from `mkdocs.yml`, read as MkDocs reads it."""

import re
from pathlib import Path

import pytest

from briefbook.load.config import find_root
from briefbook.settings import Limits
from briefbook.site.mkdocs_yml import read_settings

NO_SITE_DIR = (
    "`site_dir` must be a folder of its own, such as site: a build replaces all that is in it."
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
        ("docs_dir: .", "mkdocs.yml:1:11: `docs_dir` must be a folder of its own, such as docs."),
        ("docs_dir: ..", "mkdocs.yml:1:11: `docs_dir` must be a folder of its own, such as docs."),
        ("site_dir: .", f"mkdocs.yml:1:11: {NO_SITE_DIR}"),
        ("site_dir: ../..", f"mkdocs.yml:1:11: {NO_SITE_DIR}"),
        ("site_dir: docs", f"mkdocs.yml:1:11: {NO_SITE_DIR}"),
        ("site_dir: docs/site", f"mkdocs.yml:1:11: {NO_SITE_DIR}"),
        ("docs_dir: site/docs", f"mkdocs.yml:1:1: {NO_SITE_DIR}"),
        ("site_dir: ./docs/../briefs", f"mkdocs.yml:1:11: {NO_SITE_DIR}"),
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
        (
            "extra: [a]",
            "mkdocs.yml:1:8: `extra` must hold `key: value` lines; here stands a list."
            " Write them below it, indented.",
        ),
        (
            "extra: {briefbook: quay}",
            "mkdocs.yml:1:20: `briefbook` must hold `key: value` lines; here stands a text."
            " Write them below it, indented.",
        ),
        (
            "extra: {briefbook: {limits: 7}}",
            "mkdocs.yml:1:29: `limits` must hold `key: value` lines; here stands a number."
            " Write them below it, indented.",
        ),
        (
            "extra: {briefbook: {limits: {briefs: many}}}",
            "mkdocs.yml:1:38: The limit `briefs` must be a whole number above 0.",
        ),
        (
            "extra: {briefbook: {limits: {briefs: 0}}}",
            "mkdocs.yml:1:38: The limit `briefs` must be a whole number above 0.",
        ),
        (
            "extra: {briefbook: {history_uri: 'javascript:alert(1)'}}",
            "mkdocs.yml:1:34: `history_uri` must start with https:// or http://.",
        ),
        (
            "extra: {briefbook: {edit_uri: /edit/}}",
            "mkdocs.yml:1:31: `edit_uri` must start with https:// or http://.",
        ),
        (
            "extra: {briefbook: {report_uri: 'data:text/html,x'}}",
            "mkdocs.yml:1:33: `report_uri` must start with https:// or http://.",
        ),
        (
            "extra: {briefbook: {history: maybe}}",
            "mkdocs.yml:1:30: `history` must be true or false; here stands a text.",
        ),
        (
            "extra: {briefbook: {limits: {quotes: 7}}}",
            "mkdocs.yml:1:38: There is no limit `quotes`. Known are file_bytes, briefs,",
        ),
    ],
)
def test_settings_without_a_shape_are_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ValueError, match=r"mkdocs\.yml") as raised:
        read_settings(write(tmp_path, text))
    assert str(raised.value).startswith(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("site_name: [a]", ":1:12: `site_name` must be a text; here stands a list. Write it in"),
        ("site_name: 5", ":1:12: `site_name` must be a text; here stands a number. Put it in"),
        ("site_name: no", ":1:12: `site_name` must be a text; here stands `false`. Put it in"),
        ("copyright: 2024-05-02", ":1:12: `copyright` must be a text; here stands a date. Put it"),
        (
            "theme: 5",
            ":1:8: `theme` must hold `key: value` lines; here stands a number. Write them",
        ),
        ("theme:\n  name: [a]", ":2:9: `name` must be a text; here stands a list. Write it in one"),
        ("nav: x", ":1:6: `nav` must be a list; here stands a text. Write each entry on a line of"),
        ("plugins: 3", ":1:10: `plugins` must be a list; here stands a number. Write each entry"),
        ("strict: maybe", ":1:9: `strict` must be true or false; here stands a text."),
        (
            "validation: 3",
            ":1:13: `validation` must hold `key: value` lines; here stands a number. Write them",
        ),
    ],
)
def test_settings_of_mkdocs_of_another_kind_are_told_with_their_place(
    tmp_path: Path, text: str, told: str
) -> None:
    with pytest.raises(ValueError, match=r"mkdocs\.yml") as raised:
        read_settings(write(tmp_path, text))
    assert str(raised.value).startswith(f"mkdocs.yml{told}")


def test_a_setting_that_is_inherited_is_told_with_the_place_where_it_stands(
    tmp_path: Path,
) -> None:
    (tmp_path / "base.yml").write_text("docs_dir: docs\nnav: x\n", "utf-8")
    with pytest.raises(
        ValueError, match=r"^base\.yml:2:6: `nav` must be a list; here stands a text"
    ):
        read_settings(write(tmp_path, "INHERIT: base.yml\nsite_name: Quay\n"))


@pytest.mark.parametrize(
    "text",
    [
        "theme: material",
        "plugins: {search: {}}",
        "plugins: [search]",
        "nav:",
        "site_url: !ENV NONE",
    ],
)
def test_settings_may_be_written_in_every_way_that_mkdocs_takes(tmp_path: Path, text: str) -> None:
    assert read_settings(write(tmp_path, text)).site_name == "Briefings"


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
