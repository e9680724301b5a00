"""The page of one event: what each article says of it, and what leads back to it."""

from collections.abc import Iterable, Sequence
from functools import partial

from briefbook.corpus.chronology import NO_NEIGHBOURS, Neighbours
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles, inferences, without_copies
from briefbook.corpus.events import Event, Telling
from briefbook.corpus.origins import surely_rests_on
from briefbook.corpus.records import Statement
from briefbook.pages import citable, coverage, differences, further, prose_nodes, timeline
from briefbook.pages.context import Site
from briefbook.pages.descriptions import title_of_event
from briefbook.pages.further import Listed, Lists
from briefbook.pages.parts import (
    attribution,
    common,
    dating,
    evidence_line,
    history_line,
    placing,
    rows,
)
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
        _accounts(event.title, site, event.tellings[: further.MOST]),
        *further.cut(site, event.tellings),
        *_differences(site, event),
        *_leads_back(site, event),
        *_matrix(site, event),
        *_claims(site, event),
        *_open(site, event),
        *_neighbours(site, event, before, after),
        *further.ways(site, f"events/{event.id}", lists_of(site.corpus, event)),
    ]
    address, date = f"events/{event.id}", dating.when_alone(site.language, event)
    word = event.reconciliation
    return Page(
        address=address,
        title=event.title,
        description=site.say("event.description", date=date, gist=event.text or event.title),
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


def lists_of(corpus: Corpus, event: Event) -> Lists:
    """All that may be too much for the page of an event."""
    tellings, about = event.tellings, corpus.statements_about.get(event.id, ())
    others = _resting(corpus, event, corpus.statements_from.get(event.id, ()))[2]
    leaving = [telling.brief for telling in tellings if telling.brief.open]
    return (
        Listed("accounts", "event.accounts", tellings, partial(_accounts, event.title)),
        Listed("leads-back", "event.leads_back", others, rows.statements_elsewhere),
        Listed("claims", "event.claims", about, rows.statements_elsewhere),
        Listed("left-open", "rows.left_open", leaving, rows.left_open),
    )


def _accounts(title: str, site: Site, tellings: Sequence[Telling]) -> Block:
    return bullets(rows.account(site, telling, title) for telling in tellings)


def _card(site: Site, event: Event) -> Block:
    tellers = [telling.brief.id for telling in event.tellings]
    # Who makes a claim about it tells of it as well, and is counted as evidence.
    tellers += [row.brief.id for row in site.corpus.statements_about.get(event.id, ())]
    accounts = site.say("count.articles", articles(site.corpus, tellers))
    return facts(
        site.language,
        (site.say("event.date"), inline(dating.when_event(site.language, event))),
        (site.say("event.exact"), inline(dating.exactness(site.language, event))),
        (site.say("event.who"), attribution.of_event(site, event, event.who)),
        (site.say("event.passed_on_by"), _relays(site, event)),
        (site.say("event.rests_on"), _basis(site, event)),
        (site.say("event.where"), placing.where(site, event)),
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
    return _with_doubt(
        site, ((common.who(site, id), id in event.inferred_relays) for id in event.relays)
    )


def _basis(site: Site, event: Event) -> tuple[Inline, ...]:
    """What it rests on, and where that is only our inference."""
    return _with_doubt(
        site, ((common.origin(site, id), id in event.inferred_basis) for id in event.rests_on)
    )


def _with_doubt(site: Site, links: Iterable[tuple[Link, bool]]) -> tuple[Inline, ...]:
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
        rows.statements_elsewhere(site, claims[: further.MOST]),
        *further.cut(site, claims),
    ]


def _leads_back(site: Site, event: Event) -> list[Block]:
    """For an origin: everybody who rests on it, and what of theirs isn't about the event itself."""
    claims = site.corpus.statements_from.get(event.id, ())
    if not claims:
        return []
    resting, rests, others = _resting(site.corpus, event, claims)
    inferred = inferences(
        (row.brief.id, not surely_rests_on(site.corpus, row, event.id)) for row in rests
    )
    users = (common.by_publisher(site, id) for id in resting)
    links = common.first_of(site.language, users, len(resting))
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
    if others:
        blocks.append(rows.statements_elsewhere(site, others[: further.MOST]))
    return [*blocks, *further.cut(site, others)]


def _resting(
    corpus: Corpus, event: Event, claims: Sequence[Statement]
) -> tuple[list[str], list[Statement], list[Statement]]:
    """The articles that rest on it, their claims, and those of them not about the event itself."""
    resting = without_copies(corpus, dict.fromkeys(row.brief.id for row in claims))
    known = {*resting}
    rests = [row for row in claims if row.brief.id in known]
    # Those about the event itself stand above.
    return resting, rests, [row for row in rests if row.claim.about != event.id]


def _matrix(site: Site, event: Event) -> list[Block]:
    about = site.corpus.statements_about.get(event.id, ())
    briefs = [telling.brief.id for telling in event.tellings]
    return coverage.matrix(site, briefs, about)


def _open(site: Site, event: Event) -> list[Block]:
    """What the articles that tell of it leave open."""
    leaving = [telling.brief for telling in event.tellings if telling.brief.open]
    points = rows.open_points(site, leaving[: further.MOST])
    return [*points, *further.cut(site, leaving)]


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
