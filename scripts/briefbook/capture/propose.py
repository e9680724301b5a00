"""A careful guess which part of a copy is the article, for an editor to confirm or to mend.

The longest run of paragraphs, from the first that is prose to the last before a comment form, a
list of other news or a newsletter box. A heading doesn't end a run; several such lines in a row do.
"""

import re
from collections.abc import Iterator

from briefbook.capture.appeals import is_appeal
from briefbook.capture.article import Lost, span_in
from briefbook.capture.copy import Copy
from briefbook.model.receipt import LONGEST_EDGE, Article
from briefbook.text.fold import legible
from briefbook.text.paragraphs import paragraphs
from briefbook.text.search import without_spaces

Span = tuple[int, int]
FEWEST_WORDS, MOST_WORDS = 4, 8
"""Of an edge: fewer may stand anywhere, more would be a sentence of the article."""
_LETTERS = (12, 18, 24, 30)
"""The same for texts without spaces between words."""
ASIDE = 3
"""So many lines in a row that are no prose stand between two texts, not within one."""
_MOST_RUNS = 20
"""How many stretches of prose are tried, the longest first: no page has more articles."""
_BULLET = re.compile(r"(?:[-•*·▪–]|\d+[.)])\s")
# A stop with a space or the end behind it; Chinese and Japanese have no spaces there. Armenian,
# Arabic, Urdu and Hindi have stops of their own.
_SENTENCE = re.compile(r"[.!?…。！？։؟۔।][\"'”’»」)\]]*(?:\s|$)|[。！？]")
_BEHIND_ARTICLES = re.compile(
    r"(?:\d+\s+)?(?:comments?|responses?|replies|thoughts on)\b"
    r"|(?:leave|submit|post|write|add) (?:a|your) (?:comment|reply)"
    r"|join the (?:conversation|discussion)"
    r"|(?:recent|latest|more|other|popular|trending)\b.{0,30}\b(?:news|stories|articles|posts)"
    r"|related\b|most (?:read|popular)|you (?:may|might) also like|read (?:more|next|also)\b"
    r"|(?:register|sign up|subscribe)\b|(?:straight )?in(?:to)? your inbox|newsletter\b"
    r"|tags?\b|filed under|share (?:this|on)\b|about the author|views by\b|references\b|search$",
    re.IGNORECASE,
)


def propose(copy: Copy) -> Article | None:
    """The likely bounds of the article, not confirmed; None where nothing looks like one."""
    runs = sorted(_runs(copy.raw), key=_weight, reverse=True)[:_MOST_RUNS]
    exact = (bounds for run in runs for bounds in bounds_around(copy, run))
    return next(exact, None) or (_from_further_up(copy, runs[0]) if runs else None)


def _from_further_up(copy: Copy, run: list[Span]) -> Article | None:
    """Bounds of a run whose first words stand above it as well, as those of many headlines do."""
    first, last = run[0], run[-1]
    start = next(edges(copy.raw[slice(*first)]), "")
    for end in edges(copy.raw[slice(*last)], from_end=True):
        bounds = Article(first=start, last=end) if start else None
        span = bounds and span_in(copy.page, bounds)
        if bounds and span and not isinstance(span, Lost):
            place = copy.page.raw(*span)
            if place[0] <= first[0] and place[1] == last[1]:
                return bounds
    return None


def bounds_around(copy: Copy, run: list[Span]) -> Iterator[Article]:
    """First and last words that lead back to a run, the fewest first; none where they can't."""
    first, last = run[0], run[-1]
    starts = list(edges(copy.raw[slice(*first)]))
    for end in edges(copy.raw[slice(*last)], from_end=True):
        for start in starts:
            bounds = Article(first=start, last=end)
            if _fits(copy, bounds, first[0], last[1]):
                yield bounds


def _runs(raw: str) -> Iterator[list[Span]]:
    """Runs of prose, paragraph by paragraph; the search ends with the article."""
    run: list[Span] = []
    aside = 0
    for line in paragraphs(raw):
        text = line[0].rstrip()
        if is_prose(text) and not is_appeal(text):
            run.append((line.start(), line.start() + len(text)))
            aside = 0
            continue
        ends = begins_box(text)
        aside += 1 + text.count("\n")  # a paragraph may be several lines
        if run and (ends or aside >= ASIDE):
            yield run
            # One paragraph is hardly an article, so behind it the search goes on.
            if ends and len(run) > 1:
                return
            run = []
    if run:
        yield run


def begins_box(line: str) -> bool:
    """Whether a line is the heading of what stands behind articles, or between their parts."""
    return len(line.split()) <= MOST_WORDS and _BEHIND_ARTICLES.match(line) is not None


def is_prose(line: str) -> bool:
    """Whether a line holds a sentence, and is neither a heading nor an item of a list."""
    if _BULLET.match(line) or not _SENTENCE.search(line):
        return False
    return len(line.split()) >= MOST_WORDS or (without_spaces(line) and len(line) >= _LETTERS[-1])


def _weight(run: list[Span]) -> int:
    return sum(end - start for start, end in run)


def edges(paragraph: str, from_end: bool = False) -> Iterator[str]:
    """The first words of a paragraph, or its last ones: as few as possible, then more."""
    text = legible(paragraph)
    if without_spaces(text):
        ends = (text[-n:] if from_end else text[:n] for n in _LETTERS)
        yield from (end for end in ends if len(end) > 1)
        return
    words = text.split()
    for n in range(FEWEST_WORDS, MOST_WORDS + 1):
        edge = " ".join(words[-n:] if from_end else words[:n])
        short = _short(edge, from_end)
        if len(short) > 1:  # a receipt holds no shorter one
            yield short


def _short(edge: str, from_end: bool) -> str:
    """An edge that a receipt can hold: a long address loses what lies further inside.

    It is cut between two words, be it within the address; of one long word nothing is left.
    """
    if len(edge) <= LONGEST_EDGE:
        return edge
    # Turned round, so that both edges are cut at their inner end by the same steps.
    outside = edge[::-1] if from_end else edge
    end = LONGEST_EDGE
    while end and outside[end - 1].isalnum() and outside[end].isalnum():
        end -= 1
    kept = outside[:end].strip()
    return kept[::-1] if from_end else kept


def _fits(copy: Copy, bounds: Article, start: int, end: int) -> bool:
    """Whether these words lead back to the very same place."""
    span = span_in(copy.page, bounds)
    return not isinstance(span, Lost) and copy.page.raw(*span) == (start, end)
