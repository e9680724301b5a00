"""The page of one event: what each article says of it, and what leads back to it."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.model.vocabulary import Reconciliation
from briefbook.pages import differences, parts, rows
from briefbook.pages.parts import bullets, facts, heading, inline, joined, paragraph, strong
from briefbook.pages.words import DIFFERENCES, count
from briefbook.text import prose
from briefbook.tree import Block, Page, Text


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
        *_claims(corpus, event),
        *_leads_back(corpus, event),
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
        kicker=(parts.link("Timeline", "timeline", event.id), Text(parts.kind_of(event))),
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
        )
    ]
    if event.because:
        reason = prose.inlines(event.because)
        card.append(paragraph(strong("Date worked out."), " ", reason, cls="worked-out"))
    return card


def _differences(corpus: Corpus, event: Event) -> list[Block]:
    rows_here = corpus.statements_about.get(event.id, ())
    points = {row.claim.point for row in rows_here} | {row.claim.against for row in rows_here}
    wanted = [
        question
        for question in corpus.vocabulary.questions.values()
        if any(f"{question.id}/{answer}" in points for answer in question.answers)
    ]
    blocks = differences.section(corpus, wanted, searched=True)
    if not (event.dates_differ or event.reconciliation):
        return blocks
    if not blocks:
        blocks.append(heading("Where accounts differ", "differences"))
    if event.dates_differ:
        told = "The articles give dates that can’t both hold; each stands above with its source."
        blocks.append(paragraph(told))
    return blocks + _note(event.reconciliation)


def _note(word: Reconciliation | None) -> list[Block]:
    if word is None:
        return [paragraph(strong("Our note."), " Not yet reconciled.", cls="note")]
    state = f" {DIFFERENCES[word.kind]}." if word.kind else ""
    note = prose.inlines(word.note) if word.note else ()
    return [paragraph(strong("Our note."), state, " ", note, cls="note")]


def _claims(corpus: Corpus, event: Event) -> list[Block]:
    found = corpus.statements_about.get(event.id, ())
    if not found:
        return []
    return [heading("Claims about it", "claims"), rows.statements_elsewhere(corpus, found)]


def _leads_back(corpus: Corpus, event: Event) -> list[Block]:
    """What else rests on this event, beyond the claims about it."""
    about = corpus.statements_about.get(event.id, ())
    found = [row for row in corpus.statements_from.get(event.id, ()) if row not in about]
    if not found:
        return []
    title = heading("What else leads back to it", "leads-back")
    return [title, rows.statements_elsewhere(corpus, found)]


def _neighbours(before: Event | None, after: Event | None) -> list[Block]:
    found = [("Before", before), ("After", after)]
    shown = [(label, event) for label, event in found if event]
    if not shown:
        return []
    links = bullets((paragraph(strong(label), " ", parts.event(event)),) for label, event in shown)
    return [heading("Before and after", "neighbours"), links]
