"""Rows of evidence: a claim and what stands behind it, an account, an event in a list."""

from collections.abc import Iterable

from briefbook.corpus.events import Event, Telling
from briefbook.corpus.proofs import Item, said_by
from briefbook.corpus.records import Statement
from briefbook.model.brief import Account, Brief
from briefbook.model.evidence import Basis, Quotation
from briefbook.pages import dates, prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common, dating, evidence_line, filters, passages
from briefbook.pages.parts.common import bullets, inline, joined, paragraph, sentence, strong
from briefbook.pages.parts.items import item
from briefbook.pages.tree import (
    Block,
    Inline,
    Link,
    ListBlock,
    Paragraph,
    Quote,
    Strong,
    Text,
)
from briefbook.text.language import Language


def claim(site: Site, row: Statement) -> tuple[Block, ...]:
    """A claim with an address of its own, its words, and what stands behind it."""
    words = attribution.sentence_of(site, row, home=True)
    blocks: list[Block] = [paragraph(words, cls="statement", id=f"claim-{row.claim.id}")]
    if row.claim.quote:
        blocks.append(quoted(site, row.brief, row.claim, row.claim.quote))
    blocks.append(paragraph(evidence_line.line(site, row), " ", itself(site, row), cls="evidence"))
    return (*blocks, *evidence_line.folded(site, row, led=True))


def itself(site: Site, row: Statement) -> Link:
    """The lasting address of a claim, for a reader to copy."""
    label = site.say("cite.link", text=attribution.in_words(site, row, home=True))
    return Link((Text("#"),), attribution.place_of(row), ("itself",), label)


def quoted(site: Site, brief: Brief, item: Item, quote: Quotation) -> Paragraph:
    """The words of a quotation, and a word of caution where nobody has checked them."""
    checked = passages.checked_on(site.corpus, brief, item)
    words = phrase(site.language, brief, quote)
    return paragraph(
        words if checked else sentence(site.language, "rows.unchecked", quote=words), cls="phrase"
    )


def statements(site: Site, rows: Iterable[Statement]) -> ListBlock:
    """Claims of one briefing, each with its own address."""
    return bullets(claim(site, row) for row in rows)


def statements_elsewhere(site: Site, rows: Iterable[Statement]) -> ListBlock:
    """Claims of several briefings, each leading to the briefing it stands in."""
    return bullets(_elsewhere(site, row) for row in rows)


def _elsewhere(site: Site, row: Statement) -> tuple[Block, ...]:
    source = passages.source(site, row.brief, row.claim)
    there = attribution.link(site, row, site.say("rows.briefing"))
    words = sentence(site.language, "rows.elsewhere", source=source, briefing=there)
    claim_sentence = attribution.sentence_of(site, row)
    return paragraph(claim_sentence, cls="statement"), paragraph(words, cls="evidence")


def phrase(language: Language, brief: Brief, quote: Quotation) -> tuple[Inline, ...]:
    """The words of a quotation in quotation marks, and their translation."""
    text = Text(language.say("marks.quoted", words=quote.text))
    tag = quote.language or brief.language
    words: Inline = text if tag == language.tag else common.foreign(language, text, tag)
    if not quote.translation:
        return (words,)
    who, translation = quote.translated_by or "", quote.translation
    return sentence(language, "rows.translated", quote=words, translation=translation, who=who)


def quotation(site: Site, brief: Brief, item: Item, quote: Quotation) -> tuple[Block, ...]:
    """A quotation; below it its speaker, whether it was checked, and the way to the source."""
    nobody = quote.unnamed or (not quote.speaker and item.unnamed) or ""
    speakers = () if quote.unnamed else quote.speaker or said_by(item)
    speaker = common.whos(site, speakers) or inline(attribution.unnamed(site.language, nobody))
    checked = passages.whether_checked(site, brief, item)
    source = passages.source(site, brief, item)
    line = sentence(site.language, "rows.speaker", speaker=speaker, checked=checked, source=source)
    return Quote(phrase(site.language, brief, quote)), paragraph(line, cls="speaker")


def account(site: Site, telling: Telling, title: str) -> tuple[Block, ...]:
    """What one article says of an event, and the date it gives; its own title, if it isn't this."""
    brief, own = telling.brief, telling.account
    date = dating.when(site.language, own.date, own.because)
    outlet = common.by_publisher(site, brief.id)
    # A title alone would tell as past what this article only announces.
    announced = own.planned and not own.text
    gist = site.say("rows.planned", kind=own.title) if announced else own.gist
    words = sentence(site.language, "rows.account", outlet=outlet, text=gist)
    blocks: list[Block] = [paragraph(words, cls="statement")]
    if own.text and own.title != title:
        blocks.append(paragraph(site.say("rows.account_title", title=own.title), cls="meta"))
    blocks += _spoke(site, own)
    if own.quote:
        blocks.append(quoted(site, brief, own, own.quote))
    if own.because:
        blocks.append(paragraph(dating.because_of(site.language, own.because)))
    if own.rests_on:
        blocks.append(paragraph(_rests_on(site, own.rests_on)))
    source = passages.source(site, brief, own)
    line = sentence(site.language, "rows.account_date", date=date, source=source)
    return (*blocks, paragraph(line, cls="evidence"))


def _spoke(site: Site, own: Account) -> list[Block]:
    """Whom an article names, where that isn't everybody whom the card of the event names."""
    event = site.corpus.events[own.id]
    unnamed = "" if own.by else own.unnamed or ""
    if not (own.by or unnamed) or ({*own.by}, unnamed) == ({*event.by}, event.unnamed):
        return []
    who = common.whos(site, own.by) or inline(attribution.unnamed(site.language, unnamed))
    return [paragraph(sentence(site.language, "rows.account_by", who=who), cls="meta")]


def _rests_on(site: Site, basis: Basis) -> tuple[Inline, ...]:
    """The earlier origin that this article gives for it, and why where we infer it."""
    origin = common.origin(site, basis.id)
    if not basis.because:
        return sentence(site.language, "rows.rests_on", origin=origin)
    return sentence(
        site.language,
        "rows.rests_on_inferred",
        origin=origin,
        why=prose_nodes.inlines(basis.because),
    )


def timeline_entry(site: Site, event: Event) -> tuple[Block, ...]:
    """An event in a timeline: when, what, who says so, which briefings tell of it."""
    shown = event.tellings[: evidence_line.CHIPS]
    who = attribution.of_event(site, event, event.who)
    facts = [inline(common.kind_of(site.language, event)), who, _briefings_of(site, shown)]
    data = filters.data(site.corpus, event)
    return (
        item(common.event(event), f"event-{event.id}", data=data),
        paragraph(
            strong(dating.when_event(site.language, event)),
            _precision(site.language, event),
            cls="when",
        ),
        *([paragraph(event.text, cls="gist")] if event.text else []),
        paragraph(evidence_line.of_event(site, event), cls="evidence"),
        paragraph(common.rows_of(facts, site.say("marks.dot")), cls="meta"),
    )


def _briefings_of(site: Site, tellings: tuple[Telling, ...]) -> tuple[Inline, ...]:
    """The briefings that tell of an event, by their publishers."""
    links = joined(
        site.language, (common.by_publisher(site, telling.brief.id) for telling in tellings)
    )
    return sentence(site.language, "timeline.told_in", len(tellings), briefings=links)


def _precision(language: Language, event: Event) -> str:
    """What the date doesn't say; nothing where it is an exact day or told as differing."""
    missing = dates.precision(language, event.date) if event.date and not event.dates_differ else ""
    return f" {missing}" if missing else ""


def event_line(language: Language, event: Event) -> tuple[Block, ...]:
    """An event in a short list: its date and its title."""
    when = paragraph(strong(dating.when_alone(language, event)), cls="when")
    return when, paragraph(Strong((common.event(event),)), cls="title")


def places_differ(site: Site, event: Event) -> tuple[Block, ...]:
    """That accounts differ on where an event happened."""
    listed = site.corpus.differences_of_event.get(event.id, ())
    differing = tuple(one for one in listed if one.kind == "places")
    return (paragraph(evidence_line.differs(site, differing), cls="evidence"),) if differing else ()


def open_points(site: Site, briefs: Iterable[Brief]) -> list[Block]:
    """What articles leave open, each under the article that leaves it."""
    lines = left_open(site, briefs)
    if not lines.items:
        return []
    return [common.heading(site.say("rows.left_open"), "left-open", searched=False), lines]


def left_open(site: Site, briefs: Iterable[Brief]) -> ListBlock:
    """The same without a heading."""
    return bullets(
        (
            paragraph(common.publisher(site, brief)),
            bullets((paragraph(gap),) for gap in brief.open),
        )
        for brief in briefs
        if brief.open
    )
