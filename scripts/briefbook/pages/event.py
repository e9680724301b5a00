"""The page of one event: what each article says of it, and what leads back to it."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.origins import root_of
from briefbook.pages import coverage, differences, evidence, parts, rows, timeline
from briefbook.pages.parts import bullets, facts, heading, inline, joined, paragraph, strong
from briefbook.pages.words import count
from briefbook.text import prose
from briefbook.tree import Block, Link, Page, Text


def page(corpus: Corpus, event: Event, before: Event | None, after: Event | None) -> Page:
    """An event; `before` and `after` are its neighbours in the timeline."""
    gist = event.text
    blocks = [
        parts.title(event.title),
        paragraph(gist, cls="standfirst"),
        *_card(corpus, event),
        heading("What each article says", "accounts"),
        bullets(rows.account(corpus, telling) for telling in event.tellings),
        *_differences(corpus, event),
        *_leads_back(corpus, event),
        *_matrix(corpus, event),
        *_claims(corpus, event),
        *_open(corpus, event),
        *_neighbours(before, after),
    ]
    word = event.reconciliation
    return Page(
        address=f"events/{event.id}",
        title=event.title,
        description=f"{parts.when_event(event)}. {gist}",
        blocks=tuple(blocks),
        kind="event",
        source=word.path if word else event.tellings[0].brief.path,
        kicker=(
            Link((Text("Timeline"),), timeline.where(corpus, event)),
            Text(parts.kind_of(event)),
        ),
    )


def _card(corpus: Corpus, event: Event) -> list[Block]:
    accounts = count(len(event.tellings), "article")
    card: list[Block] = [
        facts(
            ("Date", inline(parts.when_event(event))),
            ("How exact", inline(parts.exactness(event))),
            ("Who", parts.whos(corpus, event.who)),
            ("Where", joined(parts.place(corpus, id) for id in event.places)),
            ("Topics", joined(parts.topic(corpus, id) for id in event.topics)),
            ("Told by", inline(accounts)),
            ("Evidence", inline(evidence.total(corpus.origins_of_event[event.id]))),
        )
    ]
    return card + parts.worked_out(event.because)


def _differences(corpus: Corpus, event: Event) -> list[Block]:
    """The differences about it; an editor's note stands even where accounts agree."""
    found = list(corpus.differences_of_event.get(event.id, ()))
    blocks = differences.section(corpus, found, searched=True)
    word = event.reconciliation
    if word and word.note and not event.dates_differ:
        blocks.append(paragraph(strong("Our note."), " ", prose.inlines(word.note), cls="note"))
    return blocks


def _claims(corpus: Corpus, event: Event) -> list[Block]:
    found = corpus.statements_about.get(event.id, ())
    if not found:
        return []
    return [heading("Claims about it", "claims"), rows.statements_elsewhere(corpus, found)]


def _leads_back(corpus: Corpus, event: Event) -> list[Block]:
    """For an origin: everybody who rests on it, and what of theirs isn't about the event itself."""
    rests = corpus.statements_from.get(event.id, ())
    if not rests:
        return []
    articles = dict.fromkeys(row.brief.id for row in rests)
    inferred = {row.brief.id for row in rests if root_of(corpus, row).inferred}
    links = parts.joined(parts.by_publisher(corpus, id) for id in articles)
    told = f"{count(len(rests), 'claim')} in {count(len(articles), 'article')} "
    told += f"{'leads' if len(rests) == 1 else 'lead'} back to this: "
    doubt = f" By our inference: {count(len(inferred), 'article')}." if inferred else ""
    blocks: list[Block] = [heading("What leads back to it", "leads-back")]
    blocks.append(paragraph(told, links, f".{doubt}"))
    others = [row for row in rests if row.claim.about != event.id]
    return [*blocks, rows.statements_elsewhere(corpus, others)] if others else blocks


def _matrix(corpus: Corpus, event: Event) -> list[Block]:
    about = corpus.statements_about.get(event.id, ())
    points = {row.claim.point or row.claim.against or "" for row in about}
    briefs = [telling.brief.id for telling in event.tellings]
    return coverage.matrix(corpus, briefs, points)


def _open(corpus: Corpus, event: Event) -> list[Block]:
    """What the articles that tell of it leave open."""
    return parts.open_points(corpus, [telling.brief for telling in event.tellings])


def _neighbours(before: Event | None, after: Event | None) -> list[Block]:
    found = [("Before", before), ("After", after)]
    shown = [(label, event) for label, event in found if event]
    if not shown:
        return []
    links = bullets((paragraph(strong(label), " ", parts.event(event)),) for label, event in shown)
    return [heading("Before and after", "neighbours"), links]
