"""The page of one briefing."""

from dataclasses import replace

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.receipts import quotations, said_by
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import differences, facets, parts, passages, rows, trail
from briefbook.pages.dates import words
from briefbook.pages.parts import bullets, facts, heading, inline, paragraph, strong
from briefbook.pages.unsearched import unsearched
from briefbook.pages.words import ARTICLE_KINDS, language
from briefbook.text import prose
from briefbook.tree import Block, Emphasis, Inline, Link, Outside, Page, Text

OTHERS = 10
"""How many briefings of other outlets are named; the event has them all."""


def page(corpus: Corpus, brief: Brief) -> Page:
    """A published briefing; for a withdrawn one see `withdrawn`."""
    blocks = [
        *_opening(corpus, brief, brief.headline),
        *_key_points(corpus, brief),
        *_summary(brief),
        *unsearched(trail.section(corpus, brief)),
        *unsearched(differences.section(corpus, differences.in_briefs(corpus, [brief.id]))),
        *_open(brief),
        *_other_points(corpus, brief),
        *_quotes(corpus, brief),
        *_events(corpus, brief),
        *unsearched(_others(corpus, brief)),
        *_about(corpus, brief),
    ]
    shown = _page(corpus, brief, brief.headline, tuple(blocks))
    return replace(shown, facets=facets.of(corpus, brief))


def withdrawn(corpus: Corpus, brief: Brief) -> Page:
    """The notice that stays at the address of a withdrawn briefing."""
    assert brief.withdrawn is not None
    title = f"Withdrawn: {brief.headline}"
    blocks: list[Block] = [parts.title(title)]
    day = words(brief.withdrawn.date)
    blocks.append(paragraph(strong(f"Withdrawn on {day}."), cls="standfirst"))
    blocks += prose.blocks(brief.withdrawn.reason)
    successor = _standing(corpus, brief)
    if successor:
        blocks.append(paragraph("Read instead: ", parts.briefing(successor), "."))
    blocks += _card(corpus, brief)
    blocks += _about(corpus, brief)
    return _page(corpus, brief, title, tuple(blocks))


def _standing(corpus: Corpus, brief: Brief | None) -> Brief | None:
    """The published brief that a withdrawn one leads to, be it through others."""
    while brief and brief.withdrawn:
        next_id = brief.withdrawn.successor or ""
        brief = corpus.briefs.get(next_id) or corpus.withdrawn.get(next_id)
    return brief


def _page(corpus: Corpus, brief: Brief, title: str, blocks: tuple[Block, ...]) -> Page:
    topics = tuple(parts.topic(corpus, id) for id in brief.topics)
    return Page(
        address=f"briefings/{brief.id}",
        title=title,
        description=brief.standfirst,
        blocks=blocks,
        kind="briefing",
        source=brief.path,
        kicker=(*topics, Text("Briefing")),
        contents=True,
    )


def _opening(corpus: Corpus, brief: Brief, title: str) -> list[Block]:
    blocks: list[Block] = [parts.title(title), paragraph(brief.standfirst, cls="standfirst")]
    if brief.corrections:
        latest = brief.corrections[-1]
        told = f"Corrected {words(latest.date)}."
        blocks.append(paragraph(strong(told), f" Now: {latest.now}", cls="corrected"))
    return blocks + _card(corpus, brief)


def _card(corpus: Corpus, brief: Brief) -> list[Block]:
    """The article we read, and how we know its date."""
    original: Inline = Link((Text(f"{brief.title} ↗"),), Outside(brief.url), ("article",))
    if brief.language != "en":
        original = Emphasis((original,), brief.language)
    blocks: list[Block] = [paragraph("Article we read", cls="label"), paragraph(original)]
    if brief.title_translation:
        told = f"In English: {brief.title_translation} (translated by {brief.translated_by})"
        blocks.append(paragraph(told))
    published = parts.when(brief.published, brief.published_because)
    copy = (Link((Text("Saved copy ↗"),), Outside(brief.archive)),) if brief.archive else ()
    blocks.append(
        facts(
            ("Publisher", inline(parts.publisher(corpus, brief))),
            ("By", inline(", ".join(brief.byline))),
            ("Published", inline(published)),
            ("Type", inline(ARTICLE_KINDS[brief.kind])),
            ("Language", inline(language(brief.language)) if brief.language != "en" else ()),
            ("Access", inline("Readers need a subscription") if brief.paywall else ()),
            ("Copy", copy),
        )
    )
    return blocks + parts.worked_out(brief.published_because)


def _key_points(corpus: Corpus, brief: Brief) -> list[Block]:
    points = [Statement(brief, claim) for claim in brief.claims if claim.key]
    if not points:
        return []
    return [heading("Key points", "key-points"), rows.statements(corpus, points)]


def _summary(brief: Brief) -> list[Block]:
    if not brief.summary:
        return []
    return [heading("In our words", "in-our-words"), *prose.blocks(brief.summary)]


def _open(brief: Brief) -> list[Block]:
    if not brief.open:
        return []
    gaps = bullets((paragraph(gap),) for gap in brief.open)
    return [heading("Not in this article", "not-in-this-article"), gaps]


def _other_points(corpus: Corpus, brief: Brief) -> list[Block]:
    points = [Statement(brief, claim) for claim in brief.claims if not claim.key]
    if not points:
        return []
    return [heading("Other points", "other-points"), rows.statements(corpus, points)]


def _quotes(corpus: Corpus, brief: Brief) -> list[Block]:
    """What somebody said in so many words; the article's own phrases stand with their claims."""
    found = [
        rows.quotation(corpus, brief, item, quote)
        for item, quote in quotations(brief)
        if brief.publisher not in (quote.speaker or said_by(item))
    ]
    blocks: list[Block] = [heading("Quotes", "quotes")]
    if not found:
        return [*blocks, *unsearched([paragraph("No direct quotes in this article.")])]
    return [*blocks, bullets(found)]


def _events(corpus: Corpus, brief: Brief) -> list[Block]:
    blocks: list[Block] = [heading("Events mentioned", "events-mentioned")]
    events = events_of(corpus, brief)
    if not events:
        return [*blocks, *unsearched([paragraph("This article mentions no dated events.")])]
    timeline = paragraph(parts.link("See these in the full timeline", "timeline"))
    lines = bullets(rows.event_line(event) for event in events)
    return [*blocks, lines, *unsearched([timeline])]


def events_of(corpus: Corpus, brief: Brief) -> list[Event]:
    """The events a brief tells of, in order of time."""
    return in_order(corpus.events[account.id] for account in brief.events)


def _others(corpus: Corpus, brief: Brief) -> list[Block]:
    """The newest briefings of other outlets on the same events."""
    events = (corpus.events[account.id] for account in brief.events)
    tellings = (telling.brief for event in events for telling in event.tellings)
    ids = {other.id for other in tellings if other.publisher != brief.publisher}
    if not ids:
        return []
    others = (parts.teaser(corpus, other)[:2] for other in corpus.latest(ids)[:OTHERS])
    return [heading("Same events, other outlets", "other-outlets"), bullets(others)]


def _about(corpus: Corpus, brief: Brief) -> list[Block]:
    how = parts.link("How we work", "method")
    told = (
        f"Written by the editors from one article, in our own words. Read on {words(brief.read)}."
    )
    read = paragraph(told, " ", passages.summary(corpus, brief), " ", how, ".")
    blocks: list[Block] = [
        heading("About this briefing", "about-this-briefing"),
        *unsearched([read]),
    ]
    if brief.note:
        blocks += prose.blocks(brief.note)
    if not brief.corrections:
        return [*blocks, *unsearched([paragraph("No corrections so far.")])]
    return [*blocks, bullets(_correction(brief, index) for index in range(len(brief.corrections)))]


def _correction(brief: Brief, index: int) -> tuple[Block, ...]:
    record = brief.corrections[index]
    told = inline(strong(f"{words(record.date)}:"), f" {parts.correction(record)}")
    return (paragraph(told, id=f"correction-{index + 1}"),)
