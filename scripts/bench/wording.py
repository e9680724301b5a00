"""Invented sentences whose words are as rare and as frequent as those of a language.

The word of rank r comes about once in r times (Zipf's law), the most frequent ones are English:
so an index of many briefs has long lists for few words and short ones for very many.
"""

from functools import cache
from itertools import accumulate
from random import Random

_WORDS = 40_000
_FREQUENT = (
    "the of to in a and that is for on it as with said was by from at has its not will be are an"
    " have this which or were their more been who also but they had after one would than about"
).split()
_ONSETS = "b c ch d f g gr h j k l m n p pr r s sh st t tr v w z".split()
_VOWELS = "a e i o u ai ea ou".split()
_ENDS = ["", "", "", "n", "r", "l", "s", "t"]
_SIGNS = [chr(code) for code in range(0x4E00, 0x4E00 + 3000)]


def words(seed: str, number: int) -> str:
    """So many words, the same for the same seed."""
    return " ".join(Random(seed).choices(_vocabulary(), cum_weights=_weights(), k=number))


def signs(seed: str, number: int) -> str:
    """So many Chinese signs, without meaning."""
    return "".join(Random(seed).choices(_SIGNS, k=number))


@cache
def _weights() -> list[float]:
    return list(accumulate(1 / (rank + 2.7) for rank in range(_WORDS)))


@cache
def _vocabulary() -> list[str]:
    chance = Random("vocabulary")
    found = dict.fromkeys(_FREQUENT)
    while len(found) < _WORDS:
        syllables = chance.choice((1, 2, 2, 2, 3, 3))
        found["".join(_syllable(chance) for _ in range(syllables))] = None
    return list(found)


def _syllable(chance: Random) -> str:
    return chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_ENDS)


def ranked(*ranks: int) -> list[str]:
    """The words of these ranks."""
    return [_vocabulary()[rank] for rank in ranks]
