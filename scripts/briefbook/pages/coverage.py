"""Tables of evidence: which article says what, and which origin stands behind which articles.

matrix     point                 | Courier | Ledger  | behind it       a row a shared point
           The quay is to grow.  | says    | denies  | 2 outlets ...
origins    origin     | who      | when    | articles                  a row an origin
           The talk   | Council  | 2 May   | Courier (3 of 5)
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Sized
from datetime import date
from itertools import groupby, islice

from briefbook.corpus.coverage import (
    Cell,
    NamedOrigins,
    UsedOrigin,
    articles,
    cells,
    claims_per_article,
    known_from,
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
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common, dating, evidence_line, shared_point
from briefbook.pages.parts.common import heading, inline, paragraph, sentence
from briefbook.pages.tree import Aloud, Block, Inline, Strong, Table, Text
from briefbook.text.language import Language

# Columns and rows of one table.
MOST_ARTICLES, MOST_POINTS = 12, 40
MOST_ORIGINS, MOST_USERS = 20, 12
Rows = Sequence[Statement]
Row = tuple[tuple[Inline, ...], ...]


def matrix(site: Site, briefs: Iterable[str], rows: Rows) -> list[Block]:
    """Points of these claims by articles; a cell says, quotes, relays, denies, or is empty.

    The articles that appeared last and all the points that any share, those that answer one
    question together: no answer is left out because its article is.
    """
    ids = without_copies(site.corpus, briefs)
    shown = [brief.id for brief in site.corpus.by_date(ids)][:MOST_ARTICLES]
    shared = shared_points(site.corpus, rows)
    if len(shown) < 2 or not shared:
        return []
    names = _names(site, shown)
    columns = (_column(site, id, name) for id, name in names.items())
    head = (inline(site.say("coverage.point")), *columns, inline(site.say("coverage.behind")))
    lines = tuple(_grouped(site, names, shared[:MOST_POINTS]))
    title = heading(site.say("coverage.title"), "coverage", searched=False)
    gist = [site.say("coverage.gist"), *_left_out(site.language, len(shown), len(ids), len(shared))]
    said = paragraph(site.say("marks.space").join(gist))
    return [title, said, Table(head, lines, site.say("coverage.caption"))]


def _left_out(language: Language, shown: int, articles: int, points: int) -> Iterator[str]:
    if articles > shown:
        yield language.say("coverage.cut", articles, shown=shown)
    if points > MOST_POINTS:
        yield language.say("coverage.more_points", points - MOST_POINTS)


def _names(site: Site, ids: Iterable[str]) -> dict[str, str]:
    """What the articles are called: by their outlet, and by their date where it has several."""
    briefs = [site.corpus.briefs[id] for id in ids]
    number = Counter(brief.publisher for brief in briefs)
    return {brief.id: _name(site, brief, number[brief.publisher] > 1) for brief in briefs}


def _name(site: Site, brief: Brief, dated: bool) -> str:
    name = common.name_of(site, brief.publisher)
    return (
        site.say("coverage.dated", outlet=name, date=citable.when(site.language, brief))
        if dated
        else name
    )


def _column(site: Site, id: str, name: str) -> tuple[Inline, ...]:
    return inline(common.named_link(site.language, name, site.corpus.briefs[id]))


def _grouped(site: Site, names: dict[str, str], shared: Iterable[str]) -> Iterator[Row]:
    """The answers to each question together, then the points that answer none."""
    asked = {point: question_and_answer(site.corpus, point) for point in shared}
    # A point that answers is called `question/answer`, so those of one question come together.
    ordered = sorted(asked, key=lambda point: (asked[point] is None, point))
    for _, group in groupby(ordered, key=lambda point: (asked[point] or (point,))[0]):
        for index, point in enumerate(group):
            yield _row(site, names, point, again=index > 0)


def _row(site: Site, names: dict[str, str], point: str, again: bool) -> Row:
    taken = cells(site.corpus, point, names)
    known = known_from(site.corpus, point) if len(taken) < len(names) else None
    columns = tuple(
        _taken(site, name, taken[id]) if id in taken else _not_taken(site, id, name, known)
        for id, name in names.items()
    )
    behind = evidence_line.total(site.language, site.corpus.origins_of_point[point])
    return (
        _label(site, point, again),
        *columns,
        inline(_outlet(site.language, site.say("coverage.behind")), behind),
    )


def _label(site: Site, point: str, again: bool) -> tuple[Inline, ...]:
    """The point in words; a question that stands in the row above is said aloud and not seen."""
    answer = question_and_answer(site.corpus, point)
    if answer is None or not again:
        return shared_point.sentence_of(site, point)
    return sentence(site.language, "coverage.answer", question=Aloud(answer[0]), answer=answer[1])


def _not_taken(site: Site, id: str, name: str, known: date | None) -> tuple[Inline, ...]:
    """That an article has no part in a point, or that it appeared too early for it."""
    if too_early(site.corpus.briefs[id], known):
        return inline(_outlet(site.language, name), site.say("coverage.earlier"))
    return (Aloud(site.say("coverage.not_mentioned")),)


def _taken(site: Site, name: str, taken: Cell) -> tuple[Inline, ...]:
    """What an article does with a point; the outlet's name is seen where there are no columns."""
    words = site.say(f"coverage.{taken.how}")
    words = site.say("coverage.in_part", word=words) if taken.part else words
    return inline(_outlet(site.language, name), attribution.link(site, taken.row, words))


def _outlet(language: Language, name: str) -> Strong:
    return Strong((Text(language.say("coverage.outlet", name=name)),), ("outlet",))


def sentences(site: Site, briefs: Sequence[str], rows: Rows) -> list[Block]:
    """`3 of 5 articles rest on one statement`; `4 of 19 claims are made in more than one`."""
    lines = (leads_back(site, briefs, rows), supported(site, rows))
    return [paragraph(words) for words in lines if words]


def leads_back(site: Site, briefs: Iterable[str], rows: Rows) -> tuple[Inline, ...]:
    """The origin that most of the articles rest on, where more than one does."""
    used = [one for one in origins_used(site.corpus, rows) if one.root.kind == "event"]
    if not used or len(used[0].briefs) < 2:
        return ()
    top = used[0]
    event = site.corpus.events[top.root.id]
    line = sentence(
        site.language,
        "coverage.leads_back",
        articles(site.corpus, briefs),
        "one",
        some=str(len(top.briefs)),
        origin=site.say(f"coverage.one_{event.kind}"),
        event=common.event(event),
    )
    return common.rows_of(
        [line, doubt(site.language, top.inferred, top.partly)], site.say("marks.space")
    )


def doubt(language: Language, wholly: Sized, partly: Sized) -> tuple[Inline, ...]:
    """For how many of the articles the link to an origin is our inference, wholly or in part."""
    ways = [("wholly", len(wholly)), ("partly", len(partly))]
    numbers = language.say("marks.comma").join(
        language.say(f"coverage.{way}", n) for way, n in ways if n
    )
    return inline(language.say("coverage.by_inference", articles=numbers)) if numbers else ()


def supported(site: Site, rows: Rows, key: str = "coverage") -> tuple[Inline, ...]:
    """How many claims stand in more than one article, and for how many of them that means much.

    `home` has the number alone in strong letters, without a mark.
    """
    counts = support(site.corpus, rows)
    if not counts.claims:
        return ()
    plain = key == "home"
    if not counts.shared:
        if counts.perhaps:
            words = "home.unshared_perhaps" if plain else "coverage.unshared_perhaps"
        else:
            words = "home.unshared" if plain else "coverage.unshared"
        return sentence(site.language, words, counts.claims, "" if plain else "solo")
    if counts.certain:
        words, mark = "home.certain" if plain else "coverage.certain", ""
    else:
        words, mark = "home.shared" if plain else "coverage.shared", "one"
    places = {"claims": site.say("count.facts", counts.claims), "certain": str(counts.certain)}
    return sentence(site.language, words, counts.shared, "" if plain else mark, **places)


def named(language: Language, origins: NamedOrigins) -> str:
    """For how many claims articles name an origin, and for how many more we infer one."""
    key = "coverage.named_inferred" if origins.inferred else "coverage.named"
    places = {"stated": origins.stated, "inferred": origins.inferred}
    return language.say(key, origins.claims, **places)


def origins(site: Site, rows: Rows) -> list[Block]:
    """The most used origins, who is behind each, when, and which articles rest on it how far."""
    keys = ("coverage.origin", "coverage.who", "coverage.when", "coverage.articles")
    head = tuple(inline(site.say(key)) for key in keys)
    all_claims = claims_per_article(site.corpus, rows)
    used = origins_used(site.corpus, rows)
    lines = [_origin(site, one, all_claims) for one in used[:MOST_ORIGINS]]
    if lost := untraced_claims(site.corpus, rows):
        users = (_user(site, id, number, all_claims[id], False) for id, number in lost.items())
        name = inline(common.strong(site.say("coverage.not_named")))
        lines.append((name, (), (), _users(site, users, len(lost))))
    table = Table(head, tuple(lines), site.say("coverage.origins_caption"))
    return [table, *_more_origins(site, len(used))]


def _more_origins(site: Site, number: int) -> list[Block]:
    if number <= MOST_ORIGINS:
        return []
    told = site.say("coverage.cut_origins", number, shown=MOST_ORIGINS)
    return [paragraph(told, cls="meta")]


def _users(site: Site, users: Iterable[tuple[Inline, ...]], number: int) -> tuple[Inline, ...]:
    """The first articles of so many, and how many more there are."""
    shown = [*islice(users, MOST_USERS)]
    if number > MOST_USERS:
        shown.append(inline(site.say("evidence.more", number - MOST_USERS)))
    return common.rows_of(shown, site.say("marks.comma"))


def _origin(site: Site, used: UsedOrigin, all_claims: dict[str, int]) -> Row:
    users = (
        _user(site, brief, number, all_claims[brief], brief in used.inferred)
        for brief, number in used.claims.items()
    )
    resting = _users(site, users, len(used.claims))
    if used.root.kind == "own":
        who = common.who(site, used.root.id)
        return inline(common.strong(site.say("coverage.own"))), inline(who), (), resting
    event = site.corpus.events[used.root.id]
    name = inline(Strong((common.event(event),)))
    took_part = attribution.of_event(site, event, event.who)
    return name, took_part, inline(dating.when_alone(site.language, event)), resting


def _user(site: Site, brief: str, some: int, of: int, inferred: bool) -> tuple[Inline, ...]:
    """An article, and how many of its claims lead back to an origin."""
    link = common.by_publisher(site, brief)
    key = "coverage.resting_inferred" if inferred else "coverage.resting"
    return sentence(site.language, key, article=link, some=str(some), every=str(of))
