"""Pages are light, well built, and hold nothing that a strict policy forbids."""

import gzip
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from briefbook.site.hosting.host_files import HEADERS
from tests.support import projects
from tests.support.hosting import asked_for
from tests.support.sites import Page, Site

OWN = projects.ROOT / "scripts" / "briefbook" / "theme" / "assets"
KILO = 1024


def packed(files: list[Path]) -> int:
    """What files weigh on the way to a reader."""
    return sum(map(_packed, files))


@cache
def _packed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


def ours(page: Page, site: Site, tag: str, key: str, ending: str) -> set[Path]:
    """The files of ours that a page loads, modules that load each other included."""
    names = {Path(str(found[key])).name for found in page.html.find_all(tag, attrs={key: True})}
    return {site.folder / "assets" / n for n in names if n.endswith(ending) and (OWN / n).exists()}


def with_imported(scripts: set[Path]) -> set[Path]:
    """Scripts, and those that they load."""
    found = {
        (file.parent / name).resolve()
        for file in scripts
        for name in re.findall(r'"(\.\.?/[\w/.]+\.js)"', file.read_text("utf-8"))
    }
    return scripts if found <= scripts else with_imported(scripts | found)


def test_our_style_weighs_ten_kilobytes_at_most(site: Site) -> None:
    for address, page in site.pages.items():
        sheets = ours(page, site, "link", "href", ".css")
        assert len(sheets) >= 5, address
        assert packed(sorted(sheets)) <= 10 * KILO


def test_our_script_weighs_five_kilobytes_on_any_page(site: Site) -> None:
    weights = {}
    for address, page in site.pages.items():
        scripts = ours(page, site, "script", "src", ".js") | ours(page, site, "link", "href", ".js")
        weights[address] = packed(sorted(with_imported(scripts)))
    assert max(weights.values()) > 3 * KILO
    assert {name: weight for name, weight in weights.items() if weight > 5 * KILO} == {}


def test_our_part_of_the_search_box_weighs_two_kilobytes(site: Site) -> None:
    worker = site.folder / "assets" / "javascripts" / "workers" / "folded.js"
    scripts = with_imported({worker})
    assert scripts == {worker, site.folder / "assets" / "fold.js"}
    assert KILO < packed(sorted(scripts)) < 2 * KILO


def test_no_page_weighs_more_than_thirty_kilobytes(site: Site) -> None:
    weights = {
        path.relative_to(site.folder).as_posix(): packed([path])
        for path in site.folder.rglob("*.html")
    }
    assert len(weights) >= 20
    assert {name: weight for name, weight in weights.items() if weight > 30 * KILO} == {}


def test_no_page_has_a_style_or_a_handler_inside(site: Site) -> None:
    for address, page in site.pages.items():
        assert page.html.find_all("style") == [], address
        for tag in page.html.find_all(True):
            inside = [name for name in tag.attrs if name == "style" or name.startswith("on")]
            assert inside == [], f"{address}: {tag.name}"


def test_no_level_of_headings_is_left_out(site: Site) -> None:
    for address, page in site.pages.items():
        levels = [int(tag.name[1]) for tag in page.html.find_all(re.compile("^h[1-6]$"))]
        assert levels[:1] == [1], address
        jumps = [(one, two) for one, two in pairwise(levels) if two > one + 1]
        assert jumps == [], address


def test_every_page_says_its_language_and_fits_any_screen(site: Site) -> None:
    for address, page in site.pages.items():
        assert page.html.html
        assert page.html.html["lang"] == "en", address
        viewport = page.html.select_one('meta[name="viewport"]')
        assert viewport, address
        assert viewport["content"] == "width=device-width,initial-scale=1", address


def test_every_page_but_the_one_for_missing_addresses_can_be_reached(site: Site) -> None:
    """By links in the text of pages alone, from the home page on.

    What is for those who run the site is linked from where they are: the README.
    """
    seen, ahead = set[str](), [""]
    while ahead:
        address = ahead.pop()
        seen.add(address)
        for url in site.pages[address].body_links | footer(site.pages[address]):
            there = site.address_of(url)
            if there in site.pages and there not in seen and there not in ahead:
                ahead.append(there)
    moved = {address for address, page in site.pages.items() if page.forward}
    running = {address for address in site.pages if address.startswith("hosting/")}
    assert site.pages.keys() - seen - moved == {"404.html"} | running
    readme = (projects.ROOT / "README.md").read_text("utf-8")
    assert all(f"(docs/{address.rstrip('/')}" in readme for address in running)


def footer(page: Page) -> set[str]:
    """Where the foot of a page leads."""
    return {page.follow(str(tag["href"])) for tag in page.html.select("footer a[href]")}


def test_hosts_are_told_what_to_send_along(site: Site) -> None:
    rules = dict(asked_for(site.folder))
    assert set(rules["/*"]) == {
        "Content-Security-Policy",
        "Cross-Origin-Opener-Policy",
        "Permissions-Policy",
        "Referrer-Policy",
        "X-Content-Type-Options",
    }
    assert all(len(line) < 2000 for line in (site.folder / HEADERS).read_text("utf-8").splitlines())
    kept = [path for path, sent in rules.items() if "immutable" in sent.get("Cache-Control", "")]
    assert len(kept) >= 4
    files = [path for path in kept if not path.endswith("*")]
    assert [path for path in files if not (site.folder / path.lstrip("/")).is_file()] == []


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A project that nobody else builds."""
    return projects.harbour(tmp_path)


def test_a_script_on_a_page_written_by_hand_is_told_and_blocked(own: Path) -> None:
    essay = own / "docs" / "essay.md"
    essay.write_text("# An essay\n\n<script>document.title = 'mine'</script>\n", "utf-8")
    done = projects.run(own, "mkdocs", "build")
    assert done.returncode == 0
    assert "essay/index.html:" in done.stderr
    assert "inline-script: warning: This inline script is none of the theme's" in done.stderr
    assert projects.run(own, "mkdocs", "build", "--strict").returncode == 1


def test_headers_written_by_hand_stay(own: Path) -> None:
    mine = "/*\n  X-Frame-Options: DENY\n"
    (own / "docs" / HEADERS).write_text(mine, "utf-8")
    projects.build(own)
    assert (own / "site" / HEADERS).read_text("utf-8") == mine
