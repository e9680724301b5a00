"""Rows of evidence: a claim and what stands behind it, an account, an event in a list."""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event, Telling
from briefbook.corpus.proofs import Item, said_by
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.model.evidence import Basis, Quotation
from briefbook.pages import dates, prose_nodes
from briefbook.pages.parts import attribution, common, evidence_line, filters, passages
from briefbook.pages.parts.common import bullets, inline, joined, paragraph, sentence, strong
from briefbook.pages.parts.items import item
from briefbook.pages.tree import (
    Block,
    Emphasis,
    Inline,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Strong,
    Text,
)
from briefbook.text.language import say, spoken


def claim(corpus: Corpus, row: Statement) -> tuple[Block, ...]:
    """A claim with an address of its own, its words, and what stands behind it."""
    words = attribution.told(corpus, row, home=True)
    blocks: list[Block] = [paragraph(words, cls="statement", id=f"claim-{row.claim.id}")]
    if row.claim.quote:
        blocks.append(quoted(corpus, row.brief, row.claim, row.claim.quote))
    blocks.append(
        paragraph(evidence_line.line(corpus, row), " ", itself(corpus, row), cls="evidence")
    )
    return (*blocks, *evidence_line.folded(corpus, row, told=True))


def itself(corpus: Corpus, row: Statement) -> Link:
    """The lasting address of a claim, for a reader to copy."""
    told = say("cite.link", text=attribution.in_words(corpus, row, home=True))
    return Link((Text("#"),), attribution.place_of(row), ("itself",), told)


def quoted(corpus: Corpus, brief: Brief, item: Item, quote: Quotation) -> Paragraph:
    """The words of a quotation, and a word of caution where nobody has checked them."""
    checked = passages.checked_on(corpus, brief, item)
    told = phrase(brief, quote)
    return paragraph(told if checked else sentence("rows.unchecked", quote=told), cls="phrase")


def statements(corpus: Corpus, rows: Iterable[Statement]) -> ListBlock:
    """Claims of one briefing, each with its own address."""
    return bullets(claim(corpus, row) for row in rows)


def statements_elsewhere(corpus: Corpus, rows: Iterable[Statement]) -> ListBlock:
    """Claims of several briefings, each leading to the briefing it stands in."""
    return bullets(_elsewhere(corpus, row) for row in rows)


def _elsewhere(corpus: Corpus, row: Statement) -> tuple[Block, ...]:
    source = passages.source(corpus, row.brief, row.claim)
    there = attribution.link(corpus, row, say("rows.briefing"))
    words = sentence("rows.elsewhere", source=source, briefing=there)
    told = attribution.told(corpus, row)
    return paragraph(told, cls="statement"), paragraph(words, cls="evidence")


def phrase(brief: Brief, quote: Quotation) -> tuple[Inline, ...]:
    """The words of a quotation in quotation marks, and their translation."""
    text = Text(say("marks.quoted", words=quote.text))
    language = quote.language or brief.language
    words: Inline = text if language == spoken() else Emphasis((text,), language)
    if not quote.translation:
        return (words,)
    who, translation = quote.translated_by or "", quote.translation
    return sentence("rows.translated", quote=words, translation=translation, who=who)


def quotation(corpus: Corpus, brief: Brief, item: Item, quote: Quotation) -> tuple[Block, ...]:
    """A quotation; below it its speaker, whether it was checked, and the way to the source."""
    nobody = quote.unnamed or (not quote.speaker and item.unnamed) or ""
    speakers = () if quote.unnamed else quote.speaker or said_by(item)
    speaker = common.whos(corpus, speakers) or inline(attribution.unnamed(nobody))
    checked = passages.told(corpus, brief, item)
    source = passages.source(corpus, brief, item)
    told = sentence("rows.speaker", speaker=speaker, checked=checked, source=source)
    return Quote(phrase(brief, quote)), paragraph(told, cls="speaker")


def account(corpus: Corpus, telling: Telling, title: str) -> tuple[Block, ...]:
    """What one article says of an event, and the date it gives; its own title, if it isn't this."""
    brief, told = telling.brief, telling.account
    date = common.when(told.date, told.because)
    outlet = common.by_publisher(corpus, brief.id)
    blocks: list[Block] = [
        paragraph(sentence("rows.account", outlet=outlet, text=told.text), cls="statement")
    ]
    if told.title != title:
        blocks.append(paragraph(say("rows.account_title", title=told.title), cls="meta"))
    if told.quote:
        blocks.append(quoted(corpus, brief, told, told.quote))
    if told.because:
        blocks.append(paragraph(common.because_of(told.because)))
    if told.rests_on:
        blocks.append(paragraph(_rests_on(corpus, told.rests_on)))
    source = passages.source(corpus, brief, told)
    line = sentence("rows.account_date", date=date, source=source)
    return (*blocks, paragraph(line, cls="evidence"))


def _rests_on(corpus: Corpus, basis: Basis) -> tuple[Inline, ...]:
    """The earlier origin that this article gives for it, and why where we infer it."""
    origin = common.origin(corpus, basis.id)
    if not basis.because:
        return sentence("rows.rests_on", origin=origin)
    return sentence("rows.rests_on_inferred", origin=origin, why=prose_nodes.inlines(basis.because))


def timeline_entry(corpus: Corpus, event: Event) -> tuple[Block, ...]:
    """An event in a timeline: when, what, who says so, which briefings tell of it."""
    shown = event.tellings[: evidence_line.CHIPS]
    who = attribution.of_event(corpus, event, event.who)
    facts = [inline(common.kind_of(event)), who, _told_in(corpus, shown)]
    title = item(common.event(event), f"event-{event.id}")
    return (
        replace(title, data=filters.data(corpus, event)),
        paragraph(strong(common.when_event(event)), _precision(event), cls="when"),
        paragraph(event.text, cls="gist"),
        paragraph(evidence_line.of_event(corpus, event), cls="evidence"),
        paragraph(common.rows_of(facts), cls="meta"),
    )


def _told_in(corpus: Corpus, tellings: tuple[Telling, ...]) -> tuple[Inline, ...]:
    """The briefings that tell of an event, by their publishers."""
    links = joined(common.by_publisher(corpus, told.brief.id) for told in tellings)
    return sentence("timeline.told_in", len(tellings), briefings=links)


def _precision(event: Event) -> str:
    """What the date doesn't say; nothing where it is an exact day or told as differing."""
    told = dates.precision(event.date) if event.date and not event.dates_differ else ""
    return f" {told}" if told else ""


def event_line(event: Event) -> tuple[Block, ...]:
    """An event in a short list: its date and its title."""
    date = common.when_event(event)
    told = say("rows.planned_for", date=date) if event.planned else date
    when = paragraph(strong(told), cls="when")
    return when, paragraph(Strong((common.event(event),)), cls="title")


def open_points(corpus: Corpus, briefs: Iterable[Brief]) -> list[Block]:
    """What articles leave open, each under the article that leaves it."""
    lines = [
        (
            paragraph(common.publisher(corpus, brief)),
            bullets((paragraph(gap),) for gap in brief.open),
        )
        for brief in briefs
        if brief.open
    ]
    if not lines:
        return []
    return [common.heading(say("rows.left_open"), "left-open", searched=False), bullets(lines)]
