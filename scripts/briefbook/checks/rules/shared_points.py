"""A shared point is one statement, however many articles make it.

It counts as said again with each article. Where its claims differ in who speaks, in their stance or
in the event they are about, that may be wrong: it is advice, until an editor has given the point
words of its own that all of its claims support. A claim makes a point or contests it, not both, and
only a point can be made in part.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, claims
from briefbook.corpus.mixed import differing_fields
from briefbook.problems import Codes, Finding
from briefbook.text.series import series

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
    vocabulary = library.corpus.vocabulary
    for entry in vocabulary.points.values():
        question, _, answer = entry.id.partition("/")
        if question in vocabulary.questions and answer in vocabulary.questions[question].answers:
            message = f"`{entry.id}` has its words under `answers:` of the question."
            help = "Change them there, and remove this entry."
            yield Finding(entry.path, (entry.id,), "point-worded-twice", message, help, True)


def _mixed(library: Library, point: str) -> Iterator[Finding]:
    """Claims that share a point and may not say the same thing."""
    rows = [row for row in library.corpus.statements_on[point] if row.claim.point == point]
    if len({row.brief.id for row in rows}) < 2 or point in library.corpus.vocabulary.points:
        return
    fields = differing_fields(library.corpus, rows)
    if not fields:
        return
    last = rows[-1]
    names = ", ".join(f"`{row.brief.id}/{row.claim.id}`" for row in rows)
    message = f"Claims that share the point `{point}` differ in {series(fields)}: {names}."
    help = (
        "If they say the same thing, give the point words in vocabulary/points.yml that each of"
        " them supports; if not, give them points of their own."
    )
    if "/" in point:
        help = "If one of them says something else, give it another answer, or no point."
    keys = ("claims", last.brief.claims.index(last.claim), "point")
    yield Finding(last.brief.path, keys, "point-mixed", message, help)
