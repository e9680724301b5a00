"""Phrases of a sentence that may carry a claim: what it quotes, and its clauses, only whole ones.

Never a whole sentence: an unquoted phrase is a clause of at most eighteen words. Which phrase is
worth quoting, and whether, the editor decides.
"""

import re
from collections.abc import Iterable, Sequence

from briefbook.drafting.grammar.clauses import clauses_of, less_than
from briefbook.drafting.grammar.phrase import Phrase, fewest_of, size_of
from briefbook.drafting.grammar.whole_clause import is_whole, says
from briefbook.text.search import without_spaces

MOST_WORDS = 25
"""Of a quotation."""
CLAUSE_WORDS = 18
"""Of a clause that a draft takes."""
_BARE = 5
"""Words of a quotation that may be a title or a term, and then carries no claim by itself."""
SHORT = 12
"""Words of a quotation that says it shortly."""
_HANGS = re.compile(
    r"(?:in order|also with|so as|such as|as well as|rather than|because of|due to|instead of)\s",
    re.I,
)
_JOINED = re.compile(r"(?:^|[;:.!?…]\s|,\s(?:and|but|so|yet)\s)$")
"""Before a clause that stands beside the others."""
_DEPENDS = re.compile(
    r"\b(?:if|unless|until|when|whether|only|once|except|provided|although|though|because|would"
    r"|could|might|not|never|hardly|than|[a-z]{2,6}n['’]t)\b",
    re.I,
)
"""Without these words, where they stand beside a clause, it may say something else."""
_HALF = re.compile(
    r"\b(?:not (?:only|just|simply)|either|neither)\b|\bboth\b(?!.{0,200}\band\b)|\s[–—-]{1,2}\s"
)
"""Belongs to something that stands behind, or around it."""
MOST_LETTERS = 36
"""Of both in texts without spaces between words."""

_TOLD_OF = re.compile(
    r"\b(?:says?|said|claim(?:s|ed)?|told\s(?:\w{1,20}\s){0,3}?\w{1,20}|argued?s?|alleged?s?|insist(?:s|ed)?"
    r"|suggest(?:s|ed)?|pretend(?:s|ed)?|denied|den(?:y|ies))\s(?:that\s)?$"
)
"""Before what others say, of whom somebody speaks: `they claimed that`."""


def phrases(sentence: str, quoted: Sequence[Phrase], language: str = "en") -> list[Phrase]:
    """What of a sentence a draft might quote: its quotations, the longest first, else a clause."""
    said = [one for piece in quoted if (one := _short_enough(piece, sentence, language))]
    if said:
        return sorted(said, key=_size, reverse=True)
    most = _most(sentence, CLAUSE_WORDS)
    return sorted(_whole(less_than(sentence, most), sentence, language), key=_size)[-1:]


def clauses(sentence: str, quoted: Sequence[Phrase], language: str = "en") -> list[str]:
    """Every phrase that could be quoted as it stands: what is in quotation marks, and clauses."""
    most = _most(sentence, MOST_WORDS)
    every = list(quoted)
    for piece in quoted:
        if size_of(piece.text) > most:
            every += _whole(clauses_of(piece.text, most), piece.text, language)
    every += _whole(less_than(sentence, most), sentence, language)
    return list(dict.fromkeys(phrase.text for phrase in every))


def _most(text: str, words: int) -> int:
    return MOST_LETTERS if without_spaces(text) else words


def _size(phrase: Phrase) -> int:
    return size_of(phrase.text)


def _short_enough(piece: Phrase, sentence: str, language: str) -> Phrase | None:
    """A quotation, or its longest clause where it is long or the whole sentence."""
    most, size = _most(piece.text, MOST_WORDS), size_of(piece.text)
    if size < fewest_of(piece.text) or (
        language == "en" and size <= _BARE and not says(piece.text)
    ):
        return None
    if language == "en":
        if _HANGS.match(piece.text):
            return None
        if short := _short_clause(piece, size):
            return short
    if size <= most and size < size_of(sentence):
        return piece
    parts = _whole(less_than(piece.text, min(most, size - 1)), piece.text, language)
    parts = [part for part in parts if not _TOLD_OF.search(piece.text[: part.start])]
    best = max(parts, key=_size, default=None)
    return best and Phrase(best.text, piece.start + best.start, quoted=True)


def _short_clause(piece: Phrase, size: int) -> Phrase | None:
    """The longest of the short clauses that say the same without the rest."""
    if size <= SHORT:
        return None
    text = piece.text
    short = [
        one
        for one in _whole(less_than(text, SHORT), text, "en")
        if _JOINED.search(text[: one.start])
        and not _HALF.search(one.text)
        and not _DEPENDS.search(text[: one.start])
        and not _DEPENDS.search(text[one.start + len(one.text) :])
    ]
    best = max(short, key=_size, default=None)
    return best and Phrase(best.text, piece.start + best.start, quoted=True)


def _whole(parts: Iterable[Phrase], text: str, language: str) -> list[Phrase]:
    return [part for part in parts if is_whole(part, text, language)]
