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
from briefbook.pages import feeds, prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.dates import words
from briefbook.pages.parts import common, history_line, portion_ways
from briefbook.pages.parts.common import bullets, paragraph, sentence, strong
from briefbook.pages.parts.items import item, whole
from briefbook.pages.tree import Block, Page
from briefbook.text.language import Language

ADDRESS = "corrections"


class Entry(NamedTuple):
    """One line, and what its place in the list goes by."""

    day: FuzzyDate
    brief: Brief
    number: int
    """Among the corrections of the brief; 0 for its withdrawal."""
    corrected: DatedCorrection | None
    """None where the brief was withdrawn."""


def pages(site: Site) -> Iterator[Page]:
    """Every record, from published and withdrawn briefs alike, on as many pages as they need."""
    every, parts = _every(site.corpus), by_time(site.corpus)
    ways = portion_ways.years(site, ADDRESS, parts) if parts else ()
    yield _page(site, ADDRESS, site.say("corrections.title"), every[: portions.CORRECTIONS], ways)
    for part in parts:
        title = site.say("corrections.title_part", period=portion_ways.name(site.language, part))
        ways = portion_ways.years(site, ADDRESS, parts, part)
        yield _page(site, f"{ADDRESS}/{part.name}", title, part.entries, ways)


def by_time(corpus: Corpus) -> tuple[Portion[Entry], ...]:
    """All of them in portions, by the day of our work; none where one page can hold them."""
    return of_long(_every(corpus), _month, portions.CORRECTIONS)


def _every(corpus: Corpus) -> list[Entry]:
    briefs = [*corpus.briefs.values(), *corpus.withdrawn.values()]
    entries = [entry for brief in briefs for entry in _entries(brief)]
    # Sorting is stable, so the last key weighs most: newest first, within a day by id and number.
    entries.sort(key=lambda entry: (entry.brief.id, entry.number))
    entries.sort(key=lambda entry: entry.day.edtf, reverse=True)
    return entries


def _entries(brief: Brief) -> Iterator[Entry]:
    for number, dated in enumerate(corrections(brief), 1):
        yield Entry(dated.record.date, brief, number, dated)
    if brief.withdrawn:
        yield Entry(brief.withdrawn.date, brief, 0, None)


def _month(entry: Entry) -> Period | None:
    return month_of(entry.day.earliest)


def _page(
    site: Site, address: str, title: str, entries: Sequence[Entry], ways: tuple[Block, ...]
) -> Page:
    feed = feeds.CORRECTIONS if site.settings.site_url else ""
    gist, back = site.say("corrections.gist"), common.link(site.say("corrections.title"), ADDRESS)
    lines = bullets(_line(site.language, entry) for entry in entries)
    listed = whole(site.say("corrections.all")), lines
    return Page(
        address=address,
        title=title,
        description=gist,
        blocks=(
            *common.above(title, gist),
            *ways,
            *(listed if entries else [paragraph(site.say("corrections.none"))]),
        ),
        kind="corrections",
        kicker=(
            *([back] if address != ADDRESS else []),
            *([feeds.follow(site.language, feed)] if feed else []),
        ),
        searched=False,
        feed=feed,
    )


def _line(language: Language, entry: Entry) -> tuple[Block, ...]:
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
