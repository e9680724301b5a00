"""The page of one topic: the editors' summary, what happened, who is in it, all its briefings."""

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, differences, parts, rows
from briefbook.pages.dates import inside
from briefbook.pages.parts import bullets, heading, paragraph, sentence, title_of
from briefbook.text import prose
from briefbook.text.language import say
from briefbook.tree import Block, Link, Page, Text


def page(corpus: Corpus, topic: Topic) -> Page:
    """A topic, however much or little we have on it."""
    ids = corpus.briefs_of_topic.get(topic.id, ())
    title = title_of(topic)
    gist = topic.standfirst or topic.about or say("topic.gist", topic=title)
    blocks: list[Block] = [
        parts.title(title),
        paragraph(gist, cls="standfirst"),
        *summary(topic, say("topic.summary")),
        *coverage.solid(corpus, ids),
        *_timeline(corpus, topic),
        *coverage.matrix(corpus, ids),
        *differences.section(corpus, differences.in_briefs(corpus, ids)),
        *parts.open_points(corpus, (corpus.briefs[id] for id in ids)),
        *_who(corpus, topic),
        heading(say("topic.briefings"), "briefings"),
        *_briefings(corpus, ids),
        *_terms(topic),
    ]
    kicker: tuple[Link | Text, ...] = (parts.link(say("lists.topics"), "topics"),)
    if topic.updated:
        kicker += (Text(say("topic.checked", day=inside(topic.updated))),)
    return Page(
        address=f"topics/{topic.id}",
        title=title,
        description=gist,
        blocks=tuple(blocks),
        kind="topic",
        source=topic.path,
        kicker=kicker,
        contents=True,
    )


def summary(topic: Topic, title: str) -> list[Block]:
    """What happened, why it matters, what is missing, as far as editors have written it."""
    told = (
        ("topic.happened", topic.happened),
        ("topic.matters", topic.matters),
        ("topic.missing", topic.missing),
    )
    lines: list[Block] = [
        paragraph(sentence(key, text=prose.inlines(text)), cls="lead-in")
        for key, text in told
        if text
    ]
    return [heading(title, "in-two-minutes"), *lines] if lines else []


def _timeline(corpus: Corpus, topic: Topic) -> list[Block]:
    events = in_order(corpus.events[id] for id in corpus.events_of_topic.get(topic.id, ()))
    if not events:
        return []
    more = parts.link(say("topic.full_timeline"), "timeline")
    lines = bullets(rows.event_line(event) for event in events)
    return [heading(say("topic.timeline"), "timeline"), lines, paragraph(more)]


def _who(corpus: Corpus, topic: Topic) -> list[Block]:
    events = corpus.events_of_topic.get(topic.id, ())
    found = sorted({id for event in events for id in corpus.events[event].who})
    if not found:
        return []
    lines = []
    for id in found:
        entry = corpus.who(id)
        name = parts.who(corpus, id)
        about = entry.about if entry else None
        line = sentence("marks.colon", label=name, value=about) if about else name
        lines.append((paragraph(line),))
    return [heading(say("topic.who"), "who"), bullets(lines)]


def _briefings(corpus: Corpus, ids: tuple[str, ...]) -> list[Block]:
    if not ids:
        return [paragraph(say("topic.no_briefings"))]
    told = say("topic.articles", len(ids))
    teasers = bullets(parts.teaser(corpus, brief) for brief in corpus.latest(ids))
    return [paragraph(told), teasers]


def _terms(topic: Topic) -> list[Block]:
    if not topic.terms:
        return []
    lines = [
        (paragraph(sentence("topic.term", word=word, meaning=told)),)
        for word, told in topic.terms.items()
    ]
    return [heading(say("topic.words"), "words"), bullets(lines)]
