"""A copy names the article that it copies, which stands and is no copy of the copy.

Counts follow `copy_of` to the article that was written first. A circle, a draft or a withdrawn
brief has no first article, so nothing could be counted.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.corpus.originals import copied
from briefbook.model.brief import Brief, CopyOf
from briefbook.problems import Codes, Finding, ProblemText
from briefbook.text.same_page import same_page

CODES: Codes = {"bad-copy": "error"}

_EXAMPLE = "`copy_of: {{publisher: harbour-agency, link: …}}`"
BRIEF_AND_MORE = ProblemText(
    "bad-copy",
    "The brief that is named says by itself who published it, and where.",
    "Keep `brief`, and remove `publisher` and `link`.",
)
OF_NOTHING = ProblemText(
    "bad-copy",
    "Nothing says what the article is a copy of.",
    f"Name our brief of it, or who published it: {_EXAMPLE}.",
)
OWN_ADDRESS = ProblemText(
    "bad-copy",
    "This is the address of the article itself.",
    "Name the address of the one it copies, or leave `link` out.",
)
OF_ITSELF = ProblemText(
    "bad-copy",
    "A brief can't be a copy of itself.",
    "Name the article that was written first.",
)
NOT_SHOWN = ProblemText(
    "bad-copy",
    "`{id}` is {word}, so readers can't look it up.",
    f"Name who published it: {_EXAMPLE}.",
)
CIRCLE = ProblemText(
    "bad-copy",
    "`{id}` is a copy of this one.",
    "One of the two was written first: remove the other line.",
)
OTHER_OUTLET = ProblemText(
    "bad-copy",
    "The article at this address is one of `{publisher}`.",
    "Name our brief of it: `copy_of: {id}`.",
)
NOT_ITSELF = ProblemText(
    "bad-copy",
    "This is the brief itself.",
    "Remove the line, or name another brief.",
)
BOTH_WAYS = ProblemText(
    "bad-copy",
    "`copy_of` says that the article is a copy of that of `{id}`.",
    "Keep the line that is true.",
)


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
        yield Finding(brief.path, ("copy_of",), *BRIEF_AND_MORE)
    elif not copy.brief and not copy.publisher:
        yield Finding(brief.path, ("copy_of",), *OF_NOTHING.about())
    elif copy.link and same_page(copy.link) == same_page(brief.url):
        yield Finding(brief.path, ("copy_of", "link"), *OWN_ADDRESS)


def _original(sources: dict[str, Brief], brief: Brief, copy: CopyOf) -> Iterator[Finding]:
    original = sources.get(brief.id)
    # Its own address under `link` is a problem of `_shape`.
    if original is None or (original is brief and not copy.brief):
        return
    if original is brief:
        told = OF_ITSELF
    elif copy.brief and original.status != "published" and brief.status == "published":
        word = "a draft" if original.status == "draft" else "withdrawn"
        told = NOT_SHOWN.about(id=original.id, word=word)
    elif brief.id in _way_back(sources, original):
        told = CIRCLE.about(id=original.id)
    elif not copy.brief and copy.publisher != original.publisher:
        told = OTHER_OUTLET.about(id=original.id, publisher=original.publisher)
    else:
        return
    yield Finding(brief.path, ("copy_of",), *told)


def _no_copy(sources: dict[str, Brief], brief: Brief) -> Iterator[Finding]:
    """`not_copy_of` is about another article, of which this one isn't said to be a copy."""
    original = sources.get(brief.id)
    for index, id in enumerate(brief.not_copy_of):
        if id == brief.id:
            told = NOT_ITSELF
        elif original and id == original.id:
            told = BOTH_WAYS.about(id=id)
        else:
            continue
        yield Finding(brief.path, ("not_copy_of", index), *told)


def _way_back(sources: dict[str, Brief], brief: Brief) -> list[str]:
    """The briefs that a copy leads back to, one after the other; ends where it would turn."""
    path: list[str] = []
    here: Brief | None = brief
    while here and here.id not in path:
        path.append(here.id)
        here = sources.get(here.id)
    return path
