"""The files of a run go to memory only where that holds them and starts what they hold."""

import os
import tempfile
from pathlib import Path

import pytest

from tests.support import memory


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "ROOM", 1)


@pytest.fixture
def nowhere_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(memory, "MEMORY", tmp_path)


@pytest.mark.usefixtures("room")
def test_a_folder_with_room_is_fit(tmp_path: Path) -> None:
    assert memory.is_fit(tmp_path)


@pytest.mark.usefixtures("room")
def test_a_folder_that_is_not_there_or_takes_no_files_is_not(tmp_path: Path) -> None:
    assert not memory.is_fit(tmp_path / "missing")
    assert not memory.is_fit(Path("/proc"))


def test_a_folder_without_room_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "ROOM", 1 << 62)
    assert not memory.is_fit(tmp_path)


@pytest.mark.usefixtures("room", "nowhere_named")
def test_files_go_to_memory(tmp_path: Path) -> None:
    memory.keep_files_in_memory()
    assert tempfile.gettempdir() == str(tmp_path)


@pytest.mark.usefixtures("room", "nowhere_named")
def test_files_go_where_somebody_wants_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    monkeypatch.setenv("TMPDIR", str(other))
    memory.keep_files_in_memory()
    assert os.environ["TMPDIR"] == tempfile.gettempdir() == str(other)
