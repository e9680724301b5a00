"""The headers of a site: hashes for what the theme holds, and for nothing that got in otherwise."""

from pathlib import Path

import pytest

from briefbook.policy import HEADERS, Scripts, find, headers, known, policy, send_along

TEMPLATES = (
    '{#- made -#}<script>scope=new URL("{{ config.extra.scope | d(base_url) }}",location)</script>',
    "{% if on %}\n<script>switch()</script>\n{% endif %}",
    '<p>No script</p><script src="{{ x | url }}"></script>',
)
SCOPE = "<script>scope=new URL({},location)</script>"
SWITCH = "'sha256-D4zcFXAnAFw+fBzQZh7q96ps3PG2tD2NRtfL7koal7Y='"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two pages, each at another depth."""
    page(tmp_path, "index.html", SCOPE.format('"."'), "<script>switch()</script>")
    page(tmp_path, "events/storm/index.html", SCOPE.format('"../.."'), "<script>switch()</script>")
    return tmp_path


def page(site: Path, name: str, *elements: str) -> None:
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["<!doctype html>", *elements, ""]), "utf-8")


def found(site: Path) -> Scripts:
    return find(site, known(TEMPLATES))


def told(site: Path) -> list[str]:
    """What is blocked, as it is told."""
    return [str(problem) for problem in found(site).strange]


def test_scripts_of_the_theme_get_a_hash_each_however_often_they_stand(site: Path) -> None:
    assert len(found(site).hashes) == 3
    assert SWITCH in found(site).hashes
    assert told(site) == []


@pytest.mark.parametrize("address", ["/sub/", "https://x.example:8000/sub/", "../../.."])
def test_where_the_theme_fills_in_an_address_any_may_stand(site: Path, address: str) -> None:
    page(site, "404.html", SCOPE.format(f'"{address}"'))
    assert len(found(site).hashes) == 4
    assert told(site) == []


@pytest.mark.parametrize(
    "element",
    [
        SCOPE.format('"");alert(1);("."'),
        SCOPE.format('"."+alert(1)+""'),
        "<script>alert(1)</script>",
        "<script>switch();</script>",
        '<script type="module">switch()</script>',
        '<script data-src="x">switch()</script>',
        "<script>never ended",
    ],
)
def test_any_other_inline_script_gets_none_and_is_told(site: Path, element: str) -> None:
    page(site, "essay/index.html", "<p>By hand</p>", element)
    assert len(found(site).hashes) == 3
    assert told(site) == [
        "essay/index.html:3:1: inline-script: warning: This inline script is none of the theme's,"
        " so the site's policy blocks it. Put it into a file of its own."
    ]


@pytest.mark.parametrize(
    "element",
    [
        '<script src="a.js"></script>',
        '<script id="__config" type="application/json">{"a": 1}</script>',
        '<script type="application/ld+json">{"a": 1}</script>',
    ],
)
def test_files_and_data_need_no_hash(site: Path, element: str) -> None:
    page(site, "data/index.html", element)
    assert len(found(site).hashes) == 3
    assert told(site) == []


def test_without_inline_scripts_in_the_theme_every_one_is_strange(site: Path) -> None:
    nothing = find(site, known([]))
    assert nothing.hashes == ()
    assert len(nothing.strange) == 4


def test_the_policy_is_strict() -> None:
    assert policy([SWITCH], wasm=False) == (
        f"default-src 'none'; script-src 'self' {SWITCH}; style-src 'self'; img-src 'self' data:;"
        " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def test_a_site_with_a_search_index_may_run_webassembly() -> None:
    assert f"script-src 'self' 'wasm-unsafe-eval' {SWITCH};" in policy([SWITCH], wasm=True)


def test_what_is_named_by_its_content_is_kept_for_ever(site: Path) -> None:
    for name in ("main.57a0d79d.min.css", "main.57a0d79d.min.css.map", "frame.css", "x.min.js"):
        page(site, f"assets/{name}")
    assert headers(site, [SWITCH]).partition("/*\n")[2] == (
        f"  Content-Security-Policy: {policy([SWITCH], wasm=False)}\n"
        "  Cross-Origin-Opener-Policy: same-origin\n"
        "  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(),"
        " payment=(), usb=()\n"
        "  Referrer-Policy: same-origin\n"
        "  X-Content-Type-Options: nosniff\n"
        "/assets/main.57a0d79d.min.css\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
    )


def test_so_are_the_parts_of_the_search_index(site: Path) -> None:
    (site / "pagefind").mkdir()
    lines = headers(site, []).splitlines()
    assert [line for line in lines if line.startswith("/pagefind/")] == [
        "/pagefind/filter/*",
        "/pagefind/fragment/*",
        "/pagefind/index/*",
    ]


def test_the_file_is_written_once_and_the_same_again(site: Path) -> None:
    assert send_along(site, TEMPLATES) == ()
    text = (site / HEADERS).read_bytes()
    page(site, "another/index.html", SCOPE.format('".."'))
    page(site, "another/index.html", SCOPE.format('"."'))
    send_along(site, reversed(TEMPLATES))
    assert (site / HEADERS).read_bytes() == text
