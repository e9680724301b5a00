"""Tables of evidence: which article says what, and which origin stands behind which articles."""

from collections.abc import Container, Iterable, Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import (
    Used,
    cell,
    origins_used,
    shared_points,
    support,
    untraced,
)
from briefbook.pages import attribution, evidence, parts, points
from briefbook.pages.parts import heading, inline, joined, paragraph, sentence
from briefbook.text.language import say
from briefbook.tree import Block, Inline, Strong, Table

MOST_ARTICLES, MOST_POINTS = 12, 60


def matrix(
    corpus: Corpus, briefs: Iterable[str], about: Container[str] | None = None
) -> list[Block]:
    """Points by articles; each cell says, quotes, relays, denies or is silent.

    The newest articles and their shared points; `about` keeps only some of the points.
    """
    ids = list(briefs)
    shown = [brief.id for brief in corpus.latest(ids)][:MOST_ARTICLES]
    shared = [p for p in shared_points(corpus, shown) if about is None or p in about]
    if len(shown) < 2 or not shared:
        return []
    publishers = [parts.publisher(corpus, corpus.briefs[id]) for id in shown]
    behind = inline(say("coverage.behind"))
    head = (inline(say("coverage.point")), *(inline(who) for who in publishers), behind)
    rows = tuple(_row(corpus, shown, point) for point in shared[:MOST_POINTS])
    title = heading(say("coverage.title"), "coverage", searched=False)
    told = say("coverage.gist")
    if len(ids) > len(shown):
        told += say("marks.space") + say("coverage.cut", len(ids), shown=len(shown))
    return [title, paragraph(told), Table(head, rows, say("coverage.caption"))]


def _row(corpus: Corpus, briefs: Iterable[str], point: str) -> tuple[tuple[Inline, ...], ...]:
    cells = tuple(_cell(corpus, brief, point) for brief in briefs)
    behind = evidence.total(corpus.origins_of_point[point])
    return points.told(corpus, point), *cells, inline(behind)


def _cell(corpus: Corpus, brief: str, point: str) -> tuple[Inline, ...]:
    found = cell(corpus, brief, point)
    if found is None:
        return inline(say("coverage.silent"))
    words = say(f"coverage.{found.how}")
    words = say("coverage.in_part", word=words) if found.part else words
    return inline(attribution.link(corpus, found.row, words))


def sentences(corpus: Corpus, briefs: Sequence[str]) -> list[Block]:
    """`3 of 5 articles lead back to one statement`; `4 of 19 points have more than one origin`."""
    told = (leads_back(corpus, briefs), supported(corpus, briefs))
    return [paragraph(words) for words in told if words]


def leads_back(corpus: Corpus, briefs: Sequence[str]) -> tuple[Inline, ...]:
    """The origin that most of the articles rest on, where more than one does."""
    used = [one for one in origins_used(corpus, briefs) if one.root.kind == "event"]
    if not used or len(used[0].briefs) < 2:
        return ()
    top = used[0]
    doubt = say("coverage.inferred", len(top.inferred)) if top.inferred else ""
    return sentence(
        "coverage.leads_back_inferred" if doubt else "coverage.leads_back",
        len(briefs),
        "one",
        some=str(len(top.briefs)),
        inferred=doubt,
        event=parts.event(corpus.events[top.root.id]),
    )


def supported(corpus: Corpus, briefs: Sequence[str]) -> tuple[Inline, ...]:
    """How many points rest on more than one origin."""
    many, total = support(corpus, briefs)
    if not total:
        return ()
    points = say("count.points", total)
    return sentence("coverage.supported", many, "several" if many else "solo", points=points)


def origins(corpus: Corpus, briefs: Sequence[str]) -> Table:
    """Every origin, who stands behind it, when, and which articles rest on it."""
    keys = ("coverage.origin", "coverage.who", "coverage.when", "coverage.articles")
    head = tuple(inline(say(key)) for key in keys)
    rows = [_origin(corpus, used) for used in origins_used(corpus, briefs)]
    lost = untraced(corpus, briefs)
    if lost:
        articles = joined(parts.publisher(corpus, corpus.briefs[id]) for id in lost)
        rows.append((inline(parts.strong(say("coverage.not_named"))), (), (), articles))
    return Table(head, tuple(rows), say("coverage.origins_caption"))


def _origin(corpus: Corpus, used: Used) -> tuple[tuple[Inline, ...], ...]:
    users = (_user(corpus, brief, brief in used.inferred) for brief in used.briefs)
    articles = parts.rows_of(users, say("marks.comma"))
    if used.root.kind == "own":
        who = parts.who(corpus, used.root.id)
        return inline(parts.strong(say("coverage.own"))), inline(who), (), articles
    event = corpus.events[used.root.id]
    name = inline(Strong((parts.event(event),)))
    return (
        name,
        attribution.of_event(corpus, event, event.by),
        inline(parts.when_event(event)),
        articles,
    )


def _user(corpus: Corpus, brief: str, inferred: bool) -> tuple[Inline, ...]:
    link = parts.by_publisher(corpus, brief)
    return sentence("evidence.inferred", what=link) if inferred else (link,)
