"""For each kind of page: which of them show a record that differs."""

from collections.abc import Iterator
from itertools import chain

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.differences import enclosing
from briefbook.corpus.speakers import participants
from briefbook.corpus.topics import topics_of
from briefbook.diff.changed_records import Dirty
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Actor, Named, Place, Publisher, SummaryLine


def briefing(corpus: Corpus, found: Dirty) -> Iterator[str]:
    """Its own record, and what its claims, accounts and differences share with others."""
    yield from found.briefs
    for id in found.listed:
        event = corpus.events.get(id)
        yield from (told.brief.id for told in event.tellings) if event else ()
        yield from (row.brief.id for row in corpus.statements_about.get(id, ()))
        yield from (row.brief.id for row in corpus.statements_from.get(id, ()))
    for point in found.points:
        yield from (row.brief.id for row in corpus.statements_on.get(point, ()))
    for one in corpus.differences:
        if (one.kind, one.id) in found.differences:
            yield from one.briefs
    for brief in corpus.briefs.values():
        if brief.copy_of and brief.copy_of.brief in found.linked:
            yield brief.id
    for brief in corpus.withdrawn.values():
        if _leads_to(corpus, brief) & found.linked:
            yield brief.id


def _leads_to(corpus: Corpus, brief: Brief) -> set[str]:
    """The briefs that a withdrawn one names as taking its place, one after another."""
    # Two briefs that name each other are an error, but must come to an end here.
    seen: set[str] = set()
    here: Brief | None = brief
    while here and here.withdrawn and (then := here.withdrawn.successor) and then not in seen:
        seen.add(then)
        here = corpus.withdrawn.get(then)
    return seen


def event(corpus: Corpus, found: Dirty) -> Iterator[str]:
    """Its own record, what is told or left open about it, the points and differences around it."""
    yield from found.events
    for here in corpus.events.values():
        if found.listed & {*here.rests_on}:
            yield here.id
    for id in found.briefs & corpus.briefs.keys():
        yield from (account.id for account in corpus.briefs[id].events)
    for point in found.points:
        for row in corpus.statements_on.get(point, ()):
            yield from filter(None, (row.claim.about, row.claim.chain[0].id))
    for one in corpus.differences:
        if (one.kind, one.id) in found.differences:
            yield from one.events


def topic(corpus: Corpus, found: Dirty) -> Iterator[str]:
    """Its own record, and everything its briefings and their events show."""
    yield from (id for part, id in found.entries if part == "topics")
    seen = set(found.briefs | found.teasers)
    for point in found.points:
        seen |= {row.brief.id for row in corpus.statements_on.get(point, ())}
    for one in corpus.differences:
        if (one.kind, one.id) in found.differences:
            seen |= {*one.briefs}
    for id in seen & corpus.briefs.keys():
        yield from {*corpus.briefs[id].topics, *topics_of(corpus.briefs[id])}
    whos = (id for part, id in found.entries if part in ("actors", "publishers"))
    indexes = (corpus.events_of_who, corpus.events_of_relay)
    events = chain(found.listed, *(index.get(id, ()) for id in whos for index in indexes))
    for id in set(events) & corpus.events.keys():
        yield from corpus.events[id].topics
    for entry in corpus.vocabulary.topics.values():
        if any(_rests_on(corpus, line, found) for line in entry.summary):
            yield entry.id


def _rests_on(corpus: Corpus, line: SummaryLine, found: Dirty) -> bool:
    """Whether something behind a line of a summary differs: counts, sources, or differences."""
    events, points = set(line.events), set(line.points)
    told = {
        one.brief.id for id in events & corpus.events.keys() for one in corpus.events[id].tellings
    }
    told |= {row.brief.id for point in points for row in corpus.statements_on.get(point, ())}
    differing = (one for one in corpus.differences if (one.kind, one.id) in found.differences)
    return bool(
        told & found.linked
        or events & found.listed
        or points & found.points
        or any(events & {*one.events} or points & {*one.points} for one in differing)
    )


def named(corpus: Corpus, section: str, found: Dirty) -> Iterator[str]:
    """Actors, places or publishers: their own record, whom they are tied to, what they did.

    For who speaks or passes on, all that a brief says counts; for a place its events do.
    """
    entries: dict[str, Named] = getattr(corpus.vocabulary, section)
    yield from (id for part, id in found.entries if part == section)
    yield from (id for id, entry in entries.items() if _tied(entry) & {k[1] for k in found.names})
    for id in found.listed & corpus.events.keys():
        event = corpus.events[id]
        if section == "places":
            yield from enclosing(corpus.vocabulary.places, *event.places)
        else:
            yield from (*event.who, *event.relays)
    if section == "places":
        yield from _around(corpus, found)
        return
    for id in (found.briefs | found.teasers) & corpus.briefs.keys():
        yield corpus.briefs[id].publisher
        yield from participants(corpus.events, corpus.briefs[id])
        yield from (link.id for claim in corpus.briefs[id].claims for link in claim.chain)
    yield from _companions(corpus, found)


def _tied(entry: Named) -> set[str]:
    if isinstance(entry, Publisher | Actor):
        return set(entry.depends_on)
    return {entry.within} if isinstance(entry, Place) and entry.within else set()


def _around(corpus: Corpus, found: Dirty) -> Iterator[str]:
    """The larger places of places that differ: they name what lies in them."""
    for part, id in found.entries:
        entry = corpus.vocabulary.places.get(id) if part == "places" else None
        if entry and entry.within:
            yield entry.within


def _companions(corpus: Corpus, found: Dirty) -> Iterator[str]:
    """Those who stand in one event with somebody who is called something else now."""
    for part, id in found.names:
        if part in ("actors", "publishers"):
            for event in corpus.events_of_who.get(id, ()):
                yield from corpus.events[event].who
