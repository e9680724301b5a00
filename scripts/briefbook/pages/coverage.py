"""Tables of evidence: which article says what, and which origin stands behind which articles."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Sized
from itertools import groupby

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import (
    NamedOrigins,
    UsedOrigin,
    articles,
    cell,
    claims_per_article,
    origins_used,
    question_and_answer,
    shared_points,
    support,
    too_early,
    untraced_claims,
    without_copies,
)
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import citable
from briefbook.pages.parts import attribution, common, evidence_line, shared_point
from briefbook.pages.parts.common import heading, inline, paragraph, sentence
from briefbook.pages.tree import Aloud, Block, Inline, Strong, Table, Text
from briefbook.text.language import say

# Columns and rows of one table.
MOST_ARTICLES, MOST_POINTS = 12, 60
Rows = Sequence[Statement]
Row = tuple[tuple[Inline, ...], ...]


def matrix(corpus: Corpus, briefs: Iterable[str], rows: Rows) -> list[Block]:
    """Points of these claims by articles; a cell says, quotes, relays, denies, or is empty.

    The articles that appeared last and all the points that any share, those that answer one
    question together: no answer is left out because its article is.
    """
    ids = without_copies(corpus, briefs)
    shown = [brief.id for brief in corpus.by_date(ids)][:MOST_ARTICLES]
    shared = shared_points(corpus, rows)
    if len(shown) < 2 or not shared:
        return []
    names = _names(corpus, shown)
    columns = (_column(corpus, id, name) for id, name in names.items())
    head = (inline(say("coverage.point")), *columns, inline(say("coverage.behind")))
    lines = tuple(_grouped(corpus, names, shared[:MOST_POINTS]))
    title = heading(say("coverage.title"), "coverage", searched=False)
    told = [say("coverage.gist"), *_left_out(len(shown), len(ids), len(shared))]
    said = paragraph(say("marks.space").join(told))
    return [title, said, Table(head, lines, say("coverage.caption"))]


def _left_out(shown: int, articles: int, points: int) -> Iterator[str]:
    if articles > shown:
        yield say("coverage.cut", articles, shown=shown)
    if points > MOST_POINTS:
        yield say("coverage.more_points", points - MOST_POINTS)


def _names(corpus: Corpus, ids: Iterable[str]) -> dict[str, str]:
    """What the articles are called: by their outlet, and by their date where it has several."""
    briefs = [corpus.briefs[id] for id in ids]
    number = Counter(brief.publisher for brief in briefs)
    return {brief.id: _name(corpus, brief, number[brief.publisher] > 1) for brief in briefs}


def _name(corpus: Corpus, brief: Brief, dated: bool) -> str:
    name = common.name_of(corpus, brief.publisher)
    return say("coverage.dated", outlet=name, date=citable.when(brief)) if dated else name


def _column(corpus: Corpus, id: str, name: str) -> tuple[Inline, ...]:
    return inline(common.named_link(name, corpus.briefs[id]))


def _grouped(corpus: Corpus, names: dict[str, str], shared: Iterable[str]) -> Iterator[Row]:
    """The answers to each question together, then the points that answer none."""
    asked = {point: question_and_answer(corpus, point) for point in shared}
    # A point that answers is called `question/answer`, so those of one question come together.
    ordered = sorted(asked, key=lambda point: (asked[point] is None, point))
    for _, group in groupby(ordered, key=lambda point: (asked[point] or (point,))[0]):
        for index, point in enumerate(group):
            yield _row(corpus, names, point, again=index > 0)


def _row(corpus: Corpus, names: dict[str, str], point: str, again: bool) -> Row:
    cells = tuple(_cell(corpus, corpus.briefs[id], name, point) for id, name in names.items())
    behind = evidence_line.total(corpus.origins_of_point[point])
    return _label(corpus, point, again), *cells, inline(_outlet(say("coverage.behind")), behind)


def _label(corpus: Corpus, point: str, again: bool) -> tuple[Inline, ...]:
    """The point in words; a question that stands in the row above is said aloud and not seen."""
    answer = question_and_answer(corpus, point)
    if answer is None or not again:
        return shared_point.told(corpus, point)
    return sentence("coverage.answer", question=Aloud(answer[0]), answer=answer[1])


def _cell(corpus: Corpus, brief: Brief, name: str, point: str) -> tuple[Inline, ...]:
    """What an article does with a point; the outlet's name is seen where there are no columns."""
    found = cell(corpus, brief.id, point)
    if found is None:
        if too_early(corpus, brief, point):
            return inline(_outlet(name), say("coverage.earlier"))
        return (Aloud(say("coverage.not_mentioned")),)
    words = say(f"coverage.{found.how}")
    words = say("coverage.in_part", word=words) if found.part else words
    return inline(_outlet(name), attribution.link(corpus, found.row, words))


def _outlet(name: str) -> Strong:
    return Strong((Text(say("coverage.outlet", name=name)),), ("outlet",))


def sentences(corpus: Corpus, briefs: Sequence[str], rows: Rows) -> list[Block]:
    """`3 of 5 articles rest on one statement`; `4 of 19 claims are made in more than one`."""
    told = (leads_back(corpus, briefs, rows), supported(corpus, rows))
    return [paragraph(words) for words in told if words]


def leads_back(corpus: Corpus, briefs: Iterable[str], rows: Rows) -> tuple[Inline, ...]:
    """The origin that most of the articles rest on, where more than one does."""
    used = [one for one in origins_used(corpus, rows) if one.root.kind == "event"]
    if not used or len(used[0].briefs) < 2:
        return ()
    top = used[0]
    event = corpus.events[top.root.id]
    told = sentence(
        "coverage.leads_back",
        articles(corpus, briefs),
        "one",
        some=str(len(top.briefs)),
        origin=say(f"coverage.one_{event.kind}"),
        event=common.event(event),
    )
    return common.rows_of([told, doubt(top.inferred, top.partly)], say("marks.space"))


def doubt(wholly: Sized, partly: Sized) -> tuple[Inline, ...]:
    """For how many of the articles the link to an origin is our inference, wholly or in part."""
    ways = [("wholly", len(wholly)), ("partly", len(partly))]
    told = say("marks.comma").join(say(f"coverage.{way}", n) for way, n in ways if n)
    return inline(say("coverage.by_inference", articles=told)) if told else ()


def supported(corpus: Corpus, rows: Rows, key: str = "coverage") -> tuple[Inline, ...]:
    """How many claims stand in more than one article, and for how many of them that means much.

    `home` has the number alone in strong letters, without a mark.
    """
    found = support(corpus, rows)
    if not found.claims:
        return ()
    plain = key == "home"
    if not found.shared:
        return sentence(f"{key}.unshared", found.claims, "" if plain else "solo")
    words, mark = ("certain", "") if found.certain else ("shared", "one")
    places = {"claims": say("count.facts", found.claims), "certain": str(found.certain)}
    return sentence(f"{key}.{words}", found.shared, "" if plain else mark, **places)


def named(found: NamedOrigins) -> str:
    """For how many claims articles name an origin, and for how many more we infer one."""
    key = "coverage.named_inferred" if found.inferred else "coverage.named"
    places = {"stated": found.stated, "inferred": found.inferred}
    return say(key, found.claims, **places)


def origins(corpus: Corpus, rows: Rows) -> Table:
    """Every origin, who stands behind it, when, and which articles rest on it how far."""
    keys = ("coverage.origin", "coverage.who", "coverage.when", "coverage.articles")
    head = tuple(inline(say(key)) for key in keys)
    told = claims_per_article(corpus, rows)
    lines = [_origin(corpus, used, told) for used in origins_used(corpus, rows)]
    if lost := untraced_claims(corpus, rows):
        users = (_user(corpus, id, number, told[id], False) for id, number in lost.items())
        name = inline(common.strong(say("coverage.not_named")))
        lines.append((name, (), (), common.rows_of(users, say("marks.comma"))))
    return Table(head, tuple(lines), say("coverage.origins_caption"))


def _origin(corpus: Corpus, used: UsedOrigin, told: dict[str, int]) -> Row:
    users = (
        _user(corpus, brief, number, told[brief], brief in used.inferred)
        for brief, number in used.claims.items()
    )
    resting = common.rows_of(users, say("marks.comma"))
    if used.root.kind == "own":
        who = common.who(corpus, used.root.id)
        return inline(common.strong(say("coverage.own"))), inline(who), (), resting
    event = corpus.events[used.root.id]
    name = inline(Strong((common.event(event),)))
    took_part = attribution.of_event(corpus, event, event.who)
    return name, took_part, inline(common.when_event(event)), resting


def _user(corpus: Corpus, brief: str, some: int, of: int, inferred: bool) -> tuple[Inline, ...]:
    """An article, and how many of its claims lead back to an origin."""
    link = common.by_publisher(corpus, brief)
    key = "coverage.resting_inferred" if inferred else "coverage.resting"
    return sentence(key, article=link, some=str(some), every=str(of))
