"""Words as a keyboard without their letters writes them, for the index of the briefings.

Pagefind takes off accents and leaves out punctuation by itself: `cafe` finds café, `O'Brien` finds
O’Brien. What it leaves as it is becomes a word more: letters without an accent that one could take
off (Łódź is `lódź` too), apostrophes that count as letters (Hawaiʻi), and long parts at apostrophes
(l’Europe is `europe` too). What is looked for is spelt in the same way by `theme/assets/fold.js`.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

_APOSTROPHES = "'’‘‛‵′`´ʹʻʼʽʾʿ՚׳ꞌ＇"
_LETTERS = dict(zip("ßæœøłđðþħŧŋəı", "ss ae oe o l d d th h t ng a i".split(), strict=True))
_SPELT = str.maketrans({**dict.fromkeys(_APOSTROPHES, "'"), **_LETTERS})
# Accents stand on their own where this looks, and belong to the word.
_WORD = re.compile(rf"[\w\u0300-\u036f{_APOSTROPHES}]+")
_ODD = re.compile(f"[{_APOSTROPHES}{''.join(_LETTERS)}]")
_GENITIVE = re.compile(f"[{_APOSTROPHES}]s$")
_LONG = 4
"""Letters of a part that somebody looks for alone."""


def spelt(text: str) -> str:
    """A text in small letters that a keyboard has, with its apostrophe; accents stay."""
    return unicodedata.normalize("NFC", _apart(text).translate(_SPELT))


def spellings(texts: Iterable[str]) -> list[str]:
    """What else the words of these texts are looked for as, each once, in the order they come."""
    # Most texts have no such sign, and needn't be taken apart.
    odd = (text for text in map(_apart, texts) if _ODD.search(text))
    words = (word for text in odd for word in _WORD.findall(text) if _ODD.search(word))
    return list(dict.fromkeys(form for word in dict.fromkeys(words) for form in _further(word)))


def _apart(text: str) -> str:
    """In small letters, with accents on their own: ǿ is ø with one."""
    return unicodedata.normalize("NFD", text.lower())


def _further(word: str) -> Iterator[str]:
    parts = [part for part in _without_genitive(spelt(word)).split("'") if part]
    if (whole := "".join(parts)) != _indexed(_without_genitive(word)):
        yield whole
    if len(parts) > 1:
        yield from (part for part in parts if len(part) >= _LONG)


def _without_genitive(word: str) -> str:
    return _GENITIVE.sub("", word.strip(_APOSTROPHES))


def _indexed(word: str) -> str:
    """A word as Pagefind keeps it, but for accents."""
    kept = "".join(sign for sign in word if unicodedata.category(sign)[0] in "LMN")
    return unicodedata.normalize("NFC", kept)
