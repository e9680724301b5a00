"""Tables of evidence: which article says what, and which origin stands behind which articles."""

from collections.abc import Container, Iterable, Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import (
    Used,
    answer_of,
    best_statement,
    cell,
    origins_used,
    shared_points,
    support,
    untraced,
)
from briefbook.pages import evidence, parts
from briefbook.pages.parts import heading, inline, joined, paragraph
from briefbook.pages.words import count
from briefbook.tree import Block, Inline, Strong, Table, Text

SILENT = "silent"
MOST_ARTICLES, MOST_POINTS = 12, 60


def matrix(
    corpus: Corpus, briefs: Iterable[str], about: Container[str] | None = None
) -> list[Block]:
    """Points by articles; each cell says, quotes, relays, denies or is silent.

    The newest articles and their shared points; `about` keeps only some of the points.
    """
    ids = list(briefs)
    shown = [brief.id for brief in corpus.latest(ids)][:MOST_ARTICLES]
    points = [p for p in shared_points(corpus, shown) if about is None or p in about]
    if len(shown) < 2 or not points:
        return []
    publishers = [parts.publisher(corpus, corpus.briefs[id]) for id in shown]
    head = (inline("Point"), *(inline(who) for who in publishers), inline("Behind it"))
    rows = tuple(_row(corpus, shown, point) for point in points[:MOST_POINTS])
    title = heading("Who says what", "coverage", searched=False)
    told = "Each row is a point that several articles share or dispute; a word leads to the claim."
    cut = f" Shown are the newest {len(shown)} of {count(len(ids), 'article')}."
    return [title, paragraph(told, cut if len(ids) > len(shown) else ""), Table(head, rows)]


def _row(corpus: Corpus, briefs: Iterable[str], point: str) -> tuple[tuple[Inline, ...], ...]:
    cells = tuple(_cell(corpus, brief, point) for brief in briefs)
    behind = evidence.total(corpus.origins_of_point[point])
    return _label(corpus, point), *cells, inline(behind)


def _label(corpus: Corpus, point: str) -> tuple[Inline, ...]:
    """The point in words; the verb of its stance goes with it, so that no allegation loses it."""
    if answer := answer_of(corpus, point):
        return inline(f"{answer[0]} ", parts.strong(answer[1]))
    row = best_statement(corpus, point)
    return inline(parts.strong(row.claim.text), " ", evidence.speaker(corpus, row))


def _cell(corpus: Corpus, brief: str, point: str) -> tuple[Inline, ...]:
    found = cell(corpus, brief, point)
    if found is None:
        return inline(SILENT)
    words = found.how + (" in part" if found.part else "")
    claim = f"claim-{found.row.claim.id}"
    return inline(parts.link(words, f"briefings/{brief}", claim))


def solid(corpus: Corpus, briefs: Sequence[str]) -> list[Block]:
    """How solid it is, in two sentences that flatter nobody, and the table of origins."""
    if len(briefs) < 2:
        return []
    title = heading("How solid is this?", "how-solid")
    return [title, *sentences(corpus, briefs), _origins(corpus, briefs)]


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
    told = f"{len(top.briefs)} of {count(len(briefs), 'article')} lead back to one origin"
    doubt = f", {_of_them(len(top.inferred))} by our inference" if top.inferred else ""
    event = corpus.events[top.root.id]
    return inline(Strong((Text(told),), ("one",)), f"{doubt}: ", parts.event(event), ".")


def _of_them(number: int) -> str:
    return "one of them" if number == 1 else f"{number} of them"


def supported(corpus: Corpus, briefs: Sequence[str]) -> tuple[Inline, ...]:
    """How many points rest on more than one origin."""
    many, total = support(corpus, briefs)
    if not total:
        return ()
    verb = "has" if many == 1 else "have"
    told = f"{many} of {count(total, 'point')} {verb} more than one independent origin."
    return inline(Strong((Text(told),), ("several" if many else "solo",)))


def _origins(corpus: Corpus, briefs: Sequence[str]) -> Table:
    head = tuple(inline(word) for word in ("Origin", "Who", "When", "Articles that rest on it"))
    rows = [_origin(corpus, used) for used in origins_used(corpus, briefs)]
    lost = untraced(corpus, briefs)
    if lost:
        articles = joined(parts.publisher(corpus, corpus.briefs[id]) for id in lost)
        rows.append((inline(parts.strong("Not named by the article")), (), (), articles))
    return Table(head, tuple(rows))


def _origin(corpus: Corpus, used: Used) -> tuple[tuple[Inline, ...], ...]:
    articles = parts.rows_of(
        (_user(corpus, brief, brief in used.inferred) for brief in used.briefs), ", "
    )
    if used.root.kind == "own":
        who = parts.who(corpus, used.root.id)
        return inline(parts.strong("The outlet’s own reporting")), inline(who), (), articles
    event = corpus.events[used.root.id]
    name = inline(Strong((parts.event(event),)))
    return name, parts.whos(corpus, event.by), inline(parts.when_event(event)), articles


def _user(corpus: Corpus, brief: str, inferred: bool) -> tuple[Inline, ...]:
    return inline(parts.by_publisher(corpus, brief), " (inferred)" if inferred else "")
