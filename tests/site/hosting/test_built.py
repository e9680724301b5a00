"""A site made ready for hosts: hashes for what the theme holds, and for nothing that got in."""

import shutil
from pathlib import Path

import pytest

from briefbook.site.hosting import built
from briefbook.site.hosting.built import Wanted, finish
from briefbook.site.hosting.host_files import HEADERS, REDIRECTS
from briefbook.site.hosting.inline_scripts import files, known, pages, strange
from briefbook.site.hosting.policy import policy, within
from tests.support.projects import snapshot

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


def hashes(site: Path, *templates: str) -> set[str]:
    """What the policy of the whole site lets run."""
    read = pages(files(site), known(templates or TEMPLATES))
    return {hash for page in read for hash in page.hashes}


def told(site: Path) -> list[str]:
    """What is blocked, as it is told."""
    read = pages(files(site), known(TEMPLATES))
    return [str(problem) for page in read for problem in strange(site, page)]


def test_scripts_of_the_theme_get_a_hash_each_however_often_they_stand(site: Path) -> None:
    assert len(hashes(site)) == 3
    assert SWITCH in hashes(site)
    assert told(site) == []


@pytest.mark.parametrize("address", ["/sub/", "https://x.example:8000/sub/", "../../.."])
def test_where_the_theme_fills_in_an_address_any_may_stand(site: Path, address: str) -> None:
    page(site, "404.html", SCOPE.format(f'"{address}"'))
    assert len(hashes(site)) == 4
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
    assert len(hashes(site)) == 3
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
    assert len(hashes(site)) == 3
    assert told(site) == []


def test_without_inline_scripts_in_the_theme_every_one_is_strange(site: Path) -> None:
    read = list(pages(files(site), known([])))
    assert [page.hashes for page in read] == [(), ()]
    assert [page.strange for page in read] == [(2, 3), (2, 3)]


def test_the_policy_is_strict() -> None:
    assert policy([SWITCH], wasm=False) == (
        f"default-src 'none'; script-src 'self' {SWITCH}; style-src 'self'; img-src 'self' data:;"
        " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )


def test_a_site_with_a_search_index_may_run_webassembly() -> None:
    assert f"script-src 'self' 'wasm-unsafe-eval' {SWITCH};" in policy([SWITCH], wasm=True)


def test_within_a_page_it_is_the_same_but_for_what_only_a_header_can_say() -> None:
    whole = policy([SWITCH], wasm=True).removesuffix("; frame-ancestors 'none'")
    assert within([SWITCH], wasm=True) == (
        f'<meta http-equiv="Content-Security-Policy" content="{whole}">\n'
        '  <meta name="referrer" content="same-origin">'
    )


def test_every_page_of_our_template_carries_the_policy_of_its_own_scripts(site: Path) -> None:
    head = '<head>\n  <meta charset="utf-8">\n  <title>A page</title>'
    page(site, "essay/index.html", head, "<script>switch()</script>")
    assert finish(site, TEMPLATES) == ()
    assert (site / "essay/index.html").read_text("utf-8") == (
        '<!doctype html>\n<head>\n  <meta charset="utf-8">\n  '
        + within([SWITCH], wasm=False)
        + "\n  <title>A page</title>\n<script>switch()</script>\n"
    )


def test_a_policy_from_an_earlier_build_is_replaced(site: Path) -> None:
    page(site, "essay/index.html", '<meta charset="utf-8">', "<script>switch()</script>")
    finish(site, TEMPLATES)
    once = (site / "essay/index.html").read_bytes()
    finish(site, TEMPLATES)
    assert (site / "essay/index.html").read_bytes() == once
    (site / "pagefind").mkdir()
    finish(site, TEMPLATES)
    again = (site / "essay/index.html").read_text("utf-8")
    assert again.count("http-equiv") == again.count("wasm-unsafe-eval") == 1
    assert again.count("referrer") == 1


def test_a_page_somebody_wrote_whole_is_left_alone(site: Path) -> None:
    before = (site / "index.html").read_bytes()
    finish(site, TEMPLATES)
    assert (site / "index.html").read_bytes() == before


def test_what_a_project_does_by_itself_is_left_to_it(site: Path) -> None:
    page(site, "essay/index.html", '<meta charset="utf-8">')
    finish(site, TEMPLATES, wanted=Wanted(headers=False, redirects=False, within_pages=False))
    assert not (site / HEADERS).exists()
    assert not (site / REDIRECTS).exists()
    assert "http-equiv" not in (site / "essay/index.html").read_text("utf-8")


def test_what_is_named_by_its_content_is_kept_for_ever(site: Path) -> None:
    for name in ("main.57a0d79d.min.css", "main.57a0d79d.min.css.map", "frame.css", "x.min.js"):
        page(site, f"assets/{name}")
    page(site, "assets/fonts/serif.woff2")
    finish(site, TEMPLATES)
    assert (site / HEADERS).read_text("utf-8").partition("/*\n")[2] == (
        f"  Content-Security-Policy: {policy(sorted(hashes(site)), wasm=False)}\n"
        "  Cross-Origin-Opener-Policy: same-origin\n"
        "  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(),"
        " payment=(), usb=()\n"
        "  Referrer-Policy: same-origin\n"
        "  X-Content-Type-Options: nosniff\n"
        "/assets/main.57a0d79d.min.css\n"
        "  Cache-Control: public, max-age=31536000, immutable\n"
        "/assets/fonts/*\n"
        "  Cache-Control: public, max-age=86400, stale-while-revalidate=604800\n"
    )


def test_so_are_the_parts_of_the_search_index(site: Path) -> None:
    (site / "pagefind").mkdir()
    finish(site, TEMPLATES)
    lines = (site / HEADERS).read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("/pagefind/")] == [
        "/pagefind/filter/*",
        "/pagefind/fragment/*",
        "/pagefind/index/*",
    ]


def forward(site: Path, name: str, url: str) -> None:
    page(site, name, f'<meta http-equiv="refresh" content="0; url={url}">')


def test_pages_that_lead_on_are_redirects_for_hosts_that_can(site: Path) -> None:
    forward(site, "events/gale/index.html", "../storm/")
    forward(site, "briefings/old/index.html", "../../events/storm/")
    finish(site, TEMPLATES, "/sub/")
    assert (site / REDIRECTS).read_text("utf-8").splitlines()[1:] == [
        "/sub/briefings/old/ /sub/events/storm/ 301",
        "/sub/events/gale/ /sub/events/storm/ 301",
    ]


@pytest.mark.parametrize(
    "url", ["https://elsewhere.example/", "//elsewhere.example/", "../a b/", "../x/ 200 /y/", "./"]
)
def test_nothing_else_becomes_a_redirect(site: Path, url: str) -> None:
    forward(site, "events/gale/index.html", url)
    finish(site, TEMPLATES)
    assert len((site / REDIRECTS).read_text("utf-8").splitlines()) == 1


def test_the_files_are_written_once_and_the_same_again(site: Path) -> None:
    assert finish(site, TEMPLATES) == ()
    text = (site / HEADERS).read_bytes()
    page(site, "another/index.html", SCOPE.format('".."'))
    page(site, "another/index.html", SCOPE.format('"."'))
    finish(site, reversed(TEMPLATES))
    assert (site / HEADERS).read_bytes() == text


def test_several_processes_make_a_site_ready_as_one_does(
    site: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(built, "_SHARE", 1)
    for number in range(5):
        page(site, f"{number}/index.html", f"<script>let a = {number}</script>")
    other = tmp_path_factory.mktemp("other") / "site"
    shutil.copytree(site, other)
    problems = finish(site, TEMPLATES, jobs=2)
    assert [one.path for one in problems] == [f"{number}/index.html" for number in range(5)]
    assert finish(other, TEMPLATES) == problems
    assert snapshot(site) == snapshot(other)
