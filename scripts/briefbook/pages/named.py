"""The pages of actors, places and publishers: who or what it is, and where it comes up."""

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.model.vocabulary import Actor, Named, Place, Publisher
from briefbook.pages import parts, rows
from briefbook.pages.parts import bullets, facts, heading, inline, joined, paragraph
from briefbook.pages.words import ACTOR_KINDS, count, language
from briefbook.tree import Block, Inline, Link, Outside, Page, Text


def actor(corpus: Corpus, entry: Actor) -> Page:
    """Somebody who says or does something."""
    card = facts(
        *_names(entry),
        ("Kind", inline(ACTOR_KINDS[entry.kind])),
        ("Not independent of", parts.whos(corpus, entry.depends_on)),
        *_site(entry),
    )
    blocks = [
        card,
        *_did(corpus, entry.id),
        *_said(corpus, entry.id),
        *_briefings(corpus, entry.id),
    ]
    if len(blocks) == 1:
        blocks.append(paragraph("Mentioned, but no events or quotes yet."))
    return _page("actors", "Who", entry, blocks)


def place(corpus: Corpus, entry: Place) -> Page:
    """Where something happened."""
    within = (parts.place(corpus, entry.within),) if entry.within else ()
    inside = [p.id for p in corpus.vocabulary.places.values() if p.within == entry.id]
    card = facts(
        *_names(entry),
        ("Lies in", within),
        ("Holds", joined(parts.place(corpus, id) for id in inside)),
        *_site(entry),
    )
    events = in_order(corpus.events[id] for id in corpus.events_of_place.get(entry.id, ()))
    lines: Block = bullets(rows.event_line(event) for event in events)
    if not events:
        lines = paragraph("No events yet.")
    return _page("places", "Places", entry, [card, heading("What happened here", "events"), lines])


def publisher(corpus: Corpus, entry: Publisher) -> Page:
    """Who publishes: what can be observed, and no score."""
    ids = corpus.briefs_of_publisher.get(entry.id, ())
    card = facts(
        *_names(entry),
        ("Language", inline(language(entry.language)) if entry.language else ()),
        ("Country", inline(entry.country or "")),
        ("Owner", inline(entry.owner or "")),
        ("Not independent of", parts.whos(corpus, entry.depends_on)),
        ("Articles we read", inline(str(len(ids)))),
        ("Dates given", _dates_given(corpus, ids)),
        *_site(entry),
    )
    blocks: list[Block] = [card]
    if ids:
        teasers = bullets(parts.teaser(corpus, brief) for brief in corpus.latest(ids))
        blocks += [heading("Briefings of its articles", "briefings"), teasers]
    blocks += [*_did(corpus, entry.id), *_said(corpus, entry.id)]
    if not ids:
        blocks.append(paragraph("We have read no article of this publisher; others refer to it."))
    return _page("publishers", "Publishers", entry, blocks)


def _dates_given(corpus: Corpus, ids: tuple[str, ...]) -> tuple[Inline, ...]:
    briefs = [corpus.briefs[id] for id in ids]
    stated = sum(brief.published is not None and not brief.published_because for brief in briefs)
    return inline(f"in {stated} of {count(len(ids), 'article')}") if ids else ()


def _page(section: str, above: str, entry: Named, blocks: list[Block]) -> Page:
    opening: list[Block] = [parts.title(entry.title)]
    if entry.about:
        opening.append(paragraph(entry.about, cls="standfirst"))
    return Page(
        address=f"{section}/{entry.id}",
        title=entry.title,
        description=entry.about or f"{entry.title}: what our briefings say.",
        blocks=(*opening, *blocks),
        kind=section.removesuffix("s"),
        source=entry.path,
        kicker=(parts.link(above, section),),
    )


def _names(entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    return (
        ("In other languages", parts.foreign_names(entry)),
        ("Also called", inline(", ".join(entry.also))),
    )


def _site(entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    site = (Link((Text(f"{entry.url} ↗"),), Outside(entry.url)),) if entry.url else ()
    return (("Site", site),)


def _did(corpus: Corpus, id: str) -> list[Block]:
    events = in_order(corpus.events[event] for event in corpus.events_of_who.get(id, ()))
    if not events:
        return []
    lines = bullets(rows.event_line(event) for event in reversed(events))
    return [heading("Said or did", "events"), lines]


def _said(corpus: Corpus, id: str) -> list[Block]:
    found = corpus.statements_of_who.get(id, ())
    if not found:
        return []
    return [heading("Quoted or cited", "said"), rows.statements_elsewhere(corpus, found)]


def _briefings(corpus: Corpus, id: str) -> list[Block]:
    ids = corpus.briefs_of_who.get(id, ())
    if not ids:
        return []
    teasers = bullets(parts.teaser(corpus, brief)[:2] for brief in corpus.latest(ids))
    return [heading("Briefings", "briefings"), teasers]
