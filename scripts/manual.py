"""Writes anew what the code says of itself, in three files: `python scripts/manual.py`.

the rules' docstrings  ──►  docs/checks.md
the imports            ──►  the plan in CONTRIBUTING.md
the table of sections  ──►  the generated paths in .gitignore
"""

from pathlib import Path

import house
from briefbook.checks.manual import manual
from briefbook.render.addresses import generated

ROOT = Path(__file__).parent.parent
_PLAN = "Data flows one way", "```\n"
_IGNORED = "# Written by `briefbook generate`", "\n"


def written() -> dict[str, str]:
    """The whole text of each of the files, as it should be."""
    contributing, ignore = (
        (ROOT / name).read_text("utf-8") for name in ("CONTRIBUTING.md", ".gitignore")
    )
    paths = "\n".join(f"/docs/{path}" for path in generated())
    return {
        "docs/checks.md": manual(),
        "CONTRIBUTING.md": _with(contributing, *_PLAN, house.plan(), "```\n"),
        ".gitignore": _with(ignore, *_IGNORED, paths, "\n\n"),
    }


def _with(text: str, above: str, begin: str, part: str, end: str) -> str:
    """The text with another part between `begin` and `end`, the first ones below `above`."""
    start = text.index(begin, text.index(above)) + len(begin)
    return text[:start] + part + text[text.index(end, start) :]


if __name__ == "__main__":
    for name, text in written().items():
        (ROOT / name).write_text(text, "utf-8")
