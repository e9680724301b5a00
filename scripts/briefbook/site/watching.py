"""What the development server watches: all that people write, and nothing that we do.

Not every disk tells of changes by itself, so all files are looked at now and then; of changed
briefs the system tells at once where it can.
"""

import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import ObservedWatch
from watchdog.observers.polling import PollingObserver

from briefbook.output.sync import may_be_generated
from briefbook.site.stamps import stamp

_OFTEN, _SELDOM = 0.1, 0.5
"""Seconds between two looks at the files: where they are few, and MkDocs' own where they are many.
"""
_A_SECOND = 5_000
"""Files that are looked at in a second, at most: a twentieth of one core."""
_CALM = 0.05
"""Seconds without another change after which a build begins."""
_CHANGES = ("created", "deleted", "modified", "moved")
"""What happens to files; systems also tell who opens one, as every build does."""
_UNKNOWN = (-1, -1)


def keep_pace(server: LiveReloadServer, docs_dir: str, others: Collection[str]) -> None:
    """Hear of changes in some folders at once; look as often as the number of all files allows."""
    number = sum(len(names) for top in (docs_dir, *others) for _, _, names in os.walk(top))
    watched = list(server._watched_paths)
    for path in watched:
        server.unwatch(path)
    pause = min(max(_OFTEN, number / _A_SECOND), _SELDOM)
    server.observer = _Observers(pause, {os.path.abspath(path) for path in others})
    server.build_delay = _CALM
    for path in watched:
        server.watch(path)


class _Observers(PollingObserver):
    """Looks at files, and hears of some."""

    def __init__(self, pause: float, heard: Collection[str]) -> None:
        super().__init__(timeout=pause)
        self._told, self._heard = Observer(), heard

    def schedule(
        self, event_handler: FileSystemEventHandler, path: str | Path, **options: Any
    ) -> ObservedWatch:
        """Pass on what happens below a path, each change once."""
        once = _Once(event_handler)
        if path in self._heard:
            self._told.schedule(once, path, **options)
        return super().schedule(once, path, **options)

    def start(self) -> None:
        """Begin with both."""
        super().start()
        # The system allows so many folders to be heard of and no more.
        with suppress(OSError):
            self._told.start()

    def on_thread_stop(self) -> None:
        """End with both."""
        super().on_thread_stop()
        if self._told.is_alive():
            self._told.stop()


class _Once(FileSystemEventHandler):
    """Passes on each change of a file the first time that it is seen or heard of."""

    def __init__(self, handler: FileSystemEventHandler) -> None:
        self._handler, self._lock = handler, Lock()
        self._known: dict[str, tuple[int, int]] = {}

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type not in _CHANGES or event.is_directory:
            return
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        stamps = {path: _stamp(path) for path in paths}
        with self._lock:
            new = any(self._known.get(path, _UNKNOWN) != stamp for path, stamp in stamps.items())
            self._known |= stamps
        if new:
            self._handler.on_any_event(event)


def _stamp(path: str) -> tuple[int, int]:
    """How a file stands on disk; one that is gone has no size and no time."""
    try:
        return stamp(path)
    except OSError:
        return 0, 0


def watch_hand_written(server: LiveReloadServer, docs_dir: str) -> None:
    """Watch `docs/` without the pages we write there: they would start a second build."""
    docs = Path(os.path.abspath(docs_dir))  # as the server names it, links and all
    schedule = server.observer.schedule

    def without_ours(handler: FileSystemEventHandler, *args: Any, **options: Any) -> Any:
        return schedule(_HandWritten(handler, docs), *args, **options)

    server.unwatch(docs_dir)
    server.observer.schedule = without_ours  # type: ignore[method-assign,assignment]
    try:
        server.watch(docs_dir)
    finally:
        server.observer.schedule = schedule  # type: ignore[method-assign]


class _HandWritten(FileSystemEventHandler):
    """Passes on what happens to hand-written files only.

    Of a file that is gone nobody can tell who wrote it, so they are remembered.
    """

    def __init__(self, handler: FileSystemEventHandler, docs: Path) -> None:
        self._handler, self._docs = handler, docs
        self._by_hand = {p for p in docs.rglob("*") if not may_be_generated(docs, p)}

    def on_any_event(self, event: FileSystemEvent) -> None:
        paths = [event.src_path, getattr(event, "dest_path", "")]
        ours = [self._is_ours(Path(os.fsdecode(path))) for path in paths if path]
        if not all(ours):
            self._handler.on_any_event(event)

    def _is_ours(self, path: Path) -> bool:
        if may_be_generated(self._docs, path):
            return path not in self._by_hand
        self._by_hand.add(path)
        return False
