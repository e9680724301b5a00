"""Every feed to look through stands once, and whose it is we know.

`briefbook queue` reads `feeds.yml`, weeks after somebody wrote it; what is wrong is told at once.
"""

from collections.abc import Iterator, Sequence

from briefbook.checks.checked import Library
from briefbook.model.feed_list import RefusedArticle, WatchedFeed
from briefbook.problems import Codes, Finding
from briefbook.text.links import same_article

CODES: Codes = {"empty-value": "error", "feed-twice": "error", "unknown-publisher": "error"}


def check(library: Library) -> Iterator[Finding]:
    """Each feed, then each article that was refused."""
    if not library.feeds:
        return
    path, publishers = library.feeds.path, library.corpus.vocabulary.publishers
    if not library.feeds.feeds:
        message, help = "`feeds` has no entries.", "Write one, or remove the file."
        yield Finding(path, ("feeds",), "empty-value", message, help)
    for index, feed in enumerate(library.feeds.feeds):
        id = feed.publisher
        if id and id not in publishers and id not in library.possible_ids:
            help = "Add it to the publishers in briefs/vocabulary, or leave the line out."
            if near := library.near(id, publishers):
                help = f"{near} If not, a{help[1:]}"
            keys = ("feeds", index, "publisher")
            message = f"`{id}` is not a publisher we know."
            yield Finding(path, keys, "unknown-publisher", message, help)
    yield from _twice(path, "feeds", library.feeds.feeds)
    yield from _twice(path, "refused", library.feeds.refused)


def _twice(
    path: str, name: str, entries: Sequence[WatchedFeed | RefusedArticle]
) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, entry in enumerate(entries):
        if (address := same_article(entry.url)) in seen:
            yield Finding(
                path, (name, index, "url"), "feed-twice", "This stands here twice.", "Keep one."
            )
        seen.add(address)
