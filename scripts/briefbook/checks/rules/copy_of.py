"""A copy names the article that it copies, which stands and is no copy of the copy.

Counts follow `copy_of` to the article that was written first. A circle, a draft or a withdrawn
brief has no first article, so nothing could be counted.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.corpus.originals import copied
from briefbook.model.brief import Brief, CopyOf
from briefbook.problems import Codes, Finding
from briefbook.text.same_page import same_page

CODES: Codes = {"bad-copy": "error"}

_EXAMPLE = "`copy_of: {publisher: harbour-agency, link: …}`"


def check(library: Library) -> Iterator[Finding]:
    """`copy_of` and `not_copy_of` of every brief."""
    sources = copied(library.by_id)
    for brief in library.briefs:
        if brief.copy_of:
            yield from _shape(brief, brief.copy_of)
            yield from _original(sources, brief, brief.copy_of)
        yield from _no_copy(sources, brief)


def _shape(brief: Brief, copy: CopyOf) -> Iterator[Finding]:
    if copy.brief and (copy.publisher or copy.link):
        message = "The brief that is named says by itself who published it, and where."
        help = "Keep `brief`, and remove `publisher` and `link`."
        yield Finding(brief.path, ("copy_of",), "bad-copy", message, help)
    elif not copy.brief and not copy.publisher:
        message = "Nothing says what the article is a copy of."
        help = f"Name our brief of it, or who published it: {_EXAMPLE}."
        yield Finding(brief.path, ("copy_of",), "bad-copy", message, help)
    elif copy.link and same_page(copy.link) == same_page(brief.url):
        message = "This is the address of the article itself."
        help = "Name the address of the one it copies, or leave `link` out."
        yield Finding(brief.path, ("copy_of", "link"), "bad-copy", message, help)


def _original(sources: dict[str, Brief], brief: Brief, copy: CopyOf) -> Iterator[Finding]:
    original = sources.get(brief.id)
    # Its own address under `link` is a problem of `_shape`.
    if original is None or (original is brief and not copy.brief):
        return
    message, help = "", "Name the article that was written first."
    if original is brief:
        message = "A brief can't be a copy of itself."
    elif copy.brief and original.status != "published" and brief.status == "published":
        word = "a draft" if original.status == "draft" else "withdrawn"
        message = f"`{original.id}` is {word}, so readers can't look it up."
        help = f"Name who published it: {_EXAMPLE}."
    elif brief.id in _way_back(sources, original):
        message = f"`{original.id}` is a copy of this one."
        help = "One of the two was written first: remove the other line."
    elif not copy.brief and copy.publisher != original.publisher:
        message = f"The article at this address is one of `{original.publisher}`."
        help = f"Name our brief of it: `copy_of: {original.id}`."
    if message:
        yield Finding(brief.path, ("copy_of",), "bad-copy", message, help)


def _no_copy(sources: dict[str, Brief], brief: Brief) -> Iterator[Finding]:
    """`not_copy_of` is about another article, of which this one isn't said to be a copy."""
    for index, id in enumerate(brief.not_copy_of):
        original = sources.get(brief.id)
        if id == brief.id:
            message, help = "This is the brief itself.", "Remove the line, or name another brief."
        elif original and id == original.id:
            message = f"`copy_of` says that the article is a copy of that of `{id}`."
            help = "Keep the line that is true."
        else:
            continue
        yield Finding(brief.path, ("not_copy_of", index), "bad-copy", message, help)


def _way_back(sources: dict[str, Brief], brief: Brief) -> list[str]:
    """The briefs that a copy leads back to, one after the other; ends where it would turn."""
    path: list[str] = []
    here: Brief | None = brief
    while here and here.id not in path:
        path.append(here.id)
        here = sources.get(here.id)
    return path
