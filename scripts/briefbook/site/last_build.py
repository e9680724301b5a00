"""What the build before has left: an edit makes only the pages it may touch.

corpus before ─┐
corpus now ────┴─► affected ──► those pages are made; the rest stands in the last site
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from briefbook.affected import affected
from briefbook.corpus.corpus import Corpus
from briefbook.pages.context import Site
from briefbook.pages.dependencies import addresses_of
from briefbook.pages.social_cards import with_own_card
from briefbook.render.addresses import path_of
from briefbook.render.search_entries import SearchEntry
from briefbook.site.stamps import Copied, Stamp, stamp

Stamps = tuple[Stamp, Stamp]
EarlyPage = Callable[[str], bytes]
"""The page at an address; empty where it can't be made before the build is done."""


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

    corpus: Callable[[], Corpus]
    """Its records, once somebody asks."""
    key: str
    """All else that pages hang on: templates, settings, programs."""
    folder: Path
    """The built site."""
    made: Mapping[str, MadePage]
    """By address."""
    stamps: Mapping[str, Stamps]
    """Of the Markdown and the HTML of each page, by address."""
    copied: Mapping[str, Copied] = field(default_factory=dict)
    """The other files of the site, by their places."""
    page_of: Callable[[Site, str], bytes] | None = None
    """Makes the page at an address of other records; None where the build was another process'."""

    def early(self, site: Site, key: str) -> EarlyPage | None:
        """What makes single pages of a site before it is built; None where all may differ."""
        return partial(self.page_of, site) if self.page_of and self.key == key else None

    def kept(self, site: Site, key: str) -> frozenset[str]:
        """The addresses of pages that would be made the same for another site, and still stand."""
        if self.key != key:
            return frozenset()
        before = replace(self.corpus(), landings=site.corpus.landings)  # those are in the key
        docs, most = site.settings.docs, site.settings.limits.cards
        # With one brief more or less another one has a card.
        cards = with_own_card(before, most) ^ with_own_card(site.corpus, most)
        same = site.once(addresses_of) - affected(before, site.corpus) - cards
        return frozenset(
            address
            for address in same & self.stamps.keys()
            if _stamps(docs, self.folder, address) == self.stamps[address]
        )


def stamps(docs: Path, folder: Path, made: Iterable[str]) -> dict[str, Stamps]:
    """How the files of pages stand on disk now, by address; only of those that do."""
    found = ((address, _stamps(docs, folder, address)) for address in made)
    return {address: both for address, both in found if both}


def _stamps(docs: Path, folder: Path, address: str) -> Stamps | None:
    try:
        return stamp(docs / path_of(address)), stamp(folder / address / "index.html")
    except OSError:
        return None
