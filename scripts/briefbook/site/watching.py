"""What the development server watches: all that people write, and nothing that we do."""

import os
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler

from briefbook.output.sync import may_be_generated


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
