"""A sentence in clauses, none of them the whole sentence."""

import re
from collections.abc import Iterator

from briefbook.drafting.grammar.clause_cut import place_to_cut
from briefbook.drafting.grammar.phrase import Phrase, bare, fewest_of, size_of

_SUBJECT = re.compile(
    r"\A(?:\S+\s+){1,6}?(?=(?:(?:has|have|had|is|are|was|were|will|would|could|may|might|can|must"
    r"|should|did|does|do)(?:n['’]t)?|said|says)\s)"
)
"""A clause up to a verb that is plain to see."""


def clauses_of(text: str, most: int, start: int = 0) -> Iterator[Phrase]:
    """A text in stretches of at most so many words, each with its place; short rests fall away."""
    phrase = bare(text, start)
    if size_of(phrase.text) < fewest_of(text):
        return
    if size_of(phrase.text) <= most:
        yield phrase
        return
    if at := place_to_cut(phrase.text):
        yield from clauses_of(phrase.text[:at], most, phrase.start)
        yield from clauses_of(phrase.text[at:], most, phrase.start + at)
    else:
        yield from _predicate_of(phrase, most)


def less_than(text: str, most: int) -> Iterator[Phrase]:
    """Clauses of a sentence that are not the whole of it."""
    whole = bare(text)
    if size_of(whole.text) > most:
        yield from clauses_of(text, most)
    elif at := place_to_cut(whole.text):
        yield from clauses_of(whole.text[:at], most, whole.start)
        yield from clauses_of(whole.text[at:], most, whole.start + at)
    else:
        yield from _predicate_of(whole, most)


def _behind(clause: Phrase) -> Phrase | None:
    """What a clause says of its subject, where its verb is plain to see."""
    match = _SUBJECT.match(clause.text)
    rest = bare(clause.text[match.end() :], clause.start + match.end()) if match else None
    return rest if rest and size_of(rest.text) >= fewest_of(rest.text) else None


def _predicate_of(clause: Phrase, most: int) -> Iterator[Phrase]:
    """A clause that comes apart nowhere, without its subject; nothing where that won't do."""
    rest = _behind(clause)
    if rest and size_of(rest.text) <= most:
        yield rest
