"""Text in scripts that set no spaces, cut into pairs of signs so that a word search finds it.

A search engine for English takes a whole Chinese sentence for one word. So every sign is written
together with the one behind it, and the last one alone: `环球时报` is `环球 球时 时报 报`. What is
looked for is cut the same way in `theme/assets/query.js`; whoever looks for one sign finds the
pairs that begin with it.
"""

import re
import unicodedata
from collections.abc import Iterable

_SIGNS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Korean, Chinese. Korean has spaces, but its words grow."""


def runs(texts: Iterable[str]) -> list[str]:
    """Every unbroken run of such signs in these texts, each once, in the order they come."""
    # A syllable of Hangul in parts would be cut into pairs of its letters.
    composed = (unicodedata.normalize("NFC", text) for text in texts if not text.isascii())
    return list(dict.fromkeys(run for text in composed for run in _SIGNS.findall(text)))


def pairs(run: str) -> str:
    """A run as overlapping pairs with spaces between, and its last sign alone."""
    return " ".join(run[at : at + 2] for at in range(len(run)))
