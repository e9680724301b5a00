"""The browser on this machine, where there is one and Playwright to lead it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

# The first draws no window, and needs a third less of the processor for the same pages.
_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
_QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
"""The browser itself asks nobody anything, and no name leads out of this machine."""


def chromium() -> str:
    """Where the browser is: what `CHROMIUM` says, or one on the path; empty where there is none."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), "")


def launch(playwright: Any, *more: str) -> Any:
    """Start it; without a sandbox where we are root, because it has none to offer then."""
    alone = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=chromium(), args=[*_QUIET, *alone, *more])


@contextmanager
def browser() -> Iterator[Any | None]:
    """A browser; None where there is none, or nothing to lead it."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        yield None
        return
    if not chromium():
        yield None
        return
    with sync_playwright() as playwright:
        started = launch(playwright)
        yield started
        started.close()
