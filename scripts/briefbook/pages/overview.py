"""How solid a topic is, at a glance: told by several outlets, told differently, not known."""

from collections.abc import Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles, best_statement, different, origins_used
from briefbook.corpus.records import Statement
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, evidence, points, questions
from briefbook.pages.items import item
from briefbook.pages.parts import bullets, heading, inline, link, paragraph
from briefbook.text import prose
from briefbook.text.language import say
from briefbook.tree import Block, Inline, Item, ListBlock

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
        *_origins(corpus, briefs, rows),
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
    return sorted(shared, key=lambda p: (-told[p].low, -len(told[p].outlets), p))


def _point(corpus: Corpus, id: str) -> tuple[Block, ...]:
    words = points.told(corpus, id, points.place_of(corpus, id))
    behind = inline(evidence.total(corpus.origins_of_point[id]), " ", _sources(corpus, id))
    return paragraph(words), paragraph(behind, cls="evidence")


def _sources(corpus: Corpus, id: str) -> tuple[Inline, ...]:
    row = best_statement(corpus, id)
    return evidence.chips(corpus, row, told=points.led(corpus, id))


def _differing(corpus: Corpus, topic: Topic) -> Item:
    """The questions; their answers stand further down on the page."""
    found = corpus.differences_of_topic.get(topic.id, ())
    if not found:
        return _column("differ", paragraph(say("overview.none_differ")))
    here = f"topics/{topic.id}"
    lines = [
        (
            paragraph(link(questions.ask(corpus, one), here, questions.anchor(one))),
            paragraph(questions.answers_in_short(corpus, one), cls="meta"),
        )
        for one in found[:POINTS]
    ]
    return _column("differ", bullets(lines))


def _missing(topic: Topic) -> Item | None:
    if not topic.missing:
        return None
    return _column("missing", *prose.blocks(topic.missing))


def _origins(corpus: Corpus, briefs: Sequence[str], rows: Sequence[Statement]) -> list[Block]:
    low, high = different(corpus, origins_used(corpus, rows))
    read = say("count.articles", articles(corpus, briefs))
    key = "origins" if low == high else "origins_between"
    title = say(f"overview.{key}", high, articles=read, **({} if low == high else {"low": low}))
    told = paragraph(say("overview.origins_told"))
    return [heading(title, "origins"), told, coverage.origins(corpus, rows)]
