"""The page of all corrections and withdrawals, newest first: mistakes are data too."""

from collections.abc import Iterator
from typing import NamedTuple

from briefbook.corpus.corrections import DatedCorrection, corrections
from briefbook.model.brief import Brief
from briefbook.pages import prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.dates import words
from briefbook.pages.feeds import CORRECTIONS, follow
from briefbook.pages.parts import common, history_line
from briefbook.pages.parts.common import bullets, paragraph, sentence, strong
from briefbook.pages.parts.items import item, whole
from briefbook.pages.tree import Block, Page
from briefbook.text.language import Language


class _Entry(NamedTuple):
    """One line of the page, and what its place in the list goes by."""

    day: str
    """As ISO 8601 has it, so that days sort as texts."""
    brief: str
    number: int
    """Among the corrections of the brief; 0 for its withdrawal."""
    blocks: tuple[Block, ...]


def page(site: Site) -> Page:
    """Every record, from published and withdrawn briefs alike."""
    briefs = [*site.corpus.briefs.values(), *site.corpus.withdrawn.values()]
    entries = [entry for brief in briefs for entry in _entries(site.language, brief)]
    # Sorting is stable, so the last key weighs most: newest first, within a day by id and number.
    entries.sort(key=lambda entry: (entry.brief, entry.number))
    entries.sort(key=lambda entry: entry.day, reverse=True)
    feed = CORRECTIONS if site.settings.site_url else ""
    title, gist = site.say("corrections.title"), site.say("corrections.gist")
    listed = whole(site.say("corrections.all")), bullets(entry.blocks for entry in entries)
    return Page(
        address="corrections",
        title=title,
        description=gist,
        blocks=(
            *common.above(title, gist),
            *(listed if entries else [paragraph(site.say("corrections.none"))]),
        ),
        kind="corrections",
        kicker=(follow(site.language, feed),) if feed else (),
        searched=False,
        feed=feed,
    )


def _entries(language: Language, brief: Brief) -> Iterator[_Entry]:
    for number, dated in enumerate(corrections(brief), 1):
        blocks = _corrected(language, brief, dated)
        yield _Entry(dated.record.date.edtf, brief.id, number, blocks)
    if brief.withdrawn:
        yield _Entry(brief.withdrawn.date.edtf, brief.id, 0, _withdrawn(language, brief))


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
