"""A stretch of a sentence that might be quoted: its size, and its ends without loose words."""

import re
from dataclasses import dataclass

from briefbook.text.search import without_spaces

FEWEST_WORDS = 3
FEWEST_LETTERS = 6
"""The same for texts without spaces between words."""
EDGES = " ,;:.—–-()[]\"“”„‘’'«»!?，；：、。،؛"
_LEAD = re.compile(
    # `That` with a capital points at something, or begins a clause that is a subject.
    r"^(?:(?:(?i:and|but|or|so|then|however|meanwhile|moreover|because)|that|which|who|whether|while|whereas"
    r"|although|though|saying|as|if),?\s+)+|^(?:has|have|had)\s+(?!been\b)"
)
"""What a phrase need not begin with."""
_ADDITION = re.compile(r"^\[[^\[\]]{1,80}\]\s")
_TRAIL = frozenset(
    "and or of the a an to in on for with by from as at that which are is has have had was were be"
    " been being will would could may".split()
)
"""What it need not end with."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a sentence, exactly as it stands there."""

    text: str
    start: int
    quoted: bool = False


def without_addition(text: str) -> str:
    """A quotation without what an editor put before it in brackets: that was not said."""
    return _ADDITION.sub("", text)


def size_of(text: str) -> int:
    """Words of a text; of one without spaces its letters."""
    return len(text) if without_spaces(text) else len(text.split())


def fewest_of(text: str) -> int:
    """Words, or letters, that a phrase of this text has at least."""
    return FEWEST_LETTERS if without_spaces(text) else FEWEST_WORDS


def bare(text: str, start: int = 0) -> Phrase:
    """A stretch without the signs and small words at its ends."""
    inner = _LEAD.sub("", text.strip(EDGES)).strip(EDGES)
    inner = _without_tail(_closed(inner))
    return Phrase(_abbreviated(inner, text), start + text.index(inner))


def _without_tail(text: str) -> str:
    """Without the small words at its end."""
    while text.rpartition(" ")[2] in _TRAIL:
        text = text.rpartition(" ")[0].rstrip()
    return text


def _abbreviated(text: str, raw: str) -> str:
    """With the last point of `U.S.`, which is a part of the word."""
    dotted = f"{text}."
    return dotted if _INITIALS.search(text) and dotted in raw else text


_INITIALS = re.compile(r"(?<![\w.])(?:[A-Z]\.)+[A-Z]$")


def _closed(text: str) -> str:
    """Without a mark of quotation or a bracket that opens or closes nothing."""
    for opening, closing in (("“", "”"), ("(", ")"), ("[", "]"), ("「", "」"), ("«", "»")):
        if text.count(opening) != text.count(closing):
            text = max(re.split(f"[{re.escape(opening + closing)}]", text), key=len).strip(EDGES)
    return text
