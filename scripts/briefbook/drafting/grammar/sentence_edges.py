"""The first and the last words of a sentence, by which a reader is led to it."""

import re
from collections.abc import Iterable

from briefbook.drafting.grammar.phrase import EDGES
from briefbook.drafting.grammar.sentence import Sentence
from briefbook.text.search import without_spaces

EDGE_WORDS, EDGE_LETTERS = 4, 8
"""How much of a sentence's beginning and end leads a reader to it."""
MOST_EDGE_WORDS = 8
"""The same where fewer words stand at several places."""
LONGEST_EDGE = 24
"""Letters of an end that goes on to a sign between clauses."""
_MARK = re.compile(r"[、，；：,;:]")


def edges(sentence: Sentence, article: str = "") -> tuple[str, ...]:
    """The first and the last words of a sentence, so that all of it lies between them.

    As many as stand at one place of the article alone, where so many are there.
    """
    text = sentence.text.strip(EDGES + ".")
    if without_spaces(text):
        short = len(text) <= 2 * EDGE_LETTERS
        return (text[: len(text) // 2],) if short else _edges_without_spaces(text)
    words = text.split()
    if len(words) <= 2 * EDGE_WORDS:
        sizes = range(len(words) // 2 + 1, len(words) + 1)
        return (_alone((" ".join(words[:n]) for n in sizes), article),)
    sizes = range(EDGE_WORDS, min(MOST_EDGE_WORDS, len(words) // 2) + 1)
    first = _alone((" ".join(words[:n]) for n in sizes), article)
    return first, _alone((" ".join(words[-n:]) for n in sizes), article)


def _alone(choices: Iterable[str], article: str) -> str:
    """The shortest that stands there only once; where none does the very shortest."""
    every = list(choices)
    return next((one for one in every if article.count(one) < 2), every[0])


def _edges_without_spaces(text: str) -> tuple[str, str]:
    """The same cut at signs between clauses, where there are some near the ends."""
    half = len(text) // 2
    marks = [match.start() for match in _MARK.finditer(text)]
    firsts = [at for at in marks if EDGE_LETTERS <= at <= min(LONGEST_EDGE, half)]
    lasts = [at + 1 for at in marks if EDGE_LETTERS < len(text) - at <= LONGEST_EDGE and at >= half]
    first = firsts[0] if firsts else EDGE_LETTERS
    last = lasts[-1] if lasts else len(text) - EDGE_LETTERS
    return text[:first], text[last:].lstrip()
