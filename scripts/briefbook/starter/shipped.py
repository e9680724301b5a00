"""Files of this project that serve any site, wherever the program that runs here lies."""

from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
FOLDER = "starter/shared"
"""Where a wheel has them, below the package."""
# From scripts/briefbook up to the top of this project, where no wheel was built.
_CHECKOUT = PACKAGE.parents[1]
PAGES = (
    "docs/hosting/github-pages.md",
    "docs/hosting/gitlab-pages.md",
    "docs/hosting/index.md",
    "docs/hosting/netlify-cloudflare.md",
    "docs/hosting/nginx.md",
    "docs/method.md",
    "docs/checks.md",
    "docs/reviewing.md",
    "docs/writing.md",
)
FORMS = (
    ".github/CODEOWNERS",
    ".github/ISSUE_TEMPLATE/config.yml",
    ".github/ISSUE_TEMPLATE/report-an-error.yml",
    ".github/ISSUE_TEMPLATE/suggest-an-article.yml",
    ".github/PULL_REQUEST_TEMPLATE.md",
    ".github/dependabot.yml",
    ".github/labels.yml",
)
TOOLS = (
    ".devcontainer/devcontainer.json",
    ".editorconfig",
    ".pre-commit-config.yaml",
    ".vscode/extensions.json",
    ".vscode/settings.json",
    ".vscode/tasks.json",
)
WORKFLOWS = (
    ".github/workflows/check.yml",
    ".github/workflows/links.yml",
    ".github/workflows/pages.yml",
    ".github/workflows/preview.yml",
    ".github/workflows/queue.yml",
)
SHARED = frozenset({*PAGES, *FORMS, *TOOLS, *WORKFLOWS, "requirements.txt"})
"""All of them. A wheel brings them along in a folder of its own."""


def shared(name: str) -> Path:
    """Where one of them is."""
    shipped = PACKAGE / FOLDER / name
    return shipped if shipped.is_file() else _CHECKOUT / name


def package_files() -> Iterator[tuple[str, bytes]]:
    """The whole program as a wheel has it: its own files, and those that serve any site."""
    for file in sorted(PACKAGE.rglob("*")):
        inner = file.relative_to(PACKAGE)
        if file.is_file() and file.suffix != ".pyc" and "__pycache__" not in inner.parts:
            yield f"{PACKAGE.name}/{inner.as_posix()}", file.read_bytes()
    for name in sorted(SHARED):
        yield f"{PACKAGE.name}/{FOLDER}/{name}", shared(name).read_bytes()
