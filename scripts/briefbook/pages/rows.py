"""Rows of evidence: a claim and what stands behind it, an account, an event in a list."""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event, Telling
from briefbook.corpus.receipts import Item, said_by
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.model.evidence import Quotation
from briefbook.pages import dates, evidence, filters, parts, passages
from briefbook.pages.parts import bullets, inline, joined, link, paragraph, strong
from briefbook.text import prose
from briefbook.text.language import pieces, say
from briefbook.tree import Block, Emphasis, Inline, ListBlock, Paragraph, Quote, Strong, Text


def claim(corpus: Corpus, row: Statement) -> tuple[Block, ...]:
    """A claim with an address of its own, its words, and what stands behind it."""
    blocks: list[Block] = [paragraph(row.claim.text, cls="statement", id=f"claim-{row.claim.id}")]
    if row.claim.quote:
        blocks.append(quoted(corpus, row.brief, row.claim, row.claim.quote))
    blocks.append(paragraph(evidence.line(corpus, row), cls="evidence"))
    return tuple(blocks)


def quoted(corpus: Corpus, brief: Brief, item: Item, quote: Quotation) -> Paragraph:
    """The words of a quotation, and a word of caution where nobody has checked them."""
    checked = passages.checked_on(corpus, brief, item)
    doubt = "" if checked else f" ({passages.NOT_CHECKED})"
    return paragraph(phrase(quote), doubt, cls="phrase")


def statements(corpus: Corpus, rows: Iterable[Statement]) -> ListBlock:
    """Claims of one briefing, each with its own address."""
    return bullets(claim(corpus, row) for row in rows)


def statements_elsewhere(corpus: Corpus, rows: Iterable[Statement]) -> ListBlock:
    """Claims of several briefings, each leading to the briefing it stands in."""
    return bullets(_elsewhere(corpus, row) for row in rows)


def _elsewhere(corpus: Corpus, row: Statement) -> tuple[Block, ...]:
    source = parts.source(corpus, row.brief, row.claim)
    there = link("Briefing", f"briefings/{row.brief.id}", f"claim-{row.claim.id}")
    words = inline(evidence.speaker(corpus, row), " ", source, " ", there)
    return paragraph(row.claim.text, cls="statement"), paragraph(words, cls="evidence")


def phrase(quote: Quotation) -> tuple[Inline, ...]:
    """The words of a quotation in quotation marks, and their translation."""
    text = f"“{quote.text}”"
    words: Inline = Emphasis((Text(text),), quote.language) if quote.language else Text(text)
    if not quote.translation:
        return (words,)
    return inline(words, f" (“{quote.translation}”, translated by {quote.translated_by})")


def quotation(corpus: Corpus, brief: Brief, item: Item, quote: Quotation) -> tuple[Block, ...]:
    """A quotation; below it its speaker, whether it was checked, and the way to the source."""
    speakers = quote.speaker or said_by(item)
    if quote.unnamed:
        speaker = inline(f"{quote.unnamed}, not named")
    else:
        speaker = parts.whos(corpus, speakers) if speakers else inline("Speaker not named")
    proved = f", {passages.told(corpus, brief, item)} "
    source = parts.source(corpus, brief, item)
    return Quote(phrase(quote)), paragraph(speaker, proved, source, cls="speaker")


def account(corpus: Corpus, telling: Telling) -> tuple[Block, ...]:
    """What one article says of an event, and the date it gives."""
    brief, told = telling.brief, telling.account
    date = parts.when(told.date, told.because)
    blocks: list[Block] = [
        paragraph(
            Strong((parts.briefing(brief, parts.name_of(corpus, brief.publisher)),)),
            f": {told.text}",
            cls="statement",
        )
    ]
    if told.quote:
        blocks.append(quoted(corpus, brief, told, told.quote))
    if told.because:
        blocks.append(paragraph(strong("Date worked out."), " ", prose.inlines(told.because)))
    blocks.append(
        paragraph(
            Strong(inline(f"Date in this article: {date}")),
            " ",
            parts.source(corpus, brief, told),
            cls="evidence",
        )
    )
    return tuple(blocks)


def timeline_entry(corpus: Corpus, event: Event) -> tuple[Block, ...]:
    """An event in a timeline: when, what, who says so, which briefings tell of it."""
    differing = corpus.differences_of_event.get(event.id, ())
    count = evidence.total(corpus.origins_of_event[event.id])
    shown = event.tellings[: evidence.CHIPS]
    sources: list[Inline] = [parts.source(corpus, told.brief, told.account) for told in shown]
    more = len(event.tellings) - len(shown)
    if more:
        sources.append(link(say("timeline.more", more), f"events/{event.id}", "accounts"))
    behind = parts.rows_of([(count,), joined(sources, " "), evidence.differs(differing)], " ")
    facts = [inline(parts.kind_of(event)), parts.whos(corpus, event.who), _told_in(corpus, shown)]
    title = paragraph(Strong((parts.event(event),)), cls="title", id=f"event-{event.id}")
    return (
        paragraph(strong(parts.when_event(event)), _precision(event), cls="when"),
        replace(title, data=filters.data(corpus, event)),
        paragraph(event.text, cls="gist"),
        paragraph(behind, cls="evidence"),
        paragraph(parts.rows_of(facts), cls="meta"),
    )


def _told_in(corpus: Corpus, tellings: tuple[Telling, ...]) -> tuple[Inline, ...]:
    """The briefings that tell of an event, by their publishers."""
    found: list[Inline] = []
    links = joined(parts.by_publisher(corpus, told.brief.id) for told in tellings)
    for words, place in pieces("timeline.told_in", len(tellings)):
        found += inline(words, links if place else ())
    return tuple(found)


def _precision(event: Event) -> str:
    """What the date doesn't say; nothing where it is an exact day or told as differing."""
    told = dates.precision(event.date) if event.date and not event.dates_differ else ""
    return f" {told}" if told else ""


def event_line(event: Event) -> tuple[Block, ...]:
    """An event in a short list: its date and its title."""
    when = paragraph(strong(parts.when_event(event)), cls="when")
    return when, paragraph(Strong((parts.event(event),)), cls="title")
