"""Pasted text and saved plain text: what stands above the article, and the article itself."""

import re
from collections.abc import Iterable, Iterator

from briefbook.capture.article import Lost, article_in
from briefbook.capture.copy import Copy
from briefbook.capture.propose import is_prose, propose
from briefbook.drafting.page import days_without_year, published
from briefbook.drafting.page.agencies import credit, credited, on_its_own
from briefbook.drafting.page.byline_lines import bylines, said_by
from briefbook.drafting.page.bylines import byline, weighed
from briefbook.drafting.page.day_evidence import Evidence
from briefbook.drafting.page.days_near import of_line
from briefbook.drafting.page.extract import proposed
from briefbook.drafting.page.languages import language_of
from briefbook.drafting.page.printed_days import printed_days
from briefbook.drafting.page.stated import SourcePage, Stated
from briefbook.model.receipt import Article
from briefbook.text.fold import legible

_UNSURE = "no headline stands above the text. Is it this line, which stands within it?"
HEADLINE = (12, 250)
"""Characters of a line that may be a headline."""
VAGUE = re.compile(
    r"^\W*(?:(?:\d+|an?|one) (?:second|minute|hour|day|week|month)s? ago|yesterday|today|just now"
    r"|\d+\s*(?:分钟|小时|天)前)\W*$",
    re.I,
)
_NO_HEADLINE = re.compile(
    r"^(?:top of page|home|menu|search|share|skip to|advertisement|subscribe|sign (?:in|up)|log ?in"
    r"|register|highlights|\d+ min(?:ute)?s? read|https?:)|^\W*$|@|\bcookies?\b",
    re.I,
)
_BELOW = 2
"""Lines behind an article that may say whose text it is."""


def page_of(copy: Copy) -> SourcePage:
    """What a plain text says of itself."""
    bounds = propose(copy)
    if bounds is None:
        return SourcePage(kind="nothing")
    start, end = _span(copy, bounds)
    above = [legible(line) for line in copy.raw[:start].splitlines()]
    above = [line for line in above if line]
    paragraphs = proposed(copy)
    if not paragraphs:
        return SourcePage(kind="nothing")
    text = "\n".join(paragraphs)
    language = language_of(text)
    below = _lines(copy.raw[end:])
    made = (byline(one, "print", ()) for one in bylines([*above, *below]))
    authors = weighed(one for one in made if one)
    _, undated = days_without_year.of_lines(above, "")
    unread = days_without_year.first_of(undated)
    found = published.weighed(_days(above, language), (), unread)
    on_top = headline(above)
    title = on_top or _within(copy.raw[start:end])
    return SourcePage(
        paragraphs=paragraphs,
        titles=(title,) if title else (),
        title_unsure=_UNSURE if title and not on_top else "",
        bylines=authors.stated,
        maybe_authors=authors.asked,
        days=found.days,
        unsure=found.unsure,
        unread=found.unread,
        vague=next((line.strip("•-* ") for line in above if VAGUE.match(line)), ""),
        languages=(Stated(language, "the words of the text"),) if language else (),
        credit=credited(
            credit(above, paragraphs, below[:_BELOW]), (*authors.stated, *authors.asked)
        ),
    )


def _span(copy: Copy, bounds: Article) -> tuple[int, int]:
    article = article_in(copy.page, bounds)
    assert not isinstance(article, Lost), "a proposal leads back to its place"
    return article.raw(0, len(article.text))


def _lines(text: str) -> list[str]:
    return [line for raw in text.splitlines() if (line := legible(raw))]


def headline(above: Iterable[str]) -> Stated | None:
    """The first line above the article that may be one; what has a bullet is a summary."""
    for line in above:
        if HEADLINE[0] <= len(line) <= HEADLINE[1] and not _is_other(line):
            return Stated(line, "the first line above the text")
    return None


def _within(text: str) -> Stated | None:
    """The first line that may be a headline; what has a bullet or ends in a point is none."""
    lines = (line for line in _lines(text) if not is_prose(line))
    first = headline(lines)
    return first and Stated(first.value, "a line of its own within the text")


def _is_other(line: str) -> bool:
    if _NO_HEADLINE.match(line) or said_by(line) or VAGUE.match(line) or on_its_own(line):
        return True
    if line[:1] in "•-*·" or line.endswith((".", "。", ":")):
        return True
    return bool(printed_days(line, "en")) and len(line) < 40


def _days(above: Iterable[str], language: str) -> Iterator[Evidence]:
    before = ""
    for line in above:
        yield from of_line(line, before, language)
        before = line
