"""The pages of actors, places and publishers: who or what it is, and where it comes up."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus, Index
from briefbook.corpus.coverage import origins_named, without_copies
from briefbook.corpus.events import Event
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Actor, Named, Place, Publisher
from briefbook.pages import further
from briefbook.pages.context import Site
from briefbook.pages.descriptions import NameKind, description_of_name, title_of_name
from briefbook.pages.further import Listed, Lists
from briefbook.pages.parts import common, rows, show
from briefbook.pages.parts.common import bullets, facts, heading, inline, joined, paragraph
from briefbook.pages.parts.count_words import language_name
from briefbook.pages.tree import Block, Inline, Page
from briefbook.text.language import Language

COMPANIONS = 5


def actor(site: Site, entry: Actor) -> Page:
    """Somebody who says or does something."""
    card = facts(
        site.language,
        *_names(site.language, entry),
        (
            site.say("named.kind"),
            inline(site.say(f"actor_kinds.{entry.kind}") if entry.kind else ""),
        ),
        (site.say("named.depends_on"), common.whos(site, entry.depends_on)),
        (site.say("named.together"), common.whos(site, _companions(site.corpus, entry.id))),
        *_website(site.language, entry),
    )
    blocks = [
        card,
        *_did(site, entry.id),
        *_said(site, entry.id),
        *_passed_on(site, entry.id),
        *_briefings(site, entry.id),
        *further.ways(site, f"actors/{entry.id}", lists_of_actor(site.corpus, entry)),
    ]
    if len(blocks) == 1:  # the card alone
        blocks.append(paragraph(site.say("named.only_mentioned")))
    return _page(
        site.language, "actor", entry, blocks, len(site.corpus.briefs_of_who.get(entry.id, ()))
    )


def place(site: Site, entry: Place) -> Page:
    """Where something happened."""
    within = (common.place(site, entry.within),) if entry.within else ()
    inside = [p.id for p in site.corpus.vocabulary.places.values() if p.within == entry.id]
    card = facts(
        site.language,
        *_names(site.language, entry),
        (site.say("named.lies_in"), within),
        (site.say("named.holds"), joined(site.language, (common.place(site, id) for id in inside))),
        *_website(site.language, entry),
    )
    events = site.corpus.events_of_place.get(entry.id, ())
    happened = _events(site, events, "happened", "events", show.events_there)
    title = heading(site.say("named.happened"), "events", searched=False)
    nothing: list[Block] = [title, paragraph(site.say("named.no_events"))]
    ways = further.ways(site, f"places/{entry.id}", lists_of_place(site.corpus, entry))
    return _page(site.language, "place", entry, [card, *(happened or nothing), *ways], len(events))


def publisher(site: Site, entry: Publisher) -> Page:
    """Who publishes: what can be observed, and no score."""
    ids = site.corpus.briefs_of_publisher.get(entry.id, ())
    # An article and its copies count once; the briefings below are all there.
    read = without_copies(site.corpus, ids)
    card = facts(
        site.language,
        *_names(site.language, entry),
        (
            site.say("named.language"),
            inline(language_name(site.language, entry.language)) if entry.language else (),
        ),
        (site.say("named.country"), inline(entry.country or "")),
        (site.say("named.owner"), inline(entry.owner or "")),
        (site.say("named.depends_on"), common.whos(site, entry.depends_on)),
        (site.say("named.articles"), inline(str(len(read)) if read else "")),
        (site.say("named.kinds"), _kinds(site, read)),
        (site.say("named.dates"), _dates_given(site, read)),
        (site.say("named.origins"), _origins_named(site, read)),
        *_website(site.language, entry),
    )
    blocks: list[Block] = [card]
    if ids:
        blocks.append(heading(site.say("named.its_briefings"), "briefings", searched=False))
        blocks += _newest(site, site.corpus.latest(ids), show.teasers)
    blocks += [*_did(site, entry.id), *_said(site, entry.id), *_passed_on(site, entry.id)]
    blocks += further.ways(site, f"publishers/{entry.id}", lists_of_publisher(site.corpus, entry))
    if not ids:
        blocks.append(paragraph(site.say("named.never_read")))
    return _page(site.language, "publisher", entry, blocks, len(read))


def _dates_given(site: Site, ids: Sequence[str]) -> tuple[Inline, ...]:
    briefs = [site.corpus.briefs[id] for id in ids]
    stated = sum(_full_date(brief) for brief in briefs)
    return inline(site.say("named.dates_given", len(ids), stated=stated)) if ids else ()


def _full_date(brief: Brief) -> bool:
    """Whether the article prints the day it appeared, year and all."""
    when = brief.published
    return when is not None and when.exact and not brief.published_because


def _kinds(site: Site, ids: Sequence[str]) -> tuple[Inline, ...]:
    """The kinds of its articles that we read, the most frequent first."""
    numbers = Counter(site.corpus.briefs[id].kind for id in ids)
    ordered = sorted(numbers, key=lambda kind: (-numbers[kind], kind))
    return inline(
        site.say("marks.comma").join(site.say(f"article_kinds.{kind}") for kind in ordered)
    )


def _origins_named(site: Site, ids: Sequence[str]) -> tuple[Inline, ...]:
    """For how many of its claims it says where they come from; its views are its own."""
    briefs = (site.corpus.briefs[id] for id in ids)
    origins = origins_named(
        site.corpus, [Statement(brief, claim) for brief in briefs for claim in brief.claims]
    )
    if not origins.claims:
        return ()
    key = "named.origins_inferred" if origins.inferred else "named.origins_named"
    return inline(site.say(key, origins.claims, named=origins.stated, inferred=origins.inferred))


def _companions(corpus: Corpus, id: str) -> list[str]:
    """Who else stands in more than one of its events, the most frequent first."""
    events = corpus.events_of_who.get(id, ())
    numbers = Counter(who for event in events for who in corpus.events[event].who if who != id)
    # By id where the numbers are equal, so that the order is the same in every run.
    often = sorted((-number, who) for who, number in numbers.items() if number > 1)
    return [who for _, who in often[:COMPANIONS]]


def _newest(
    site: Site, entries: Sequence[Any], show: Callable[[Site, Sequence[Any]], Block]
) -> list[Block]:
    """The first of many, and a word on how many there are."""
    return [show(site, entries[: further.MOST]), *further.cut(site, entries)]


def lists_of_actor(corpus: Corpus, entry: Actor) -> Lists:
    """All that may be too much for the page of somebody who says or does something."""
    briefs = [corpus.briefs[id] for id in corpus.briefs_of_who.get(entry.id, ())]
    return (
        *_lists_of_who(corpus, entry.id),
        Listed("briefings", "named.briefings", briefs, show.short_teasers),
    )


def lists_of_publisher(corpus: Corpus, entry: Publisher) -> Lists:
    """The same for a publisher, who may act as well."""
    briefs = [corpus.briefs[id] for id in corpus.briefs_of_publisher.get(entry.id, ())]
    return (
        Listed("briefings", "named.its_briefings", briefs, show.teasers),
        *_lists_of_who(corpus, entry.id),
    )


def lists_of_place(corpus: Corpus, entry: Place) -> Lists:
    """The same for a place."""
    happened = _events_of(corpus, corpus.events_of_place, entry.id, "happened", "events")
    return (replace(happened, show=show.events_there),)


def _lists_of_who(corpus: Corpus, id: str) -> Lists:
    said = corpus.statements_of_who.get(id, ())
    return (
        _events_of(corpus, corpus.events_of_who, id, "did", "events"),
        Listed("said", "named.said", said, rows.statements_elsewhere),
        replace(
            _events_of(corpus, corpus.events_of_relay, id, "passed_on", "passed-on"),
            show=partial(_carried, id),
        ),
    )


def _events_of(corpus: Corpus, index: Index, id: str, title: str, anchor: str) -> Listed:
    events = [corpus.events[event] for event in index.get(id, ())]
    return Listed(anchor, f"named.{title}", events, show.events)


def _carried(id: str, site: Site, events: Sequence[Event]) -> Block:
    """What others said or did and somebody only carried, and where that is our inference alone."""
    doubt = (paragraph(site.say("named.inferred"), cls="meta"),)
    return bullets(
        (*rows.event_line(site.language, event), *(doubt if id in event.inferred_relays else ()))
        for event in events
    )


def _page(
    language: Language, kind: NameKind, entry: Named, blocks: list[Block], number: int
) -> Page:
    """The page of a name; `number` is how many articles or events it is about."""
    section = f"{kind}s"
    title = common.title_of(language, entry)
    opening: list[Block] = [common.title(title)]
    if entry.about:
        opening.append(paragraph(entry.about, cls="standfirst"))
    return Page(
        address=f"{section}/{entry.id}",
        title=title,
        description=description_of_name(language, kind, title, entry.about, number),
        blocks=(*opening, *blocks),
        kind=kind,
        head=title_of_name(language, kind, title, number),
        source=entry.path,
        kicker=(common.link(language.say(f"lists.{section}"), section),),
    )


def _names(language: Language, entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    return (
        (language.say("named.other_languages"), common.foreign_names(language, entry)),
        (language.say("named.also"), inline(language.say("marks.comma").join(entry.also))),
    )


def _website(language: Language, entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    link = (common.outside(language, entry.url, entry.url),) if entry.url else ()
    return ((language.say("named.site"), link),)


def _did(site: Site, id: str) -> list[Block]:
    return _events(site, site.corpus.events_of_who.get(id, ()), "did", "events")


def _passed_on(site: Site, id: str) -> list[Block]:
    ids = site.corpus.events_of_relay.get(id, ())
    return _events(site, ids, "passed_on", "passed-on", partial(_carried, id), searched=True)


def _events(
    site: Site,
    ids: Sequence[str],
    title: str,
    anchor: str,
    each: Callable[[Site, Sequence[Event]], Block] = show.events,
    searched: bool = False,
) -> list[Block]:
    """The newest of some events under a heading."""
    if not ids:
        return []
    newest = in_order(site.corpus.events[id] for id in ids)[::-1]
    title_of_list = heading(site.say(f"named.{title}"), anchor, searched=searched)
    return [title_of_list, *_newest(site, newest, each)]


def _said(site: Site, id: str) -> list[Block]:
    claims = site.corpus.statements_of_who.get(id, ())
    if not claims:
        return []
    title = heading(site.say("named.said"), "said", searched=False)
    return [title, *_newest(site, claims, rows.statements_elsewhere)]


def _briefings(site: Site, id: str) -> list[Block]:
    ids = site.corpus.briefs_of_who.get(id, ())
    if not ids:
        return []
    title = heading(site.say("named.briefings"), "briefings", searched=False)
    return [title, *_newest(site, site.corpus.latest(ids), show.short_teasers)]
