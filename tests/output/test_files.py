"""Files that are no pages: only what differs is written, and what is somebody's own stays."""

import os
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from briefbook.output.sync import LEDGER, MARK, Content, Drawn, Written, may_be_generated, sync
from tests.support.projects import snapshot

FILES: dict[str, Content] = {
    "data/briefings/storm.bib": b"@misc{storm}\n",
    "feeds/briefings.xml": b"<feed/>\n",
    "feeds/topics/sea.xml": b"<feed>sea</feed>\n",
}
BY_HAND = b"by hand\n"


def files(docs: Path) -> dict[str, bytes]:
    """Everything on disk but the list of what we wrote."""
    return {name: data for name, data in snapshot(docs).items() if name != LEDGER}


def ledger(docs: Path) -> str:
    """The list of what we wrote."""
    return (docs / LEDGER).read_text("utf-8")


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A docs folder with all files in it."""
    docs = tmp_path / "docs"
    sync(docs, FILES)
    return docs


def put(docs: Path, changes: dict[str, Content] | None = None) -> Written:
    """One run with all files, some of them changed."""
    return sync(docs, {**FILES, **(changes or {})})


def told(written: Written) -> list[str]:
    """The clashes as an editor reads them; where there is one, nothing is said to be written."""
    assert (written.written, written.removed) == ((), ())
    return [str(problem) for problem in written.clashes]


def test_a_first_run_writes_every_file_and_lists_it(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    assert sync(docs, FILES) == Written(written=tuple(FILES))
    assert files(docs) == FILES
    lines = [f"{sha256(bytes(data)).hexdigest()}  {name}\n" for name, data in FILES.items()]  # type: ignore[arg-type]
    assert ledger(docs) == "".join(lines)


def test_the_list_is_one_that_sha256sum_reads(docs: Path) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", LEDGER]
    done = subprocess.run(command, cwd=docs, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_second_run_touches_no_file(docs: Path) -> None:
    for name in (*FILES, LEDGER):
        os.utime(docs / name, (1, 1))
    assert put(docs) == Written()
    assert {(docs / name).stat().st_mtime for name in (*FILES, LEDGER)} == {1.0}


def test_only_the_file_that_differs_is_written(docs: Path) -> None:
    os.utime(docs / "feeds/topics/sea.xml", (1, 1))
    assert put(docs, {"feeds/briefings.xml": b"<fEED/>\n"}).written == ("feeds/briefings.xml",)
    assert (docs / "feeds/briefings.xml").read_bytes() == b"<fEED/>\n"
    assert (docs / "feeds/topics/sea.xml").stat().st_mtime == 1


def test_a_file_that_is_no_more_is_removed_and_off_the_list(docs: Path) -> None:
    left = {name: data for name, data in FILES.items() if "sea" not in name}
    assert sync(docs, left) == Written(removed=("feeds/topics/sea.xml",))
    assert files(docs) == left
    assert "sea" not in ledger(docs)


@pytest.mark.parametrize("name", ["feeds/mine.xml", "data/briefings/mine.bib", "cards/mine.png"])
def test_a_file_written_by_hand_among_ours_is_left_alone(docs: Path, name: str) -> None:
    (docs / name).parent.mkdir(exist_ok=True)
    (docs / name).write_bytes(BY_HAND)
    assert sync(docs, {}).removed == tuple(FILES)
    assert files(docs) == {name: BY_HAND}


def test_a_file_written_by_hand_where_one_of_ours_belongs_stops_the_run(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    (docs / "feeds").mkdir(parents=True)
    (docs / "feeds/briefings.xml").write_bytes(BY_HAND)
    page = b"---\ngenerated_by: briefbook\n---\n"
    assert told(sync(docs, {"index.md": page, **FILES})) == [
        "docs/feeds/briefings.xml:1:1: page-clash: This hand-written file stands where a generated"
        " one belongs. Rename it, or remove it; it was left as it is."
    ]
    assert snapshot(docs) == {"feeds/briefings.xml": BY_HAND}


def test_one_of_ours_that_somebody_changed_by_hand_is_theirs(docs: Path) -> None:
    (docs / "feeds/briefings.xml").write_bytes(BY_HAND)
    before = snapshot(docs)
    assert len(told(put(docs, {"feeds/topics/sea.xml": b"new"}))) == 1
    assert snapshot(docs) == before


def test_one_of_ours_that_somebody_changed_is_not_removed(docs: Path) -> None:
    (docs / "feeds/topics/sea.xml").write_bytes(BY_HAND)
    left = {name: data for name, data in FILES.items() if "sea" not in name}
    assert sync(docs, left).removed == ()
    assert (docs / "feeds/topics/sea.xml").read_bytes() == BY_HAND


def test_a_page_in_the_way_keeps_the_files_as_they_were_too(docs: Path) -> None:
    (docs / "index.md").write_bytes(BY_HAND)
    before = snapshot(docs)
    page = b"---\ngenerated_by: briefbook\n---\n"
    clashes = sync(docs, {"index.md": page, **FILES, "feeds/briefings.xml": b"new"})
    assert len(told(clashes)) == 1
    assert snapshot(docs) == before


def test_without_the_list_files_as_they_should_be_are_taken_for_ours(docs: Path) -> None:
    good = ledger(docs)
    (docs / LEDGER).unlink()
    assert put(docs) == Written()
    assert ledger(docs) == good
    (docs / LEDGER).unlink()
    assert len(told(put(docs, {"feeds/briefings.xml": b"new"}))) == 1


def make_folder(place: Path) -> None:
    place.mkdir()


def make_link(place: Path) -> None:
    place.symlink_to("../../outside")


@pytest.mark.parametrize("stand", [make_folder, make_link], ids=lambda f: f.__name__)
def test_a_folder_or_a_link_where_a_file_belongs_is_a_clash(
    docs: Path, stand: Callable[[Path], None]
) -> None:
    (docs / "feeds/briefings.xml").unlink()
    stand(docs / "feeds/briefings.xml")
    assert len(told(put(docs))) == 1


@pytest.mark.parametrize("name", ["data", "data/briefings", "feeds/topics"])
def test_a_link_in_the_way_leads_nobody_outside(tmp_path: Path, name: str) -> None:
    docs, outside = tmp_path / "docs", tmp_path / "outside"
    outside.mkdir()
    (docs / name).parent.mkdir(parents=True)
    (docs / name).symlink_to(outside)
    problems = told(sync(docs, FILES))
    assert f"docs/{name}:1:1" in [line.partition(": ")[0] for line in problems]
    assert list(outside.iterdir()) == []


def test_what_a_killed_run_left_half_written_is_removed(docs: Path) -> None:
    parts = ("feeds/topics/.sea.xml.part", f".{LEDGER}.part")
    for part in parts:
        (docs / part).write_bytes(b"half")
    assert put(docs).removed == tuple(sorted(parts))
    assert sorted(files(docs)) == sorted(FILES)


KILLED = """\
import os, sys
from pathlib import Path
from briefbook.output import atomic
from briefbook.output.sync import sync
steps, put = [0], atomic.put
def counted(path, data):
    steps[0] += 1
    if steps[0] > int(sys.argv[2]):
        os._exit(9)
    return put(path, data)
atomic.put = counted
sync(Path(sys.argv[1]), {"feeds/a.xml": b"new a", "feeds/b.xml": b"new b"})
"""


@pytest.mark.parametrize("steps", range(4))
def test_a_run_killed_at_any_step_is_completed_by_the_next(tmp_path: Path, steps: int) -> None:
    docs = tmp_path / "docs"
    sync(docs, {"feeds/a.xml": b"old a", "feeds/c.xml": b"old c"})
    command = [sys.executable, "-c", KILLED, str(docs), str(steps)]
    assert subprocess.run(command, check=False, timeout=60).returncode == 9
    wanted = {"feeds/a.xml": b"new a", "feeds/b.xml": b"new b"}
    assert sync(docs, dict(wanted)).clashes == ()
    assert files(docs) == wanted
    assert sync(docs, dict(wanted)) == Written()


# Pictures


def picture(key: str, words: str = "") -> bytes:
    """The start of one of ours, and what is drawn on it."""
    return b"\x89PNG" + MARK + key.encode() + words.encode()


def drawn(key: str, words: str = "") -> Drawn:
    """A picture of a key."""
    return Drawn(key, lambda: picture(key, words))


def never() -> bytes:
    raise AssertionError("drawn again")


def test_a_picture_is_drawn_once(tmp_path: Path) -> None:
    assert sync(tmp_path, {"cards/a.png": drawn("k1")}).written == ("cards/a.png",)
    assert sync(tmp_path, {"cards/a.png": Drawn("k1", never)}) == Written()
    assert (tmp_path / "cards/a.png").read_bytes() == picture("k1")


def test_a_picture_is_drawn_again_when_something_else_stands_on_it(tmp_path: Path) -> None:
    sync(tmp_path, {"cards/a.png": drawn("k1")})
    assert sync(tmp_path, {"cards/a.png": drawn("k2")}).written == ("cards/a.png",)
    assert (tmp_path / "cards/a.png").read_bytes() == picture("k2")


def test_a_picture_that_is_no_more_is_removed_though_no_list_names_it(tmp_path: Path) -> None:
    sync(tmp_path, {"cards/a.png": drawn("k1"), "cards/b.png": drawn("k2")})
    assert not (tmp_path / LEDGER).exists()
    (tmp_path / "cards/mine.png").write_bytes(BY_HAND)
    assert sync(tmp_path, {"cards/a.png": drawn("k1")}).removed == ("cards/b.png",)
    assert sorted(files(tmp_path)) == ["cards/a.png", "cards/mine.png"]


def test_a_picture_of_somebody_else_is_not_drawn_over(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    (tmp_path / "cards/a.png").write_bytes(BY_HAND)
    assert len(told(sync(tmp_path, {"cards/a.png": Drawn("k1", never)}))) == 1


def test_a_picture_that_cannot_be_drawn_leaves_everything_as_it_was(docs: Path) -> None:
    before = snapshot(docs)
    with pytest.raises(AssertionError, match="drawn again"):
        put(docs, {"feeds/briefings.xml": b"new", "cards/a.png": Drawn("k", never)})
    assert snapshot(docs) == before


# What a server that watches the folder is not told of


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("feeds/briefings.xml", True),
        ("feeds/not-there-yet.xml", True),
        ("feeds/.briefings.xml.part", True),
        ("data/briefings/storm.bib", True),
        ("cards/a.png", True),
        (LEDGER, True),
        (f".{LEDGER}.part", True),
        ("feeds/mine.xml", False),
        ("cards/mine.png", False),
        ("data/schema/brief.json", False),
        ("data/not-there-yet.json", True),
        ("feeds", False),
    ],
)
def test_where_generated_files_may_stand(docs: Path, name: str, ours: bool) -> None:
    put(docs, {"cards/a.png": drawn("k")})
    for mine in ("feeds/mine.xml", "cards/mine.png", "data/schema/brief.json"):
        (docs / mine).parent.mkdir(exist_ok=True)
        (docs / mine).write_bytes(BY_HAND)
    assert may_be_generated(docs, docs / name) is ours


def test_a_file_that_has_just_been_written_is_known(docs: Path) -> None:
    assert may_be_generated(docs, docs / "feeds/new.xml")
    put(docs, {"feeds/new.xml": b"new"})
    assert may_be_generated(docs, docs / "feeds/new.xml")
