"""Whatever a brief or an entry refers to exists.

A reference to nothing would be a dead link on the page. The nearest known id is offered. A draft
has no page yet, so it is only advised, of each id once.
"""

from collections.abc import Collection, Iterator
from itertools import chain
from typing import NamedTuple

from briefbook.checks.checked import Library, accounts, claims, quotable
from briefbook.model.base import STILL_OPEN, UNDECIDED
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.evidence import ROOTS
from briefbook.model.vocabulary import (
    Actor,
    Entry,
    Place,
    PointEntry,
    Publisher,
    Question,
    Reconciliation,
    Topic,
)
from briefbook.problems import Codes, Finding
from briefbook.text.places import Keys


class IdReference(NamedTuple):
    """An id that a file names, and where."""

    keys: Keys
    id: str
    what: str
    """What it should be the id of."""
    known: Collection[str]
    """The ids there are of that sort."""


ORIGIN = "event or publisher"
RELAY = "actor or publisher"
UNKNOWN = "`{id}` is not {article} {what} we know."
OR_ADD = "{near} If not, {help}"
WHERE = {
    ORIGIN: "Add it under `events:` of the brief that tells of it.",
    "publisher": "Add it to the publishers in briefs/vocabulary.",
    "topic": "Add it to the topics in briefs/vocabulary.",
    "place": "Add it to the places in briefs/vocabulary.",
    RELAY: "Add it to the actors in briefs/vocabulary.",
    "event": "Add it under `events:` of the brief that tells of it.",
    "question": "Add it to the questions in briefs/vocabulary, or write a point without a slash.",
    "brief": "Name a brief that exists.",
    "point": "Name a point that a claim on the site makes.",
    "answer": "Add it under `answers:` of the question.",
}

PASSED_ON = "Add it to the publishers in briefs/vocabulary, or to the actors where it is no outlet."
"""Of whoever stands behind the first place in a chain, which the form says, too."""


def code_of(what: str) -> str:
    """The code for an unknown id of this sort."""
    return f"unknown-{what.split()[0]}"


CODES: Codes = {**{code_of(what): "error" for what in WHERE}, "draft-unknown": "advice"}


def check(library: Library) -> Iterator[Finding]:
    """Every reference of every brief, then those between entries of the vocabulary."""
    for brief in (*library.briefs, *library.salvaged):
        if brief.status == "draft":
            yield from _of_draft(library, brief)
            continue
        for reference in _of_brief(library, brief):
            # A salvaged brief holds it wherever nothing could be read, which is a problem already;
            # of an unknown outlet `publisher` tells once and for all.
            outlet = reference.id == brief.publisher != UNDECIDED
            again = outlet and reference.what in (ORIGIN, RELAY)
            if not again and (reference.id != UNDECIDED or brief not in library.salvaged):
                yield from _unknown(library, brief.path, reference)
    for entry in library.entries():
        for reference in _of_entry(library, entry):
            keys = (entry.id, *reference.keys)
            yield from _unknown(library, entry.path, reference._replace(keys=keys))


def complete(library: Library) -> bool:
    """Whether everything that the site refers to is there."""
    of_briefs = (_of_brief(library, brief) for brief in library.briefs if brief.status != "draft")
    of_entries = (_of_entry(library, entry) for entry in library.entries())
    every = chain.from_iterable((*of_briefs, *of_entries))
    return all(reference.id in reference.known for reference in every)


def _of_draft(library: Library, brief: Brief) -> Iterator[Finding]:
    # It stands for whatever nobody has decided yet, which a draft may leave open.
    reported = {UNDECIDED}
    for reference in _of_brief(library, brief):
        if reference.id not in reported:
            reported.add(reference.id)
            for one in _unknown(library, brief.path, reference):
                yield Finding(one.path, one.keys, "draft-unknown", one.message, one.help)


def _unknown(library: Library, path: str, reference: IdReference) -> Iterator[Finding]:
    keys, id, what, known = reference
    # A file that didn't load may give it, and the problem would be none.
    if id in known or id in library.possible_ids:
        return
    article = "an" if what[0] in "aeiou" else "a"
    message = UNKNOWN.format(id=id, article=article, what=what)
    # Whoever passed something on is an outlet, or hardly ever somebody else.
    help = PASSED_ON if what == RELAY and "chain" in keys else WHERE[what]
    if near := library.near(id, known):
        help = OR_ADD.format(near=near, help=f"{help[0].lower()}{help[1:]}")
    if id == UNDECIDED:
        message = STILL_OPEN
        help = f"Name {article} {what}. If it is new, {WHERE[what][0].lower()}{WHERE[what][1:]}"
    if what == RELAY and "chain" in keys and id in library.events:
        message = f"`{id}` is an event, and an event stands only first in a chain."
        help = "Begin the chain with it, or name the actor or publisher that passed it on."
    if what == "event" and id in library.events:
        message = f"`{id}` is told of only in briefs that are not on the site."
        help = "Publish one of them, or take the reference out."
    code = code_of(what)
    yield Finding(path, keys, code, message, help, on_key=keys == (id,))


def _of_brief(library: Library, brief: Brief) -> Iterator[IdReference]:
    vocabulary = library.corpus.vocabulary
    yield IdReference(("publisher",), brief.publisher, "publisher", vocabulary.publishers)
    yield from _references((), "topics", brief.topics, "topic", vocabulary.topics)
    yield from _references((), "not_copy_of", brief.not_copy_of, "brief", library.ids)
    if brief.copy_of and brief.copy_of.brief:
        yield IdReference(("copy_of",), brief.copy_of.brief, "brief", library.ids)
    if brief.copy_of and brief.copy_of.publisher:
        yield IdReference(
            ("copy_of", "publisher"), brief.copy_of.publisher, "publisher", vocabulary.publishers
        )
    if brief.withdrawn and brief.withdrawn.successor:
        yield IdReference(
            ("withdrawn", "successor"), brief.withdrawn.successor, "brief", library.ids_with_page
        )
    for keys, claim in claims(brief):
        yield from _of_claim(library, brief, keys, claim)
    for keys, account in accounts(brief):
        yield from _of_account(library, keys, account)
    for keys, item in quotable(brief):
        speakers = item.quote.speaker if item.quote else ()
        yield from _references(
            (*keys, "quote"), "speaker", speakers, "actor or publisher", library.who
        )


def _of_claim(library: Library, brief: Brief, keys: Keys, claim: Claim) -> Iterator[IdReference]:
    # A draft has no page, and that of a withdrawn brief is a notice: no link can be dead there.
    events = library.published_events if brief.status == "published" else library.events
    yield from _references(keys, "says", claim.says, "actor or publisher", library.who)
    yield from _references(keys, "topics", claim.topics, "topic", library.corpus.vocabulary.topics)
    origin, *relays = claim.chain
    if origin.id not in ROOTS and origin.id not in library.who:
        here = (*keys, "chain", 0)
        withheld = origin.id in library.events and origin.id not in events
        what, known = ("event", events) if withheld else (ORIGIN, library.origins)
        yield IdReference(here, origin.id, what, known)
    for index, relay in enumerate(relays, start=1):
        if relay.id not in ROOTS:
            yield IdReference((*keys, "chain", index), relay.id, RELAY, library.who)
    if claim.about:
        yield IdReference((*keys, "about"), claim.about, "event", events)
    for name, point in (("point", claim.point), ("against", claim.against)):
        if point and "/" in point:
            yield from _of_answer(library, (*keys, name), point)


def _of_answer(library: Library, keys: Keys, point: str) -> Iterator[IdReference]:
    question, _, answer = point.partition("/")
    questions = library.corpus.vocabulary.questions
    yield IdReference(keys, question, "question", questions)
    if question in questions:
        yield IdReference(keys, answer, "answer", questions[question].answers)


def _of_account(library: Library, keys: Keys, account: Account) -> Iterator[IdReference]:
    yield from _references(keys, "place", account.place, "place", library.corpus.vocabulary.places)
    yield from _references(keys, "by", account.by, "actor or publisher", library.who)
    yield from _references(keys, "actors", account.actors, "actor or publisher", library.who)
    yield from _references(
        keys, "topics", account.topics, "topic", library.corpus.vocabulary.topics
    )
    yield from _references(keys, "distinct_from", account.distinct_from, "event", library.events)
    basis = account.rests_on
    if basis and basis.id not in ROOTS and basis.id not in library.who:
        yield IdReference((*keys, "rests_on"), basis.id, ORIGIN, library.origins)


def _of_entry(library: Library, entry: Entry) -> Iterator[IdReference]:
    vocabulary = library.corpus.vocabulary
    if isinstance(entry, (Publisher, Actor)):
        yield from _references(
            (), "depends_on", entry.depends_on, "actor or publisher", library.who
        )
    if isinstance(entry, Place) and entry.within:
        yield IdReference(("within",), entry.within, "place", vocabulary.places)
    if isinstance(entry, Topic):
        for index, line in enumerate(entry.summary):
            at = ("summary", index)
            yield from _references(at, "events", line.events, "event", library.published_events)
            yield from _references(at, "points", line.points, "point", library.corpus.statements_on)
    if isinstance(entry, Question):
        for index, outside in enumerate(entry.outside):
            if outside.answer:
                yield IdReference(
                    ("outside", index, "answer"), outside.answer, "answer", entry.answers
                )
    if isinstance(entry, PointEntry):
        yield IdReference((), entry.id, "point", library.corpus.statements_on)
    if isinstance(entry, Reconciliation):
        yield IdReference((), entry.id, "event", library.events)


def _references(
    above: Keys, name: str, ids: tuple[str, ...], what: str, known: Collection[str]
) -> Iterator[IdReference]:
    for index, id in enumerate(ids):
        yield IdReference((*above, name, index), id, what, known)
