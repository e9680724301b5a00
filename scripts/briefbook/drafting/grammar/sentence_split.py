"""Paragraphs to sentences. A point behind `U.S.`, `Mr.` or a number ends nothing."""

import re
from collections.abc import Iterable, Iterator

from briefbook.drafting.grammar.sentence import Sentence
from briefbook.drafting.page.titles import SHORTENED

LONGEST = 1_500
"""Characters of a sentence; a longer run of words without a point is something else."""
# `(?<!…)`: of `?!` the first sign begins it, and `++` takes all of them at once.
_END = re.compile(r"(?<![.!?…؟۔])[.!?…؟۔]++[\"'”’»)\]]*+(?=\s)|[。！？][”’」』）]*|\n")
_OPEN = re.compile(r"(?:^|[\s(\[\"'“‘])(?:[A-Z]\.)*[A-Z]\.$|\b\w\.\w\.$")
_SHORT = SHORTENED | frozenset(
    "st jr vs no nos art fig inc ltd co corp"
    " jan feb mar apr jun jul aug sep sept oct nov dec approx est dept bzw ca z.b u.a d.h m abs nr"
    " vgl evtl ggf sog inkl mrd mio".split()
)
"""Words whose point belongs to them."""
_ORDINAL = re.compile(
    r"\d\.(?=\s(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    r"|Dezember|Jahrhundert|bis|und|oder)\b)"
)
"""A German number that counts, as in `23. Februar`."""
_NEXT = re.compile(r"\s+[\"'“‘«(\[]?[a-zà-ÿ]")
"""A small letter goes on with what was begun."""


def sentences(paragraphs: Iterable[str]) -> Iterator[Sentence]:
    """Every sentence, with the number of its paragraph."""
    for number, paragraph in enumerate(paragraphs, start=1):
        start = 0
        for end in (*_ends(paragraph), len(paragraph)):
            piece = paragraph[start:end]
            text = piece.strip()
            if 0 < len(text) <= LONGEST:
                yield Sentence(number, text, start + len(piece) - len(piece.lstrip()))
            start = end


def _ends(text: str) -> Iterator[int]:
    for match in _END.finditer(text):
        left_out = match[0] == "…" and _NEXT.match(text, match.end())
        pointed = match[0][0] == "." and _goes_on(text, match.start(), match.end())
        # `“Is it old?” she asked.` is one.
        asked = match[0][-1] in '"”»' and _NEXT.match(text, match.end())
        if not (left_out or pointed or asked):
            yield match.end()


def _goes_on(text: str, at: int, end: int) -> bool:
    word = text[max(0, at - 12) : at].rpartition(" ")[2].lstrip("(\"'“‘").lower()
    # Twelve characters back are enough for every word of the list.
    if word in _SHORT or _NEXT.match(text, end) or _ORDINAL.match(text, max(0, at - 1)):
        return True
    return bool(_OPEN.search(text[max(0, at - 12) : at + 1]))
