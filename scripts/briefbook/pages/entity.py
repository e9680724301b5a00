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
from briefbook.pages.parts import common, rows
from briefbook.pages.parts.common import bullets, facts, heading, inline, joined, paragraph
from briefbook.pages.parts.count_words import language
from briefbook.pages.parts.teaser import teaser
from briefbook.pages.tree import Block, Inline, Page
from briefbook.text.language import say

MOST = 50
"""How many events, claims or briefings of one name stand on its page."""
COMPANIONS = 5


def actor(corpus: Corpus, entry: Actor) -> Page:
    """Somebody who says or does something."""
    card = facts(
        *_names(entry),
        (say("named.kind"), inline(say(f"actor_kinds.{entry.kind}") if entry.kind else "")),
        (say("named.depends_on"), common.whos(corpus, entry.depends_on)),
        (say("named.together"), common.whos(corpus, _companions(corpus, entry.id))),
        *_site(entry),
    )
    blocks = [
        card,
        *_did(corpus, entry.id),
        *_said(corpus, entry.id),
        *_passed_on(corpus, entry.id),
        *_briefings(corpus, entry.id),
    ]
    if len(blocks) == 1:  # the card alone
        blocks.append(paragraph(say("named.only_mentioned")))
    return _page("actors", entry, blocks)


def place(corpus: Corpus, entry: Place) -> Page:
    """Where something happened."""
    within = (common.place(corpus, entry.within),) if entry.within else ()
    inside = [p.id for p in corpus.vocabulary.places.values() if p.within == entry.id]
    card = facts(
        *_names(entry),
        (say("named.lies_in"), within),
        (say("named.holds"), joined(common.place(corpus, id) for id in inside)),
        *_site(entry),
    )
    happened = _events(corpus, corpus.events_of_place.get(entry.id, ()), "happened", "events")
    title = heading(say("named.happened"), "events")
    nothing: list[Block] = [title, paragraph(say("named.no_events"))]
    return _page("places", entry, [card, *(happened or nothing)])


def publisher(corpus: Corpus, entry: Publisher) -> Page:
    """Who publishes: what can be observed, and no score."""
    ids = corpus.briefs_of_publisher.get(entry.id, ())
    # An article and its copies count once; the briefings below are all there.
    read = without_copies(corpus, ids)
    card = facts(
        *_names(entry),
        (say("named.language"), inline(language(entry.language)) if entry.language else ()),
        (say("named.country"), inline(entry.country or "")),
        (say("named.owner"), inline(entry.owner or "")),
        (say("named.depends_on"), common.whos(corpus, entry.depends_on)),
        (say("named.articles"), inline(str(len(read)))),
        (say("named.kinds"), _kinds(corpus, read)),
        (say("named.dates"), _dates_given(corpus, read)),
        (say("named.origins"), _origins_named(corpus, read)),
        *_site(entry),
    )
    blocks: list[Block] = [card]
    if ids:
        shown, cut = _newest(corpus.latest(ids))
        teasers = bullets(teaser(corpus, brief) for brief in shown)
        blocks += [heading(say("named.its_briefings"), "briefings"), teasers, *cut]
    blocks += [*_did(corpus, entry.id), *_said(corpus, entry.id), *_passed_on(corpus, entry.id)]
    if not ids:
        blocks.append(paragraph(say("named.never_read")))
    return _page("publishers", entry, blocks)


def _dates_given(corpus: Corpus, ids: Sequence[str]) -> tuple[Inline, ...]:
    briefs = [corpus.briefs[id] for id in ids]
    stated = sum(_full_date(brief) for brief in briefs)
    return inline(say("named.dates_given", len(ids), stated=stated)) if ids else ()


def _full_date(brief: Brief) -> bool:
    """Whether the article prints the day it appeared, year and all."""
    when = brief.published
    return when is not None and when.exact and not brief.published_because


def _kinds(corpus: Corpus, ids: Sequence[str]) -> tuple[Inline, ...]:
    """The kinds of its articles that we read, the most frequent first."""
    found = Counter(corpus.briefs[id].kind for id in ids)
    ordered = sorted(found, key=lambda kind: (-found[kind], kind))
    return inline(say("marks.comma").join(say(f"article_kinds.{kind}") for kind in ordered))


def _origins_named(corpus: Corpus, ids: Sequence[str]) -> tuple[Inline, ...]:
    """For how many of its claims it says where they come from; its views are its own."""
    briefs = (corpus.briefs[id] for id in ids)
    found = origins_named(
        corpus, [Statement(brief, claim) for brief in briefs for claim in brief.claims]
    )
    if not found.claims:
        return ()
    key = "named.origins_inferred" if found.inferred else "named.origins_named"
    return inline(say(key, found.claims, named=found.stated, inferred=found.inferred))


def _companions(corpus: Corpus, id: str) -> list[str]:
    """Who else stands in more than one of its events, the most frequent first."""
    events = corpus.events_of_who.get(id, ())
    found = Counter(who for event in events for who in corpus.events[event].who if who != id)
    # By id where the numbers are equal, so that the order is the same in every run.
    often = sorted((-number, who) for who, number in found.items() if number > 1)
    return [who for _, who in often[:COMPANIONS]]


def _newest(found: Sequence[Any]) -> tuple[Sequence[Any], list[Block]]:
    """The first of many, and a word on how many there are."""
    if len(found) <= MOST:
        return found, []
    return found[:MOST], [paragraph(say("named.cut", len(found), shown=MOST), cls="meta")]


def _page(section: str, entry: Named, blocks: list[Block]) -> Page:
    title = common.title_of(entry)
    opening: list[Block] = [common.title(title)]
    if entry.about:
        opening.append(paragraph(entry.about, cls="standfirst"))
    return Page(
        address=f"{section}/{entry.id}",
        title=title,
        description=entry.about or say("named.description", name=title),
        blocks=(*opening, *blocks),
        kind=section.removesuffix("s"),
        source=entry.path,
        kicker=(common.link(say(f"lists.{section}"), section),),
    )


def _names(entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    return (
        (say("named.other_languages"), common.foreign_names(entry)),
        (say("named.also"), inline(say("marks.comma").join(entry.also))),
    )


def _site(entry: Named) -> tuple[tuple[str, tuple[Inline, ...]], ...]:
    site = (common.outside(entry.url, entry.url),) if entry.url else ()
    return ((say("named.site"), site),)


def _did(corpus: Corpus, id: str) -> list[Block]:
    return _events(corpus, corpus.events_of_who.get(id, ()), "did", "events")


def _passed_on(corpus: Corpus, id: str) -> list[Block]:
    """What others said or did and it only carried."""
    ids = corpus.events_of_relay.get(id, ())
    inferred = {event for event in ids if id in corpus.events[event].inferred_relays}
    return _events(corpus, ids, "passed_on", "passed-on", inferred)


def _events(
    corpus: Corpus, ids: Sequence[str], title: str, anchor: str, inferred: Container[str] = ()
) -> list[Block]:
    """The newest of some events under a heading, and which are there by our inference alone."""
    if not ids:
        return []
    shown, cut = _newest(in_order(corpus.events[id] for id in ids)[::-1])
    doubt = (paragraph(say("named.inferred"), cls="meta"),)
    lines = bullets(
        (*rows.event_line(event), *(doubt if event.id in inferred else ())) for event in shown
    )
    return [heading(say(f"named.{title}"), anchor), lines, *cut]


def _said(corpus: Corpus, id: str) -> list[Block]:
    found = corpus.statements_of_who.get(id, ())
    if not found:
        return []
    shown, cut = _newest(found)
    return [heading(say("named.said"), "said"), rows.statements_elsewhere(corpus, shown), *cut]


def _briefings(corpus: Corpus, id: str) -> list[Block]:
    ids = corpus.briefs_of_who.get(id, ())
    if not ids:
        return []
    shown, cut = _newest(corpus.latest(ids))
    teasers = bullets(teaser(corpus, brief)[:2] for brief in shown)
    return [heading(say("named.briefings"), "briefings"), teasers, *cut]
