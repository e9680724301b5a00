"""Which part of a copy is the article, by its first and last words."""

from dataclasses import dataclass

from briefbook.model.receipt import Article, Stretch
from briefbook.text.fold import Folded, folded_text
from briefbook.text.search import occurrences

Span = tuple[int, int]
CUT = "\n"
"""Stands in an article where something was left out; no folded quotation holds a line break."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Words of a receipt that the copy doesn't have."""

    words: str


def span_in(page: Folded, bounds: Article) -> Span | Lost:
    """The start and end of the article in a folded page, what its receipt leaves out included."""
    return stretch_in(page.text, bounds, 0, len(page.text))


def article_in(page: Folded, bounds: Article) -> Folded | Lost:
    """The article within a folded page, without what its receipt leaves out."""
    whole = span_in(page, bounds)
    if isinstance(whole, Lost):
        return whole
    # page:     ... [ first ... (hole) ... (hole) ... last ] ...
    # article:        first ...   CUT  ...   CUT  ... last
    start, end = whole
    parts: list[Folded] = []
    for stretch in bounds.without:
        hole = stretch_in(page.text, stretch, start, end)
        if isinstance(hole, Lost):
            return hole
        parts.append(page.cut(start, hole[0]))
        start = hole[1]
    return _joined([*parts, page.cut(start, end)])


def stretch_in(text: str, stretch: Stretch, start: int, end: int) -> Span | Lost:
    """From the first place of its first words to the first place of its last words behind it."""
    text = text[:end]  # nothing behind the end counts, and places before it stay true
    first = next(occurrences(text, folded_text(stretch.first), start), None)
    if first is None:
        return Lost(stretch.first)
    words = folded_text(stretch.last)
    last = next(occurrences(text, words, first), None)
    return Lost(stretch.last) if last is None else (first, last + len(words))


def _joined(parts: list[Folded]) -> Folded:
    whole, *rest = parts
    for part in rest:
        # A cut stands for no character of the page, so its place is where the part before it ends.
        at = whole.ends[-1:] or part.starts[:1]
        whole = Folded(
            f"{whole.text}{CUT}{part.text}",
            (*whole.starts, *at, *part.starts),
            (*whole.ends, *at, *part.ends),
        )
    return whole
