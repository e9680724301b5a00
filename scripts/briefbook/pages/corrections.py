"""The pages of all corrections and withdrawals, newest first: mistakes are data too."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefbook.corpus import portions
from briefbook.corpus.chronology import Period
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.corrections import DatedCorrection, corrections
from briefbook.corpus.portions import Portion, month_of, of_long
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.pages import feeds, further, prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.dates import words
from briefbook.pages.parts import common, history_line, portion_ways
from briefbook.pages.parts.common import bullets, paragraph, sentence, strong
from briefbook.pages.parts.items import item, whole
from briefbook.pages.tree import Block, Page
from briefbook.pages.wanted import Addresses, is_wanted
from briefbook.text.language import Language

ADDRESS = "corrections"


class Mending(NamedTuple):
    """One line, and what its place in the list goes by."""

    day: FuzzyDate
    brief: Brief
    number: int
    """Among the corrections of the brief; 0 for its withdrawal."""
    corrected: DatedCorrection | None
    """None where the brief was withdrawn."""


def pages(site: Site, only: Addresses = None) -> Iterator[Page]:
    """Every record, from published and withdrawn briefs alike, on as many pages as they need."""
    parts = by_time(site.corpus)
    if is_wanted(ADDRESS, only):
        yield _first(site, parts)
    for part in parts:
        address = f"{ADDRESS}/{part.name}"
        if is_wanted(address, only):
            period = portion_ways.name(site.language, part)
            title = site.say("corrections.title_part", period=period)
            ways = portion_ways.years(site, ADDRESS, parts, part)
            yield _page(site, address, title, _listed(site, title, part.entries), ways)


def _first(site: Site, parts: Sequence[Portion[Mending]]) -> Page:
    every = _every(site.corpus)
    title, newest = site.say("corrections.title"), every[: portions.CORRECTIONS]
    ways = portion_ways.years(site, ADDRESS, parts) if parts else ()
    cut = further.cut(site, every, portions.CORRECTIONS)
    called = title if parts else site.say("corrections.all")
    listed = [*_listed(site, called, newest), *cut]
    nothing = [paragraph(site.say("corrections.none"))]
    return _page(site, ADDRESS, title, listed if every else nothing, ways)


def by_time(corpus: Corpus) -> tuple[Portion[Mending], ...]:
    """All of them in portions, by the day of our work; none where one page can hold them."""
    return of_long(_every(corpus), _month, portions.CORRECTIONS)


def _every(corpus: Corpus) -> list[Mending]:
    briefs = [*corpus.briefs.values(), *corpus.withdrawn.values()]
    entries = [entry for brief in briefs for entry in _entries(brief)]
    # Sorting is stable, so the last key weighs most: newest first, within a day by id and number.
    entries.sort(key=lambda entry: (entry.brief.id, entry.number))
    entries.sort(key=lambda entry: entry.day.edtf, reverse=True)
    return entries


def _entries(brief: Brief) -> Iterator[Mending]:
    for number, dated in enumerate(corrections(brief), 1):
        yield Mending(dated.record.date, brief, number, dated)
    if brief.withdrawn:
        yield Mending(brief.withdrawn.date, brief, 0, None)


def _month(entry: Mending) -> Period | None:
    return month_of(entry.day.earliest)


def _listed(site: Site, title: str, entries: Sequence[Mending]) -> list[Block]:
    return [whole(title), bullets(_line(site.language, entry) for entry in entries)]


def _page(
    site: Site, address: str, title: str, blocks: Sequence[Block], ways: tuple[Block, ...]
) -> Page:
    feed = feeds.CORRECTIONS if site.settings.site_url else ""
    gist, back = site.say("corrections.gist"), common.link(site.say("corrections.title"), ADDRESS)
    return Page(
        address=address,
        title=title,
        description=gist,
        blocks=(
            *common.above(title, gist),
            *ways,
            *blocks,
        ),
        kind="corrections",
        kicker=(
            *([back] if address != ADDRESS else []),
            *([feeds.follow(site.language, feed)] if feed else []),
        ),
        searched=False,
        feed=feed,
    )


def _line(language: Language, entry: Mending) -> tuple[Block, ...]:
    if entry.corrected:
        return _corrected(language, entry.brief, entry.corrected)
    return _withdrawn(language, entry.brief)


def _corrected(language: Language, brief: Brief, dated: DatedCorrection) -> tuple[Block, ...]:
    return (
        item(common.briefing(brief), f"{brief.id}-{dated.key}"),
        paragraph(strong(words(language, dated.record.date)), cls="when"),
        paragraph(history_line.correction(language, dated.record), cls="gist"),
    )


def _withdrawn(language: Language, brief: Brief) -> tuple[Block, ...]:
    assert brief.withdrawn is not None
    title = sentence(language, "corrections.withdrawn", briefing=common.briefing(brief))
    return (
        item(title, f"{brief.id}-withdrawn"),
        paragraph(strong(words(language, brief.withdrawn.date)), cls="when"),
        paragraph(prose_nodes.inlines(brief.withdrawn.reason), cls="gist"),
    )
