"""Every word that readers see and no editor wrote comes from the language file."""

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest

from briefbook.corpus.coverage import How
from briefbook.load.language_file import read_language
from briefbook.model.brief import EventKind, Kind, Stance
from briefbook.model.vocabulary import ActorKind, DifferenceKind
from briefbook.pages import site
from briefbook.pages.context import Site
from briefbook.pages.dates import opening
from briefbook.pages.parts import common
from briefbook.pages.tree import Emphasis, Page, Strong, Text
from briefbook.site.mkdocs_yml import read_settings
from tests.support.build import ENGLISH, vocabulary
from tests.support.languages import content, made_up, strings, unmarked
from tests.support.projects import GOLDEN, ROOT, corpus

PACKAGE = ROOT / "scripts" / "briefbook"
SPEAKERS = {"say": 0, "sentence": 1, "names": 0, "pieces": 0}
"""What is given a key, and at which place."""
KEY = re.compile(r"([a-z_]+)\.[a-z_-]+")
SENTENCE = re.compile(r"\b[A-Z][a-z]|[^\W\d_][,.:;] |[^\W\d_]+ [^\W\d_]+ |[“”→↗·]")
IN_TEMPLATES = re.compile(r"\bwords\.([a-z_]+\.[a-z_]+)")
AS_A_WHOLE = {"form", "form_stances", "form_statuses", "languages", "script"}
"""Sections whose keys are no words of the source: codes of languages; what scripts ask for."""


# English


COUNTED = {key: words for key, words in ENGLISH.messages.items() if isinstance(words, Mapping)}
SEVERAL = re.compile(r"\ball 1\b|\b1 \S*[^is]s\b|\b1\b[^.;,]* (are|stand|rest|lead|have)\b", re.I)
"""Words for several things where there is one."""


def test_what_is_counted_is_told_as_one_where_it_is_one() -> None:
    assert len(COUNTED) > 50
    told = {key: ENGLISH.pattern(key, 1).replace("{n}", "1") for key in COUNTED}
    plain = {key: re.sub(r"\*\*|\{[a-z]+\}", "", words) for key, words in told.items()}
    assert {key: words for key, words in plain.items() if SEVERAL.search(words)} == {}


@pytest.mark.parametrize(
    "words",
    [
        "All 1 quotation checked against our copy.",
        "0 of 1 claim of fact stand in more than one article.",
        "1 events in Westhaven",
    ],
)
def test_words_for_several_are_found(words: str) -> None:
    assert SEVERAL.search(words)


# A made-up language


@pytest.fixture(params=[ROOT, GOLDEN], ids=["ours", "harbour"])
def spoken(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[list[Page], set[str]]:
    """All pages in a made-up language, and what editors wrote."""
    settings, found = read_settings(request.param), corpus(request.param)
    made_up("eo", tmp_path)
    pages = list(site.pages(Site(found, settings, read_language("eo", tmp_path))))
    written = content(found) | {settings.site_name, settings.description}
    return pages, {*written, *map(opening, written)}


def test_what_no_editor_wrote_stands_in_the_language_file(
    spoken: tuple[list[Page], set[str]],
) -> None:
    pages, known = spoken
    assert len(pages) > 20
    for page in pages:
        left = [part for text in strings(page) for part in unmarked(text, known)]
        assert left == [], page.address


def test_the_test_sees_a_word_that_is_not_in_the_file() -> None:
    assert unmarked("⟦Corrected ⟧5⟦ ⟧⟦May⟧", set()) == []
    assert unmarked("⟦Corrected ⟧5 May", {"may"}) == ["5 May"]
    assert unmarked("⟦By ⟧The mayor⟦.⟧", {"The mayor"}) == []


def literals(node: ast.AST) -> Iterator[str]:
    """Every string below a node that is no docstring and no word on a mistake of our own."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Assert | ast.Raise):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from literals(child)


SOURCES = [file for file in (PACKAGE / "pages").rglob("*.py") if file.stem != "tree"]


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_no_sentence_stands_in_the_source_even_for_a_case_without_a_page(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    found = [text for text in literals(tree) if SENTENCE.search(text)]
    assert found == []


# Keys


def constants(file: Path) -> Iterator[tuple[str, bool]]:
    """Every string of a source file that may be a key, and whether it must be one."""
    tree = ast.parse(file.read_text("utf-8"))
    pieces = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) > (
            at := SPEAKERS.get(_called(node), sys.maxsize)
        ):
            yield from ((key, True) for key in _keys(node.args[at]))
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in pieces:
            yield from ((key, False) for key in _keys(node))


def _called(call: ast.Call) -> str:
    """The name of a function or method."""
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def _keys(node: ast.AST) -> list[str]:
    """The keys of an expression; a part that is only known later is a star."""
    if isinstance(node, ast.IfExp):
        return _keys(node.body) + _keys(node.orelse)
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        parts = (
            "*" if isinstance(part, ast.FormattedValue) else _keys(part)[0] for part in node.values
        )
        return ["".join(parts)]
    return []


@cache
def used() -> dict[str, bool]:
    """Every key that the source may ask for, and whether a missing one is a mistake for sure."""
    found: dict[str, bool] = {}
    for file in PACKAGE.rglob("*.py"):
        in_pages = file.parent.name == "pages"
        for key, sure in constants(file):
            shaped = KEY.fullmatch(key.replace("*", "x"))
            if sure or (shaped and shaped[1] in ENGLISH.sections):
                found[key] = found.get(key, False) or sure or in_pages
    for file in (PACKAGE / "theme").rglob("*.html"):
        found |= dict.fromkeys(IN_TEMPLATES.findall(file.read_text("utf-8")), True)
    return found


def held(key: str) -> set[str]:
    """The keys of the file that one of the source stands for."""
    pattern = re.compile(re.escape(key).replace(r"\*", "[a-z_-]+"))
    return {name for name in ENGLISH.messages if pattern.fullmatch(name)}


def test_every_key_that_is_asked_for_is_in_the_file() -> None:
    missing = [key for key, sure in used().items() if sure and not held(key)]
    assert missing == []
    assert len(used()) > 200


def test_every_key_of_the_file_is_asked_for() -> None:
    assert "*.*" not in used(), "which asks for every key there is"
    asked = {name for key in used() for name in held(key)}
    for_scripts = "".join(file.read_text("utf-8") for file in PACKAGE.rglob("*.js"))
    unused = [
        key
        for key in ENGLISH.messages
        if key not in asked and key.partition(".")[0] not in AS_A_WHOLE
    ]
    assert unused == []
    for name in ENGLISH.sections.get("script", {}):
        assert re.search(rf"\b{name}\b", for_scripts), f"script.{name}"


@pytest.mark.parametrize(
    ("section", "kinds"),
    [
        ("article_kinds", Kind),
        ("event_kinds", EventKind),
        ("actor_kinds", ActorKind),
        ("difference_kinds", DifferenceKind),
        ("stances", Stance),
    ],
)
def test_every_kind_has_its_word(section: str, kinds: Any) -> None:
    assert set(ENGLISH.sections[section]) == set(get_args(kinds))


def test_every_way_of_taking_part_in_a_point_has_its_word() -> None:
    assert set(get_args(How)) <= set(ENGLISH.sections["coverage"])


# Names, and sentences with places


@pytest.mark.parametrize(
    ("tag", "names", "title"),
    [
        ("en", {"de": "Hafenamt", "en": "Harbour Office"}, "Harbour Office"),
        ("en", {"de": "Rat"}, "Rat"),
        ("eo", {"de": "Hafenamt", "en": "Harbour Office"}, "Harbour Office"),
        ("eo", {"en": "Harbour Office", "eo": "Havena Oficejo"}, "Havena Oficejo"),
        ("pt-BR", {"en": "Harbour Office", "pt": "Capitania"}, "Capitania"),
    ],
)
def test_a_name_is_told_in_the_language_of_the_site(
    tag: str, names: dict[str, str], title: str, tmp_path: Path
) -> None:
    entry = vocabulary(actors={"a": {"name": names}}).actors["a"]
    made_up(tag, tmp_path)
    language = read_language(tag, tmp_path)
    assert common.title_of(language, entry) == title
    nodes = common.foreign_names(language, entry)
    foreign = [node for node in nodes if isinstance(node, Emphasis)]
    assert {node.language for node in foreign} == {
        other for other, name in names.items() if name != title
    }


def test_places_hold_links_and_strong_words_and_may_move(tmp_path: Path) -> None:
    link = common.link("The Times", "publishers/times")
    assert common.sentence(ENGLISH, "rows.account", outlet=link, text="No.") == (
        Strong((link,)),
        Text(": "),
        Text("No."),
    )
    text = (PACKAGE / "theme" / "languages" / "en.html").read_text("utf-8")
    moved = text.replace('"**{outlet}**: {text}"', '"{text} (**so {outlet}**)"')
    assert moved != text
    (tmp_path / "eo.html").write_text(moved, "utf-8")
    own = read_language("eo", tmp_path)
    assert common.sentence(own, "rows.account", outlet=link, text="No.") == (
        Text("No."),
        Text(" ("),
        Strong((Text("so "), link)),
        Text(")"),
    )
