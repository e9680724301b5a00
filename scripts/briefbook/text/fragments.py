"""Passage links: an address with a text fragment that leads a browser to the words themselves.

The form is the one of the WICG's text fragments: `#:~:text=[prefix-,]start[,end][,-suffix]`.
A browser that doesn't know it, or doesn't find the words, opens the page at its top.
"""

import re
from urllib.parse import quote

from briefbook.text.damage import damaged
from briefbook.text.fold import Folded, folded_text
from briefbook.text.search import stands_once

LEAST_WORDS, MOST_WORDS = 3, 8
"""How many words of the article a link holds on either side."""
_DIRECTIVE = ":~:"
_WORD = re.compile(r"\S+")
_NEW_BLOCK = re.compile(r"\n[ \t]*\n")
_START, _END, _NEAR = re.compile(r"\S*"), re.compile(r"\S*\Z"), 40
"""What a word touches: `œWe`, where a mark was damaged, is one word to a browser."""
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)

Span = tuple[int, int]


def link(url: str, start: str, end: str = "", prefix: str = "", suffix: str = "") -> str:
    """The address with its way to a passage; a place named already (`#x`) stays."""
    parts = (
        f"{_encoded(prefix)}-" if prefix else "",
        _encoded(start),
        _encoded(end),
        f"-{_encoded(suffix)}" if suffix else "",
    )
    page = url.partition(_DIRECTIVE)[0]
    # Behind a fragment that is there already, the directive follows without a `#` of its own.
    mark = "" if "#" in page else "#"
    return f"{page}{mark}{_DIRECTIVE}text={','.join(filter(None, parts))}"


def _encoded(words: str) -> str:
    """All but letters and digits; a bare `-` or `,` would be read as a sign of the directive."""
    # `quote` leaves a hyphen as it is, whatever `safe` says.
    return quote(" ".join(words.split()), safe="").replace("-", "%2D")


def shortest(page: Folded, raw: str, start: int, end: int) -> tuple[str, str] | None:
    """The fewest words that lead to a stretch of a page and to no other place on it.

    The stretch is given by its place in the raw text. First words and last words, as they stand
    on the page; the last ones are empty where the first say it all. None where the stretch can't
    be told from another, or is damaged.
    """
    words = _words(raw, start, end)
    whole = _sound(raw, words, 0, len(words)) if len(words) <= MOST_WORDS else ""
    if whole and _once(page, whole):
        return whole, ""
    if (first := _first(page, raw, words)) is None:
        return None
    last = _last(folded_text(raw[start:end]), raw, words[first[1] :])
    return first[0], last


def _words(raw: str, start: int, end: int) -> list[Span]:
    matches = _WORD.finditer(raw, start, end)
    return [(word.start(), word.end()) for word in matches]


def _sound(raw: str, words: list[Span], start: int, end: int) -> str:
    """These words on one line, or nothing where a browser could not find them as they are."""
    first, last = words[start][0], words[end - 1][1]
    text = raw[first:last]
    before, after = _END.search(raw, max(0, first - _NEAR), first), _START.match(raw, last)
    around = f"{before[0] if before else ''}{text}{after[0] if after else ''}"
    # A browser looks for these words within one block, as text that is shown.
    bad = damaged(around) or _NEW_BLOCK.search(text) or _HIDDEN.search(text)
    return "" if bad else " ".join(text.split()).strip(",;:")


def _first(page: Folded, raw: str, words: list[Span]) -> tuple[str, int] | None:
    """The shortest first words that stand nowhere else, and how many words of the stretch go by."""
    for at in range(len(words) - LEAST_WORDS + 1):
        if not _sound(raw, words, at, at + LEAST_WORDS):
            continue  # a damaged word: begin behind it
        for end in range(at + LEAST_WORDS, min(at + MOST_WORDS, len(words)) + 1):
            text = _sound(raw, words, at, end)
            if text and _once(page, text):
                return text, end
        # A later start would lead to the middle of the passage.
        return None
    return None


def _last(stretch: str, raw: str, words: list[Span]) -> str:
    """The shortest last words that a browser finds at the end and not before."""
    for start in range(len(words) - LEAST_WORDS, max(-1, len(words) - MOST_WORDS - 1), -1):
        text = _sound(raw, words, start, len(words))
        if text and stands_once(stretch.lower(), folded_text(text).lower()):
            return text
    return ""


def _once(page: Folded, words: str) -> bool:
    """Browsers don't tell capitals from small letters."""
    return stands_once(page.text.lower(), folded_text(words).lower())
