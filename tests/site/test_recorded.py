"""A build on the command line takes from the last one what stays, and trusts nothing else."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

import bench.site
from bench import newsroom
from briefbook.pages.sections import SECTIONS
from briefbook.site import mkdocs, pagefind, recorded
from briefbook.site.hosting.built import _OLDER
from briefbook.site.page_files import PageWriter
from briefbook.system.cache import opened
from tests.support.projects import here, snapshot

BRIEF = newsroom.path_of(5)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A made-up newsroom, built once, in all its builds without an index of ours."""
    root = tmp_path_factory.mktemp("built") / "newsroom"
    bench.site.project(root, 12, index=False)
    # Of twelve briefings not all have a card: which do, hangs on the others.
    bench.site.edit(root / "mkdocs.yml", "history: false", "history: false, limits: {cards: 5}")
    # Its hook takes the indexer away; but MkDocs loads a hook once, and not for every build.
    with patch.object(pagefind, "index", lambda *_: None):
        build(root)
        yield root


def build(root: Path) -> int:
    """Build a project; how many pages were made for it that stand outside the navigation."""
    with patch.object(PageWriter, "_write", autospec=True, side_effect=PageWriter._write) as made:
        done = here(root, "build", "--jobs", "1")
    assert done.exit_code == 0, done.stderr
    return made.call_count


def record(root: Path) -> bytes | None:
    """What is kept of the last build."""
    with opened(root) as cache:
        return cache.get(recorded._KIND, recorded._LAST)


def keep(root: Path, data: str) -> None:
    """Keep something else in its place."""
    with opened(root) as cache:
        cache.put_all(recorded._KIND, {recorded._LAST: data.encode()})


def pages(root: Path) -> int:
    return len([*(root / "site").rglob("index.html")])


def test_where_nothing_has_changed_no_page_is_made_and_the_site_is_the_same(built: Path) -> None:
    before = snapshot(built / "site"), snapshot(built / "docs")
    assert build(built) == 0
    assert (snapshot(built / "site"), snapshot(built / "docs")) == before


def test_an_edit_of_a_sentence_makes_the_pages_that_show_it(built: Path) -> None:
    bench.site.edit(built / BRIEF, r"standfirst: \S+", "standfirst: Elsewhere")
    assert 0 < build(built) < pages(built) / 3
    page = next((built / "site" / "briefings").glob("*-5/index.html"))
    assert "Elsewhere" in page.read_text("utf-8")


def other_words(root: Path) -> None:
    bench.site.edit(root / BRIEF, r"standfirst: \S+", "standfirst: Again")


def another_day(root: Path) -> None:
    bench.site.edit(root / BRIEF, r"\n  date: .*", "\n  date: 2014-03-04")


def another_name(root: Path) -> None:
    bench.site.edit(root / "briefs/vocabulary/actors.yml", r"en: .*", "en: The Harbour Board")


def a_brief_that_is_gone(root: Path) -> None:
    """One of the newest, which have cards."""
    (root / newsroom.path_of(10)).unlink()


@pytest.mark.parametrize("edit", [other_words, another_day, another_name, a_brief_that_is_gone])
def test_after_an_edit_the_site_is_that_of_a_build_from_nothing(
    built: Path, tmp_path: Path, edit: Callable[[Path], None]
) -> None:
    edit(built)
    made = build(built)
    fresh = tmp_path / "newsroom"
    parts = shutil.ignore_patterns("site", ".cache", *(one.address for one in SECTIONS), "data")
    shutil.copytree(built, fresh, ignore=parts)
    (fresh / "docs" / ".generated").unlink()
    assert build(fresh) > made > 0
    for folder in ("site", "docs"):
        assert snapshot(built / folder) == snapshot(fresh / folder)


def test_another_setting_makes_all_pages(built: Path) -> None:
    bench.site.edit(built / "mkdocs.yml", "site_name: .*", "site_name: Another")
    assert build(built) > pages(built) * 2 / 3
    assert build(built) == 0


def broken(text: str) -> str:
    return text[: len(text) // 2]


def of_another_program(text: str) -> str:
    return json.dumps({**json.loads(text), "key": "x"})


def of_another_form(text: str) -> str:
    return json.dumps({**json.loads(text), "made": {"events/x": 3}})


@pytest.mark.parametrize("spoil", [broken, of_another_program, of_another_form, lambda _: "[]"])
def test_a_record_that_fits_nothing_is_a_build_from_nothing(
    built: Path, spoil: Callable[[str], str]
) -> None:
    kept = record(built)
    assert kept
    keep(built, spoil(kept.decode()))
    before = snapshot(built / "site")
    assert build(built) > pages(built) / 2
    assert snapshot(built / "site") == before


def test_whoever_writes_into_a_page_finds_it_made_anew(built: Path) -> None:
    before = snapshot(built / "site")
    page = next((built / "site" / "events").glob("*/index.html"))
    page.write_text(page.read_text("utf-8").replace("<h1", "<h1 onclick=alert(1)"), "utf-8")
    assert build(built) == 1
    assert snapshot(built / "site") == before


def test_after_a_build_that_failed_the_next_begins_with_nothing(built: Path) -> None:
    """It may have written pages of a site that never came to be."""
    bench.site.edit(built / BRIEF, r"standfirst: \S+", "standfirst: Nowhere")
    with patch.object(mkdocs, "shrink", side_effect=OSError(28, "No space left on device")):
        assert here(built, "build", "--jobs", "1").exit_code == 1
    assert record(built) == b""
    bench.site.edit(built / BRIEF, r"standfirst: \S+", "standfirst: Elsewhere")
    assert build(built) > pages(built) / 2
    page = next((built / "site" / "briefings").glob("*-5/index.html"))
    assert "Elsewhere" in page.read_text("utf-8")


def test_a_page_made_by_itself_is_the_one_that_was_built(built: Path) -> None:
    build(built)
    done, last = mkdocs._state.build, mkdocs._state.last
    assert done
    assert last
    assert last.page_of
    compared = 0
    for file in sorted((built / "site").rglob("index.html")):
        address = file.parent.relative_to(built / "site").as_posix()
        if html := last.page_of(done.site, address):
            # What is written into finished pages for hosts is in none that is served.
            assert _OLDER.sub(b"", file.read_bytes()) == html, address
            compared += 1
    assert compared > 60
