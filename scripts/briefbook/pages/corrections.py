"""The page of all corrections and withdrawals, newest first: mistakes are data too."""

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief, Correction
from briefbook.pages import parts, recorded
from briefbook.pages.dates import words
from briefbook.pages.items import item, whole
from briefbook.pages.parts import bullets, paragraph, sentence, strong
from briefbook.text import prose
from briefbook.text.language import say
from briefbook.tree import Block, Page


def page(corpus: Corpus) -> Page:
    """Every record, from published and withdrawn briefs alike."""
    briefs = [*corpus.briefs.values(), *corpus.withdrawn.values()]
    entries = [
        (record.date.edtf, brief.id, index, _corrected(brief, record, index))
        for brief in briefs
        for index, record in enumerate(brief.corrections, 1)
    ]
    entries += [
        (brief.withdrawn.date.edtf, brief.id, 0, _withdrawn(brief))
        for brief in briefs
        if brief.withdrawn
    ]
    entries.sort(key=lambda entry: entry[1:3])
    entries.sort(key=lambda entry: entry[0], reverse=True)
    title, gist = say("corrections.title"), say("corrections.gist")
    listed = whole(say("corrections.all")), bullets(blocks for *_, blocks in entries)
    return Page(
        address="corrections",
        title=title,
        description=gist,
        blocks=(
            parts.title(title),
            paragraph(gist, cls="standfirst"),
            *(listed if entries else [paragraph(say("corrections.none"))]),
        ),
        kind="corrections",
        searched=False,
    )


def _corrected(brief: Brief, record: Correction, index: int) -> tuple[Block, ...]:
    return (
        item(parts.briefing(brief), f"{brief.id}-{index}"),
        paragraph(strong(words(record.date)), cls="when"),
        paragraph(recorded.correction(record), cls="gist"),
    )


def _withdrawn(brief: Brief) -> tuple[Block, ...]:
    assert brief.withdrawn is not None
    told = sentence("corrections.withdrawn", briefing=parts.briefing(brief))
    return (
        item(told, f"{brief.id}-withdrawn"),
        paragraph(strong(words(brief.withdrawn.date)), cls="when"),
        paragraph(prose.inlines(brief.withdrawn.reason), cls="gist"),
    )
