"""The pages of actors, places and publishers: who or what it is, and where it comes up."""

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.model.vocabulary import Actor, Named, Place, Publisher
from briefbook.pages import parts, rows
from briefbook.pages.parts import bullets, facts, heading, inline, joined, paragraph
from briefbook.pages.words import language
from briefbook.text.language import say
from briefbook.tree import Block, Inline, Page


def actor(corpus: Corpus, entry: Actor) -> Page:
    """Somebody who says or does something."""
    card = facts(
        *_names(entry),
        (say("named.kind"), inline(say(f"actor_kinds.{entry.kind}"))),
        (say("named.depends_on"), parts.whos(corpus, entry.depends_on)),
        *_site(entry),
    )
    blocks = [
        card,
        *_did(corpus, entry.id),
        *_said(corpus, entry.id),
        *_briefings(corpus, entry.id),
    ]
    if len(blocks) == 1:
        blocks.append(paragraph(say("named.only_mentioned")))
    return _page("actors", entry, blocks)


def place(corpus: Corpus, entry: Place) -> Page:
    """Where something happened."""
    within = (parts.place(corpus, entry.within),) if entry.within else ()
    inside = [p.id for p in corpus.vocabulary.places.values() if p.within == entry.id]
    card = facts(
        *_names(entry),
        (say("named.lies_in"), within),
        (say("named.holds"), joined(parts.place(corpus, id) for id in inside)),
        *_site(entry),
    )
    events = in_order(corpus.events[id] for id in corpus.events_of_place.get(entry.id, ()))
    lines: Block = bullets(rows.event_line(event) for event in events)
    if not events:
        lines = paragraph(say("named.no_events"))
    return _page("places", entry, [card, heading(say("named.happened"), "events"), lines])


def publisher(corpus: Corpus, entry: Publisher) -> Page:
    """Who publishes: what can be observed, and no score."""
    ids = corpus.briefs_of_publisher.get(entry.id, ())
    card = facts(
        *_names(entry),
        (say("named.language"), inline(language(entry.language)) if entry.language else ()),
        (say("named.country"), inline(entry.country or "")),
        (say("named.owner"), inline(entry.owner or "")),
        (say("named.depends_on"), parts.whos(corpus, entry.depends_on)),
        (say("named.articles"), inline(str(len(ids)))),
        (say("named.dates"), _dates_given(corpus, ids)),
        *_site(entry),
    )
    blocks: list[Block] = [card]
    if ids:
        teasers = bullets(parts.teaser(corpus, brief) for brief in corpus.latest(ids))
        blocks += [heading(say("named.its_briefings"), "briefings"), teasers]
    blocks += [*_did(corpus, entry.id), *_said(corpus, entry.id)]
    if not ids:
        blocks.append(paragraph(say("named.never_read")))
    return _page("publishers", entry, blocks)


def _dates_given(corpus: Corpus, ids: tuple[str, ...]) -> tuple[Inline, ...]:
    briefs = [corpus.briefs[id] for id in ids]
    stated = sum(brief.published is not None and not brief.published_because for brief in briefs)
    return inline(say("named.dates_given", len(ids), stated=stated)) if ids else ()


def _page(section: str, entry: Named, blocks: list[Block]) -> Page:
    title = parts.title_of(entry)
    opening: list[Block] = [parts.title(title)]
    if entry.about:
        opening.append(paragraph(entry.about, cls="standfirst"))
    return Page(
        address=f"{section}/{entry.id}",
        title=title,
        description=entry.about or say("named.description", name=title),
        blocks=(*opening, *blocks),
        kind=section.removesuffix("s"),
        source=entry.path,
        kicker=(parts.link(say(f"lists.{section}"), section),),
    )


def _names(entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    return (
        (say("named.other_languages"), parts.foreign_names(entry)),
        (say("named.also"), inline(say("marks.comma").join(entry.also))),
    )


def _site(entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    site = (parts.outside(entry.url, entry.url),) if entry.url else ()
    return ((say("named.site"), site),)


def _did(corpus: Corpus, id: str) -> list[Block]:
    events = in_order(corpus.events[event] for event in corpus.events_of_who.get(id, ()))
    if not events:
        return []
    lines = bullets(rows.event_line(event) for event in reversed(events))
    return [heading(say("named.did"), "events"), lines]


def _said(corpus: Corpus, id: str) -> list[Block]:
    found = corpus.statements_of_who.get(id, ())
    if not found:
        return []
    return [heading(say("named.said"), "said"), rows.statements_elsewhere(corpus, found)]


def _briefings(corpus: Corpus, id: str) -> list[Block]:
    ids = corpus.briefs_of_who.get(id, ())
    if not ids:
        return []
    teasers = bullets(parts.teaser(corpus, brief)[:2] for brief in corpus.latest(ids))
    return [heading(say("named.briefings"), "briefings"), teasers]
