"""`mkdocs serve`: what an editor saves is what a reader sees, and a mistake takes nothing down."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import projects
from tests.support.servers import Server

PLACE = re.compile(r"ERROR +-  briefs/2024/bay-post-storm\.yml:\d+:\d+: [a-z-]+: \S")
STORM = """\
title: Storm over the bay
url: https://bay.example.com/storm
publisher: bay-post
read: 2024-05-09
language: en
kind: news
topics: fishing
headline: The Bay Post tells of a storm that nobody saw
standfirst: The only article on the storm.
events:
  - id: storm
    kind: incident
    date: 2024-05-08
    title: A storm crosses the bay
    text: It came in the night.
"""
BRIEF, EVENT = "briefings/bay-post-storm/", "events/storm/"
SEARCH = "search/search_index.json"
INDEX = "pagefind/pagefind-entry.json"
NO_INDEX = "While you edit there is no search or filter here: the index behind them is"
BAR = re.compile(r"<style>\n  html:has.*?</div>\n", re.DOTALL)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project and one brief that no other leans on."""
    root = projects.harbour(tmp_path_factory.mktemp("serve"))
    projects.configure(root, site_url="https://briefs.example/")
    storm(root).write_text(STORM, "utf-8")
    return root


@pytest.fixture(scope="module")
def running(root: Path) -> Iterator[Server]:
    """One server for all tests, for each build costs a second; what a test edits stays edited."""
    with Server(root) as server:
        yield server


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    """The server; nothing it ever prints is a traceback, and the home page always answers."""
    yield running
    assert not [line for line in running.lines if "Traceback" in line]
    assert running.get("")[0] == 200


def storm(root: Path) -> Path:
    return root / "briefs" / "2024" / "bay-post-storm.yml"


def tell(root: Path, words: str) -> None:
    """Save the brief with other words in its headline."""
    storm(root).write_text(STORM.replace("that nobody saw", words), "utf-8")


def printed(server: Server, start: int) -> list[str]:
    """The errors it told since a line."""
    return [line for line in server.lines[start:] if line.startswith("ERROR")]


def test_one_edit_is_one_build(root: Path, server: Server) -> None:
    builds = server.until_quiet()
    tell(root, "that everybody saw")
    for path in (BRIEF, "briefings/", "feeds/briefings.xml"):
        server.until_shown(path, "that everybody saw")
    assert server.until_quiet() == builds + 1


def test_a_mistake_is_told_and_the_last_good_site_stays_up(root: Path, server: Server) -> None:
    builds = server.until_quiet()
    start, before = len(server.lines), server.get(BRIEF)
    storm(root).write_text(STORM.replace("title: Storm", "\ttitle: [Storm", 1), "utf-8")
    server.until(lambda: bool(printed(server, start)), "the mistake is told")
    assert server.until_quiet() == builds + 1
    told = printed(server, start)
    assert len(told) == 1
    assert PLACE.match(told[0]), told[0]
    status, page = server.get(BRIEF)
    told_there = "<code>briefs/2024/bay-post-storm.yml, line 1</code>: "
    assert page.count(told_there) == server.get("method/")[1].count(told_there) == 1
    assert (status, BAR.sub("", page)) == before
    tell(root, "that was mended")
    server.until_shown(BRIEF, "that was mended")
    assert not BAR.search(server.get(BRIEF)[1])


def test_a_deleted_brief_is_gone_and_a_new_one_is_there(root: Path, server: Server) -> None:
    server.until_quiet()
    assert "A storm crosses the bay" in server.get("timeline/")[1]
    storm(root).unlink()
    server.until_gone(BRIEF)
    server.until_quiet()
    assert server.get(EVENT)[0] == 404
    for path in ("timeline/", "briefings/", SEARCH, "sitemap.xml"):
        status, text = server.get(path)
        assert (status, "storm" in text) == (200, False), path
    tell(root, "that is new")
    server.until_shown(BRIEF, "that is new")
    server.until_quiet()
    assert server.get(EVENT)[0] == 200
    for path in ("timeline/", SEARCH):
        assert "A storm crosses the bay" in server.get(path)[1], path


def test_feeds_are_those_of_the_site_and_not_of_the_server(server: Server) -> None:
    status, feed = server.get("feeds/topics/fishing.xml")
    assert (status, feed.count("<id>https://briefbook.example/briefings/bay-post-storm/</id>")) == (
        200,
        1,
    )
    assert server.address not in feed


def test_the_list_of_briefings_says_that_a_build_makes_its_search(server: Server) -> None:
    server.until_quiet()
    assert server.get(INDEX)[0] == 404
    assert server.get("briefings/")[1].count(NO_INDEX) == 1
    assert NO_INDEX not in server.get("timeline/")[1], "whose filters need no index"


def test_an_edited_page_written_by_hand_is_shown(root: Path, server: Server) -> None:
    builds, page = server.until_quiet(), root / "docs" / "method.md"
    text = page.read_text("utf-8")
    page.write_text(f"{text}\nA sentence put in by hand.\n", "utf-8")
    server.until_shown("method/", "A sentence put in by hand.")
    assert server.until_quiet() == builds + 1


@pytest.mark.parametrize(
    ("file", "address"),
    [("topics/essay.md", "topics/essay/"), ("feeds/by-hand.txt", "feeds/by-hand.txt")],
)
def test_a_new_file_put_by_hand_among_the_generated_ones_is_shown(
    root: Path, server: Server, file: str, address: str
) -> None:
    page = root / "docs" / file
    page.write_text("# An essay\n\nWritten by hand.\n", "utf-8")
    server.until_shown(address, "Written by hand.")
    page.unlink()
    server.until_gone(address)
    assert server.get(address)[0] == 404


def test_an_edited_template_is_shown(root: Path, server: Server) -> None:
    template = root / "scripts/briefbook/theme/404.html"
    projects.replace(template, "{{ words.template.missing_title | e }}</h1>", "Nothing here</h1>")
    server.until(lambda: "Nothing here</h1>" in server.get("nowhere/")[1], "the template is used")
    assert server.get("nowhere/")[0] == 404


@pytest.mark.parametrize(
    ("file", "words", "broken", "told"),
    [
        (
            "scripts/briefbook/theme/main.html",
            "{% block footer %}",
            "{% block footer",
            "theme/main.html:100: A template can&#x27;t be used: expected token ",
        ),
        ("mkdocs.yml", "nav:\n", "nav: [\n", "error parsing the configuration file: "),
    ],
)
def test_another_mistake_is_shown_on_the_last_good_site_too(
    root: Path, server: Server, file: str, words: str, broken: str, told: str
) -> None:
    server.until_quiet()
    before = server.get(BRIEF)
    projects.replace(root / file, words, broken)
    server.until_shown(BRIEF, told)
    status, page = server.get(BRIEF)
    assert (status, BAR.sub("", page)) == before
    projects.replace(root / file, broken, words)
    server.until(lambda: server.get(BRIEF) == before, "it is mended")


def test_an_edited_word_of_the_interface_is_shown(root: Path, server: Server) -> None:
    words = root / "scripts/briefbook/theme/languages/en.html"
    projects.replace(words, "What we got wrong, ", "What we mistook, ")
    server.until_shown("corrections/", "What we mistook, what it says now")
    assert "What we got wrong, " not in server.get("corrections/")[1]


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on a project that is reached by a link, and whose site has no address yet."""
    folder = tmp_path_factory.mktemp("linked")
    root = projects.harbour(folder / "real")
    projects.configure(root, site_url='""')
    tell(root, "that nobody saw")
    (folder / "link").symlink_to(root)
    with Server(folder, "--config-file", str(folder / "link" / "mkdocs.yml")) as server:
        yield server


def test_one_edit_is_one_build_also_where_the_project_is_reached_by_a_link(linked: Server) -> None:
    builds = linked.until_quiet()
    tell(linked.root / "real", "that everybody saw")
    linked.until_shown(BRIEF, "that everybody saw")
    assert linked.until_quiet() == builds + 1


def test_a_preview_without_an_address_shows_what_a_build_would_make(linked: Server) -> None:
    status, home = linked.get("")
    assert (status, "feeds/" in home, "og:" in home) == (200, False, False)
    assert linked.get("feeds/briefings.xml")[0] == 404


def test_a_server_that_starts_on_broken_briefs_shows_what_to_mend(tmp_path: Path) -> None:
    broken = projects.harbour(tmp_path)
    storm(broken).write_text("title: [Storm\n", "utf-8")
    with Server(broken) as server:
        status, page = server.get(BRIEF)
        assert (status, "<h1>Nothing is built yet</h1>" in page) == (404, True)
        assert "<strong>Not built.</strong>" in page
        assert "<code>briefs/2024/bay-post-storm.yml, line 1</code>: " in page
        assert [line for line in server.lines if PLACE.match(line)]
        assert not [line for line in server.lines if "Traceback" in line]
        assert not list((broken / "docs").rglob("index.md"))
        tell(broken, "that was mended")
        server.until_shown(BRIEF, "that was mended")
        assert not BAR.search(server.get(BRIEF)[1])
