"""Rows of evidence: a claim and what stands behind it, an account, an event in a list."""

from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event, Telling
from briefbook.corpus.records import Statement
from briefbook.model.brief import VIEWS
from briefbook.model.evidence import ROOTS, ChainLink, Quotation
from briefbook.pages import dates, parts
from briefbook.pages.parts import bullets, inline, joined, paragraph, strong
from briefbook.pages.words import STANCES
from briefbook.text import prose
from briefbook.tree import Block, Emphasis, Inline, ListBlock, Quote, Strong, Text


def claim(corpus: Corpus, statement: Statement, anchor: bool = True) -> tuple[Block, ...]:
    """A claim, below it who says so and the way to the source."""
    id = f"claim-{statement.claim.id}" if anchor else ""
    blocks: list[Block] = [paragraph(statement.claim.text, cls="statement", id=id)]
    quote = statement.claim.quote
    if quote and anchor:
        blocks.append(paragraph(*_phrase(quote), cls="phrase"))
    blocks.append(paragraph(_evidence(corpus, statement), cls="evidence"))
    return tuple(blocks)


def _evidence(corpus: Corpus, statement: Statement) -> tuple[Inline, ...]:
    """Who says so and how, then the way to the source."""
    claim, brief = statement.claim, statement.brief
    speakers = claim.says or ((brief.publisher,) if claim.stance == "reports" else ())
    unnamed = claim.quote.unnamed if claim.quote else None
    if speakers:
        told = inline(f"{STANCES[claim.stance]} ", parts.whos(corpus, speakers))
    else:
        told = inline(f"{STANCES[claim.stance]} {unnamed or 'someone the article does not name'}")
    view = ", a view" if claim.stance in VIEWS else ""
    part = ", part of the point" if claim.part else ""
    return inline(Strong(told), f"{view}{part} ", parts.source(corpus, brief))


def statements(corpus: Corpus, rows: Iterable[Statement]) -> ListBlock:
    """Claims of one briefing, each with its own address."""
    return bullets(claim(corpus, row) for row in rows)


def statements_elsewhere(corpus: Corpus, rows: Iterable[Statement]) -> ListBlock:
    """Claims of several briefings, each with the briefing it stands in."""
    return bullets(
        (
            *claim(corpus, row, anchor=False)[:-1],
            paragraph(
                _evidence(corpus, row),
                " ",
                parts.link("Briefing", f"briefings/{row.brief.id}", f"claim-{row.claim.id}"),
                cls="evidence",
            ),
        )
        for row in rows
    )


def _phrase(quote: Quotation) -> tuple[Inline, ...]:
    text = f"“{quote.text}”"
    words: Inline = Emphasis((Text(text),), quote.language) if quote.language else Text(text)
    if not quote.translation:
        return (words,)
    return inline(words, f" (“{quote.translation}”, translated by {quote.translated_by})")


def quotation(
    corpus: Corpus, quote: Quotation, said_by: tuple[str, ...], source: Inline
) -> tuple[Block, ...]:
    """A quotation, and below it its speaker and the way to the source."""
    speakers = quote.speaker or said_by
    if quote.unnamed:
        speaker = inline(f"{quote.unnamed}, not named")
    else:
        speaker = parts.whos(corpus, speakers) if speakers else inline("Speaker not named")
    return Quote(_phrase(quote)), paragraph(speaker, " ", source, cls="speaker")


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
        blocks.append(paragraph(*_phrase(told.quote), cls="phrase"))
    if told.because:
        blocks.append(paragraph(Strong(inline("Date inferred.")), " ", prose.inlines(told.because)))
    blocks.append(
        paragraph(
            Strong(inline(f"Date in this article: {date}")),
            " ",
            parts.source(corpus, brief),
            cls="evidence",
        )
    )
    return tuple(blocks)


def timeline_entry(corpus: Corpus, event: Event) -> tuple[Block, ...]:
    """An event in a timeline: when, what, who says so."""
    sources = joined((parts.source(corpus, telling.brief) for telling in event.tellings), " ")
    facts: list[tuple[Inline, ...]] = [inline(parts.kind_of(event))]
    if event.who:
        facts.append(parts.whos(corpus, event.who))
    flag = inline(" ", Strong(inline("Dates differ"))) if event.dates_differ else ()
    return (
        paragraph(strong(parts.when_event(event)), _precision(event), cls="when"),
        paragraph(Strong((parts.event(event),)), cls="title", id=event.id),
        paragraph(event.text, cls="gist"),
        paragraph(sources, flag, cls="evidence"),
        paragraph(parts.rows_of(facts), cls="meta"),
    )


def _precision(event: Event) -> str:
    """What the date doesn't say; nothing where it is an exact day or told as differing."""
    told = dates.precision(event.date) if event.date and not event.dates_differ else ""
    return f" {told}" if told else ""


def event_line(event: Event) -> tuple[Block, ...]:
    """An event in a short list: its date and its title."""
    when = paragraph(strong(parts.when_event(event)), cls="when")
    return when, paragraph(Strong((parts.event(event),)), cls="title")


def chain(corpus: Corpus, brief_id: str, steps: tuple[ChainLink, ...]) -> tuple[Inline, ...]:
    """The way of a claim: origin → passed on by → article."""
    brief = corpus.briefs.get(brief_id) or corpus.withdrawn[brief_id]
    rows = [_step(corpus, step) for step in steps]
    if steps[0].id != "own":
        rows.append(inline(parts.publisher(corpus, brief)))
    return parts.rows_of(rows, " → ")


def _step(corpus: Corpus, step: ChainLink) -> tuple[Inline, ...]:
    mark = " (inferred)" if step.inferred else ""
    if step.id == "untraced":
        return inline("Origin not named")
    if step.id in ROOTS:
        return inline("The outlet’s own reporting or view")
    if step.id in corpus.events:
        return inline(parts.event(corpus.events[step.id]), mark)
    return inline(parts.who(corpus, step.id), mark)
