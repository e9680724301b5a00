"""Pages that a process has made, kept for its next build: an edit makes only what it may touch.

    corpus before ─┐
    corpus now ────┴─► affected ──► those trees ──► Markdown, HTML ──► kept with the rest

A build on the command line starts with nothing; `serve` goes on from build to build.
"""

from dataclasses import dataclass

from briefbook.affected import addresses, affected
from briefbook.pages.context import Site
from briefbook.pages.site import pages
from briefbook.render.addresses import path_of
from briefbook.render.markdown import write
from briefbook.site.tree_pages import Rendering, rendering


@dataclass(frozen=True, slots=True)
class WantedPages:
    """What a build needs of pages beside their Markdown."""

    html: bool = True
    """Whether pages take the short way."""
    entries: bool = False
    """Whether there is a search that wants to know what stands on them."""


@dataclass(frozen=True, slots=True)
class KeptPage:
    """One page, written in both ways."""

    text: str
    """Its Markdown."""
    rendering: Rendering | None
    """Its HTML; None where it goes through Markdown."""


class KeptPages:
    """Every page of the last build, by address."""

    def __init__(self) -> None:
        self.wanted = WantedPages()
        self._pages: dict[str, KeptPage] = {}
        self._made_for: tuple[Site, WantedPages] | None = None

    def texts(self, site: Site) -> dict[str, str]:
        """The Markdown of every page of a site, by its path below the docs folder."""
        again = self._to_make(site)
        kept: dict[str, KeptPage] = {}
        if again is not None:
            rest = addresses(site.corpus) - again
            kept = {address: page for address, page in self._pages.items() if address in rest}
        for page in pages(site, again):
            edit_url = site.settings.edited_at(page.source)
            html = self.wanted.html
            made = rendering(page, edit_url, self.wanted.entries) if html else None
            kept[page.address] = KeptPage(write(page, edit_url), made)
        self._pages, self._made_for = kept, (site, self.wanted)
        return {path_of(address): kept[address].text for address in sorted(kept)}

    @property
    def renderings(self) -> dict[str, Rendering]:
        """The HTML of the same pages, by the same paths; of none where none is wanted."""
        pages = self._pages.items()
        return {path_of(address): page.rendering for address, page in pages if page.rendering}

    def _to_make(self, site: Site) -> frozenset[str] | None:
        """The addresses of pages that may differ from what is kept; None for all."""
        if self._made_for is None:
            return None
        last, wanted = self._made_for
        same = (
            wanted == self.wanted
            and last.settings == site.settings
            # The plural forms of one language are another function each time it is read.
            and last.language.tag == site.language.tag
            and last.language.sections == site.language.sections
            and last.large == site.large
            # A commit changes what git knows of briefs, and no brief.
            and last.corpus.landings == site.corpus.landings
        )
        return affected(last.corpus, site.corpus) if same else None
