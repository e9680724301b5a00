"""A topic in two minutes: each line of its summary beside what it rests on, counted."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import best_statement
from briefbook.corpus.markers import marker
from briefbook.corpus.records import Statement
from briefbook.model.brief import VIEWS
from briefbook.model.vocabulary import SummaryLine, Topic
from briefbook.pages import evidence, parts
from briefbook.pages.parts import bullets, heading, paragraph, sentence
from briefbook.text import prose
from briefbook.text.language import say
from briefbook.tree import Block, Inline


def section(corpus: Corpus, topic: Topic) -> list[Block]:
    """The lines with their evidence in place of what happened, then why it matters."""
    told = lead_ins(topic)
    if topic.summary:
        lines = bullets(_line(corpus, line) for line in topic.summary)
        told = [lines, *lead_ins(topic.model_copy(update={"happened": None}))]
    return [heading(say("topic.summary"), "in-two-minutes"), *told] if told else []


def lead_ins(topic: Topic) -> list[Block]:
    """What happened, why it matters, what is missing, as far as editors have written it."""
    return [
        *_lead_in("topic.happened", topic.happened),
        *_lead_in("topic.matters", topic.matters),
        *_lead_in("topic.missing", topic.missing),
    ]


def _lead_in(key: str, text: str | None) -> list[Block]:
    if not text:
        return []
    return [paragraph(sentence(key, text=prose.inlines(text)), cls="lead-in")]


def _line(corpus: Corpus, line: SummaryLine) -> tuple[Block, ...]:
    told = sentence("topic.line", lead_in=line.lead_in, text=prose.inlines(line.text))
    rows = [row for point in line.points for row in _told(corpus, point)]
    behind = parts.rows_of(_behind(corpus, line.events, rows), say("marks.space"))
    more = [block for row in rows for block in evidence.folded(corpus, row)]
    return paragraph(told, cls="statement"), paragraph(behind, cls="evidence"), *more


def _behind(
    corpus: Corpus, events: Iterable[str], rows: Iterable[Statement]
) -> Iterator[tuple[Inline, ...]]:
    """For each event and point its marker, its sources and the way to where accounts differ."""
    for id in events:
        yield evidence.of_event(corpus, corpus.events[id])
    for row in rows:
        found = marker(corpus, row)
        yield (evidence.badge(found, row),)
        yield evidence.chips(corpus, row)
        yield evidence.differs(corpus, found.differences)


def _told(corpus: Corpus, point: str) -> list[Statement]:
    """The claim that tells a point best, for its chips name all that make it; or each view."""
    best = best_statement(corpus, point)
    if best.claim.stance not in VIEWS:
        return [best]
    return [row for row in corpus.statements_on[point] if row.claim.point == point]
