"""The browser on this machine, where there is one and Playwright to lead it."""

import os
import shutil
from typing import Any

_NAMES = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> str:
    """Where the browser is: what `CHROMIUM` says, or one on the path; empty where there is none."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), "")


def launch(playwright: Any) -> Any:
    """Start it; without a sandbox where we are root, because it has none to offer then."""
    alone = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=chromium(), args=alone)
