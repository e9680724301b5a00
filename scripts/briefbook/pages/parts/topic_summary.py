"""A topic in two minutes: each line of its summary beside what it rests on, counted."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import best_statement
from briefbook.corpus.markers import marker
from briefbook.corpus.records import Statement
from briefbook.model.brief import VIEWS
from briefbook.model.vocabulary import SummaryLine, Topic
from briefbook.pages import prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common, evidence_line, shared_point
from briefbook.pages.parts.common import bullets, heading, inline, paragraph, sentence
from briefbook.pages.tree import Block, Inline, Paragraph
from briefbook.text.language import Language


def section(site: Site, topic: Topic) -> list[Block]:
    """The lines with their evidence in place of what happened, then why it matters."""
    blocks = lead_ins(site.language, topic)
    if topic.summary:
        lines = bullets(_line(site, line) for line in topic.summary)
        blocks = [lines, *lead_ins(site.language, topic.model_copy(update={"happened": None}))]
    return [heading(site.say("topic.summary"), "in-two-minutes"), *blocks] if blocks else []


def lead_ins(language: Language, topic: Topic) -> list[Block]:
    """What happened, why it matters, what is missing, as far as editors have written it."""
    return [
        *_lead_in(language, "topic.happened", topic.happened),
        *_lead_in(language, "topic.matters", topic.matters),
        *_lead_in(language, "topic.missing", topic.missing),
    ]


def _lead_in(language: Language, key: str, text: str | None) -> list[Block]:
    if not text:
        return []
    return [paragraph(sentence(language, key, text=prose_nodes.inlines(text)), cls="lead-in")]


def _line(site: Site, line: SummaryLine) -> tuple[Block, ...]:
    words = sentence(
        site.language, "topic.line", lead_in=line.lead_in, text=prose_nodes.inlines(line.text)
    )
    return paragraph(words, cls="statement"), *_behind(site, line)


def _behind(site: Site, line: SummaryLine) -> Iterator[Block]:
    """What each event and point rests on, beside its own words: a line may say more than they."""
    for id in line.events:
        event = site.corpus.events[id]
        yield _evidence(
            site.language, inline(common.event(event)), evidence_line.of_event(site, event)
        )
    for point in line.points:
        for row in _rows_on(site.corpus, point):
            view = row.claim.stance in VIEWS
            words = (
                attribution.sentence_of(site, row)
                if view
                else shared_point.sentence_of(site, point)
            )
            led = view or shared_point.led(site.corpus, point)
            yield _evidence(site.language, words, _sources(site, row, led))
            yield from evidence_line.folded(site, row, led)


def _evidence(
    language: Language, name: tuple[Inline, ...], behind: tuple[Inline, ...]
) -> Paragraph:
    return paragraph(common.rows_of([name, behind], language.say("marks.space")), cls="evidence")


def _sources(site: Site, row: Statement, led: bool) -> tuple[Inline, ...]:
    """A marker, the sources by speaker, and the way to where accounts differ."""
    mark = marker(site.corpus, row)
    shown = [
        inline(evidence_line.badge(site.language, mark, row)),
        evidence_line.chips(site, row, led),
    ]
    return common.rows_of(
        [*shown, evidence_line.differs(site, mark.differences)], site.say("marks.space")
    )


def _rows_on(corpus: Corpus, point: str) -> list[Statement]:
    """The claim that tells a point best, for its chips name all that make it; or each view."""
    best = best_statement(corpus, point)
    if best.claim.stance not in VIEWS:
        return [best]
    return [row for row in corpus.statements_on[point] if row.claim.point == point]
