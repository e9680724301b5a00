"""Another language is one more file: a made-up one shows up everywhere on a real site."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from jinja2 import Environment, PackageLoader

from briefbook.output.sync import is_generated
from briefbook.pages.dates import opening
from tests.support import projects
from tests.support.languages import content, made_up, unmarked
from tests.support.sites import Page, Site

SPOKEN = ("title", "aria-label", "alt", "placeholder", "content", "summary")
"""Attributes whose values readers see or hear."""
THEME = Path("scripts", "briefbook", "theme", "languages")
STYLES = projects.ROOT / "scripts" / "briefbook" / "theme" / "assets"


ARABIC = """\
title: الميناء لن يتوسع
title_translation: The harbour will not grow
translated_by: the editors
url: https://bay.example.com/ar
publisher: bay-post
read: 2024-05-09
language: ar
kind: news
topics: harbour-expansion
headline: The Bay Post says in Arabic that the harbour will not grow
standfirst: The only article in Arabic.
claims:
  - id: no
    key: true
    text: The harbour will not grow.
    quote: {text: لا توسع قبل عام 2030, translation: none before 2030, translated_by: the editors}
"""


def site_in(tag: str, root: Path, program: str = "mkdocs") -> Site:
    """The invented project with one more file of words, built."""
    projects.harbour(root)
    (root / "briefs" / "2024" / "bay-post-arabic.yml").write_text(ARABIC, "utf-8")
    made_up(tag, root / THEME)
    projects.configure(root, site_url="https://x.example/sub/", language=tag)
    if program == "zensical":
        projects.build(root, "briefbook", "generate")
    return Site(projects.build(root, program, "build"), "https://x.example/sub/")


@pytest.fixture(scope="module")
def eo(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site in a made-up language that Material knows by its code."""
    return site_in("eo", tmp_path_factory.mktemp("languages") / "project")


@pytest.fixture(scope="module")
def known(eo: Site) -> set[str]:
    """What editors wrote, in briefs, hand-written pages and `mkdocs.yml`; Material's own words."""
    root = eo.folder.parent
    config = yaml.safe_load((root / "mkdocs.yml").read_text("utf-8"))
    titles = {title for item in config["nav"] for title in item}
    texts = {*titles, *content(projects.corpus(root)), *_scalars(config), *_of_material("eo")}
    for page in (root / "docs").rglob("*.md"):
        if not is_generated(page):
            lines = page.read_text("utf-8").splitlines()
            texts |= {line.removeprefix("description: ") for line in lines}
    every = {" ".join(text.split()) for text in texts}
    return every | set(map(opening, every))  # some begin a line


def _scalars(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for held in value.values():
            yield from _scalars(held)
    elif isinstance(value, list):
        for held in value:
            yield from _scalars(held)


def _of_material(tag: str) -> Iterator[str]:
    environment = Environment(loader=PackageLoader("material", "templates"))
    source = environment.get_template("partials/languages/en.html")
    words: Any = environment.get_template(f"partials/languages/{tag}.html").module
    english: Any = source.module
    assert source.filename
    for key in re.findall(r'^  "([a-z._]+)":', Path(source.filename).read_text("utf-8"), re.M):
        yield words.t(key) or english.t(key)


def seen(html: BeautifulSoup) -> Iterator[str]:
    """Every text that somebody sees or hears, but for what is written by hand."""
    for text in (*_values(html), *_strings(html)):
        yield from re.split(r"(?<!⟦) · (?!⟧)", text)


def _values(html: BeautifulSoup) -> Iterator[str]:
    for tag in html.find_all(True):
        yield from (
            str(tag[name])
            for name in SPOKEN
            if tag.get(name) and (name != "content" or _is_told(tag))
        )


def _strings(html: BeautifulSoup) -> Iterator[str]:
    for string in html.find_all(string=True):
        hidden = string.find_parent(["script", "style"]) or string.find_parent(class_="sheet--text")
        if not hidden and type(string) is NavigableString:
            yield str(string)


def _is_told(tag: Tag) -> bool:
    return "description" in str(tag.get("name") or tag.get("property")) or "title" in str(
        tag.get("property")
    )


def test_every_word_of_the_interface_is_in_the_language_of_the_site(
    eo: Site, known: set[str]
) -> None:
    assert len(eo.pages) > 25
    left: dict[str, list[str]] = {}
    for address, page in eo.pages.items():
        found = [part for text in seen(page.html) for part in unmarked(text, known)]
        if found:
            left[address] = found
    assert left == {}


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "⟦The evidence so far⟧"),
        ("404.html", "⟦Page not found⟧"),
        ("404.html", "⟦Search⟧"),
        ("corrections/", "⟦Corrections⟧"),
        ("briefings/example-times-no-dredging/", "⟦Edit this page⟧"),
        ("briefings/example-times-no-dredging/", "⟦Where this comes from⟧"),
        ("events/port-briefing/", "⟦What each article says⟧"),
        ("method/", "⟦How we work⟧"),
    ],
)
def test_templates_and_pages_speak_it(eo: Site, address: str, words: str) -> None:
    assert words in eo.pages[address].html.get_text()


def test_a_page_says_which_language_it_is_in(eo: Site) -> None:
    for address, page in eo.pages.items():
        assert page.html.select_one("html[lang=eo]"), address
        assert page.html.select_one("body[dir=ltr]"), address


def test_nothing_of_the_english_file_is_left_where_the_other_engine_builds(
    tmp_path: Path, eo: Site
) -> None:
    other = site_in("eo", tmp_path / "project", "zensical")
    assert marks(other.pages) == marks(eo.pages)


def marks(pages: dict[str, Page]) -> dict[str, list[str]]:
    """The words of the interface on each page, in order."""
    return {
        address: re.findall("⟦[^⟧]*⟧", page.body.get_text())
        for address, page in pages.items()
        if address != "404.html"
    }


# From right to left


@pytest.fixture(scope="module")
def ar(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site in a language that is written from right to left."""
    return site_in("ar", tmp_path_factory.mktemp("arabic") / "project")


def test_a_language_from_right_to_left_turns_the_page(ar: Site) -> None:
    for address, page in ar.pages.items():
        assert page.html.select_one("html[lang=ar]"), address
        assert page.html.select_one("body[dir=rtl]"), address


def test_words_of_another_direction_say_so(ar: Site, eo: Site) -> None:
    assert turned(eo) == {("ar", "rtl")}
    assert turned(ar) == {("en", "ltr"), ("zh", "ltr")}
    page = eo.pages["briefings/bay-post-arabic/"].body
    shown = [tag.get_text() for tag in page.select("em[lang=ar][dir=rtl]")]
    assert shown[:2] == ["الميناء لن يتوسع⟦ ↗⟧", "⟦“⟧لا توسع قبل عام 2030⟦”⟧"]


def turned(site: Site) -> set[tuple[str, str]]:
    """Languages and directions of all words that do not run as their page does."""
    found = (tag for page in site.pages.values() for tag in page.html.select(".sheet [dir]"))
    return {(str(tag.get("lang")), str(tag["dir"])) for tag in found}


SIDES = re.compile(
    r"(?:^|[\s;{-])(?:left|right)(?:-\w+)*\s*:"
    r"|(?:margin|padding|inset|border-width): *[^\s;]+ ([^\s;]+) [^\s;]+ (?!\1;)[^\s;]+;"
    r"|(?:text-align|float|clear): *(?:left|right)"
)
"""Declarations that name a side, or give the two sides different widths."""


@pytest.mark.parametrize("name", sorted(file.name for file in STYLES.glob("*.css")))
def test_our_styles_name_no_side_so_that_they_turn_with_the_page(name: str) -> None:
    lines = (STYLES / name).read_text("utf-8").splitlines()
    found = [line for line in lines if SIDES.search(line) and '[dir="ltr"]' not in line]
    assert found == []


@pytest.mark.parametrize(
    ("declaration", "named"),
    [
        ("margin-left: 1rem;", True),
        ("left: 0;", True),
        ("padding: 0 0 1rem 2rem;", True),
        ("inset: .3rem auto auto 0;", True),
        ("text-align: right;", True),
        ("margin: 0 1rem 2rem 1rem;", False),
        ("padding: 0 1rem 2rem;", False),
        ("margin-inline-start: 1rem;", False),
        ("text-align: start;", False),
    ],
)
def test_the_test_knows_a_side(declaration: str, named: bool) -> None:
    assert bool(SIDES.search(declaration)) is named
