"""What became of the links of a brief, as the text of its file: YAML that an editor can mend."""

import json
from collections.abc import Iterator

from briefbook.model.link_report import FoundLink, LinkReport

_HEAD = """\
# yaml-language-server: $schema=../../docs/data/schema/links.json
# Written by `briefbook links --write`. Who looked and knows better mends an entry and adds
# `held: true`; it then stays as it is. What to remember goes under `note`.
"""


def written(report: LinkReport) -> str:
    """The whole file."""
    lines = (line for link in report.links for line in _lines(link))
    return _HEAD + "links:\n" + "".join(f"{line}\n" for line in lines)


def _lines(link: FoundLink) -> Iterator[str]:
    yield f"  - url: {_text(link.url)}"
    yield f"    status: {link.status}"
    yield f"    since: {link.since}"
    yield f"    checked: {link.checked}"
    for name in ("answer", "moved_to", "archive"):
        if value := getattr(link, name):
            yield f"    {name}: {_text(value)}"
    if link.held:
        yield "    held: true"
    if link.note:
        yield f"    note: {_text(link.note)}"


def _text(text: str) -> str:
    """In double quotes, where JSON and YAML agree."""
    return json.dumps(text, ensure_ascii=False)
