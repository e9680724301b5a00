"""From a project to its pages: all of them, or nothing at all."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefbook.output.sync import is_generated
from briefbook.site.generate import Generated, generate
from briefbook.site.mkdocs_yml import read_settings
from briefbook.system.cache import FOLDER
from tests.support.projects import (
    TODAY,
    configure,
    corpus,
    harbour,
    ours,
    replace,
    snapshot,
    without_cache,
)
from tests.support.repositories import commit, repository

STORM = """\
title: Storm over the bay
url: https://bay.example.com/storm
publisher: bay-post
read: 2024-05-09
language: en
kind: news
topics: fishing
headline: The Bay Post tells of a storm that nobody else saw
standfirst: The only article on the storm.
aliases: bay-post-gale
events:
  - id: storm
    kind: incident
    date: 2024-05-08
    title: A storm crosses the bay
    text: It came in the night.
"""
STORM_PAGES = {"briefings/bay-post-storm.md", "briefings/bay-post-gale.md", "events/storm.md"}
STORM_CARD = "cards/briefings/bay-post-storm.png"
STORM_FILES = {
    "data/briefings/bay-post-storm.bib",
    "data/briefings/bay-post-storm.csl.json",
    "data/briefs/bay-post-storm.yml",
    STORM_CARD,
    "cards/events/storm.png",
}
OURS = {*STORM_PAGES, *STORM_FILES}


def run(root: Path) -> Generated:
    """One run, on a day after all that the briefs tell."""
    return generate(read_settings(root), TODAY)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project, with its pages and one brief that stands alone."""
    root = harbour(tmp_path_factory.mktemp("made"))
    shutil.rmtree(root / "scripts")  # which nothing runs here, and each test would copy
    storm(root).write_text(STORM, "utf-8")
    assert run(root).errors == ()
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return shutil.copytree(made, tmp_path, dirs_exist_ok=True)


def storm(root: Path) -> Path:
    """The file of the brief that no other leans on."""
    return root / "briefs" / "2024" / "bay-post-storm.yml"


def test_every_page_of_our_own_briefs_is_written(tmp_path: Path) -> None:
    root = ours(tmp_path)
    by_hand = set(snapshot(root / "docs"))
    written = set(run(root).written.written)
    found = corpus(root)
    assert {f"briefings/{id}.md" for id in found.briefs} <= written
    assert {f"events/{id}.md" for id in found.events} <= written
    assert {"index.md", "timeline/index.md", "topics/index.md"} <= written
    assert set(snapshot(root / "docs")) == written | by_hand | {".generated"}
    pages = {path for path in written if path.endswith(".md")}
    assert all(is_generated(root / "docs" / path) for path in pages)
    files = {path.partition("/")[0] for path in written - pages}
    assert files == {"cards", "data", "feeds"}


def test_a_second_run_writes_nothing(root: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in (root / "docs").rglob("*")}
    written = run(root).written
    assert (written.written, written.removed) == ((), ())
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_a_changed_word_changes_the_pages_that_show_it(root: Path) -> None:
    replace(storm(root), "that nobody else saw", "that everybody saw")
    written = set(run(root).written.written)
    showing = {p for p, text in snapshot(root / "docs").items() if b"that everybody saw" in text}
    assert "briefings/bay-post-storm.md" in written
    assert written == showing | {STORM_CARD}


def test_a_deleted_brief_takes_its_pages_along(root: Path) -> None:
    storm(root).unlink()
    done = run(root).written
    assert set(done.removed) == OURS
    left = snapshot(root / "docs")
    assert not OURS & left.keys()
    assert [path for path, text in left.items() if b"storm" in text] == []


def test_a_renamed_brief_leaves_its_old_address_behind(root: Path) -> None:
    storm(root).rename(storm(root).with_stem("bay-post-tempest"))
    new = storm(root).with_stem("bay-post-tempest")
    replace(new, "aliases: bay-post-gale", "aliases: [bay-post-gale, bay-post-storm]")
    own = {file for file in STORM_FILES if "/brief" in file}
    assert set(run(root).written.removed) == own
    moved = (root / "docs/briefings/bay-post-storm.md").read_text("utf-8")
    assert 'moved_to: "briefings/bay-post-tempest/"' in moved


def test_a_brief_put_back_to_draft_is_nowhere_any_more(root: Path) -> None:
    replace(storm(root), "kind: news", "kind: news\nstatus: draft")
    assert set(run(root).written.removed) == OURS


def break_yaml(root: Path) -> None:
    storm(root).write_text(STORM + "  - [\n", "utf-8")


def break_link(root: Path) -> None:
    replace(storm(root), "publisher: bay-post", "publisher: bay-past")


def break_vocabulary(root: Path) -> None:
    (root / "briefs/vocabulary/topics.yml").write_text("fishing\n", "utf-8")


def stand_in_the_way(root: Path) -> None:
    (root / "docs/events/new.md").write_text("# By hand\n", "utf-8")
    replace(storm(root), "id: storm", "id: new")


@pytest.mark.parametrize(
    "fault", [break_yaml, break_link, break_vocabulary, stand_in_the_way], ids=lambda f: f.__name__
)
def test_with_an_error_nothing_on_disk_changes(root: Path, fault: Callable[[Path], None]) -> None:
    (root / "docs/events/storm.md").unlink()
    (root / "briefs/2024/bay-post-draft.yml").unlink()
    fault(root)
    before = without_cache(root)
    times = changed_at(root)
    done = run(root)
    assert len(done.errors) >= 1
    assert (done.written.written, done.written.removed) == ((), ())
    assert without_cache(root) == before
    assert changed_at(root) == times


def changed_at(root: Path) -> dict[Path, int]:
    """When everything was last changed, but for the folder of the lock."""
    return {
        path: path.stat().st_mtime_ns
        for path in root.rglob("*")
        if FOLDER not in path.parts
        if path.name != ".cache"
    }


def test_a_mended_project_is_written_again(root: Path) -> None:
    good = without_cache(root)
    break_yaml(root)
    assert run(root).errors
    storm(root).write_text(STORM, "utf-8")
    assert run(root).errors == ()
    assert without_cache(root) == good


def test_a_run_that_was_killed_is_completed_by_the_next(root: Path) -> None:
    good = without_cache(root)
    (root / "docs/events/storm.md").unlink()
    (root / "docs/index.md").write_text("---\ngenerated_by: briefbook\n", "utf-8")
    (root / "docs/topics/.fishing.md.part").write_text("half", "utf-8")
    done = run(root).written
    assert (set(done.written), done.removed) == (
        {"events/storm.md", "index.md"},
        ("topics/.fishing.md.part",),
    )
    assert without_cache(root) == good


def test_pages_say_where_they_are_edited_only_when_the_project_says_so(root: Path) -> None:
    page = root / "docs/briefings/bay-post-storm.md"
    configure(root, edit_uri='""')
    run(root)
    assert "edit_url" not in page.read_text("utf-8")
    configure(root, edit_uri="https://forge.example.org/edit/main/")
    run(root)
    edited = "https://forge.example.org/edit/main/briefs/2024/bay-post-storm.yml"
    assert f'edit_url: "{edited}"' in page.read_text("utf-8")


def test_pages_say_when_their_brief_was_added_as_git_knows_it(root: Path) -> None:
    page = root / "docs/briefings/bay-post-storm.md"
    repository(root)
    run(root)
    assert "this site was built without its history." in page.read_text("utf-8")
    commit(root, when="2024-06-03T12:00:00+00:00")
    run(root)
    assert "Added to this site on 3 June 2024, and not changed" in page.read_text("utf-8")


def test_a_project_may_leave_its_history_alone(root: Path) -> None:
    replace(root / "mkdocs.yml", "    edit_uri:", "    history: false\n    edit_uri:")
    repository(root)
    commit(root)
    run(root)
    text = (root / "docs/briefings/bay-post-storm.md").read_text("utf-8")
    assert "this site was built without its history." in text


def test_a_project_without_briefs_has_its_main_pages(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Empty\n", "utf-8")
    (tmp_path / "briefs").mkdir()
    assert run(tmp_path).errors == ()
    assert {"index.md", "briefings/index.md", "timeline/index.md"} <= set(
        snapshot(tmp_path / "docs")
    )


def test_fonts_that_cannot_be_read_stop_the_run_with_a_word_on_what_to_do(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefbook.render.cards import fonts

    fonts.face.cache_clear()
    monkeypatch.setattr(fonts, "FONTS", root / "nowhere")
    replace(storm(root), "that nobody else saw", "that everybody saw")
    before = without_cache(root)
    (problem,) = run(root).errors
    assert str(problem) == (
        "mkdocs.yml:1:1: cards: Pillow can't read the fonts of the social cards: cannot open "
        "resource. Install Pillow from PyPI; other builds of it may not read WOFF2."
    )
    assert without_cache(root) == before


def test_a_site_without_an_address_loses_its_feeds_and_cards_and_keeps_its_citations(
    root: Path,
) -> None:
    configure(root, site_url='""')
    removed = set(run(root).written.removed)
    assert {path.partition("/")[0] for path in removed} == {"cards", "feeds"}
    assert (root / "docs/data/briefings/bay-post-storm.bib").exists()
    assert not list((root / "docs/feeds").rglob("*.xml"))
