"""The pages on which readers see a difference.

Those that may differ are made on both sides and compared. What only the maker of a page sees (the
path of its source) doesn't count. Where something refers to what isn't there, no page can be made,
and all that may differ are named.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from briefbook.affected import affected
from briefbook.checks.checked import Library
from briefbook.checks.rules import known_ids
from briefbook.corpus.corpus import Corpus
from briefbook.diff.changed_addresses import forwards
from briefbook.diff.changes import Touched
from briefbook.diff.english import in_english
from briefbook.pages import site
from briefbook.pages.dependencies import addresses
from briefbook.settings import Settings


@dataclass(frozen=True)
class Shown:
    """What stands at an address on one side."""

    leads_to: str
    """Where an old address leads; empty for all others."""
    page: object
    """The page; where none can be made, something that equals nothing."""


def pages(before: Corpus, after: Corpus, settings: Settings) -> tuple[Touched, ...]:
    """Every page that is new, gone, moved, or shows something else, by its address."""
    may_differ = affected(before, after)
    if not may_differ:
        return ()
    if all(can_be_made(side, settings) for side in (before, after)):
        old, new = (_made(side, settings, may_differ) for side in (before, after))
    else:
        old, new = (_presumed(side) for side in (before, after))
    pairs = ((address, old.get(address), new.get(address)) for address in sorted(may_differ))
    return tuple(_touched(*pair) for pair in pairs if pair[1] != pair[2])


def can_be_made(corpus: Corpus, settings: Settings) -> bool:
    """Whether pages can be made of it: what they lead to is there."""
    # Any day will do: ids don't hang on it.
    return known_ids.complete(Library(corpus, settings.limits, date.min))


def _made(corpus: Corpus, settings: Settings, only: Collection[str]) -> dict[str, Shown]:
    return {
        page.address: Shown(page.moved_to or "", replace(page, source="", changed=""))
        for page in site.pages(in_english(corpus, settings), only)
    }


def _presumed(corpus: Corpus) -> dict[str, Shown]:
    onwards = forwards(corpus)
    return {address: Shown(onwards.get(address, ""), object()) for address in addresses(corpus)}


def _touched(address: str, old: Shown | None, new: Shown | None) -> Touched:
    if new is None:
        return Touched(address, "removed")
    if new.leads_to and (old is None or old.leads_to != new.leads_to):
        return Touched(address, "moved", new.leads_to)
    return Touched(address, "changed" if old else "added")
