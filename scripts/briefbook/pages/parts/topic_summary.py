"""A topic in two minutes: each line of its summary beside what it rests on, counted."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import best_statement
from briefbook.corpus.markers import marker
from briefbook.corpus.records import Statement
from briefbook.model.brief import VIEWS
from briefbook.model.vocabulary import SummaryLine, Topic
from briefbook.pages import prose_nodes
from briefbook.pages.parts import attribution, common, evidence_line, shared_point
from briefbook.pages.parts.common import bullets, heading, inline, paragraph, sentence
from briefbook.pages.tree import Block, Inline, Paragraph
from briefbook.text.language import say


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
    return [paragraph(sentence(key, text=prose_nodes.inlines(text)), cls="lead-in")]


def _line(corpus: Corpus, line: SummaryLine) -> tuple[Block, ...]:
    told = sentence("topic.line", lead_in=line.lead_in, text=prose_nodes.inlines(line.text))
    return paragraph(told, cls="statement"), *_behind(corpus, line)


def _behind(corpus: Corpus, line: SummaryLine) -> Iterator[Block]:
    """What each event and point rests on, beside its own words: a line may say more than they."""
    for id in line.events:
        event = corpus.events[id]
        yield _evidence(inline(common.event(event)), evidence_line.of_event(corpus, event))
    for point in line.points:
        for row in _told(corpus, point):
            view = row.claim.stance in VIEWS
            words = attribution.told(corpus, row) if view else shared_point.told(corpus, point)
            led = view or shared_point.led(corpus, point)
            yield _evidence(words, _sources(corpus, row, led))
            yield from evidence_line.folded(corpus, row, led)


def _evidence(name: tuple[Inline, ...], behind: tuple[Inline, ...]) -> Paragraph:
    return paragraph(common.rows_of([name, behind], say("marks.space")), cls="evidence")


def _sources(corpus: Corpus, row: Statement, told: bool) -> tuple[Inline, ...]:
    """A marker, the sources by speaker, and the way to where accounts differ."""
    found = marker(corpus, row)
    shown = [inline(evidence_line.badge(found, row)), evidence_line.chips(corpus, row, told)]
    return common.rows_of(
        [*shown, evidence_line.differs(corpus, found.differences)], say("marks.space")
    )


def _told(corpus: Corpus, point: str) -> list[Statement]:
    """The claim that tells a point best, for its chips name all that make it; or each view."""
    best = best_statement(corpus, point)
    if best.claim.stance not in VIEWS:
        return [best]
    return [row for row in corpus.statements_on[point] if row.claim.point == point]
