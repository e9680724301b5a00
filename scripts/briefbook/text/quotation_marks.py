"""The quotation marks of a text, and whether each can open or close a quotation.

A mark opens or closes by its shape, and where that doesn't tell, by what stands on either side of
it, as in CommonMark:

    He said "we have no map", didn't he?
            ^ opens        ^ closes  ^ an apostrophe within a word is no mark
"""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape
from typing import Literal, NamedTuple

from briefbook.text.fold import Folded
from briefbook.text.search import without_spaces

Span = tuple[int, int]
Role = Literal["open", "close", "either"]
SINGLE = "single"

_SHAPES: dict[str, dict[Role, str]] = {
    "double": {"open": "“„‟\x93\x84", "close": "”\x94", "either": '"＂″״'},
    SINGLE: {"open": "‘‚‛`\x91\x82", "close": "’\x92", "either": "'＇´′"},
    "guillemets": {"open": "«", "close": "»"},
    "small guillemets": {"open": "‹\x8b", "close": "›\x9b"},
    "corners": {"open": "「｢﹁", "close": "」｣﹂"},
    "white corners": {"open": "『﹃", "close": "』﹄"},
    "primes": {"open": "〝", "close": "〞〟"},
}
"""Marks by family; of windows-1252 also the codes that Latin-1 shows nothing for."""
_MARKS: dict[str, tuple[str, Role]] = {
    mark: (family, role)
    for family, roles in _SHAPES.items()
    for role, marks in roles.items()
    for mark in marks
} | {
    "''": ("double", "either"),
    "´´": ("double", "close"),
    "``": ("double", "open"),
    ",,": ("double", "open"),
}
# Entities come with text from a page's source: 34 and 39 are the plain marks, 171 and 187
# guillemets, 8216 to 8223 the curly ones, 8249 and 8250 small guillemets.
_TOKEN = re.compile(
    r"(?<!\w),,(?=\w)|''|``|´´|&(?:quot|apos|[lr][sd]quo|[bs]d?quo|[lr]s?aquo"
    r"|#(?:3[49]|171|187|82(?:1[6-9]|2[0-3]|49|50)));"
    f"|[{re.escape(''.join(mark for mark in _MARKS if len(mark) == 1))}]"
)
# Not possessive: before Python 3.11.5 a group of alternatives then matches nothing at all.
_RUN = re.compile(f"(?:{_TOKEN.pattern})+")
_ELIDED = re.compile(r"(?:\d\ds?|em|tis|twas|til|cause|cos|n)\b", re.I)
"""What follows an apostrophe at the beginning of a word."""
_ENDS = tuple(",.;:!?)]")
"""What no word begins with: a mark before it, and behind a space, is set apart on both sides."""
_THAI = "โ€"
"""A double mark read as Thai and cut short: which of the two it was is lost."""


class QuotationMark(NamedTuple):
    """One mark at its place."""

    family: str
    """Marks that open and close each other."""
    role: Role
    """What its shape says."""
    shape: str
    start: int
    end: int
    opens: bool
    """Whether it can open, by its neighbours."""
    closes: bool
    """Whether it can close, by its neighbours."""
    spaced: bool
    """Whether white space stands before it."""

    @property
    def only_opens(self) -> bool:
        """Whether its neighbours leave it nothing else."""
        return self.opens and not self.closes


def marks(raw: str, text: Folded, paragraph: re.Match[str]) -> Iterator[QuotationMark]:
    """The marks of a paragraph of a repaired text; those side by side have one surrounding.

    Apostrophes are left out as far as they can be told from marks.
    """
    start, end = paragraph.span()
    for run in _RUN.finditer(text.text, start, end):
        before = text.text[run.start() - 1] if run.start() > start else ""
        after = text.text[run.end()] if run.end() < end else ""
        opens, closes = _flanks(before, after)
        for match in _each(text.text, *run.span()):
            shape = '"' if raw[slice(*text.raw(*match.span()))] == _THAI else unescape(match[0])
            family, role = _MARKS[shape]
            spaced = not before.strip()
            mark = QuotationMark(family, role, shape, *match.span(), opens, closes, spaced)
            if not _within_word(mark, before, after) and not _elides(mark, text.text):
                yield mark


def _each(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The marks of a run; each sees what stands behind the run, which `finditer` would hide."""
    while start < end and (match := _TOKEN.match(text, start)):
        yield match
        start = match.end()


def is_letter(sign: str) -> bool:
    """Whether a sign is a part of a word."""
    return sign.isalnum() or (sign != "" and unicodedata.category(sign)[0] == "M")


def _flanks(before: str, after: str) -> tuple[bool, bool]:
    """Whether a mark between these signs can open, and whether it can close."""
    space_before, space_after = not before.strip(), not after.strip()
    if without_spaces(before + after) or (space_before and after in _ENDS):
        return True, True
    sign_before = not space_before and not is_letter(before)
    sign_after = not space_after and not is_letter(after)
    opens = not space_after and (not sign_after or space_before or sign_before)
    closes = not space_before and (not sign_before or space_after or sign_after)
    # Where the neighbours leave it nothing, both stay open and the shape alone decides.
    return (opens, closes) if opens or closes else (True, True)


def _within_word(mark: QuotationMark, before: str, after: str) -> bool:
    """Whether it is an apostrophe, or a double one as Hebrew has it, within a word."""
    if not (is_letter(before) and is_letter(after)):
        return False
    if "\u0590" <= before <= "\u05ff":
        return mark.role == "either"
    return mark.family == SINGLE and not without_spaces(before + after)


def _elides(mark: QuotationMark, text: str) -> bool:
    """Whether it stands for what a word has lost at its beginning: `'90s`, `’em`."""
    alone = mark.family == SINGLE and mark.only_opens
    return alone and _ELIDED.match(text, mark.end) is not None
