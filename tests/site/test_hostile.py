"""A brief whose every text is an attack builds, shows the text, and nothing in it acts.

The same project is built twice, with harmless words and with hostile ones. The pages must have
the same elements with the same attributes; only the words may differ.
"""

import gzip
import html
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import pytest
from bs4 import BeautifulSoup
from mkdocs.utils.meta import get_data

from briefbook.render.front_matter import DESCRIPTION
from briefbook.text.shown import cut
from tests.support import citations, feeds
from tests.support.projects import our_code, written_by_hand

ROOT = Path(__file__).parents[2]
HARMLESS = "harmless words"
HOSTILE = (
    "<script>alert(1)</script><img/src=x/onerror=alert(2)> {:onclick=alert(3)} {{7*7}} {%raw%} "
    "[x](javascript:alert(4)) ![i](https://elsewhere.example/i.png) | --- \"'`*_~# &lt;b&gt; "
    "</title><base/href=//evil.example> https://bare.example.org *5*3* 1. \\"
)
PROSE = HOSTILE.replace("[x](javascript:alert(4)) ![i](https://elsewhere.example/i.png) ", "")
PROSE = PROSE.replace("`*_~# ", "").replace(" *5*3* 1. \\", "")
"""The same without what free text is allowed to do: emphasis, code and links."""


def prose_of(text: str) -> str:
    """The variant of a text for the fields in which Markdown works."""
    return PROSE if text == HOSTILE else text


def brief(text: str) -> dict[str, Any]:
    """Every text field a brief has, filled with one text."""
    prose = prose_of(text)
    quote = {
        "text": text,
        "unnamed": f"somebody: {text}",
        "language": "ar",
        "translation": text,
        "translated_by": text,
    }
    return {
        "title": text,
        "title_translation": text,
        "translated_by": text,
        "url": "https://news.example.org/a?b=1&copy;=2&c=[3]`*_<>\"'{x}(y)|z",
        "archive": "https://archive.example.org/a",
        "publisher": "paper",
        "byline": [text, text],
        "published": "2024-05-03",
        "published_because": prose,
        "read": "2024-05-06",
        "language": "he",
        "kind": "news",
        "topics": ["harbour"],
        "headline": text,
        "standfirst": text,
        "summary": f"{prose}\n\n- {prose}\n",
        "claims": [
            {
                "id": "one",
                "key": True,
                "text": text,
                "says": "port",
                "quote": quote,
                "chain": [{"id": "talk", "because": prose}, "paper"],
                "about": "talk",
                "point": "plan/no",
            },
            {"id": "two", "text": text, "quote": quote, "chain": "own", "against": "plan/no"},
        ],
        "events": [
            {
                "id": "talk",
                "kind": "statement",
                "title": text,
                "text": text,
                "date": "2024-05-02",
                "because": prose,
                "by": "port",
                "place": "town",
                "quote": quote,
            }
        ],
        "open": [text],
        "note": prose,
        "corrections": [{"date": "2024-05-07", "was": text, "now": text, "noticed_by": text}],
    }


def withdrawn(text: str) -> dict[str, Any]:
    return {
        **brief(text),
        "url": "https://news.example.org/withdrawn",
        "aliases": ["old-one"],
        "claims": [],
        "events": [],
        "status": "withdrawn",
        "withdrawn": {"date": "2024-05-08", "reason": prose_of(text)},
    }


def vocabulary(text: str) -> dict[str, Any]:
    names = {"en": text, "zh": text, "ar": f"{text}."}
    named = {"name": names, "also": [text], "about": text}
    return {
        "publishers": {"paper": {**named, "country": text, "owner": text}},
        "actors": {"port": named},
        "places": {"town": named},
        "topics": {
            "harbour": {
                **named,
                "lead": True,
                "standfirst": text,
                "happened": prose_of(text),
                "matters": prose_of(text),
                "missing": prose_of(text),
                "terms": {text: text},
            }
        },
        "questions": {
            "plan": {
                "ask": text,
                "answers": {"no": text},
                "kind": "conflict",
                "note": prose_of(text),
                "outside": [
                    {"answer": "no", "link": "https://a.example.org", "note": text},
                    {"text": text, "link": "https://b.example.org", "note": text},
                ],
            }
        },
        "events": {"talk": {"title": text, "note": prose_of(text), "kind": "scope"}},
    }


def build(folder: Path, text: str) -> Path:
    """The real site of a project that holds this text everywhere."""
    words = folder / "briefs" / "vocabulary"
    words.mkdir(parents=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    written_by_hand(folder)
    our_code(folder)
    for part, entries in vocabulary(text).items():
        (words / f"{part}.yml").write_text(json.dumps(entries), "utf-8")
    for name, data in (("paper-talk", brief(text)), ("paper-gone", withdrawn(text))):
        (folder / "briefs" / f"{name}.yml").write_text(json.dumps(data), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    harmless, hostile = tmp_path_factory.mktemp("harmless"), tmp_path_factory.mktemp("hostile")
    return build(harmless, HARMLESS), build(hostile, HOSTILE)


def pages(site: Path) -> Iterator[tuple[str, BeautifulSoup]]:
    for path in sorted(site.rglob("*.html")):
        soup = BeautifulSoup(path.read_text("utf-8"), "html.parser")
        yield path.relative_to(site).as_posix(), soup


def shape(soup: BeautifulSoup) -> list[tuple[str, tuple[str, ...]]]:
    """Elements and the names of their attributes, without the spelling of a text's parts."""
    return [(tag.name, tuple(sorted(tag.attrs))) for tag in soup.find_all(True)]


def test_hostile_words_change_no_element_and_no_attribute(sites: tuple[Path, Path]) -> None:
    harmless, hostile = dict(pages(sites[0])), dict(pages(sites[1]))
    assert harmless.keys() == hostile.keys()
    for name, page in hostile.items():
        assert shape(page) == shape(harmless[name]), name


def test_no_attribute_of_any_page_can_act(sites: tuple[Path, Path]) -> None:
    for name, page in pages(sites[1]):
        for tag in page.find_all(True):
            assert not [key for key in tag.attrs if key.startswith("on")], name
            for key in ("href", "src", "action"):
                target = str(tag.get(key, "")).strip().lower()
                own = target == "javascript:void(0)"  # Material's own share button
                assert own or not target.startswith(("javascript:", "data:", "//")), name


def test_the_words_stand_on_the_page_in_its_title_and_its_description(
    sites: tuple[Path, Path],
) -> None:
    page = dict(pages(sites[1]))["briefings/paper-talk/index.html"]
    assert page.h1 is not None
    assert page.title is not None
    description = page.find("meta", {"name": "description"})
    assert description is not None
    shown = re.sub(r"#$", "", page.h1.get_text().strip()).strip()
    assert shown == HOSTILE
    assert page.title.get_text().strip().startswith(HOSTILE)
    assert description["content"] == cut(HOSTILE, DESCRIPTION)


def test_every_page_shows_the_words_as_often_as_the_harmless_ones(
    sites: tuple[Path, Path],
) -> None:
    harmless, hostile = dict(pages(sites[0])), dict(pages(sites[1]))
    for name, page in hostile.items():
        told, plain = (_words(soup) for soup in (page, harmless[name]))
        often = len(re.findall(HARMLESS, plain, re.I))  # some begin a line
        assert told.count(HOSTILE) + told.count(PROSE) == often, name


def _words(soup: BeautifulSoup) -> str:
    body = soup.find("article")
    return " ".join(body.get_text().split()) if body else ""


def test_the_link_of_the_article_is_whole(sites: tuple[Path, Path]) -> None:
    page = dict(pages(sites[1]))["briefings/paper-talk/index.html"]
    article = page.find("a", class_="article")
    assert article is not None
    assert article["href"] == (
        "https://news.example.org/a?b=1&copy;=2&c=%5B3%5D%60*_%3C%3E%22%27%7Bx%7D%28y%29%7Cz"
    )


def test_the_front_matter_holds_the_words(sites: tuple[Path, Path]) -> None:
    source = sites[1].parent / "docs" / "briefings" / "paper-talk.md"
    _, data = get_data(source.read_text("utf-8"))
    assert data["title"] == HOSTILE
    assert data["description"] == HOSTILE
    assert data["short"] == cut(HOSTILE, DESCRIPTION)
    assert data["kicker"][0]["text"] == HOSTILE


def test_feeds_hold_the_words_as_text(sites: tuple[Path, Path]) -> None:
    names = [file.relative_to(sites[1]) for file in sites[1].glob("feeds/**/*.xml")]
    assert len(names) == 3
    for name in names:
        harmless, hostile = (feedparser.parse((site / name).read_bytes()) for site in sites)
        assert (hostile.bozo, feeds.faults((sites[1] / name).read_bytes())) == (0, [])
        for one, other in zip(harmless.entries, hostile.entries, strict=True):
            assert _without_print(one.id) == _without_print(other.id)
            assert HOSTILE in other.title
            assert _elements(one.summary) == _elements(other.summary), name


def _without_print(id: str) -> str:
    """The id of an entry; that of a correction ends in a print of what was wrong."""
    return re.sub(r"-[0-9a-f]{6}$", "", id)


def _elements(text: str) -> list[str]:
    return [tag.name for tag in BeautifulSoup(text, "html.parser").find_all(True)]


def test_citations_hold_the_words_as_text(sites: tuple[Path, Path]) -> None:
    file = sites[1] / "data" / "briefings" / "paper-talk"
    entries = citations.bibtex(file.with_suffix(".bib").read_text("utf-8"))
    items = citations.csl(file.with_suffix(".csl.json").read_text("utf-8"))
    assert list(entries) == list(items)
    assert len(items) == 4
    assert items["paper-talk"]["title"] == HOSTILE
    assert items["paper-talk:article"]["author"] == [{"literal": HOSTILE}, {"literal": HOSTILE}]


def test_what_other_sites_show_are_the_words(sites: tuple[Path, Path]) -> None:
    page = dict(pages(sites[1]))["briefings/paper-talk/index.html"]
    title = page.find("meta", {"property": "og:title"})
    description = page.find("meta", {"property": "og:description"})
    assert title
    assert description
    assert (title["content"], description["content"]) == (HOSTILE, cut(HOSTILE, DESCRIPTION))


def test_the_search_index_holds_the_words_as_text(sites: tuple[Path, Path]) -> None:
    index = json.loads((sites[1] / "search" / "search_index.json").read_text("utf-8"))
    entries = {entry["location"]: entry for entry in index["docs"]}
    title = entries["briefings/paper-talk/"]["title"]
    assert html.unescape(title) == HOSTILE
    kept = {"p", "ul", "ol", "li", "code", "pre"}
    for entry in index["docs"]:
        for part in (entry["title"], entry["text"]):
            assert {tag.name for tag in BeautifulSoup(part, "html.parser").find_all(True)} <= kept


def test_the_index_of_briefings_holds_the_words_as_text(sites: tuple[Path, Path]) -> None:
    (file,) = (sites[1] / "pagefind" / "fragment").iterdir()
    page = json.loads(gzip.decompress(file.read_bytes())[len("pagefind_dcd") :])
    assert page["url"] == "/briefings/paper-talk/"
    assert page["meta"]["title"] == page["meta"]["standfirst"] == HOSTILE
    assert (
        page["meta"]["behind"]
        == f"One of its origins: {HOSTILE}, behind 1 of 2 claims of fact (1 by our inference)"
    )
    decoded_again = html.unescape(HOSTILE)  # Pagefind takes its values for HTML once more
    for name in ("topic", "publisher", "actor", "place"):
        assert page["filters"][name] == [decoded_again], name


def test_reordering_characters_are_refused_with_their_place(tmp_path: Path) -> None:
    from datetime import date

    from briefbook.checks.examine import examine
    from briefbook.settings import Settings

    (tmp_path / "briefs").mkdir()
    path = tmp_path / "briefs" / "paper-bidi.yml"
    path.write_text("title: a\u202eb\n", "utf-8")
    problems = examine(Settings(tmp_path), date(2026, 1, 1)).problems
    assert [str(problem) for problem in problems] == [
        "briefs/paper-bidi.yml:1:9: bidi: U+202E (RIGHT-TO-LEFT OVERRIDE) makes text read in"
        " another order than it is written. Leave it out; right-to-left text needs no such sign"
        " here."
    ]
