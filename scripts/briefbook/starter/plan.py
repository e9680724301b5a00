"""Which files a new site gets, and what stands in them; nothing of any subject."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefbook.load.json_schema import schemas
from briefbook.render.addresses import generated
from briefbook.starter.program import VENDOR, Program
from briefbook.text.escape import markdown

_FILES = Path(__file__).parent / "files"
_SHIPPED = Path(__file__).parent / "shared"
# From scripts/briefbook/starter up to the top of this project, where no wheel was built.
_CHECKOUT = Path(__file__).parents[3]
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
"""Files of this project that serve any site. A wheel brings them along in a folder of its own."""
OWNED = (
    "briefbook.yml",
    "hooks.py",
    "Makefile",
    "requirements.txt",
    "docs/data/schema/",
    ".github/workflows/",
)
"""What belongs to Briefbook: an update writes it anew."""
_TESTS = "\n\n  tests:\n"
"""Where the last job of the check begins, which tests our code; a site has none."""


@dataclass(frozen=True)
class NewSite:
    """What a new site is called, and where it will be."""

    name: str
    description: str
    address: str
    language: str


def new(site: NewSite, program: Program) -> dict[str, bytes]:
    """Every file of a new site by its path."""
    texts = {path: text.encode() for path, text in _texts(site, program)}
    if program.wheel:
        texts[f"{VENDOR}/{program.wheel.name}"] = program.wheel.read_bytes()
    # Ours last: of two files at one path that of Briefbook stands.
    return dict(sorted((texts | owned()).items()))


def owned() -> dict[str, bytes]:
    """The files that belong to Briefbook, as this version has them."""
    named = {name: _text(name) for name in OWNED if not name.endswith("/")}
    shapes = {f"docs/data/schema/{name}": text for name, text in schemas().items()}
    flows = {name: _text(name).partition(_TESTS)[0].rstrip() + "\n" for name in WORKFLOWS}
    return {path: text.encode() for path, text in sorted({**named, **shapes, **flows}.items())}


def _texts(site: NewSite, program: Program) -> Iterator[tuple[str, str]]:
    """The files that are the editors' own from the first day on."""
    for file in sorted(_FILES.rglob("*.yml")):
        if (name := file.relative_to(_FILES).as_posix()) not in OWNED:
            yield name, _filled(file.read_text("utf-8"), _yaml(site))
    ignored = "\n".join(f"/docs/{path}" for path in generated())
    yield ".gitignore", _filled(_text("gitignore"), {"@GENERATED@": ignored})
    yield "briefs/.gitkeep", ""  # git keeps no empty folder, once the example is deleted
    yield "README.md", _filled(_text("README.md"), _prose(site))
    yield from ((name, _text(name)) for name in (*PAGES, *FORMS, *TOOLS))
    yield "briefbook.txt", f"{program.requirement}\n"


def _text(name: str) -> str:
    if name not in SHARED:
        return (_FILES / name).read_text("utf-8")
    shipped = _SHIPPED / name
    return (shipped if shipped.is_file() else _CHECKOUT / name).read_text("utf-8")


def _yaml(site: NewSite) -> dict[str, str]:
    """In double quotes, which YAML shares with JSON, any text stays text."""
    values = {
        "@TITLE@": site.name,
        "@DESCRIPTION@": site.description,
        "@ADDRESS@": site.address,
        "@LANGUAGE@": site.language,
    }
    return {place: json.dumps(value, ensure_ascii=False) for place, value in values.items()}


def _prose(site: NewSite) -> dict[str, str]:
    return {"@NAME@": markdown(site.name)}


def _filled(text: str, values: dict[str, str]) -> str:
    """A text with its places filled in, in one pass: what is filled in holds no places."""
    return re.sub("|".join(values), lambda found: values[found[0]], text)
