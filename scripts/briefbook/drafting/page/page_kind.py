"""What a page seems to be: an article, a live page, a list of articles, the top of one, neither."""

import re
from collections import Counter
from collections.abc import Sequence

from briefbook.capture.propose import is_prose
from briefbook.drafting.page.page_lines import Lines
from briefbook.drafting.page.stated import Kind
from briefbook.text.fold import folded_text

STUB_WORDS, LEAST_WORDS = 120, 25
"""Fewer words than these are the top of an article, or none."""
LONG = 30
"""Words of a paragraph; those of a list have fewer."""
TOGETHER = 50
"""Words of prose under one element that make an article, whatever stands around it."""
HEADLINES = 8
"""Headlines that lead elsewhere; with so many and little prose a page is a list."""
_WALL = re.compile(
    r"subscribe (?:to|now)|subscribers? only|for subscribers|already a subscriber"
    r"|to continue reading|(?:sign|log) in to (?:read|continue)|create a free account"
    r"|abonnez|abonnés|abonnenten|nur für abonnent|suscr[ií]b|订阅|付费",
    re.I,
)
_LIVE = re.compile(r"\blive (?:updates?|blog|coverage)\b|\bas it happened\b", re.I)
_STAMP = re.compile(
    r"^[^\w\n]*+\d{1,2}[:.h]\d\d(?:[^\S\n]*+(?:[ap]\.?m\.?|[a-z]{2,4})(?!\w)){0,2}[^\w\n]*+$",
    re.M | re.I,
)
"""A line of its own with a time of day and no more: `10:45 a.m. GMT`."""
_BY_PICTURES = {"figure", "caption"}
_SIGNS = re.compile("[\u3040-\u9fff]")


def words_of(paragraph: str) -> int:
    """Its words; two signs of Chinese or Japanese are about one."""
    return max(len(paragraph.split()), len(_SIGNS.findall(paragraph)) // 2)


def kind_of(
    types: Sequence[str], free: bool, page: Lines, raw: str, paragraphs: Sequence[str]
) -> Kind:
    """By its data and its text; `types` are those of its data, `free` whether it may be read."""
    words = sum(map(words_of, paragraphs))
    if "LiveBlogPosting" in types:
        return "live"
    if words >= LEAST_WORDS and len(_STAMP.findall(raw)) >= 5 and _LIVE.search(raw):
        return "live"
    if not words or (words < STUB_WORDS and _are_captions(page, paragraphs)):
        return "nothing"
    if not types and _is_list(page, paragraphs, words):
        return "list"
    if words < LEAST_WORDS:
        return "stub"
    wall = _WALL.search(raw) is not None or not free
    return "stub" if words < STUB_WORDS and wall else "article"


def _are_captions(page: Lines, paragraphs: Sequence[str]) -> bool:
    """Whether all of a text stands by pictures: what tells of those is no article."""
    left = folded_text(" ".join(paragraphs))
    shown = [line for line in page.lines if line.heading or line.where & _BY_PICTURES]
    # An extracted paragraph may hold the headline as well.
    for line in shown:
        left = left.replace(folded_text(line.text), " ")
    return any(line.where & _BY_PICTURES for line in shown) and not words_of(left)


def _start(text: str) -> str:
    return folded_text(text[:100])[:50]


def is_like_list(page: Lines, words: int) -> bool:
    """Whether it has many headlines that lead elsewhere, beside so many words of text."""
    headlines = sum(line.linked and 4 <= len(line.text.split()) <= 30 for line in page.lines)
    return headlines >= HEADLINES and headlines * 15 > words


def _is_list(page: Lines, paragraphs: Sequence[str], words: int) -> bool:
    """Many headlines that lead elsewhere, and nowhere prose of some length on its own."""
    if not is_like_list(page, words):
        return False
    if max(map(words_of, filter(is_prose, paragraphs)), default=0) >= LONG:
        return False
    wanted = set(map(_start, paragraphs))
    together: Counter[int] = Counter()
    for line in page.lines:
        if not line.linked and _start(line.text) in wanted and is_prose(line.text):
            together[line.parent] += words_of(line.text)
    return max(together.values(), default=0) < TOGETHER
