"""Each change of a brief is told once, though it is both heard of and seen."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileModifiedEvent, FileSystemEventHandler
from watchdog.observers import Observer

from briefbook.site import watching

TWO_LOOKS = 1.2
"""Seconds in which every file is looked at twice."""


@pytest.fixture
def briefs(tmp_path: Path) -> Path:
    folder = tmp_path / "briefs"
    folder.mkdir()
    (folder / "one.yml").write_text("title: One\n", "utf-8")
    return folder


@pytest.fixture
def server(tmp_path: Path, briefs: Path) -> Iterator[LiveReloadServer]:
    """A development server that looks and hears, and answers nobody."""
    (tmp_path / "docs").mkdir()
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    watching.keep_pace(server, str(tmp_path / "docs"), [str(briefs)])
    server.watch(str(briefs))
    server.observer.start()
    yield server
    server.observer.stop()
    server.observer.join(10)
    server.server_close()


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def told(server: LiveReloadServer) -> bool:
    """Whether there is something to build; asked again, only what is new."""
    wanted, server._want_rebuild = server._want_rebuild, False
    return wanted


def whole(file: Path, text: str) -> None:
    """A new file that is there whole at once: a look between would see it twice."""
    outside = file.parent.parent / file.name
    outside.write_text(text, "utf-8")
    outside.rename(file)


def over(file: Path, text: str) -> None:
    """A file whose text is replaced by a longer one at once: it is never seen empty."""
    with file.open("r+", encoding="utf-8") as open_file:
        open_file.write(text)


@pytest.mark.parametrize(
    "change",
    [
        lambda one: over(one, "title: Two words\n"),
        lambda one: whole(one.with_name("two.yml"), "title: Two\n"),
        lambda one: one.unlink(),
        lambda one: one.rename(one.with_name("two.yml")),
    ],
    ids=["written", "new", "gone", "renamed"],
)
def test_a_change_is_told_once(
    server: LiveReloadServer, briefs: Path, change: Callable[[Path], object]
) -> None:
    change(briefs / "one.yml")
    until(lambda: told(server))
    time.sleep(TWO_LOOKS)
    assert not told(server)


def test_a_file_that_is_only_read_is_no_change(server: LiveReloadServer, briefs: Path) -> None:
    assert (briefs / "one.yml").read_text("utf-8")
    time.sleep(TWO_LOOKS)
    assert not told(server)


def test_where_the_system_tells_nothing_files_are_looked_at(
    tmp_path: Path, briefs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(Observer):  # type: ignore[misc,valid-type]
        def start(self) -> None:
            raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(watching, "Observer", Full)
    server = LiveReloadServer(lambda: None, "127.0.0.1", 0, str(tmp_path))
    watching.keep_pace(server, str(tmp_path), [str(briefs)])
    server.watch(str(briefs))
    server.observer.start()
    (briefs / "one.yml").write_text("title: Two words\n", "utf-8")
    until(lambda: told(server))
    assert server.observer.is_alive()
    server.observer.stop()
    server.observer.join(10)
    server.server_close()


def test_a_file_of_another_time_is_another_change(briefs: Path) -> None:
    heard, one = list[str](), briefs / "one.yml"

    class Heard(FileSystemEventHandler):
        def on_any_event(self, event: FileModifiedEvent) -> None:  # type: ignore[override]
            heard.append(event.event_type)

    once = watching._Once(Heard())
    for time_of in (1, 1, 2):
        os.utime(one, (time_of, time_of))
        once.on_any_event(FileModifiedEvent(str(one)))
    assert heard == ["modified", "modified"]
