"""What the build before has left: an edit makes only the pages it may touch.

corpus before ─┐
corpus now ────┴─► affected ──► those pages are made; the rest stands in the last site
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefbook.affected import addresses, affected
from briefbook.pages.context import Site
from briefbook.render.addresses import path_of
from briefbook.render.search_entries import SearchEntry

Stamp = tuple[int, int]
"""Size and time of a file: of one that has both, nobody has written anything else since."""


@dataclass(frozen=True, slots=True)
class MadePage:
    """What is known of a page that stands on disk, beside its two files."""

    digest: str
    """Of its Markdown, for the list of generated files."""
    changed: str
    """The day on which it last changed, for the sitemap; empty where nobody knows."""
    entries: tuple[SearchEntry, ...]
    """What the search is told of it."""


@dataclass(frozen=True)
class LastBuild:
    """A finished build: its records, its pages, and where they stand."""

    site: Site
    key: str
    """All else that pages hang on: templates, settings, programs."""
    folder: Path
    """The built site."""
    made: Mapping[str, MadePage]
    """By address."""
    stamps: Mapping[str, tuple[Stamp, Stamp]]
    """Of the Markdown and the HTML of each page, by address."""

    def kept(self, site: Site, key: str) -> frozenset[str]:
        """The addresses of pages that would be made the same for another site, and still stand."""
        if not self._is_like(site, key):
            return frozenset()
        same = addresses(site.corpus) - affected(self.site.corpus, site.corpus)
        docs = site.settings.docs
        return frozenset(
            address
            for address in same & self.stamps.keys()
            if _stamps(docs, self.folder, address) == self.stamps[address]
        )

    def _is_like(self, site: Site, key: str) -> bool:
        last = self.site
        return (
            self.key == key
            and last.settings == site.settings
            # The plural forms of one language are another function each time it is read.
            and last.language.tag == site.language.tag
            and last.language.sections == site.language.sections
            and last.large == site.large
            # A commit changes what git knows of briefs, and no brief.
            and last.corpus.landings == site.corpus.landings
        )


def stamps(docs: Path, folder: Path, made: Iterable[str]) -> dict[str, tuple[Stamp, Stamp]]:
    """How the files of pages stand on disk now, by address; only of those that do."""
    found = ((address, _stamps(docs, folder, address)) for address in made)
    return {address: both for address, both in found if both}


def _stamps(docs: Path, folder: Path, address: str) -> tuple[Stamp, Stamp] | None:
    try:
        return _stamp(docs / path_of(address)), _stamp(folder / address / "index.html")
    except OSError:
        return None


def _stamp(file: Path) -> Stamp:
    stat = os.lstat(file)
    return stat.st_size, stat.st_mtime_ns
