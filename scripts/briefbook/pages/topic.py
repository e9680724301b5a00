"""The page of one topic: the editors' summary, what happened, who is in it, all its briefings."""

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, differences, parts, rows, strip
from briefbook.pages.dates import words
from briefbook.pages.parts import bullets, heading, inline, paragraph, strong
from briefbook.pages.words import count
from briefbook.text import prose
from briefbook.tree import Block, Link, Page, Text


def page(corpus: Corpus, topic: Topic) -> Page:
    """A topic, however much or little we have on it."""
    ids = corpus.briefs_of_topic.get(topic.id, ())
    gist = topic.standfirst or topic.about or f"Our briefings on {topic.title}."
    blocks: list[Block] = [
        parts.title(topic.title),
        paragraph(gist, cls="standfirst"),
        *summary(topic),
        *coverage.solid(corpus, ids),
        *_timeline(corpus, topic),
        *coverage.matrix(corpus, ids),
        *differences.section(corpus, differences.in_briefs(corpus, ids)),
        *parts.open_points(corpus, (corpus.briefs[id] for id in ids)),
        *_who(corpus, topic),
        heading("Briefings on this topic", "briefings"),
        *_briefings(corpus, ids),
        *_terms(topic),
    ]
    kicker: tuple[Link | Text, ...] = (parts.link("Topics", "topics"),)
    if topic.updated:
        kicker += (Text(f"Summary checked {words(topic.updated)}"),)
    return Page(
        address=f"topics/{topic.id}",
        title=topic.title,
        description=gist,
        blocks=tuple(blocks),
        kind="topic",
        source=topic.path,
        kicker=kicker,
        contents=True,
    )


def summary(topic: Topic, title: str = "In two minutes") -> list[Block]:
    """What happened, why it matters, what is missing, as far as editors have written it."""
    told = (
        ("What happened.", topic.happened),
        ("Why it matters.", topic.matters),
        ("What is missing.", topic.missing),
    )
    lines: list[Block] = [
        paragraph(strong(label), " ", prose.inlines(text), cls="lead-in")
        for label, text in told
        if text
    ]
    return [heading(title, "in-two-minutes"), *lines] if lines else []


def _timeline(corpus: Corpus, topic: Topic) -> list[Block]:
    events = in_order(corpus.events[id] for id in corpus.events_of_topic.get(topic.id, ()))
    if not events:
        return []
    more = parts.link("The timeline with sources", "timeline")
    lines = bullets(rows.event_line(event) for event in events)
    drawn = strip.section(corpus, events)
    return [heading("Timeline", "timeline"), *drawn, lines, paragraph(more)]


def _who(corpus: Corpus, topic: Topic) -> list[Block]:
    events = corpus.events_of_topic.get(topic.id, ())
    found = sorted({id for event in events for id in corpus.events[event].who})
    if not found:
        return []
    lines = []
    for id in found:
        entry = corpus.who(id)
        about = f": {entry.about}" if entry and entry.about else ""
        lines.append((paragraph(parts.who(corpus, id), about),))
    return [heading("Who is involved", "who"), bullets(lines)]


def _briefings(corpus: Corpus, ids: tuple[str, ...]) -> list[Block]:
    if not ids:
        return [paragraph("No briefings yet.")]
    told = "One article so far." if len(ids) == 1 else f"{count(len(ids), 'article')} so far."
    teasers = bullets(parts.teaser(corpus, brief) for brief in corpus.latest(ids))
    return [paragraph(told), teasers]


def _terms(topic: Topic) -> list[Block]:
    if not topic.terms:
        return []
    lines = [(paragraph(strong(word), ": ", inline(told)),) for word, told in topic.terms.items()]
    return [heading("Words used", "words"), bullets(lines)]
