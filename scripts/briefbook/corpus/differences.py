"""Where accounts differ: questions, dates and places that can't both hold, contested points."""

from collections.abc import Iterable, Iterator
from itertools import chain, combinations

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Difference, Statement
from briefbook.model.vocabulary import Place, Question


def differences(corpus: Corpus) -> tuple[Difference, ...]:
    """Every difference: questions by id, then events by id, then contested points by id."""
    return tuple(chain(_questions(corpus), _events(corpus), _contested(corpus)))


def _questions(corpus: Corpus) -> Iterator[Difference]:
    for question in corpus.vocabulary.questions.values():
        points = tuple(f"{question.id}/{answer}" for answer in question.answers)
        rows = [row for point in points for row in corpus.statements_on.get(point, ())]
        if rows and _answers_given(corpus, question) > 1:
            yield _difference("question", question.id, rows, points, question.kind)


def _answers_given(corpus: Corpus, question: Question) -> int:
    """How many different answers are given; to contest one of them counts as another one."""
    given = {answer.answer or answer.link for answer in question.outside}
    contested: set[str] = set()
    for id in question.answers:
        rows = corpus.statements_on.get(f"{question.id}/{id}", ())
        sides = {row.claim.against == f"{question.id}/{id}" for row in rows}
        given |= {id} if False in sides else set()
        contested |= {id} if True in sides else set()
    # Who contests what nobody says differs with nobody.
    return len(given) + bool(given & contested)


def answers_at_issue(corpus: Corpus, question: Question) -> dict[str, str]:
    """The answers of which somebody tells: who gives them or contests them."""
    outside = {answer.answer for answer in question.outside}
    return {
        id: words
        for id, words in question.answers.items()
        if id in outside or f"{question.id}/{id}" in corpus.statements_on
    }


def _events(corpus: Corpus) -> Iterator[Difference]:
    for event in corpus.events.values():
        briefs = tuple(telling.brief.id for telling in event.decisive)
        kind = event.reconciliation.kind if event.reconciliation else None
        if event.dates_differ:
            yield Difference("dates", event.id, briefs, (event.id,), (), kind)
        if places_differ(corpus, [telling.account.place for telling in event.decisive]):
            yield Difference("places", event.id, briefs, (event.id,), (), kind)


def places_differ(corpus: Corpus, accounts: Iterable[tuple[str, ...]]) -> bool:
    """Whether two accounts name places that don't lie in one another."""
    named = [
        (set(ids), enclosing(corpus.vocabulary.places, *ids))
        for ids in dict.fromkeys(accounts)
        if ids
    ]
    return any(
        not (first & around_second or second & around_first)
        for (first, around_first), (second, around_second) in combinations(named, 2)
    )


def enclosing(places: dict[str, Place], *ids: str) -> set[str]:
    """These places and every larger place they lie in."""
    seen: set[str] = set()
    ahead = list(ids)
    while ahead:
        id = ahead.pop()
        # A rule reports circles, and until one is mended this must end all the same.
        if id not in seen:
            seen.add(id)
            within = places[id].within if id in places else None
            ahead += [within] if within else []
    return seen


def _contested(corpus: Corpus) -> Iterator[Difference]:
    """Points that some claim contests and that belong to no question."""
    asked = {
        f"{question.id}/{answer}"
        for question in corpus.vocabulary.questions.values()
        for answer in question.answers
    }
    for point, rows in corpus.statements_on.items():
        # One claim on either side: a point that everybody contests is no difference.
        sides = {row.claim.against == point for row in rows}
        if point not in asked and len(sides) == 2:
            yield _difference("point", point, rows, (point,), None)


def _difference(
    kind: str, id: str, rows: Iterable[Statement], points: tuple[str, ...], classified: object
) -> Difference:
    rows = list(rows)
    briefs = tuple(sorted({row.brief.id for row in rows}))
    events = tuple(sorted({row.claim.about for row in rows if row.claim.about}))
    return Difference(kind, id, briefs, events, points, classified)  # type: ignore[arg-type]
