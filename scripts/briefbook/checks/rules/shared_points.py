"""A shared point is one statement, however many articles make it.

It counts as said again with each article. Where its claims differ in who speaks, in their stance or
in the event they are about, that may be wrong: it is advice, until an editor has given the point
words of its own that all of its claims support. A claim makes a point or contests it, not both, and
only a point can be made in part.
"""

from collections.abc import Callable, Iterator

from briefbook.checks.library import Library, claims
from briefbook.corpus.independence import independent
from briefbook.corpus.origins import head_of
from briefbook.corpus.records import Statement
from briefbook.problems import Codes, Finding

CODES: Codes = {
    "part-without-point": "error",
    "point-contested": "error",
    "point-mixed": "advice",
    "point-worded-twice": "error",
}


def check(library: Library) -> Iterator[Finding]:
    """`part`, `against` and the words of points; then every point that several briefs share."""
    for brief in library.briefs:
        for keys, claim in claims(brief):
            if claim.part and not claim.point:
                message = "`part` says that the claim makes part of a point, and no point is named."
                help = "Add `point: …`, or remove the line."
                yield Finding(
                    brief.path, (*keys, "part"), "part-without-point", message, help, True
                )
            if claim.point and claim.point == claim.against:
                message = f"The claim makes the point `{claim.point}` and is against it."
                help = "Keep one of the two lines."
                yield Finding(brief.path, (*keys, "against"), "point-contested", message, help)
    yield from _worded_twice(library)
    for point in library.corpus.statements_on:
        yield from _mixed(library, point)


def _worded_twice(library: Library) -> Iterator[Finding]:
    """An answer has its words in its question."""
    words = library.corpus.vocabulary
    for entry in words.points.values():
        question, _, answer = entry.id.partition("/")
        if question in words.questions and answer in words.questions[question].answers:
            message = f"`{entry.id}` has its words under `answers:` of the question."
            help = "Change them there, and remove this entry."
            yield Finding(entry.path, (entry.id,), "point-worded-twice", message, help, True)


def _mixed(library: Library, point: str) -> Iterator[Finding]:
    """Claims that share a point and may not say the same thing."""
    rows = [row for row in library.corpus.statements_on[point] if row.claim.point == point]
    if len({row.brief.id for row in rows}) < 2 or point in library.corpus.vocabulary.points:
        return
    differing = [word for word, differ in _WAYS.items() if differ(library, rows)]
    if not differing:
        return
    last = rows[-1]
    names = ", ".join(f"`{row.brief.id}/{row.claim.id}`" for row in rows)
    ways = (
        " and ".join(differing)
        if len(differing) < 3
        else f"{differing[0]}, {differing[1]} and {differing[2]}"
    )
    message = f"Claims that share the point `{point}` differ in {ways}: {names}."
    help = (
        "If they say the same thing, give the point words in vocabulary/points.yml that each of"
        " them supports; if not, give them points of their own."
    )
    if "/" in point:
        help = "If one of them says something else, give it another answer, or no point."
    keys = ("claims", last.brief.claims.index(last.claim), "point")
    yield Finding(last.brief.path, keys, "point-mixed", message, help)


def _speakers(library: Library, rows: list[Statement]) -> bool:
    """Different speakers, whose words don't lead back to one origin."""
    spoken = [row for row in rows if row.claim.says or row.claim.unnamed]
    who = {row.claim.says or (row.claim.unnamed,) for row in spoken}
    heads = {head_of(library.corpus, row) for row in spoken}
    untraced = "untraced" in heads
    return len(who) > 1 and independent(library.corpus, heads - {"untraced"}) + untraced > 1


def _stances(_: Library, rows: list[Statement]) -> bool:
    return len({row.claim.stance for row in rows}) > 1


def _events(_: Library, rows: list[Statement]) -> bool:
    return len({row.claim.about for row in rows} - {None}) > 1


_WAYS: dict[str, Callable[[Library, list[Statement]], bool]] = {
    "speaker": _speakers,
    "stance": _stances,
    "event": _events,
}
