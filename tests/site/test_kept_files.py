"""Files of a site that are copies: taken from the last one, and when they must not be."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from mkdocs.structure.files import File, Files

from briefbook.site.kept_files import copied, copy
from briefbook.site.stamps import Copied


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder with one file that is no page."""
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "a.txt").write_text("one", "utf-8")
    return folder


def built(
    docs: Path, site: Path, last: Path = Path(), known: Mapping[str, Copied] | None = None
) -> dict[str, Copied]:
    """What is known of the copies of a site that follows another one."""
    files = Files([File(name, str(docs), str(site), True) for name in sorted(os.listdir(docs))])
    copy(files, last, known or {}, jobs=2)
    files.copy_static_files()
    return copied(files)


def test_a_file_is_copied_again_only_when_it_has_changed(docs: Path, tmp_path: Path) -> None:
    one, two, three = (tmp_path / name for name in "123")
    known = built(docs, one)
    known = built(docs, two, one, known)
    assert (two / "a.txt").read_text("utf-8") == "one"
    assert os.path.samefile(one / "a.txt", two / "a.txt")
    (docs / "a.txt").write_text("another", "utf-8")
    built(docs, three, two, known)
    assert (three / "a.txt").read_text("utf-8") == "another"
    assert (two / "a.txt").read_text("utf-8") == "one"


def test_a_copy_that_somebody_has_touched_is_copied_anew(docs: Path, tmp_path: Path) -> None:
    one, two, three = (tmp_path / name for name in "123")
    known = built(docs, one)
    (one / "a.txt").write_text("by somebody else", "utf-8")
    known = built(docs, two, one, known)
    assert (two / "a.txt").read_text("utf-8") == "one"
    (two / "a.txt").unlink()
    built(docs, three, two, known)
    assert (three / "a.txt").read_text("utf-8") == "one"


def test_many_files_are_copied_by_several_processes(docs: Path, tmp_path: Path) -> None:
    for number in range(20):
        (docs / f"{number}.txt").write_text(f"{number}", "utf-8")
    known = built(docs, tmp_path / "1")
    assert len(known) == len(os.listdir(tmp_path / "1")) == 21
    assert (tmp_path / "1" / "7.txt").read_text("utf-8") == "7"
