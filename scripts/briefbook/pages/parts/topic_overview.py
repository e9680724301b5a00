"""How solid a topic is, at a glance: told by several outlets, told differently, not known."""

from collections.abc import Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import best_statement, origins_named
from briefbook.corpus.records import Statement
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.parts import evidence_line, question_line, shared_point
from briefbook.pages.parts.common import bullets, heading, inline, link, paragraph
from briefbook.pages.parts.items import item
from briefbook.pages.tree import Block, Inline, Item, ListBlock
from briefbook.text.language import Language

POINTS = 5
"""How many points and questions stand in a column; the rest is told further down."""


def solid(site: Site, topic: Topic, briefs: Sequence[str]) -> list[Block]:
    """The honest counts, three columns, and who rests on which origin."""
    if len(briefs) < 2:
        return []
    rows = site.corpus.statements_of_topic.get(topic.id, ())
    columns = [_several(site, rows), _differing(site, topic), _missing(site.language, topic)]
    return [
        heading(site.say("overview.title"), "how-solid", searched=False),
        *coverage.sentences(site, briefs, rows),
        ListBlock(tuple(column for column in columns if column)),
        *_origins(site, rows),
    ]


def _column(language: Language, name: str, *blocks: Block) -> Item:
    return Item((item(language.say(f"overview.{name}"), f"solid-{name}", "column"), *blocks))


def _several(site: Site, rows: Sequence[Statement]) -> Item:
    shared = _shared(site.corpus, rows)
    if not shared:
        return _column(site.language, "several", paragraph(site.say("overview.none_several")))
    return _column(site.language, "several", bullets(_point(site, id) for id in shared[:POINTS]))


def _shared(corpus: Corpus, rows: Sequence[Statement]) -> list[str]:
    """The points of these claims that more than one outlet makes, the most told first."""
    points = {row.claim.point for row in rows if row.claim.point}
    counts = {point: corpus.origins_of_point[point] for point in points}
    shared = [point for point, count in counts.items() if len(count.outlets) > 1]
    # What is certain to have more origins first, then what more outlets tell.
    return sorted(shared, key=lambda p: (-counts[p].low, -len(counts[p].outlets), p))


def _point(site: Site, id: str) -> tuple[Block, ...]:
    words = shared_point.sentence_of(site, id, shared_point.place_of(site.corpus, id))
    behind = inline(
        evidence_line.total(site.language, site.corpus.origins_of_point[id]),
        " ",
        _sources(site, id),
    )
    return paragraph(words), paragraph(behind, cls="evidence")


def _sources(site: Site, id: str) -> tuple[Inline, ...]:
    row = best_statement(site.corpus, id)
    return evidence_line.chips(site, row, led=shared_point.led(site.corpus, id))


def _differing(site: Site, topic: Topic) -> Item:
    """The questions; their answers stand further down on the page."""
    differences = site.corpus.differences_of_topic.get(topic.id, ())
    if not differences:
        return _column(site.language, "differ", paragraph(site.say("overview.none_differ")))
    here = f"topics/{topic.id}"
    lines = [
        (
            paragraph(link(question_line.ask(site, one), here, question_line.anchor(one))),
            paragraph(question_line.answers_in_short(site, one), cls="meta"),
        )
        for one in differences[:POINTS]
    ]
    return _column(site.language, "differ", bullets(lines))


def _missing(language: Language, topic: Topic) -> Item | None:
    if not topic.missing:
        return None
    return _column(language, "missing", *prose_nodes.blocks(topic.missing))


def _origins(site: Site, rows: Sequence[Statement]) -> list[Block]:
    title = heading(site.say("overview.origins"), "origins")
    gist = paragraph(
        site.say("overview.origins_told"),
        " ",
        coverage.named(site.language, origins_named(site.corpus, rows)),
    )
    return [title, gist, *coverage.origins(site, rows)]
