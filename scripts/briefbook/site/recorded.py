"""The last build in the cache: a build on the command line goes on from that of another process.

It is written when a build has come to its end and taken away when the next begins, so one that was
broken off leaves none. Whoever finds it can't be read, or of another form, builds from nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import astuple
from pathlib import Path

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.load.exchange import with_texts
from briefbook.load.loaded import Loaded
from briefbook.pages.context import Site
from briefbook.render.search_entries import SearchEntry
from briefbook.site.last_build import LastBuild, MadePage
from briefbook.site.stamps import Copied
from briefbook.system.cache import opened

_KIND, _LAST = "build", b"last"


def write(last: LastBuild, texts: Mapping[str, str], root: Path) -> None:
    """Keep a build, with the texts that it was made from; where that can't be, keep none."""
    made = {a: (page.digest, page.changed, page.entries) for a, page in last.made.items()}
    copied = {place: astuple(one) for place, one in last.copied.items()}
    record = {"key": last.key, "texts": texts, "made": made, "stamps": last.stamps}
    record["copied"] = copied
    with opened(root) as cache:
        cache.put_all(_KIND, {_LAST: json.dumps(record, separators=(",", ":")).encode()})


def take(folder: Path, site: Site, now: Loaded, key: str) -> LastBuild | None:
    """The build that was kept and stands in this folder, if it is of this key; kept no longer."""
    settings = site.settings
    with opened(settings.root) as cache:
        data = cache.get(_KIND, _LAST)
        cache.put_all(_KIND, {_LAST: b""})
    try:
        record = json.loads(data or b"{}")
        if record["key"] != key:
            return None
        texts, made = record["texts"], {a: _page(*page) for a, page in record["made"].items()}
        copied = {place: _copied(*one) for place, one in record["copied"].items()}
        stamps = {a: (_stamp(*text), _stamp(*html)) for a, (text, html) in record["stamps"].items()}
    except (ValueError, LookupError, TypeError, AttributeError):
        return None

    def corpus() -> Corpus:
        was = with_texts(now, texts, settings)
        if was is now:
            return site.corpus
        return build(was.briefs, was.vocabulary, was.receipts, was.links)

    return LastBuild(corpus, key, folder, made, stamps, copied)


def _page(digest: str, changed: str, entries: list[list[str]]) -> MadePage:
    return MadePage(str(digest), str(changed), tuple(SearchEntry(*entry) for entry in entries))


def _copied(source: str, of_source: list[int], here: list[int]) -> Copied:
    return Copied(str(source), _stamp(*of_source), _stamp(*here))


def _stamp(size: int, time: int) -> tuple[int, int]:
    return int(size), int(time)
