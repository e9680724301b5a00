"""The folder of copies: every file in it is read, and nothing outside of it."""

import os
from pathlib import Path

import pytest

from briefbook.capture import saved_pages
from briefbook.capture.saved_pages import Skipped, captures_in

FLAT = "Copies lie right in the folder, a file for each."


def test_files_come_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden"):
        (tmp_path / name).write_bytes(b"\xff\x00")
    assert list(captures_in(tmp_path)) == [tmp_path / "a.html", tmp_path / "b.txt"]


def test_links_folders_and_pipes_are_let_be(tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "nested").mkdir()
    os.mkfifo(folder / "pipe")
    (folder / "tear\n.txt").write_text("x", "utf-8")
    assert list(captures_in(folder)) == [
        Skipped("link.txt", "is a link to another place", "Put the file itself there."),
        Skipped("nested", "is not a regular file", FLAT),
        Skipped("pipe", "is not a regular file", FLAT),
        Skipped("tear .txt", "has a name that can't be printed", "Rename it."),
    ]


def test_a_file_too_long_is_let_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_pages, "LIMIT", 4)
    (tmp_path / "a.txt").write_bytes(b"1234")
    (tmp_path / "b.txt").write_bytes(b"12345")
    assert list(captures_in(tmp_path)) == [
        tmp_path / "a.txt",
        Skipped("b.txt", "is longer than 0 MiB", "Copy its text into a file there."),
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x", "utf-8")
    (tmp_path / "a.txt").chmod(0)
    help = "Allow yourself to read it."
    assert list(captures_in(tmp_path)) == [Skipped("a.txt", "can't be read", help)]
