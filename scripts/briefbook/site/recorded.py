"""The last build as a file: a build on the command line goes on from that of another process.

It is written when a build has come to its end and taken away when the next begins, so one that was
broken off leaves none. Whoever finds it can't be read, or of another form, builds from nothing.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.load.exchange import with_texts
from briefbook.load.loaded import Loaded
from briefbook.output.atomic import put
from briefbook.output.lock import FOLDER
from briefbook.render.search_entries import SearchEntry
from briefbook.settings import Settings
from briefbook.site.last_build import LastBuild, MadePage

FILE = "briefbook.last-build.json"


def write(last: LastBuild, texts: Mapping[str, str], settings: Settings) -> None:
    """Keep a build, with the texts that it was made from; where that can't be, keep none."""
    made = {a: (page.digest, page.changed, page.entries) for a, page in last.made.items()}
    record = {"key": last.key, "texts": texts, "made": made, "stamps": last.stamps}
    with suppress(OSError):
        put(_file(settings), json.dumps(record, separators=(",", ":")).encode())


def take(folder: Path, settings: Settings, now: Loaded, key: str) -> LastBuild | None:
    """The build that was kept and stands in this folder, if it is of this key; kept no longer."""
    try:
        data = _file(settings).read_bytes()
        _file(settings).unlink()
        record = json.loads(data)
        if record["key"] != key:
            return None
        texts = {str(path): str(text) for path, text in record["texts"].items()}
        made = {address: _page(*fields) for address, fields in record["made"].items()}
        stamps = {
            address: (_stamp(*markdown), _stamp(*html))
            for address, (markdown, html) in record["stamps"].items()
        }
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None

    def corpus() -> Corpus:
        was = with_texts(now, texts, settings)
        return build(was.briefs, was.vocabulary, was.receipts, was.links)

    return LastBuild(corpus, key, folder, made, stamps)


def _page(digest: str, changed: str, entries: list[list[str]]) -> MadePage:
    return MadePage(str(digest), str(changed), tuple(SearchEntry(*entry) for entry in entries))


def _stamp(size: int, time: int) -> tuple[int, int]:
    return int(size), int(time)


def _file(settings: Settings) -> Path:
    return settings.root / FOLDER / FILE
