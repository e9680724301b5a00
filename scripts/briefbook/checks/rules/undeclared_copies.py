"""An article that is most probably a copy of another says so, or says that it isn't.

Nobody counts one text twice on purpose. `copy_of` makes it count once, wherever it is printed;
`not_copy_of` says that an editor has looked.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.corpus.likely_copies import LikelyCopy, likely_copies
from briefbook.problems import Codes, Finding
from briefbook.text.links import same_article

CODES: Codes = {"likely-copy": "warning"}

WHY = {
    "address": "its address differs only in form",
    "text": "its receipt has the same text",
    "title": "it has the same headline at the same outlet",
    "phrases": "most of its outlet's own phrases stand there too",
}
_KEYS = {"address": "url", "title": "title", "text": "url", "phrases": "url"}


def check(library: Library) -> Iterator[Finding]:
    """Every pair of articles that look like one."""
    for pair in likely_copies(library.corpus):
        if not _settled(library, pair):
            yield _finding(pair)


def _settled(library: Library, pair: LikelyCopy) -> bool:
    """Whether one leads to the other, or both have one address, which another rule reports."""
    return (
        same_article(pair.first.url) == same_article(pair.second.url)
        or library.leads_to(pair.first, pair.second)
        or library.leads_to(pair.second, pair.first)
    )


def _finding(pair: LikelyCopy) -> Finding:
    message = f"This is perhaps the article of {pair.first.path} again: {WHY[pair.sign]}."
    help = (
        f"Counts would rise without new reporting: add `copy_of: {pair.first.id}`, or withdraw one."
        f" If they are two articles, write `not_copy_of: {pair.first.id}`."
    )
    return Finding(pair.second.path, (_KEYS[pair.sign],), "likely-copy", message, help)
