"""Which files a new site gets, and what stands in them; nothing of any subject."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefbook.load.json_schema import schemas
from briefbook.render.addresses import generated
from briefbook.starter.program import Program
from briefbook.starter.shipped import FORMS, PAGES, SHARED, TOOLS, WORKFLOWS, shared
from briefbook.text.escape import markdown

_FILES = Path(__file__).parent / "files"
OWNED = (
    "briefbook.yml",
    "hooks.py",
    "Makefile",
    "requirements.txt",
    "briefbook.txt",
    "vendor/",
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
    texts = {path: text.encode() for path, text in _texts(site)}
    # Ours last: of two files at one path that of Briefbook stands.
    return dict(sorted((texts | owned(program)).items()))


def owned(program: Program) -> dict[str, bytes]:
    """The files that belong to Briefbook, as this version has them."""
    named = {name: _text(name) for name in OWNED if name in SHARED or (_FILES / name).is_file()}
    shapes = {f"docs/data/schema/{name}": text for name, text in schemas().items()}
    flows = {name: _text(name).partition(_TESTS)[0].rstrip() + "\n" for name in WORKFLOWS}
    texts = {**named, **shapes, **flows}
    ours = {path: text.encode() for path, text in texts.items()} | program.files
    return dict(sorted(ours.items()))


def _texts(site: NewSite) -> Iterator[tuple[str, str]]:
    """The files that are the editors' own from the first day on."""
    for file in sorted(_FILES.rglob("*.yml")):
        if (name := file.relative_to(_FILES).as_posix()) not in OWNED:
            yield name, _filled(file.read_text("utf-8"), _yaml(site))
    ignored = "\n".join(f"/docs/{path}" for path in generated())
    yield ".gitignore", _filled(_text("gitignore"), {"@GENERATED@": ignored})
    yield "briefs/.gitkeep", ""  # git keeps no empty folder, once the example is deleted
    yield "README.md", _filled(_text("README.md"), _prose(site))
    yield from ((name, _text(name)) for name in (*PAGES, *FORMS, *TOOLS))


def _text(name: str) -> str:
    return (shared(name) if name in SHARED else _FILES / name).read_text("utf-8")


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
