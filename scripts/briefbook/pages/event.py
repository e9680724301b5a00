"""The page of one event: what each article says of it, and what leads back to it."""

from briefbook.corpus.chronology import NO_NEIGHBOURS, Neighbours
from briefbook.corpus.coverage import articles, inferences, without_copies
from briefbook.corpus.events import Event
from briefbook.corpus.origins import root_of
from briefbook.pages import citable, coverage, differences, prose_nodes, timeline
from briefbook.pages.context import Site
from briefbook.pages.descriptions import title_of_event
from briefbook.pages.parts import attribution, common, dating, evidence_line, history_line, rows
from briefbook.pages.parts.common import (
    bullets,
    facts,
    heading,
    inline,
    joined,
    paragraph,
    sentence,
)
from briefbook.pages.social_cards import link_to_card
from briefbook.pages.tree import Block, Here, Inline, Link, Page, Text
from briefbook.text.language import Language


def page(site: Site, event: Event) -> Page:
    """An event, between those nearest to it that are sure to be earlier and later."""
    before, after = site.corpus.neighbours.get(event.id, (NO_NEIGHBOURS, NO_NEIGHBOURS))
    blocks = [
        *common.above(event.title, event.text),
        _card(site, event),
        heading(site.say("event.accounts"), "accounts"),
        bullets(rows.account(site, telling, event.title) for telling in event.tellings),
        *_differences(site, event),
        *_leads_back(site, event),
        *_matrix(site, event),
        *_claims(site, event),
        *_open(site, event),
        *_neighbours(site, event, before, after),
    ]
    address, date = f"events/{event.id}", dating.when_event(site.language, event)
    word = event.reconciliation
    return Page(
        address=address,
        title=event.title,
        description=site.say("event.description", date=date, gist=event.text),
        blocks=tuple(blocks),
        kind="event",
        # What the editors say of it as a whole comes before what one brief says.
        source=word.path if word else event.tellings[0].brief.path,
        kicker=(
            Link((Text(site.say("event.kicker")),), timeline.where(site.corpus, event)),
            Text(common.kind_of(site.language, event)),
        ),
        searched=not site.large,
        head=title_of_event(site.language, event),
        card=link_to_card(site, address),
        changed=history_line.changed(site.corpus, (telling.brief for telling in event.tellings)),
    )


def _card(site: Site, event: Event) -> Block:
    accounts = site.say(
        "count.articles", articles(site.corpus, (telling.brief.id for telling in event.tellings))
    )
    return facts(
        site.language,
        (site.say("event.date"), inline(dating.when_event(site.language, event))),
        (site.say("event.exact"), inline(dating.exactness(site.language, event))),
        (site.say("event.who"), attribution.of_event(site, event, event.who)),
        (site.say("event.passed_on_by"), _relays(site, event)),
        (
            site.say("event.rests_on"),
            joined(site.language, (common.origin(site, id) for id in event.rests_on)),
        ),
        (
            site.say("event.where"),
            joined(site.language, (common.place(site, id) for id in event.places)),
        ),
        (
            site.say("event.topics"),
            joined(site.language, (common.topic(site, id) for id in event.topics)),
        ),
        (site.say("event.told_by"), inline(accounts)),
        (
            site.say("event.evidence"),
            inline(evidence_line.total(site.language, site.corpus.origins_of_event[event.id])),
        ),
        below=dating.worked_out(site.language, event.because),
    )


def _relays(site: Site, event: Event) -> tuple[Inline, ...]:
    """Who carried it and did no more, and where that is only our inference."""
    links = ((common.who(site, id), id in event.inferred_relays) for id in event.relays)
    words = (
        sentence(site.language, "evidence.inferred", what=link) if inferred else (link,)
        for link, inferred in links
    )
    return common.rows_of(words, site.say("marks.comma"))


def _differences(site: Site, event: Event) -> list[Block]:
    """The differences about it; an editor's note stands even where accounts agree."""
    apart = list(site.corpus.differences_of_event.get(event.id, ()))
    blocks = differences.section(site, apart, searched=True)
    word = event.reconciliation
    # Where dates or places differ, the note stands with them.
    shown = any(one.kind in ("dates", "places") for one in apart)
    if word and word.note and not shown:
        note = sentence(site.language, "event.note", note=prose_nodes.inlines(word.note))
        blocks.append(paragraph(note, cls="note"))
    return blocks


def _claims(site: Site, event: Event) -> list[Block]:
    claims = site.corpus.statements_about.get(event.id, ())
    if not claims:
        return []
    return [
        heading(site.say("event.claims"), "claims", searched=False),
        rows.statements_elsewhere(site, claims),
    ]


def _leads_back(site: Site, event: Event) -> list[Block]:
    """For an origin: everybody who rests on it, and what of theirs isn't about the event itself."""
    claims = site.corpus.statements_from.get(event.id, ())
    if not claims:
        return []
    resting = without_copies(site.corpus, dict.fromkeys(row.brief.id for row in claims))
    rests = [row for row in claims if row.brief.id in resting]
    inferred = inferences((row.brief.id, root_of(site.corpus, row).inferred) for row in rests)
    links = joined(site.language, (common.by_publisher(site, id) for id in resting))
    line = sentence(
        site.language,
        "event.claims_lead_back",
        len(rests),
        articles=site.say("event.in_articles", len(resting)),
        links=links,
    )
    title = heading(site.say("event.leads_back"), "leads-back", searched=False)
    words = common.rows_of(
        [line, coverage.doubt(site.language, *inferred)], site.say("marks.space")
    )
    blocks: list[Block] = [title, paragraph(words)]
    # Those about the event itself stand above.
    others = [row for row in rests if row.claim.about != event.id]
    return [*blocks, rows.statements_elsewhere(site, others)] if others else blocks


def _matrix(site: Site, event: Event) -> list[Block]:
    about = site.corpus.statements_about.get(event.id, ())
    briefs = [telling.brief.id for telling in event.tellings]
    return coverage.matrix(site, briefs, about)


def _open(site: Site, event: Event) -> list[Block]:
    """What the articles that tell of it leave open."""
    return rows.open_points(site, [telling.brief for telling in event.tellings])


def _neighbours(site: Site, event: Event, before: Neighbours, after: Neighbours) -> list[Block]:
    """What is sure to be earlier and later; the timeline has those that are too many."""
    there = timeline.where(site.corpus, event)
    sides = [("event.earlier", before), ("event.later", after)]
    shown = [
        (paragraph(_side(site.language, key, side, there)),) for key, side in sides if side.events
    ]
    title = heading(site.say("event.neighbours"), "neighbours", searched=False)
    return [title, bullets(shown)] if shown else []


def _side(language: Language, key: str, side: Neighbours, there: Here) -> tuple[Inline, ...]:
    """Their titles with their dates, between them a sign that no title holds."""
    events = [
        sentence(
            language,
            "event.neighbour",
            event=common.event(event),
            date=citable.date_of(language, event.date, bool(event.because)),
        )
        for event in side.events
    ]
    if side.more:
        events.append((Link((Text(language.say("evidence.more", side.more)),), there),))
    return sentence(language, key, events=common.rows_of(events, language.say("marks.semicolon")))
