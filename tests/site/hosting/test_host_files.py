"""The files that hosts read, read back by a reader of our own that lets nothing pass."""

from pathlib import Path

import pytest

from briefbook.site.hosting.header_rules import HeaderRule, Move, Rules, rules
from briefbook.site.hosting.host_files import (
    HEADERS,
    REDIRECTS,
    RulesError,
    headers,
    read,
    redirects,
)

RULES = rules(
    "default-src 'none'",
    ["/assets/a.12345678.min.js", "/pagefind/index/*"],
    ["/assets/fonts/*"],
    [Move("/events/gale/", "/events/storm/"), Move("/actors/a/", "/actors/b/")],
)
FIRST = "/*\n  X-Frame-Options: DENY\n"


def laid(site: Path, told: Rules, base: str = "/") -> Path:
    (site / HEADERS).write_text(headers(told), "utf-8")
    (site / REDIRECTS).write_text(redirects(told, base), "utf-8")
    return site


@pytest.mark.parametrize("base", ["/", "/sub/", "/a/b/"])
def test_what_is_written_is_read_back_whole(tmp_path: Path, base: str) -> None:
    assert read(laid(tmp_path, RULES, base), base) == RULES


def test_no_path_has_two_words_on_how_long_it_is_kept() -> None:
    """Some hosts would send both, joined by a comma."""
    first, *others = RULES.rules
    assert "Cache-Control" not in dict(first.headers)
    folders = [rule.folder for rule in others if rule.folder]
    inside = [
        rule.path
        for rule in others
        for folder in folders
        if rule.path.startswith(folder) and rule.folder != folder
    ]
    assert inside == []


def test_a_site_without_redirects_has_none(tmp_path: Path) -> None:
    (tmp_path / HEADERS).write_text(FIRST, "utf-8")
    assert read(tmp_path, "/") == Rules((HeaderRule("/*", (("X-Frame-Options", "DENY"),)),))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "_headers: the first rule must be for `/*`."),
        ("/a\n  X-A: b\n", "_headers: the first rule must be for `/*`."),
        ("  X-A: b\n", "_headers:1: this is no path and no `Name: value`:   X-A: b"),
        (f"{FIRST}  ! X-A\n", "_headers:3: this is no path and no `Name: value`:   ! X-A"),
        (f"{FIRST}/a/:b\n", "_headers:3: this is no path and no `Name: value`: /a/:b"),
        (f"{FIRST}/a;}}\n", "_headers:3: this is no path and no `Name: value`: /a;}"),
        (f"{FIRST}/*/b\n", "_headers:3: this is no path and no `Name: value`: /*/b"),
    ],
)
def test_headers_that_say_more_are_not_passed_on(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / HEADERS).write_text(text, "utf-8")
    with pytest.raises(RulesError) as error:
        read(tmp_path, "/")
    assert str(error.value) == told


@pytest.mark.parametrize(
    "line",
    ["/a/ /b/ 200", "/a/ /b/", "/a/* /b/:splat 301", "/a/ https://x.example/ 301", "/ /c/ 1"],
)
def test_redirects_that_say_more_are_not_passed_on(tmp_path: Path, line: str) -> None:
    laid(tmp_path, RULES)
    (tmp_path / REDIRECTS).write_text(f"{line}\n", "utf-8")
    with pytest.raises(RulesError) as error:
        read(tmp_path, "/")
    assert str(error.value) == (
        f"_redirects:1: this is not `old new 301` with both addresses below /: {line}"
    )


def test_a_redirect_outside_the_site_is_not_passed_on(tmp_path: Path) -> None:
    laid(tmp_path, RULES, "/other/")
    with pytest.raises(RulesError, match="with both addresses below /sub/"):
        read(tmp_path, "/sub/")
