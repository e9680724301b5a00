"""Saved pages that a new text is held against: all there is time for, and what was left out."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefbook.capture.kept_texts import SECONDS, texts_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five pages, 0.txt the youngest."""
    for age in range(5):
        page = tmp_path / f"{age}.txt"
        page.write_text(f"Page number {age}.", "utf-8")
        os.utime(page, (1_000 - age, 1_000 - age))
    return tmp_path


def names(pages: Iterator[tuple[str, str]]) -> list[str]:
    return [name for name, _ in pages]


def test_every_page_is_read_the_youngest_first(folder: Path) -> None:
    told: list[str] = []
    assert names(texts_in(folder, told.append)) == ["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"]
    assert dict(texts_in(folder, told.append))["3.txt"] == "Page number 3."
    assert told == []


def test_its_own_page_is_left_out(folder: Path) -> None:
    assert "2.txt" not in names(texts_in(folder, print, folder / "2.txt"))


def test_what_there_is_no_time_for_is_told(folder: Path) -> None:
    told: list[str] = []
    ticks = iter([0.0, 0.0, 1.0, SECONDS + 0.1])
    pages = texts_in(folder, told.append, clock=lambda: next(ticks))
    assert names(pages) == ["0.txt", "1.txt"]
    assert told == [
        "3 of 5 saved pages were not compared, 2.txt and what is older: there was no time."
    ]


def test_a_page_that_no_parser_reads_is_told(folder: Path) -> None:
    (folder / "odd.html").write_text("<!doctype html>" + "<p>x " * 900_000, "utf-8")
    told: list[str] = []
    assert "odd.html" not in names(texts_in(folder, told.append))
    assert told == [
        "odd.html can't be read as a page; it was not compared. Copy its text into a file there."
    ]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert names(texts_in(tmp_path / "none", print)) == []


def test_a_folder_that_may_not_be_read_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path) -> Iterator[os.DirEntry[str]]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refused)
    told: list[str] = []
    assert names(texts_in(folder, told.append)) == []
    assert told == [f"{folder} can't be read (Permission denied); nothing there was compared."]
