"""The bounds of an article whose paragraphs somebody else has read, and what is left out between.

Where it isn't certain what belongs to it, more is taken in, and said.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, groupby

from briefbook.capture.appeals import is_appeal
from briefbook.capture.article import Lost, article_in, span_in, stretch_in
from briefbook.capture.body import NO_BODY, Body, Span, key, places_of_body
from briefbook.capture.causes import ends_article, is_for_cause
from briefbook.capture.copy import Copy
from briefbook.capture.propose import (
    ASIDE,
    begins_box,
    bounds_around,
    edges,
    is_prose,
    propose,
)
from briefbook.model.receipt import Article, Stretch
from briefbook.text.fold import Folded, legible
from briefbook.text.paragraphs import paragraphs
from briefbook.text.search import without_spaces

MOST_HOLES = 20
"""A receipt holds no more."""
LONG = 16
"""Words of a line that is no byline."""
MOST_LINES = 100
"""Of a hole that is taken apart."""
MOST_SKIPPED = 5
"""Lines above the first paragraph, known to be no part, behind which its lead is looked for."""
FURTHER = 20
"""Lines behind the last paragraph in which words are looked for that stand nowhere before."""
_LONGEST_DAY = 120
"""Characters of a line that says when an article appeared, and when it was changed."""
_DAY = re.compile(
    r"\W{0,3}(?:(?:first|last|originally)\s)?(?:published|updated|posted|modified)(?:\son|:)?\s"
    r"(?:\w{3,8}day,?\s)?(?:(?-i:[A-Z]\w{2,9})\.?\s)?\d",
    re.I,
)
_CLAUSE = re.compile(r",\s(?:the|an?|its?|this|that|these|they|he|she)\s")
"""What is behind it is news: `Published on 8 May, the report counts nine boats.`"""
_TOLD, _LONGEST_TOLD = 6, 60
"""Words and characters by which an editor is told a line."""


@dataclass(frozen=True)
class ProposedBounds:
    """Bounds, and what an editor has to look at before confirming them."""

    article: Article
    unsure: tuple[str, ...] = ()
    """The first words of lines within the bounds that may be no part of the article."""


@dataclass(frozen=True)
class _Line:
    place: Span
    text: str
    is_body: bool
    """Whether it is one of the article's paragraphs as it was read."""
    is_beside: bool
    """Whether it is known to be no part of the article."""
    is_between: bool
    """Whether it is none if it stands between two paragraphs."""

    @property
    def stays(self) -> bool:
        """Whether it may be of the article: prose that nobody knows, or a call for a cause."""
        is_text = is_prose(self.text) and not self.is_between
        return not self.is_beside and (is_text or is_for_cause(self.text))

    @property
    def ends(self) -> bool:
        """Whether it may be the last of the article, right behind its text."""
        return self.stays or (not self.is_beside and ends_article(self.text))


def proposal(copy: Copy, body: Body = NO_BODY) -> ProposedBounds | None:
    """The likely bounds: of the body where there is one, else by the text alone."""
    # What a site asks of its readers is none of it, wherever it stands.
    body = replace(body, paragraphs=tuple(one for one in body.paragraphs if not is_appeal(one)))
    # A byline or a day above the first sentence is no part of the text.
    before = dropwhile(_stands_above, body.paragraphs)
    read = tuple(before) or body.paragraphs
    parts = places_of_body(copy.page, copy.raw, read)
    if parts and (found := _of_body(copy, body, parts)):
        return found
    bounds = propose(copy)
    return ProposedBounds(bounds) if bounds else None


def _stands_above(line: str) -> bool:
    """Whether a line begins no text; a long one does though its full stop is missing."""
    begins = is_prose(line) or (len(line.split()) >= LONG and not without_spaces(line))
    return not begins or _tells_day(line)


def _tells_day(line: str) -> bool:
    """Whether a line only says when the article appeared: `PUBLISHED: 8 May 2024, 4 p.m.`."""
    return len(line) <= _LONGEST_DAY and bool(_DAY.match(line)) and not _CLAUSE.search(line)


def likely_article(copy: Copy, body: Body = NO_BODY) -> Folded | None:
    """The part of a copy that is probably the article."""
    found = proposal(copy, body)
    article = article_in(copy.page, found.article) if found else None
    return None if isinstance(article, Lost) else article


def _of_body(copy: Copy, body: Body, parts: list[Span]) -> ProposedBounds | None:
    lines = list(_lines(copy.raw, body))
    start, end = _start(lines, parts[0][0]), _end(lines, parts[-1][1])
    bounds = _bounds(copy, lines, start, end)
    whole = bounds and _raw(copy, bounds)
    if not bounds or not whole:
        return None
    gaps = list(_gaps(lines, whole, parts))
    # What was taken in behind the last paragraph stays.
    last = range(parts[-1][1], end)
    within = [[line for line in gap if line.place[0] not in last] for gap in gaps]
    kept = _that_fit(copy, bounds, [hole for gap in within for hole in _holes(gap)])
    left_out = {line.place for hole, _ in kept for line in hole}
    unsure = [
        line.text
        for gap in gaps
        for line in gap
        if line.place not in left_out and (is_prose(line.text) or ends_article(line.text))
    ]
    if whole[0] < start:  # its first words stand further up as well
        unsure.insert(0, bounds.first)
    told = dict.fromkeys(" ".join(legible(text).split()[:_TOLD])[:_LONGEST_TOLD] for text in unsure)
    without = tuple(stretch for _, stretch in kept)
    return ProposedBounds(bounds.model_copy(update={"without": without}), tuple(told))


def _lines(raw: str, body: Body) -> Iterator[_Line]:
    known = {key(paragraph) for paragraph in body.paragraphs}
    every = [(line.start(), line[0].rstrip()) for line in paragraphs(raw)]
    keys = [key(text) for _, text in every]
    times = Counter(keys)
    for (start, text), one in zip(every, keys, strict=True):
        # A gallery prints its captions twice, an article no paragraph.
        twice = times[one] > 1 and is_prose(text)
        is_shown_beside = twice or one in body.beside or is_appeal(text)
        is_beside = (one not in known and is_shown_beside) or _tells_day(text)
        is_between = one not in known and one in body.between
        yield _Line((start, start + len(text)), text, one in known, is_beside, is_between)


def _start(lines: Sequence[_Line], start: int) -> int:
    """Where the article begins: prose right above its first paragraph may be its lead."""
    skipped = 0
    for line in reversed([line for line in lines if line.place[1] <= start]):
        if line.is_beside and skipped < MOST_SKIPPED:
            skipped += 1
        elif line.stays:
            start, skipped = line.place[0], 0
        else:
            break
    return start


def _end(lines: Sequence[_Line], end: int) -> int:
    """Where it ends: prose right behind its last paragraph may belong to it."""
    ended = False
    for line in (line for line in lines if line.place[0] >= end):
        last = ends_article(line.text)
        # What stands behind such a last line is the site's own.
        if not line.ends or (ended and not last):
            break
        end, ended = line.place[1], last
    return end


def _bounds(copy: Copy, lines: Sequence[_Line], start: int, end: int) -> Article | None:
    """Words that lead to these places, or at least around them."""
    first = next((start, line.place[1]) for line in lines if start < line.place[1])
    last = next((line.place[0], end) for line in reversed(lines) if line.place[0] < end)
    last = (max(last[0], start), end)
    if exact := next(bounds_around(copy, [first, last]), None):
        return exact
    further = [line.place for line in lines if line.place[0] >= end][:FURTHER]
    for place in (last, *further):
        for words in edges(copy.raw[slice(*place)], from_end=True):
            for opening in edges(copy.raw[slice(*first)]):
                bounds = Article(first=opening, last=words)
                whole = _raw(copy, bounds)
                if whole and whole[0] <= start and end <= whole[1]:
                    return bounds
    return None


def _raw(copy: Copy, bounds: Article) -> Span | None:
    span = span_in(copy.page, bounds)
    return None if isinstance(span, Lost) else copy.page.raw(*span)


def _gaps(lines: Sequence[_Line], whole: Span, parts: Sequence[Span]) -> Iterator[list[_Line]]:
    """The lines within the bounds that are none of the body, as far as they stand together."""
    gap: list[_Line] = []
    for line in lines:
        start, end = line.place
        if start < whole[0] or end > whole[1]:
            continue
        if line.is_body or any(one[0] < end and start < one[1] for one in parts):
            yield gap
            gap = []
        else:
            gap.append(line)
    yield gap


def _holes(gap: Sequence[_Line]) -> Iterator[list[_Line]]:
    """What of a gap is known to be no part of the article; prose that nobody knows stays."""
    for stays, group in groupby(gap, lambda line: line.stays):
        hole = list(group)
        known = any(line.is_beside or line.is_between or begins_box(line.text) for line in hole)
        if not stays and (known or len(hole) >= ASIDE):
            yield hole


def _that_fit(
    copy: Copy, bounds: Article, holes: Sequence[list[_Line]]
) -> list[tuple[list[_Line], Stretch]]:
    """Those of them that words lead to, the longest if there are many."""
    longest = sorted(holes, key=lambda hole: hole[0].place[0] - hole[-1].place[1])[:MOST_HOLES]
    span = span_in(copy.page, bounds)
    assert not isinstance(span, Lost), "they were found a moment ago"
    at, end = span
    kept: list[tuple[list[_Line], Stretch]] = []
    for hole in sorted(longest, key=lambda hole: hole[0].place):
        for part, stretch, behind in _fitting(copy, hole, (at, end)):
            at = behind
            kept.append((part, stretch))
    return kept[:MOST_HOLES]


def _fitting(
    copy: Copy, hole: Sequence[_Line], within: Span
) -> Iterator[tuple[list[_Line], Stretch, int]]:
    """A hole, or parts of it where words that stand there twice lead to none of its ends."""
    at, end = within
    place = (hole[0].place[0], hole[-1].place[1])
    if found := _stretch(copy, place, within):
        yield list(hole), *found
    elif 1 < len(hole) <= MOST_LINES:
        half = len(hole) // 2
        for part in (hole[:half], hole[half:]):
            for fitting in _fitting(copy, part, (at, end)):
                at = fitting[2]
                yield fitting


def _stretch(copy: Copy, place: Span, within: Span) -> tuple[Stretch, int] | None:
    """Words that lead to a place, and where it ends in the folded page."""
    text = copy.raw[slice(*place)]
    for last in edges(text, from_end=True):
        for first in edges(text):
            stretch = Stretch(first=first, last=last)
            found = stretch_in(copy.page.text, stretch, *within)
            if not isinstance(found, Lost) and copy.page.raw(*found) == place:
                return stretch, found[1]
    return None
