"""The page of one event: what each article says of it, and what leads back to it."""

from briefbook.corpus.chronology import NO_NEIGHBOURS, Neighbours
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles, inferences, without_copies
from briefbook.corpus.events import Event
from briefbook.corpus.origins import root_of
from briefbook.pages import citable, coverage, differences, prose_nodes, timeline
from briefbook.pages.parts import attribution, common, evidence_line, history_line, rows
from briefbook.pages.parts.common import (
    bullets,
    facts,
    heading,
    inline,
    joined,
    paragraph,
    sentence,
)
from briefbook.pages.tree import Block, Here, Inline, Link, Page, Text
from briefbook.text.language import say


def page(corpus: Corpus, event: Event) -> Page:
    """An event, between those nearest to it that are sure to be earlier and later."""
    before, after = corpus.neighbours.get(event.id, (NO_NEIGHBOURS, NO_NEIGHBOURS))
    gist = event.text
    blocks = [
        common.title(event.title),
        paragraph(gist, cls="standfirst"),
        _card(corpus, event),
        heading(say("event.accounts"), "accounts"),
        bullets(rows.account(corpus, telling, event.title) for telling in event.tellings),
        *_differences(corpus, event),
        *_leads_back(corpus, event),
        *_matrix(corpus, event),
        *_claims(corpus, event),
        *_open(corpus, event),
        *_neighbours(corpus, event, before, after),
    ]
    word = event.reconciliation
    return Page(
        address=f"events/{event.id}",
        title=event.title,
        description=say("event.description", date=common.when_event(event), gist=gist),
        blocks=tuple(blocks),
        kind="event",
        # What the editors say of it as a whole comes before what one brief says.
        source=word.path if word else event.tellings[0].brief.path,
        kicker=(
            Link((Text(say("event.kicker")),), timeline.where(corpus, event)),
            Text(common.kind_of(event)),
        ),
        changed=history_line.changed(corpus, (telling.brief for telling in event.tellings)),
    )


def _card(corpus: Corpus, event: Event) -> Block:
    accounts = say("count.articles", articles(corpus, (told.brief.id for told in event.tellings)))
    return facts(
        (say("event.date"), inline(common.when_event(event))),
        (say("event.exact"), inline(common.exactness(event))),
        (say("event.who"), attribution.of_event(corpus, event, event.who)),
        (say("event.passed_on_by"), _relays(corpus, event)),
        (say("event.rests_on"), joined(common.origin(corpus, id) for id in event.rests_on)),
        (say("event.where"), joined(common.place(corpus, id) for id in event.places)),
        (say("event.topics"), joined(common.topic(corpus, id) for id in event.topics)),
        (say("event.told_by"), inline(accounts)),
        (say("event.evidence"), inline(evidence_line.total(corpus.origins_of_event[event.id]))),
        below=common.worked_out(event.because),
    )


def _relays(corpus: Corpus, event: Event) -> tuple[Inline, ...]:
    """Who carried it and did no more, and where that is only our inference."""
    links = ((common.who(corpus, id), id in event.inferred_relays) for id in event.relays)
    told = (
        sentence("evidence.inferred", what=link) if inferred else (link,)
        for link, inferred in links
    )
    return common.rows_of(told, say("marks.comma"))


def _differences(corpus: Corpus, event: Event) -> list[Block]:
    """The differences about it; an editor's note stands even where accounts agree."""
    found = list(corpus.differences_of_event.get(event.id, ()))
    blocks = differences.section(corpus, found, searched=True)
    word = event.reconciliation
    # Where dates or places differ, the note stands with them.
    shown = any(one.kind in ("dates", "places") for one in found)
    if word and word.note and not shown:
        note = sentence("event.note", note=prose_nodes.inlines(word.note))
        blocks.append(paragraph(note, cls="note"))
    return blocks


def _claims(corpus: Corpus, event: Event) -> list[Block]:
    found = corpus.statements_about.get(event.id, ())
    if not found:
        return []
    return [heading(say("event.claims"), "claims"), rows.statements_elsewhere(corpus, found)]


def _leads_back(corpus: Corpus, event: Event) -> list[Block]:
    """For an origin: everybody who rests on it, and what of theirs isn't about the event itself."""
    found = corpus.statements_from.get(event.id, ())
    if not found:
        return []
    resting = without_copies(corpus, dict.fromkeys(row.brief.id for row in found))
    rests = [row for row in found if row.brief.id in resting]
    inferred = inferences((row.brief.id, root_of(corpus, row).inferred) for row in rests)
    links = joined(common.by_publisher(corpus, id) for id in resting)
    told = sentence(
        "event.claims_lead_back",
        len(rests),
        articles=say("event.in_articles", len(resting)),
        links=links,
    )
    title = heading(say("event.leads_back"), "leads-back")
    words = common.rows_of([told, coverage.doubt(*inferred)], say("marks.space"))
    blocks: list[Block] = [title, paragraph(words)]
    # Those about the event itself stand above.
    others = [row for row in rests if row.claim.about != event.id]
    return [*blocks, rows.statements_elsewhere(corpus, others)] if others else blocks


def _matrix(corpus: Corpus, event: Event) -> list[Block]:
    about = corpus.statements_about.get(event.id, ())
    briefs = [telling.brief.id for telling in event.tellings]
    return coverage.matrix(corpus, briefs, about)


def _open(corpus: Corpus, event: Event) -> list[Block]:
    """What the articles that tell of it leave open."""
    return rows.open_points(corpus, [telling.brief for telling in event.tellings])


def _neighbours(corpus: Corpus, event: Event, before: Neighbours, after: Neighbours) -> list[Block]:
    """What is sure to be earlier and later; the timeline has those that are too many."""
    there = timeline.where(corpus, event)
    sides = [("event.earlier", before), ("event.later", after)]
    shown = [(paragraph(_side(key, found, there)),) for key, found in sides if found.events]
    return [heading(say("event.neighbours"), "neighbours"), bullets(shown)] if shown else []


def _side(key: str, found: Neighbours, there: Here) -> tuple[Inline, ...]:
    """Their titles with their dates, between them a sign that no title holds."""
    events = [
        sentence(
            "event.neighbour",
            event=common.event(event),
            date=citable.date_of(event.date, bool(event.because)),
        )
        for event in found.events
    ]
    if found.more:
        events.append((Link((Text(say("evidence.more", found.more)),), there),))
    return sentence(key, events=common.rows_of(events, say("marks.semicolon")))
