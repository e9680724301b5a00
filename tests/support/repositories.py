"""Small repositories for tests: commits with a fixed author and clock."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

WHO = {
    "GIT_AUTHOR_NAME": "Ada Example",
    "GIT_AUTHOR_EMAIL": "ada@example.org",
    "GIT_COMMITTER_NAME": "Ada Example",
    "GIT_COMMITTER_EMAIL": "ada@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def git(root: Path, *arguments: str, when: str = "2024-05-06T12:00:00+00:00") -> str:
    """Run git in a folder; what it said."""
    clock = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
    done = subprocess.run(
        ["git", *arguments],
        cwd=root,
        env={**os.environ, **WHO, **clock},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def repository(root: Path) -> Path:
    """An empty repository with a branch `main`."""
    root.mkdir(parents=True, exist_ok=True)
    git(root, "init", "--quiet", "--initial-branch", "main")
    return root


def commit(
    root: Path,
    files: Mapping[str, str | None] | None = None,
    *,
    when: str = "2024-05-06T12:00:00+00:00",
    message: str = "A change",
) -> str:
    """Write files (None removes one) and commit all that differs; the commit's id."""
    for name, text in (files or {}).items():
        path = root / name
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    git(root, "add", "--all", when=when)
    git(root, "commit", "--quiet", "--allow-empty", "--message", message, when=when)
    return git(root, "rev-parse", "HEAD")
