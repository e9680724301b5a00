"""A copy names the article that it copies, which stands and is no copy of the copy.

Counts follow `copy_of` to the article that was written first. A circle, a draft or a withdrawn
brief has no first article, so nothing could be counted.
"""

from collections.abc import Iterator

from briefbook.checks.library import Library
from briefbook.model.brief import Brief, CopyOf
from briefbook.problems import Codes, Finding
from briefbook.text.links import same_article

CODES: Codes = {"bad-copy": "error"}

_EXAMPLE = "`copy_of: {publisher: harbour-agency, link: …}`"


def check(library: Library) -> Iterator[Finding]:
    """`copy_of` of every brief."""
    for brief in library.briefs:
        if brief.copy_of:
            yield from _shape(library, brief, brief.copy_of)
            yield from _original(library, brief, brief.copy_of)


def _shape(library: Library, brief: Brief, copy: CopyOf) -> Iterator[Finding]:
    if copy.brief and (copy.publisher or copy.link):
        message = "The brief that is named says by itself who published it, and where."
        help = "Keep `brief`, and remove `publisher` and `link`."
        yield Finding(brief.path, ("copy_of",), "bad-copy", message, help)
    elif not copy.brief and not copy.publisher:
        message = "Nothing says what the article is a copy of."
        help = f"Name our brief of it, or who published it: {_EXAMPLE}."
        yield Finding(brief.path, ("copy_of",), "bad-copy", message, help)
    elif copy.link and same_article(copy.link) == same_article(brief.url):
        message = "This is the address of the article itself."
        help = "Name the address of the one it copies, or leave `link` out."
        yield Finding(brief.path, ("copy_of", "link"), "bad-copy", message, help)


def _original(library: Library, brief: Brief, copy: CopyOf) -> Iterator[Finding]:
    original = library.by_id.get(copy.brief or "")
    if original is None:
        return
    message, help = "", "Name the article that was written first."
    if original is brief:
        message = "A brief can't be a copy of itself."
    elif original.status != "published" and brief.status == "published":
        word = "a draft" if original.status == "draft" else "withdrawn"
        message = f"`{original.id}` is {word}, so readers can't look it up."
        help = f"Name who published it: {_EXAMPLE}."
    elif brief.id in _way_back(library, original):
        message = f"`{original.id}` is a copy of this one."
        help = "One of the two was written first: remove the other line."
    if message:
        yield Finding(brief.path, ("copy_of",), "bad-copy", message, help)


def _way_back(library: Library, brief: Brief) -> list[str]:
    """The briefs that a copy leads back to, one after the other; ends where it would turn."""
    found: list[str] = []
    here: Brief | None = brief
    while here and here.id not in found:
        found.append(here.id)
        here = library.by_id.get((here.copy_of and here.copy_of.brief) or "")
    return found
