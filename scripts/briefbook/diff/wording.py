"""Two wordings of one text: whether only their form differs, their words, or what can be counted.

A machine sees words, not meaning. What it can tell for certain: that a number, a name, a day or a
“not” is another one. All else is a rewording, which somebody has to read.
"""

import re
from functools import lru_cache
from typing import Literal

from briefbook.text.fold import folded_text

Differs = Literal["nothing", "form", "words", "facts"]
ALIKE = 0.5
"""From here on two lines are one in other words."""
# Numbers with their points, a minus before one, words with their apostrophes, signs that count.
_TOKENS = re.compile(r"\d+(?:[.,:/]\d+)*|(?<!\w)-(?=\d)|[^\W\d_]+(?:'[^\W\d_]+)*|[?!%$€£¥+'\"]")
_BEGIN = re.compile(r"[.?!:]\s+['\"(]*$")
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds"
    " thousand thousands million millions billion billions half third quarter double twice all"
    " none every most few several".split()
)
_NEGATIONS = frozenset(
    "no not never none nobody nothing neither nor without cannot hardly barely unless deny denies"
    " denied".split()
)
_OPENERS = frozenset(
    "a an the this that these those it its he she they we his her their our in on at by of for from"
    " to with as and but or if when while after before since until there here what who how".split()
)
"""Words that begin a sentence and name nobody."""
_SAYING = frozenset(
    "say says said saying tell tells told allege alleges alleged allegedly claim claims claimed"
    " report reports reported reportedly accuse accuses accused according argue argues argued deny"
    " denies denied state states stated estimate estimates estimated predict predicts predicted"
    " warn warns warned suspect suspects suspected believe believes believed think thinks"
    " insist insists insisted suggest suggests suggested describe describes described"
    " expect expects expected fear fears doubt doubts perhaps".split()
)


def differs(before: str, after: str) -> Differs:
    """How far two wordings differ; spaces, capitals, kinds of marks and commas are form alone."""
    if before == after:
        return "nothing"
    if _words(before) == _words(after):
        return "form"
    return "facts" if _facts_differ(before, after) else "words"


def likeness(one: str, other: str) -> float:
    """How much two lines have in common, from 0 to 1, by their words."""
    first, second = set(_words(one)), set(_words(other))
    return len(first & second) / max(len(first | second), 1)


def unattributed(before: str, after: str) -> bool:
    """Whether words that leave a statement with its speaker were there and are gone; English."""
    return bool(_SAYING.intersection(_words(before))) and not _SAYING.intersection(_words(after))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_TOKENS.findall(folded_text(text).casefold()))


def _facts_differ(before: str, after: str) -> bool:
    (old, first), (new, second) = _within_and_first(before), _within_and_first(after)
    words, others = set(_words(before)), set(_words(after))
    # A name is gone only where it is nowhere, not even in small letters or first in a sentence.
    if (
        _numbers_and_negations(words) != _numbers_and_negations(others)
        or _names(old) - others
        or _names(new) - words
    ):
        return True
    return old == new and bool((set(first) ^ set(second)) - _OPENERS)


def _within_and_first(text: str) -> tuple[list[str], list[str]]:
    """Words within sentences, and those that begin one, whose capital says nothing."""
    # So that the first word, too, stands behind the end of a sentence.
    folded = f". {folded_text(text)}"
    within: list[str] = []
    first: list[str] = []
    for token in _TOKENS.finditer(folded):
        # A stop, a space and some marks: six characters are enough.
        if _BEGIN.search(folded[max(0, token.start() - 6) : token.start()]):
            first.append(token[0].casefold())
        else:
            within.append(token[0])
    return within, first


def _numbers_and_negations(words: set[str]) -> set[str]:
    """Numbers and negations, `isn't` as the `not` that it is."""
    counted = {word for word in words if word[0].isdigit() or word in _NUMBERS or word == "-"}
    denied = any(word in _NEGATIONS or word.endswith("n't") for word in words)
    return counted | ({"not"} if denied else set())


def _names(words: list[str]) -> set[str]:
    return {word.casefold() for word in words if word[0].isupper()}
