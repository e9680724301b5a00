"""How solid a topic is, at a glance: told by several outlets, told differently, not known."""

from collections.abc import Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import best_statement, origins_named
from briefbook.corpus.records import Statement
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, prose_nodes
from briefbook.pages.parts import evidence_line, question_line, shared_point
from briefbook.pages.parts.common import bullets, heading, inline, link, paragraph
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Inline, Item, ListBlock
from briefbook.text.language import say

POINTS = 5
"""How many points and questions stand in a column; the rest is told further down."""


def solid(corpus: Corpus, topic: Topic, briefs: Sequence[str]) -> list[Block]:
    """The honest counts, three columns, and who rests on which origin."""
    if len(briefs) < 2:
        return []
    rows = corpus.statements_of_topic.get(topic.id, ())
    columns = [_told(corpus, rows), _differing(corpus, topic), _missing(topic)]
    return [
        heading(say("overview.title"), "how-solid"),
        *coverage.sentences(corpus, briefs, rows),
        ListBlock(tuple(column for column in columns if column)),
        *_origins(corpus, rows),
    ]


def _column(name: str, *blocks: Block) -> Item:
    return Item((item(say(f"overview.{name}"), f"solid-{name}", "column"), *blocks))


def _told(corpus: Corpus, rows: Sequence[Statement]) -> Item:
    shared = _shared(corpus, rows)
    if not shared:
        return _column("several", paragraph(say("overview.none_several")))
    return _column("several", bullets(_point(corpus, id) for id in shared[:POINTS]))


def _shared(corpus: Corpus, rows: Sequence[Statement]) -> list[str]:
    """The points of these claims that more than one outlet makes, the most told first."""
    points = {row.claim.point for row in rows if row.claim.point}
    told = {point: corpus.origins_of_point[point] for point in points}
    shared = [point for point, found in told.items() if len(found.outlets) > 1]
    # What is certain to have more origins first, then what more outlets tell.
    return sorted(shared, key=lambda p: (-told[p].low, -len(told[p].outlets), p))


def _point(corpus: Corpus, id: str) -> tuple[Block, ...]:
    words = shared_point.told(corpus, id, shared_point.place_of(corpus, id))
    behind = inline(evidence_line.total(corpus.origins_of_point[id]), " ", _sources(corpus, id))
    return paragraph(words), paragraph(behind, cls="evidence")


def _sources(corpus: Corpus, id: str) -> tuple[Inline, ...]:
    row = best_statement(corpus, id)
    return evidence_line.chips(corpus, row, told=shared_point.led(corpus, id))


def _differing(corpus: Corpus, topic: Topic) -> Item:
    """The questions; their answers stand further down on the page."""
    found = corpus.differences_of_topic.get(topic.id, ())
    if not found:
        return _column("differ", paragraph(say("overview.none_differ")))
    here = f"topics/{topic.id}"
    lines = [
        (
            paragraph(link(question_line.ask(corpus, one), here, question_line.anchor(one))),
            paragraph(question_line.answers_in_short(corpus, one), cls="meta"),
        )
        for one in found[:POINTS]
    ]
    return _column("differ", bullets(lines))


def _missing(topic: Topic) -> Item | None:
    if not topic.missing:
        return None
    return _column("missing", *prose_nodes.blocks(topic.missing))


def _origins(corpus: Corpus, rows: Sequence[Statement]) -> list[Block]:
    title = heading(say("overview.origins"), "origins")
    told = paragraph(say("overview.origins_told"), " ", coverage.named(origins_named(corpus, rows)))
    return [title, told, coverage.origins(corpus, rows)]
