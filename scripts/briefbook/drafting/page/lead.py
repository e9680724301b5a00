"""The lead of an article, where it stands by the headline and apart from the text."""

from collections.abc import Iterator, Sequence

from briefbook.capture.propose import is_prose
from briefbook.drafting.page.byline_lines import is_byline
from briefbook.drafting.page.calls import is_call
from briefbook.drafting.page.date_lines import days_of_line
from briefbook.drafting.page.extract import is_beside
from briefbook.drafting.page.headlines import FIRST
from briefbook.drafting.page.own_text import stands_around
from briefbook.drafting.page.page_lines import Lines
from briefbook.drafting.page.page_names import key
from briefbook.drafting.page.page_notes import is_credit_line
from briefbook.text.fold import legible

FAR = 12
"""Lines from the headline to the text between which a lead may stand; more are a list."""
MOST = 3
"""Lines of a lead."""
_SENTENCE_ENDS = tuple(".!?…。！？”“\"»'")
_FEWEST = 10
"""Words of a line that says something though it has no full stop."""
_SAME = 0.8
"""Share of words that a second headline has from the first."""


def lead(page: Lines, text: Sequence[str], language: str) -> list[str]:
    """The lines of it; none where the text begins with it, or nothing is apart."""
    tops = [s for s in page.signs_of("heading") if s.basis == FIRST and s.line < page.first]
    if not tops or page.first - tops[-1].line > FAR:
        return []
    known = [key(one) for one in text]
    names = {word for sign in tops for word in key(sign.text).split()}
    found = _lines(page, tops[-1].line + 1, language)
    return [
        line
        for line in found
        if not _repeats(key(line), names) and not any(key(line) in one for one in known)
    ][:MOST]


def _lines(page: Lines, start: int, language: str) -> Iterator[str]:
    for line in page.lines[start : page.first]:
        if not (line.linked or stands_around(page, line)) and _is_said(line.text, language):
            yield legible(line.text)


def _is_said(text: str, language: str) -> bool:
    """Whether it is a sentence, and no line of dates, names, pictures or calls."""
    if not is_prose(text) or is_beside(text) or is_call(text):
        return False
    if is_byline(text) or is_credit_line(text):
        return False
    ends, long = text.endswith(_SENTENCE_ENDS), len(text.split()) >= _FEWEST
    return (ends and long) or ((ends or long) and not days_of_line(text, language))


def _repeats(line: str, headline: set[str]) -> bool:
    words = line.split()
    return sum(word in headline for word in words) >= _SAME * len(words)
