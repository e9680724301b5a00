"""What stands in quotation marks, sentence by sentence, by the same eyes as `briefbook verify`."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from operator import attrgetter
from typing import NamedTuple

from briefbook.drafting.grammar.phrase import Phrase
from briefbook.drafting.grammar.sentence import Sentence
from briefbook.text.quoted import quoted

_BETWEEN = "\n\n"
_AROUND = ' ,，.。\n“”„"«»「」『』'
_BLOT = "·"
_NAMES = re.compile(
    r"\b(?:called|named|dubbed|titled|entitled|nicknamed|known as)\s[“‘«„\"'「]{1,2}$", re.I
)
"""Before what somebody or something is called, which nobody says."""


class Span(NamedTuple):
    """Where the words between two marks stand in their paragraph; a long one has a part in each."""

    start: int
    end: int


def quotations(paragraphs: Sequence[str]) -> list[tuple[Span, ...]]:
    """Everything in quotation marks, by paragraph; also what goes on over several."""
    inside = [Span(*span) for span in quoted(_BETWEEN.join(paragraphs)).inside]
    found: list[tuple[Span, ...]] = []
    at = 0
    for text in paragraphs:
        end = at + len(text)
        parts = within(inside, at, end)
        found.append(tuple(Span(max(a, at) - at, min(b, end) - at) for a, b in parts))
        at = end + len(_BETWEEN)
    return found


def within(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """Those that have a part between two places; they are sorted, and apart."""
    first = bisect_right(spans, start, key=attrgetter("end"))
    return takewhile(lambda span: span.start < end, islice(spans, first, None))


def pieces(sentence: Sentence, spans: Sequence[Span]) -> tuple[Phrase, ...]:
    """What of a sentence is said within quotation marks, each with its place; no names."""
    found = (_piece(sentence, span) for span in spans)
    named = (phrase for phrase in found if not _NAMES.search(sentence.text, 0, phrase.start))
    return tuple(phrase for phrase in named if phrase.text)


def _piece(sentence: Sentence, span: Span) -> Phrase:
    start = max(span.start - sentence.start, 0)
    inner = sentence.text[start : max(span.end - sentence.start, 0)]
    text = inner.strip(_AROUND)
    return Phrase(text, start + inner.index(text), quoted=True)


def without(text: str, phrases: Sequence[Phrase]) -> str:
    """A sentence with phrases blotted out, sign by sign, so that all places stay true."""
    for phrase in phrases:
        end = phrase.start + len(phrase.text)
        text = text[: phrase.start] + _BLOT * len(phrase.text) + text[end:]
    return text
