"""The paragraphs of a saved page that are its article, and the lines known to be none of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from briefbook.capture.body import NO_BODY, Body, key
from briefbook.capture.copy import Copy, decoded, read
from briefbook.capture.html_text import is_html
from briefbook.capture.sanitize import sanitize
from briefbook.capture.saved_pages import TooLongError
from briefbook.drafting.page.article_head import Head, head_of
from briefbook.drafting.page.calls import is_call
from briefbook.drafting.page.extract import article_of, is_beside, slim
from briefbook.drafting.page.languages import language_of
from briefbook.drafting.page.lead import lead
from briefbook.drafting.page.no_authors import is_credit
from briefbook.drafting.page.own_text import LONGEST_LINK, own_text, stands_around
from briefbook.drafting.page.page_lines import Lines, lines_of, placed
from briefbook.drafting.page.side_lines import is_side_line
from briefbook.system.alarm import at_most

SECONDS = 10.0
"""For one page, as a draft of it gets; then its text alone must do."""
_FILM = re.compile(r"\d{1,2}:\d\d\s+(?P<title>\S.{8,250})")


class _LateError(Exception):
    """A page took too long."""


@dataclass(frozen=True)
class ArticleBody:
    """A page, its article and where that stands."""

    paragraphs: tuple[str, ...]
    page: Lines
    language: str

    @property
    def body(self) -> Body:
        """What of it the bounds of a receipt are proposed by."""
        return Body(self.paragraphs, frozenset(self._beside()), frozenset(self._between()))

    def _between(self) -> Iterator[str]:
        """Links to other texts, labels, calls, headlines, captions and the titles of films."""
        lines = self.page.lines
        every = {key(line.text) for line in lines}
        for line, behind in zip_longest(lines, lines[1:]):
            leads = line.linked and len(line.text) <= LONGEST_LINK
            shown = behind is not None and is_credit(behind.text)
            if leads or shown or is_side_line(line.text) or is_call(line.text):
                yield key(line.text)
            # `3:14 Divers at the quay` stands above what plays it, and the same words below.
            film = _FILM.fullmatch(line.text)
            if film and (title := key(film["title"])) in every:
                yield from (key(line.text), title)
        yield from (key(line.text) for line in lines[: self.page.first] if line.heading)

    def _beside(self) -> Iterator[str]:
        for line in self.page.lines:
            if (
                "figure" in self.page.around(line)
                or stands_around(self.page, line)
                or is_beside(line.text)
            ):
                yield key(line.text)


def article_body(html: str, copy: Copy, head: Head) -> ArticleBody:
    """What a draft is made of; `copy` is the text a reader saw."""
    paragraphs = article_of(html, copy)
    page = placed(*lines_of(html), paragraphs)
    language = language_of("\n".join(paragraphs)) or head.language[:2]
    text = own_text(paragraphs, page, language) or paragraphs
    return ArticleBody((*lead(page, text, language), *text), page, language)


def body_of(data: bytes) -> Body:
    """The same of the bytes of a file; of plain text, and of what no parser can read, nothing."""
    try:
        with at_most(SECONDS, _LateError()):
            text = decoded(data)
            if not is_html(text):
                return NO_BODY
            html = slim(sanitize(text))
            return article_body(html, read("page", data), head_of(html)).body
    except (_LateError, TooLongError, AssertionError, ValueError, RecursionError, MemoryError):
        return NO_BODY
