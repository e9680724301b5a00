"""One run of Pagefind: an index whole or not at all, and one sentence where there is none."""

import gzip
import json
import os
import shutil
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefbook.site import pagefind
from briefbook.site.pagefind import IndexingError
from tests.support.projects import snapshot

PAGE = """\
<!doctype html><html lang="en"><head><title>T</title>
<meta name="facet-topic" content="Harbour &amp; bay" data-pagefind-filter="topic[content]">
<meta name="facet-title" content="{title}" data-pagefind-meta="title[content]">
</head><body><nav>navigation</nav><div class="sheet"{body}><h1>{title}</h1><h2>Heading</h2>
<p>Said in the bay.</p><p data-pagefind-ignore="all">evidence</p><p class="fact">label</p>
</div></body></html>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A built site of two briefings and a list."""
    site = tmp_path / "site"
    page(site, "briefings/one", "One")
    page(site, "briefings/two", "Two")
    page(site, "briefings/old", "Withdrawn", "")
    page(site, "briefings", "All briefings", "")
    page(site, "events/one", "An event", " data-pagefind-body")
    return site


def page(site: Path, address: str, title: str, body: str = " data-pagefind-body") -> None:
    folder = site / address
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(PAGE.format(title=title, body=body), "utf-8")


def index(site: Path) -> str:
    """An index of a site that stands in the folder of its project."""
    return pagefind.index(site, site.parent)


def found(site: Path) -> dict[str, Any]:
    """What a search knows of each page, by its address."""
    pages = [json.loads(_unpacked(file)) for file in site.glob("pagefind/fragment/*")]
    return {page["url"]: page for page in pages}


def _unpacked(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd")


def test_briefings_are_indexed_and_nothing_else(site: Path) -> None:
    assert index(site) == ""
    assert found(site).keys() == {"/briefings/one/", "/briefings/two/"}


def test_only_what_is_the_briefings_own_is_searched(site: Path) -> None:
    index(site)
    one = found(site)["/briefings/one/"]
    assert one["content"] == "Said in the bay."
    assert one["filters"] == {"topic": ["Harbour & bay"]}
    assert one["meta"] == {"title": "One"}


def test_nothing_stands_in_it_that_no_page_asks_for(site: Path) -> None:
    index(site)
    names = {path.name for path in (site / "pagefind").iterdir()}
    meta = {name for name in names if name.endswith(".pf_meta")}
    assert len(meta) == 1
    assert names - meta == {
        *("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "wasm.en.pagefind"),
        *("filter", "fragment", "index"),
    }


def test_a_site_without_briefings_needs_no_index(tmp_path: Path) -> None:
    page(tmp_path, "briefings/old", "Withdrawn", "")
    index(tmp_path)
    assert not (tmp_path / "pagefind").exists()


def test_what_an_earlier_run_left_is_gone(site: Path) -> None:
    for name in ("pagefind", ".pagefind.new"):
        (site / name / "fragment").mkdir(parents=True)
        (site / name / "fragment" / "stale.pf_fragment").write_bytes(b"stale")
    index(site)
    assert len(found(site)) == 2
    assert not (site / ".pagefind.new").exists()


def test_the_order_in_which_a_disk_lists_pages_changes_nothing(tmp_path: Path) -> None:
    """In memory that is the order in which they were written."""
    names = [f"{n}-{word}" for n, word in enumerate("bay quay mole port pier dock".split())]
    for folder, order in (("one", names), ("other", names[::-1])):
        for name in order:
            page(tmp_path / folder / "site", f"briefings/{name}", name)
        assert index(tmp_path / folder / "site") == ""
    one, other = (snapshot(tmp_path / name / "site" / "pagefind") for name in ("one", "other"))
    assert one == other


def test_pages_are_given_one_by_one_in_the_order_of_their_addresses(site: Path) -> None:
    requests = [json.loads(b64decode(one))["payload"] for one in pagefind._requests(site)]
    assert [(one["type"], one.get("file_path")) for one in requests] == [
        ("NewIndex", None),
        ("AddFile", "briefings/old/index.html"),
        ("AddFile", "briefings/one/index.html"),
        ("AddFile", "briefings/two/index.html"),
        ("GetFiles", None),
    ]


def test_settings_from_outside_change_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index(site)
    before = {path.name for path in (site / "pagefind").rglob("*")}
    monkeypatch.setenv("PAGEFIND_GLOB", "events/*/index.html")
    monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "de")
    (site / "pagefind.toml").write_text('exclude_selectors = ["p"]\n', "utf-8")
    monkeypatch.chdir(site)
    index(site)
    assert {path.name for path in (site / "pagefind").rglob("*")} == before


# What is kept of the last index


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The sites that Pagefind itself indexes from now on."""
    made: list[Path] = []
    run = pagefind._run

    def told(site: Path, *more: Any) -> None:
        made.append(site)
        run(site, *more)

    monkeypatch.setattr(pagefind, "_run", told)
    return made


def test_the_same_pages_are_indexed_once_and_the_index_is_the_same(
    site: Path, runs: list[Path]
) -> None:
    index(site)
    made = snapshot(site / "pagefind")
    index(site)
    assert (len(runs), snapshot(site / "pagefind")) == (1, made)
    shutil.rmtree(site.parent / ".cache")
    index(site)
    assert (len(runs), snapshot(site / "pagefind")) == (2, made)


def another_word(site: Path) -> None:
    page(site, "briefings/one", "Another")


def a_new_page(site: Path) -> None:
    page(site, "briefings/three", "Three")


def no_page(site: Path) -> None:
    shutil.rmtree(site / "briefings/two")


def another_name(site: Path) -> None:
    (site / "briefings/two").rename(site / "briefings/zwei")


def no_longer_published(site: Path) -> None:
    page(site, "briefings/two", "Two", "")


@pytest.mark.parametrize(
    "edit", [another_word, a_new_page, no_page, another_name, no_longer_published]
)
def test_an_edit_gives_the_index_of_a_site_that_is_new(
    site: Path, runs: list[Path], edit: Callable[[Path], None]
) -> None:
    index(site)
    edit(site)
    index(site)
    after_the_other = snapshot(site / "pagefind")
    assert len(runs) == 2
    shutil.rmtree(site.parent / ".cache")
    index(site)
    assert snapshot(site / "pagefind") == after_the_other


def test_no_index_is_kept_outside_the_project(site: Path, tmp_path: Path) -> None:
    """A repository may bring a link in the place of the folder."""
    theirs = tmp_path / "theirs" / "pagefind"
    theirs.mkdir(parents=True)
    (theirs / "own.txt").write_text("own", "utf-8")
    (site.parent / ".cache").symlink_to(theirs.parent)
    index(site)
    assert snapshot(theirs) == {"own.txt": b"own"}
    assert (site / "pagefind").is_dir()


def test_pages_that_are_not_indexed_leave_it_as_it_is(site: Path, runs: list[Path]) -> None:
    index(site)
    page(site, "events/one", "Another event")
    index(site)
    assert len(runs) == 1


def other_settings(site: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(pagefind, "_programs", lambda: [b"other"])


def changed_by_somebody(site: Path, patch: pytest.MonkeyPatch) -> None:
    next(site.parent.glob(".cache/pagefind/fragment/*")).write_bytes(b"changed")


def half_of_it_gone(site: Path, patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(site.parent / ".cache/pagefind/filter")


def broken_off(site: Path, patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(site.parent / ".cache/pagefind")


def made_by_somebody_else(site: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr("briefbook.system.cache._secret", lambda _: b"another user's, of 32 bytes at all")


@pytest.mark.parametrize(
    "fault",
    [other_settings, changed_by_somebody, half_of_it_gone, broken_off, made_by_somebody_else],
)
def test_an_index_that_cannot_be_trusted_is_made_anew(
    site: Path,
    runs: list[Path],
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[[Path, pytest.MonkeyPatch], None],
) -> None:
    index(site)
    made = snapshot(site / "pagefind")
    fault(site, monkeypatch)
    index(site)
    assert (len(runs), snapshot(site / "pagefind")) == (2, made)


def test_where_nothing_can_be_kept_there_is_an_index_all_the_same(
    site: Path, runs: list[Path]
) -> None:
    (site.parent / ".cache").write_text("in the way", "utf-8")
    for number in (1, 2):
        index(site)
        assert (len(found(site)), len(runs)) == (2, number)


Program = Callable[[str], None]


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Puts another program in the place of Pagefind's."""

    def put(script: str) -> None:
        file = tmp_path / "other-program"
        file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        file.chmod(0o755)
        monkeypatch.setattr(pagefind, "program", lambda: file)

    return put


def failing(site: Path) -> str:
    """The sentence of a run that fails and leaves nothing behind."""
    with pytest.raises(IndexingError) as error:
        index(site)
    assert not (site / "pagefind").exists()
    assert not (site / ".pagefind.new").exists()
    return str(error.value)


def test_a_failure_is_one_sentence_and_leaves_nothing(site: Path, program: Program) -> None:
    program("mkdir fragment; echo 'No room'; echo 'left on the disk' >&2; exit 3")
    assert failing(site) == "Pagefind could not index the briefings: left on the disk."


def test_what_the_program_cannot_do_is_told_in_its_words(site: Path, program: Program) -> None:
    answer = b64encode(b'{"payload": {"type": "Error", "message": "No such index."}}').decode()
    program(f"printf '{answer},{answer},{answer},{answer},{answer}'")
    assert failing(site) == "Pagefind could not index the briefings: No such index."


def test_no_file_of_it_leaves_its_folder(site: Path, program: Program) -> None:
    files = b'{"payload": {"type": "GetFiles", "files": [{"path": "../../x", "content": ""}]}}'
    program(f"printf '{b64encode(files).decode()},'")
    told = (
        "The index of the briefings can't be written: Pagefind has a file outside of it, ../../x."
    )
    assert failing(site) == told
    assert not (site.parent / "x").exists()


def test_a_page_that_cannot_be_read_is_told(site: Path) -> None:
    file = site / "briefings" / "two" / "index.html"
    file.write_bytes(PAGE.encode() + b" data-pagefind-body\xff")
    assert failing(site).startswith("The index of the briefings can't be written: 'utf-8' codec")


def test_a_program_that_says_nothing_is_known_by_how_it_ended(site: Path, program: Program) -> None:
    program("kill -9 $$")
    assert failing(site) == "Pagefind could not index the briefings: it ended with -9."


def test_a_program_that_writes_no_index_has_failed(site: Path, program: Program) -> None:
    program("exit 0")
    assert failing(site).startswith("The index of the briefings can't be written: ")


def test_a_program_that_cannot_be_started_has_failed(site: Path, program: Program) -> None:
    program("exit 0")
    os.truncate(pagefind.program(), 0)
    pagefind.program().chmod(0o644)
    assert failing(site).startswith("The index of the briefings can't be written: ")


def test_a_program_that_hangs_is_stopped(
    site: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program("sleep 300 & sleep 300")
    monkeypatch.setattr(pagefind, "SECONDS", 0.0)
    monkeypatch.setattr(pagefind, "SECONDS_A_PAGE", 0.1)
    assert failing(site) == (
        "Pagefind gave no answer in 0.3 seconds and was stopped. So there is no index of the"
        " briefings, and without it no search or filter above their list. Run this again; if it"
        " happens again, install `pagefind[bin]` anew."
    )


@pytest.mark.parametrize("entry", ["[]", '{"languages": []}', '{"languages": {"en": {}}}'])
def test_an_index_of_another_form_is_taken_as_it_is(
    site: Path, program: Program, entry: str
) -> None:
    program(f"echo '{entry}' > pagefind-entry.json; echo new > pagefind-of-tomorrow.js")
    assert index(site).startswith("The index has another form than that of Pagefind 1.5, so it")
    left = {path.name: path.read_text("utf-8") for path in (site / "pagefind").iterdir()}
    assert left == {"pagefind-entry.json": f"{entry}\n", "pagefind-of-tomorrow.js": "new\n"}


def test_half_an_index_is_none(site: Path, program: Program) -> None:
    program("echo '{' > pagefind-entry.json")
    assert failing(site) == (
        "The index of the briefings can't be written: Pagefind left but half of it; is the disk"
        " full?"
    )


def test_a_missing_program_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Path:
        raise FileNotFoundError

    monkeypatch.setattr("pagefind_bin.get_executable", missing)
    with pytest.raises(IndexingError) as error:
        pagefind.program()
    assert str(error.value) == (
        "Pagefind's program is missing, and the list of briefings is searched with it:"
        " install `pagefind[bin]`."
    )
