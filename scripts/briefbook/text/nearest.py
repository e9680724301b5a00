"""The nearest known word to one that isn't known, and the nearest id to any text."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

LONGEST = 100
"""Signs of a word that are looked at; no id and no key has more."""
CANDIDATES = 12
"""How many words are compared sign by sign; they share the most pairs of signs with the word."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like another; empty when none is near."""
    words, cut = tuple(sorted(known)), word[:LONGEST]
    # In capitals it shares no sign with any.
    return _nearest(cut, words) or _nearest(cut.lower(), words)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question to print behind a problem, or nothing when no word is near."""
    likeliest = nearest(word, known)
    return f"Did you mean `{likeliest}`?" if likeliest else ""


@lru_cache(maxsize=4096)
def _nearest(word: str, known: tuple[str, ...]) -> str:
    shared = Counter[str]()
    index = _by_pair(known)
    for pair in _pairs(word):
        shared.update(index.get(pair, ()))
    # difflib is slow, so it sees only the few that share most; of equals those of like length.
    likely = sorted(shared, key=lambda one: (-shared[one], abs(len(one) - len(word)), one))
    matches = get_close_matches(word, sorted(likely[:CANDIDATES]), n=1, cutoff=0.6)
    return matches[0] if matches else ""


@lru_cache(maxsize=32)
def _by_pair(known: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Every two neighbouring signs, and the words they stand in."""
    by_pair: dict[str, list[str]] = defaultdict(list)
    for one in known:
        for pair in _pairs(one):
            by_pair[pair].append(one)
    return {pair: tuple(words) for pair, words in by_pair.items()}


def _pairs(word: str) -> frozenset[str]:
    """Its pairs of neighbours, the ends of the word among them: ` p`, `po`, …, `t `."""
    framed = f" {word} "
    return frozenset(framed[at : at + 2] for at in range(len(framed) - 1))


_AS_ASCII = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)
"""Letters that are no other letter with an accent."""


def slug(text: str) -> str:
    """What a text would be as an id: `Port Authority` becomes `port-authority`, `Küste` `kuste`."""
    lower = text.lower().translate(_AS_ASCII)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    kept = "".join(c if c.isascii() and c.isalnum() else "-" for c in plain)
    return "-".join(part for part in kept.split("-") if part)
