"""Writing pages: only what differs, whole files at once, and never over a hand-written page."""

import os
import sys
from pathlib import Path

import pytest

from briefbook.output import sync as output
from briefbook.output.sync import LEDGER, Written, is_generated, may_be_generated
from briefbook.render.front_matter import GENERATED
from tests.support.disks import files_end_at
from tests.support.projects import snapshot


def page(text: str) -> str:
    """A generated page."""
    return f"---\n{GENERATED}\ntitle: {text}\n---\n\n# {text}\n"


PAGES = {
    "index.md": page("Home"),
    "events/index.md": page("Events"),
    "events/storm.md": page("Storm"),
    "topics/海.md": page("海"),
}
HAND_WRITTEN = "# Written by hand\n"


def sync(docs: Path, pages: dict[str, str]) -> Written:
    """These pages, and no others."""
    return output.sync(docs, {path: text.encode() for path, text in pages.items()})


def there(folder: Path) -> dict[str, bytes]:
    """What stands in a folder but for the list."""
    return {name: data for name, data in snapshot(folder).items() if not name.endswith(LEDGER)}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A docs folder with all pages in it."""
    docs = tmp_path / "docs"
    sync(docs, PAGES)
    return docs


def without(*paths: str) -> dict[str, str]:
    """The pages but for these."""
    return {path: text for path, text in PAGES.items() if path not in paths}


def told(written: Written) -> list[str]:
    """The clashes, as an editor reads them; where there is one, nothing is said to be written."""
    assert (written.written, written.removed) == ((), ())
    return [str(problem) for problem in written.clashes]


def test_a_first_run_writes_every_page(tmp_path: Path) -> None:
    assert sync(tmp_path / "docs", PAGES) == Written(written=tuple(PAGES))
    assert there(tmp_path / "docs") == {p: text.encode() for p, text in PAGES.items()}


def test_a_second_run_touches_no_file(docs: Path) -> None:
    for path in PAGES:
        os.utime(docs / path, (1, 1))
    before = {path: (docs / path).stat() for path in PAGES}
    assert sync(docs, PAGES) == Written()
    after = {path: (docs / path).stat() for path in PAGES}
    for path, stat in before.items():
        assert (after[path].st_mtime_ns, after[path].st_ino) == (stat.st_mtime_ns, stat.st_ino)


def test_only_the_page_that_differs_is_written(docs: Path) -> None:
    os.utime(docs / "index.md", (1, 1))
    assert sync(docs, {**PAGES, "events/storm.md": page("Stork")}).written == ("events/storm.md",)
    assert (docs / "events/storm.md").read_text("utf-8") == page("Stork"), "of the same length"
    assert (docs / "index.md").stat().st_mtime == 1


def test_a_page_that_lost_its_end_is_written_again(docs: Path) -> None:
    (docs / "index.md").write_text(page("Home")[:-3], "utf-8")
    assert sync(docs, PAGES).written == ("index.md",)
    assert (docs / "index.md").read_text("utf-8") == PAGES["index.md"]


def test_a_folder_goes_with_the_last_page_in_it(docs: Path) -> None:
    deep = {"actors/council/part-1.md": page("Part 1"), "actors/council.md": page("Council")}
    sync(docs, {**PAGES, **deep})
    (docs / "topics" / "mine.md").write_text(HAND_WRITTEN, "utf-8")
    sync(docs, without("topics/海.md"))
    assert {one.name for one in docs.iterdir()} == {LEDGER, "index.md", "events", "topics"}


def test_a_page_that_is_no_more_is_removed(docs: Path) -> None:
    assert sync(docs, without("events/storm.md")) == Written(removed=("events/storm.md",))
    assert sorted(there(docs)) == sorted(without("events/storm.md"))


@pytest.mark.parametrize("listed", [True, False])
def test_a_page_of_a_section_that_is_no_more_is_removed(docs: Path, listed: bool) -> None:
    sync(docs, {**PAGES, "speakers/mayor.md": page("Mayor")})
    if not listed:
        (docs / LEDGER).unlink()
    assert sync(docs, PAGES).removed == ("speakers/mayor.md",)


@pytest.mark.parametrize(
    "name",
    ["method.md", "events/how-we-date.md", "events/old/essay.md", "data/table.csv", "topics/x.yml"],
)
def test_a_file_written_by_hand_is_left_alone_wherever_it_stands(docs: Path, name: str) -> None:
    file = docs / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(HAND_WRITTEN, "utf-8")
    os.utime(file, (1, 1))
    assert sync(docs, without("events/storm.md")).removed == ("events/storm.md",)
    assert (file.read_text("utf-8"), file.stat().st_mtime) == (HAND_WRITTEN, 1)


def test_the_mark_counts_only_at_the_head_of_a_file(docs: Path) -> None:
    file = docs / "events" / "about-the-mark.md"
    file.write_text(f"\n---\n{GENERATED}\n---\n", "utf-8")
    assert sync(docs, PAGES) == Written()
    assert file.exists()
    assert not is_generated(file)


def test_a_page_written_by_hand_where_one_of_ours_belongs_stops_the_run(docs: Path) -> None:
    (docs / "events/storm.md").write_text(HAND_WRITTEN, "utf-8")
    before = snapshot(docs.parent)
    new = {path: text + "New.\n" for path, text in without("topics/海.md").items()}
    assert told(sync(docs, new)) == [
        "docs/events/storm.md:1:1: page-clash: This hand-written page stands where a generated one "
        "belongs. Rename it, or remove it; it was left as it is."
    ]
    assert snapshot(docs.parent) == before


def test_every_clash_is_told_in_one_run(docs: Path) -> None:
    for path in ("index.md", "events/storm.md"):
        (docs / path).write_text(HAND_WRITTEN, "utf-8")
    places = [line.partition(": ")[0] for line in told(sync(docs, PAGES))]
    assert places == ["docs/index.md:1:1", "docs/events/storm.md:1:1"]


def test_a_folder_where_a_page_belongs_is_a_clash(docs: Path) -> None:
    (docs / "events/storm.md").unlink()
    (docs / "events/storm.md").mkdir()
    assert [line.partition(": ")[0] for line in told(sync(docs, PAGES))] == [
        "docs/events/storm.md:1:1"
    ]


def test_a_link_to_nowhere_where_a_page_belongs_is_a_clash(docs: Path) -> None:
    (docs / "events/storm.md").unlink()
    (docs / "events/storm.md").symlink_to("../../outside.md")
    assert len(told(sync(docs, PAGES))) == 1
    assert not (docs.parent / "outside.md").exists()


NOT_PLAIN = (
    "docs/events:1:1: page-clash: Generated pages go here, and this is not a plain folder. "
    "Move it; a link would let a build write outside the project."
)


def test_a_section_that_is_a_link_is_refused(tmp_path: Path) -> None:
    docs, elsewhere = tmp_path / "docs", tmp_path / "elsewhere"
    docs.mkdir()
    elsewhere.mkdir()
    (docs / "events").symlink_to(elsewhere)
    assert told(sync(docs, PAGES)) == [NOT_PLAIN]
    assert snapshot(tmp_path) == {"docs/events": os.fsencode(elsewhere)}


def test_a_section_that_is_a_file_is_refused(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "events").write_text(HAND_WRITTEN, "utf-8")
    assert told(sync(docs, PAGES)) == [NOT_PLAIN]
    assert snapshot(docs) == {"events": HAND_WRITTEN.encode()}


def test_a_docs_folder_that_is_a_link_is_the_owners_choice(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "docs").symlink_to(tmp_path / "real")
    assert sync(tmp_path / "docs", PAGES).written == tuple(PAGES)


def test_what_a_killed_run_left_half_written_is_removed(docs: Path) -> None:
    parts = (".index.md.part", "events/.storm.md.part", "topics/.gone.md.part")
    for part in parts:
        (docs / part).write_text("half", "utf-8")
    assert sorted(sync(docs, PAGES).removed) == sorted(parts)
    assert sorted(there(docs)) == sorted(PAGES)


def test_a_link_in_the_place_of_a_half_written_file_leads_nobody_outside(docs: Path) -> None:
    outside = docs.parent / "outside.txt"
    outside.write_text(HAND_WRITTEN, "utf-8")
    (docs / "events/.storm.md.part").symlink_to(outside)
    assert sync(docs, {**PAGES, "events/storm.md": page("Calm")}).written == ("events/storm.md",)
    assert outside.read_text("utf-8") == HAND_WRITTEN
    assert not (docs / "events/storm.md").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="open files can't be replaced there")
def test_whoever_is_reading_a_page_reads_the_old_one_to_its_end(docs: Path) -> None:
    with (docs / "events/storm.md").open("rb") as reading:
        begun = reading.read(5)
        sync(docs, {**PAGES, "events/storm.md": page("Calm")})
        assert begun + reading.read() == PAGES["events/storm.md"].encode()
    assert (docs / "events/storm.md").read_text("utf-8") == page("Calm")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_write_that_breaks_off_leaves_the_old_page_whole(docs: Path) -> None:
    before = there(docs)
    with files_end_at(4096), pytest.raises(OSError, match="File too large") as error:
        sync(docs, {**PAGES, "events/storm.md": page("more " * 4096)})
    assert error.value.filename == str(docs / "events/storm.md")
    assert there(docs) == before, "the page is the old one, and no part of the new one is left"


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("index.md", True),
        ("events/storm.md", True),
        ("events/not-there-yet.md", True),
        ("method.md", True),
        ("events/by-hand.md", False),
        ("events", False),
        ("../mkdocs.yml", False),
    ],
)
def test_where_generated_pages_may_stand(docs: Path, name: str, ours: bool) -> None:
    (docs / "events/by-hand.md").write_text(HAND_WRITTEN, "utf-8")
    assert may_be_generated(docs, docs / name) is ours


@pytest.mark.parametrize("name", ["events/vote/index.md", "events/vote/README.md"])
def test_a_hand_written_page_at_the_same_address_is_a_clash(tmp_path: Path, name: str) -> None:
    page = tmp_path / "docs" / name
    page.parent.mkdir(parents=True)
    page.write_text("# Mine\n", "utf-8")
    done = sync(tmp_path / "docs", {"events/vote.md": f"---\n{GENERATED}\n---\n"})
    assert [problem.path for problem in done.clashes] == [f"docs/{name}"]
    assert not (tmp_path / "docs" / "events" / "vote.md").exists()


def test_an_id_that_ends_in_index_is_a_page_like_any_other(tmp_path: Path) -> None:
    mine = tmp_path / "docs/briefings/port-index/index.md"
    mine.parent.mkdir(parents=True)
    mine.write_text("# Mine\n", "utf-8")
    done = sync(tmp_path / "docs", {"briefings/port-index.md": f"---\n{GENERATED}\n---\n"})
    assert [problem.path for problem in done.clashes] == ["docs/briefings/port-index/index.md"]


@pytest.mark.parametrize("name", ["index.md", "topics/pipe.md"])
def test_a_pipe_among_the_pages_is_not_waited_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "topics").mkdir()
    os.mkfifo(tmp_path / name)
    done = sync(tmp_path, {"index.md": "ours"})
    assert bool(done.clashes) is (name == "index.md")
    assert (tmp_path / name).is_fifo()
