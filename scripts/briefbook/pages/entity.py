"""The pages of actors, places and publishers: who or what it is, and where it comes up."""

from collections import Counter
from collections.abc import Container, Sequence
from typing import Any

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import origins_named, without_copies
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Actor, Named, Place, Publisher
from briefbook.pages.context import Site
from briefbook.pages.descriptions import NameKind, description_of_name, title_of_name
from briefbook.pages.parts import common, rows
from briefbook.pages.parts.common import bullets, facts, heading, inline, joined, paragraph
from briefbook.pages.parts.count_words import language_name
from briefbook.pages.parts.teaser import short, teaser
from briefbook.pages.tree import Block, Inline, Page
from briefbook.text.language import Language

MOST = 50
"""How many events, claims or briefings of one name stand on its page."""
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
    happened = _events(site, events, "happened", "events")
    title = heading(site.say("named.happened"), "events", searched=False)
    nothing: list[Block] = [title, paragraph(site.say("named.no_events"))]
    return _page(site.language, "place", entry, [card, *(happened or nothing)], len(events))


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
        (site.say("named.articles"), inline(str(len(read)))),
        (site.say("named.kinds"), _kinds(site, read)),
        (site.say("named.dates"), _dates_given(site, read)),
        (site.say("named.origins"), _origins_named(site, read)),
        *_website(site.language, entry),
    )
    blocks: list[Block] = [card]
    if ids:
        shown, cut = _newest(site.language, site.corpus.latest(ids))
        teasers = bullets(teaser(site, brief) for brief in shown)
        blocks += [
            heading(site.say("named.its_briefings"), "briefings", searched=False),
            teasers,
            *cut,
        ]
    blocks += [*_did(site, entry.id), *_said(site, entry.id), *_passed_on(site, entry.id)]
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


def _newest(language: Language, entries: Sequence[Any]) -> tuple[Sequence[Any], list[Block]]:
    """The first of many, and a word on how many there are."""
    if len(entries) <= MOST:
        return entries, []
    return entries[:MOST], [
        paragraph(language.say("named.cut", len(entries), shown=MOST), cls="meta")
    ]


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
        head=title_of_name(language, kind, title),
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
    """What others said or did and it only carried."""
    ids = site.corpus.events_of_relay.get(id, ())
    inferred = {event for event in ids if id in site.corpus.events[event].inferred_relays}
    return _events(site, ids, "passed_on", "passed-on", inferred, searched=True)


def _events(
    site: Site,
    ids: Sequence[str],
    title: str,
    anchor: str,
    inferred: Container[str] = (),
    searched: bool = False,
) -> list[Block]:
    """The newest of some events under a heading, and which are there by our inference alone."""
    if not ids:
        return []
    shown, cut = _newest(site.language, in_order(site.corpus.events[id] for id in ids)[::-1])
    doubt = (paragraph(site.say("named.inferred"), cls="meta"),)
    lines = bullets(
        (*rows.event_line(site.language, event), *(doubt if event.id in inferred else ()))
        for event in shown
    )
    return [heading(site.say(f"named.{title}"), anchor, searched=searched), lines, *cut]


def _said(site: Site, id: str) -> list[Block]:
    claims = site.corpus.statements_of_who.get(id, ())
    if not claims:
        return []
    shown, cut = _newest(site.language, claims)
    title = heading(site.say("named.said"), "said", searched=False)
    return [title, rows.statements_elsewhere(site, shown), *cut]


def _briefings(site: Site, id: str) -> list[Block]:
    ids = site.corpus.briefs_of_who.get(id, ())
    if not ids:
        return []
    shown, cut = _newest(site.language, site.corpus.latest(ids))
    teasers = bullets(short(site, brief) for brief in shown)
    return [heading(site.say("named.briefings"), "briefings", searched=False), teasers, *cut]
