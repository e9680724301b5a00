"""Single files on a disk that refuses: the old one or the new one, and an error with its name."""

import errno
import os
from pathlib import Path

import pytest

from briefbook.output.atomic import create, put
from tests.support.disks import files_end_at
from tests.support.projects import snapshot


@pytest.mark.parametrize("write", [put, create])
def test_a_disk_that_fills_up_leaves_nothing_of_a_new_file(tmp_path: Path, write: object) -> None:
    assert callable(write)
    with files_end_at(100), pytest.raises(OSError, match="File too large") as error:
        write(tmp_path / "deep" / "a.txt", b"x" * 101)
    assert error.value.filename == str(tmp_path / "deep" / "a.txt")
    assert snapshot(tmp_path) == {}


def test_a_new_file_is_written_whole(tmp_path: Path) -> None:
    create(tmp_path / "deep" / "a.txt", b"new")
    assert snapshot(tmp_path) == {"deep/a.txt": b"new"}


@pytest.mark.parametrize("links", [True, False])
def test_what_stands_is_never_written_over_by_a_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    if not links:
        monkeypatch.setattr(os, "link", refused)
        create(tmp_path / "new.txt", b"also here")
        assert (tmp_path / "new.txt").read_bytes() == b"also here"
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "dead").symlink_to("nowhere")
    for name in ("a.txt", "dead"):
        with pytest.raises(FileExistsError) as error:
            create(tmp_path / name, b"new")
        assert error.value.filename == str(tmp_path / name)
    assert (tmp_path / "a.txt").read_bytes() == b"old"
    assert not (tmp_path / "nowhere").exists()
    assert list(tmp_path.glob(".*")) == []
