"""What the development server watches: all that people write, and nothing that we do."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.polling import PollingObserver

from briefbook.output.sync import may_be_generated

_OFTEN, _SELDOM = 0.1, 0.5
"""Seconds between two looks at the files: where they are few, and MkDocs' own where they are many.

MkDocs looks at each of them, for not every disk tells of changes by itself.
"""
_A_SECOND = 5_000
"""Files that are looked at in a second, at most: a twentieth of one core."""
_CALM = 0.05
"""Seconds without another change after which a build begins."""


def keep_pace(server: LiveReloadServer, folders: Iterable[str]) -> None:
    """Look for changes as often as the number of files in these folders allows."""
    number = sum(len(names) for folder in folders for _, _, names in os.walk(folder))
    watched = list(server._watched_paths)
    for path in watched:
        server.unwatch(path)
    server.observer = PollingObserver(timeout=min(max(_OFTEN, number / _A_SECOND), _SELDOM))
    server.build_delay = _CALM
    for path in watched:
        server.watch(path)


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
