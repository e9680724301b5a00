"""What of an article's text is its own: no boxes, comments, links to others, calls to subscribe."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from briefbook.capture.propose import is_prose
from briefbook.drafting.page import about_authors
from briefbook.drafting.page.around_names import is_job
from briefbook.drafting.page.byline_lines import is_byline
from briefbook.drafting.page.calls import is_call, is_title_of_end, is_title_of_links
from briefbook.drafting.page.date_lines import days_of_line, is_date_line
from briefbook.drafting.page.headlines import FIRST
from briefbook.drafting.page.page_lines import GAP, START, Lines, PageLine
from briefbook.drafting.page.page_notes import is_credit_line
from briefbook.drafting.page.person_names import is_person
from briefbook.text.fold import folded_text

_BOXES = {"beside", "comment", "unseen", "form", "bio", "footer", "figure", "caption", "author"}
_PICTURES = {"figure", "caption"}
_LONGEST_CAPTION, LONGEST_LINK, _LONGEST_TITLE = 300, 200, 60
_LONGEST_BYLINE, HEAD = 160, 12
"""Characters of a byline, and lines above the text among which it stands."""
_LEAD = 2
"""Lines of an article that may stand in what is a teaser elsewhere."""
MOST_PLACES = 20
"""Lines that begin alike of which each is looked at; a page with more is a list, or hostile."""
FEW = 3
"""Lines behind the last sentence that are no list."""
_LAST, _LAST_SHARE = 3, 0.4
"""Paragraphs, and part of a text, that boxes at its end have at most."""
_COMMENTS = re.compile(
    r"(?:\d{1,6} )?(?:comments?|responses?|replies|kommentare?|commentaires?|comentarios?)"
    r"(?: ?\(\d{1,6}\))?|(?:leave|submit|post|write|add) (?:a|your) (?:comment|reply)"
    r"|#?\d{1,6}\.? (?:comments?|thoughts?|responses?|replies|kommentare?|antworten|gedanken"
    r"|commentaires?|réponses?|comentarios?|respuestas?|komentarz\w{0,2}|reacties)"
    r" (?:by|on|to|von|zu|auf|sur|à|en|a|do|op) .{1,200}",
    re.I,
)
"""A heading behind which readers speak."""


def own_text(paragraphs: Sequence[str], page: Lines, language: str) -> tuple[str, ...]:
    """The paragraphs that belong to the article, in their order."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(page.lines):
        found = places.setdefault(_start(line.text), [])
        if len(found) < MOST_PLACES:
            found.append(at)
    kept = _without_bylines(list(_kept(paragraphs, _Stands(page), places, language)))
    kept = _without_last_box(_without_authors(kept, page))
    return tuple(_without_ends(kept, [_is_heading(page, places, one) for one in kept]))


def _is_heading(page: Lines, places: Mapping[str, Sequence[int]], paragraph: str) -> bool:
    """Whether it is a heading and no more; some leads are written as headings."""
    at = places.get(_start(paragraph), ())
    return any(page.lines[place].heading for place in at) and not is_prose(paragraph)


def _without_authors(kept: list[str], page: Lines) -> list[str]:
    """Without the last lines that say who the author is, or who helped."""
    above = [line.text for line in page.lines[max(0, page.first - HEAD) : page.first]]
    above = [text for text in above if len(text) <= _LONGEST_BYLINE]
    for _ in range(about_authors.MOST):
        before = " ".join(kept[:-1])
        if not before or not about_authors.is_about_author(kept[-1], before, above):
            break
        kept = kept[:-1]
    return kept


def _without_last_box(kept: list[str]) -> list[str]:
    """Without what stands at the end under titles such as `About the author`, box after box."""
    first = max(int(len(kept) * (1 - _LAST_SHARE)) + 1, len(kept) - _LAST)
    titles = (at for at in range(first, len(kept)) if is_title_of_end(kept[at]))
    end = next(titles, None)
    return kept if end is None else _without_last_box(kept[:end])


def _without_bylines(kept: list[str]) -> list[str]:
    """Without who wrote it, above the first sentence and behind the last."""
    prose = [at for at, one in enumerate(kept) if is_prose(one)] or [0]
    within = range(prose[0], prose[-1] + 1)
    # `Ada Marsh`, and below it `Political correspondent`.
    names = {at - 1 for at, p in enumerate(kept) if is_job(p) and at and is_person(kept[at - 1])}
    return [
        p
        for at, p in enumerate(kept)
        if at in within or not (at in names or is_job(p) or is_byline(p) or is_credit_line(p))
    ]


def _without_ends(kept: list[str], headings: list[bool]) -> list[str]:
    """The headline is no part of the text; a heading at the end is that of something left out.

    So are a few words behind the last sentence; many are a list, such as that of a recipe.
    """
    first = next((at for at, heading in enumerate(headings) if not heading), len(kept))
    last = next((at for at in range(len(kept), first, -1) if not headings[at - 1]), first)
    prose = next((at for at in range(last, first, -1) if is_prose(kept[at - 1])), last)
    return kept[first : prose if last - prose <= FEW else last]


def _start(text: str) -> str:
    return folded_text(text[: 2 * START])[:START]


def _kept(
    paragraphs: Sequence[str],
    stands: "_Stands",
    places: Mapping[str, Sequence[int]],
    language: str,
) -> Iterator[str]:
    for paragraph in paragraphs:
        at = places.get(_start(paragraph), ())
        if (at and stands.elsewhere(paragraph, at)) or is_call(paragraph):
            continue
        days = days_of_line(paragraph, language)
        if days and is_date_line(paragraph, days, language):
            continue
        yield paragraph


@dataclass(frozen=True)
class _Stands:
    """Where the lines of a page stand."""

    page: Lines

    def elsewhere(self, paragraph: str, at: Sequence[int]) -> bool:
        """Whether what stands at these places is no part of the text."""
        lines = [self.page.lines[place] for place in at]
        if all(place > self._comments or self._in_box(place) for place in at):
            return True
        # Pages show a caption again for small screens, and a headline above what plays it.
        if len(paragraph) <= _LONGEST_CAPTION and any(map(partial(self._captions, paragraph), at)):
            return True
        if all(line.heading for line in lines) and self._headlines.intersection(at):
            return True
        if len(paragraph) <= LONGEST_LINK and all(line.linked for line in lines):
            return True
        return not is_prose(paragraph) and all(self._is_under_title(place) for place in at)

    def _captions(self, paragraph: str, place: int) -> bool:
        line = self.page.lines[place]
        whole = folded_text(line.text) == folded_text(paragraph)
        return whole and bool(self.page.around(line) & _PICTURES)

    def _in_box(self, place: int) -> bool:
        line = self.page.lines[place]
        perhaps = place > self.page.first + _LEAD and "perhaps" in self.page.around(line)
        return perhaps or stands_around(self.page, line)

    def _is_under_title(self, place: int) -> bool:
        """Whether the lines above it, up to the next sentence or heading, begin a box."""
        if place <= self.page.first:
            return False
        for above in range(place - 1, max(0, place - GAP), -1):
            line = self.page.lines[above]
            if is_prose(line.text):
                return False
            if (
                len(line.text) <= _LONGEST_TITLE
                and not line.linked
                and is_title_of_links(line.text)
            ):
                return True
            if line.heading:
                return False
        return False

    @cached_property
    def _headlines(self) -> frozenset[int]:
        signs = (sign for sign in self.page.signs if sign.basis == FIRST)
        return frozenset(sign.line for sign in signs if sign.line <= self.page.first)

    @cached_property
    def _comments(self) -> int:
        """The line behind the article's beginning with which readers' comments begin."""
        behind = range(self.page.first, len(self.page.lines))
        headings = (at for at in behind if self.page.lines[at].heading)
        found = (at for at in headings if _COMMENTS.fullmatch(self.page.lines[at].text))
        return next(found, len(self.page.lines))


def stands_around(page: Lines, line: PageLine) -> bool:
    """Whether a line stands in a box, in comments or in a footer that the article isn't in."""
    return bool(page.around(line) & _BOXES)
