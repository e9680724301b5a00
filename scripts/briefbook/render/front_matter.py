"""Front matter: what templates, search and editors need to know of a page, as YAML.

Every value is written as JSON, which is YAML without its surprises; no text can break out of it.
"""

import json
from dataclasses import asdict
from typing import Any

from briefbook.pages.tree import Here, Link, Page, Stored, Text, words_of
from briefbook.render.addresses import url_of
from briefbook.text.shown import cut

GENERATED = "generated_by: briefbook"
"""The mark by which a generated page is known from a hand-written one."""

DESCRIPTION = 160
"""Characters that a search result shows."""


def front_matter(page: Page, edit_url: str) -> str:
    """The block at the head of the file."""
    values = meta(page, edit_url).items()
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in values)
    return "\n".join(["---", GENERATED, *lines, "---", ""])


def meta(page: Page, edit_url: str) -> dict[str, Any]:
    """What MkDocs finds in that block beside the mark; rows are tuples here and lists there."""
    values: dict[str, Any] = {"title": page.title, "description": page.description}
    if (short := cut(page.description, DESCRIPTION)) != page.description:
        values["short"] = short
    if edit_url:
        values["edit_url"] = edit_url
    values["kind"] = page.kind
    values |= {
        k: v for k in ("head", "feed", "card", "changed", "brief") if (v := getattr(page, k))
    }
    if page.kicker:
        values["kicker"] = [_kicker(part) for part in page.kicker]
    if page.moved_to is not None:
        values["template"] = "moved.html"
        values["moved_to"] = url_of(page.moved_to)
    values["hide"] = ["navigation"] if page.contents else ["navigation", "toc"]
    if not page.searched:
        values["search"] = {"exclude": True}
    if page.facets:
        values["facets"] = asdict(page.facets)
    return values


def _kicker(part: Link | Text) -> dict[str, str]:
    if isinstance(part, Text):
        return {"text": part.text}
    target = part.target
    assert isinstance(target, Here | Stored)
    url = target.url if isinstance(target, Here) else target.path
    return {"text": words_of(part.inside), "url": url}
