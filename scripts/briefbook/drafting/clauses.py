"""A sentence in clauses, none of them the whole sentence."""

import re
from collections.abc import Iterator

from briefbook.drafting.phrase import Phrase, bare, fewest_of, size_of
from briefbook.drafting.seams import LOOSE, TIGHT, seam

_SUBJECT = re.compile(
    r"\A(?:\S+\s+){1,6}?(?=(?:(?:has|have|had|is|are|was|were|will|would|could|may|might|can|must"
    r"|should|did|does|do)(?:n['’]t)?|said|says)\s)"
)
"""A clause up to a verb that is plain to see."""
# A verb by its form alone: `-ed`, or an `-s` that is not that of `this`, `press` or `status`.
_SUBJECT_PERHAPS = re.compile(r"\A(?:\S+\s+){1,5}?(?=[a-z]+(?:ed|[^isu]s)\s)")


def clauses_of(text: str, most: int, start: int = 0) -> Iterator[Phrase]:
    """A text in stretches of at most so many words, each with its place; short rests fall away."""
    phrase = bare(text, start)
    if size_of(phrase.text) < fewest_of(text):
        return
    if size_of(phrase.text) <= most:
        yield phrase
        return
    for half in _halves(phrase):
        yield from clauses_of(half.text, most, half.start)


def less_than(text: str, most: int) -> Iterator[Phrase]:
    """Clauses of a sentence that are not the whole of it."""
    whole = bare(text)
    if size_of(whole.text) > most:
        yield from clauses_of(text, most)
    elif at := seam(whole.text, LOOSE):
        yield from clauses_of(whole.text[:at], most, whole.start)
        yield from clauses_of(whole.text[at:], most, whole.start + at)
    else:
        rest = _shortened(whole)
        yield from clauses_of(rest.text, most, rest.start)


def predicate(clause: Phrase) -> Phrase:
    """What a clause says of its subject; the clause where that is not plain."""
    return _behind(_SUBJECT, clause) or clause


def _behind(subject: re.Pattern[str], clause: Phrase) -> Phrase | None:
    match = subject.match(clause.text)
    rest = bare(clause.text[match.end() :], clause.start + match.end()) if match else None
    return rest if rest and size_of(rest.text) >= fewest_of(rest.text) else None


def _shortened(clause: Phrase) -> Phrase:
    """A clause without its subject, or else without its end."""
    if rest := _behind(_SUBJECT, clause) or _behind(_SUBJECT_PERHAPS, clause):
        return rest
    words = list(re.finditer(r"\S+", clause.text))
    end = words[len(words) * 3 // 4 - 1].end() if len(words) > 1 else len(clause.text) * 3 // 4
    return bare(clause.text[:end], clause.start)


def _halves(clause: Phrase) -> Iterator[Phrase]:
    at = seam(clause.text, (*LOOSE, *TIGHT))
    if not at:
        yield _shortened(clause)
        return
    yield Phrase(clause.text[:at], clause.start)
    yield Phrase(clause.text[at:], clause.start + at)
