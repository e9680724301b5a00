"""Dates that are marked or printed by the headline, and right below the article."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefbook.drafting.page.date_lines import (
    LONGEST,
    before_update,
    days_of_line,
    is_date_line,
    is_other,
    is_update,
)
from briefbook.drafting.page.day_evidence import Evidence, Family
from briefbook.drafting.page.foot_lines import foot
from briefbook.drafting.page.page_lines import Lines, Sign
from briefbook.drafting.page.printed_days import printed_days
from briefbook.drafting.page.published import stored
from briefbook.drafting.page.stated import SHOWN, Stated
from briefbook.text.shown import cut

_WORDS = re.compile(r"(?<![^\W\d_])[^\W\d_]{4,}+\s{1,3}[^\W\d_]{4}")
"""Two words that are no part of a day, so that a heading with them is a headline."""
_OPENING = 80
"""Characters of a text in which the day may stand that opens it."""
_LEADS = re.compile(
    r"\W{0,3}|(?:press release|pressemitteilung|medienmitteilung|meldung|communiqué)[^.!?\d]{0,25}"
    r"|(?-i:[^\W\d_a-zß-ÿ])[^.!?\d()]{1,25},\s?\(?",
    re.I,
)
_APART = (")", "|", "–", "—", "-", ":", ".", "]")
_WIRE = re.compile(r"(?:/[\w .-]{2,40}/|\([\w .-]{2,40}\))\s?[-–—]")
"""`KELMOUTH, May 9, 2024 (BAY WIRE) -- `, `/BayWire/ -`."""
_MARKED: dict[str, Family] = {"head": "mark", "above": "above"}
_PRINTED: dict[str, Family] = {"head": "print", "above": "above"}
ABOVE, LEAD, BELOW = 8, 3, 6
"""Lines above the headline, below the lead and below the article where a date may be its own."""
CLOSE = 4
"""Lines above the headline where one counts that is only printed."""


def printed_near(page: Lines, headline: int, language: str) -> Iterator[Evidence]:
    """Dates marked or printed by the headline, and right below the article."""
    for sign in page.signs_of("date", headline=headline):
        where, near = page.around(sign), _near(page, headline, sign.line)
        if not near or "table" in where or is_update(sign.text) or not _is_mark(sign, language):
            continue
        basis, family = _basis(sign, language), _MARKED.get(near, "near")
        if one := of_sign(sign, basis, family, language):
            yield one
    yield from _lines(page, headline, language)


def lines_near(page: Lines, headline: int) -> Iterator[str]:
    """The text of the lines where an article's own day may stand."""
    for at, line in enumerate(page.lines):
        if _near(page, headline, at) and not page.is_beside(line, at, headline):
            yield line.text


def of_sign(sign: Sign, basis: str, family: Family, language: str) -> Evidence | None:
    """What is marked: as programs have it, but if another day is printed, as readers see it.

    The hour of programs is often that of Greenwich, and the printed day that of the place.
    """
    printed = stored(Stated(sign.text, basis), family, language)
    value = stored(Stated(sign.value, basis), family, language)
    if printed and value and len(printed.days) == 1 and len(printed.days[0]) == 10:
        return value if printed.days[0] in value.days else printed
    return replace(value, shown=bool(sign.text)) if value else printed


def _is_mark(sign: Sign, language: str) -> bool:
    """Whether it is a date and not something around one; for programs it needs no date in print."""
    if sign.value:
        return len(sign.text) <= LONGEST
    return is_date_line(sign.text, days_of_line(sign.text, language), language)


def _basis(sign: Sign, language: str) -> str:
    """Where it stands; what is printed and no more is called the same, however it is marked."""
    if not sign.text:
        return sign.basis
    days = [] if sign.value else days_of_line(sign.text, language)
    if days:
        return f"printed, “{sign.text[days[0].start : days[0].end]}”"
    return f"{sign.basis}, “{cut(sign.text, SHOWN)}”"


def _near(page: Lines, headline: int, line: int) -> str:
    """`head` between headline and text, `above` it, `foot` below the text; else nothing."""
    start = min(headline, page.first)
    if line > page.last:
        return "foot" if line in foot(page, BELOW) else ""
    if start - ABOVE <= line <= page.first + LEAD:
        return "head" if line >= start - 1 else "above"
    return ""


def _lines(page: Lines, headline: int, language: str) -> Iterator[Evidence]:
    before = ""
    start = max(0, min(headline, page.first) - CLOSE)
    for at, line in enumerate(page.lines[start : foot(page, BELOW).stop], start):
        if page.first + LEAD < at <= page.last or page.is_beside(line, at, headline):
            continue
        if at == page.first:
            yield from _opening(line.text, language)
        around = page.around(line)
        in_head = at >= headline - 1 or not line.linked
        alone = not around & {"table", "figure", "quote"} and in_head
        alone = alone and not (line.heading and _WORDS.search(line.text))
        place = _near(page, headline, at) if alone else ""
        family = _PRINTED.get(place, "near")
        yield from of_line(line.text, before, language, family)
        before = line.text


def _opening(paragraph: str, language: str) -> Iterator[Evidence]:
    """A day that opens the text: `(9 May 2024) The port …`, `Press release of 9 May 2024 | …`."""
    for day in printed_days(paragraph[:_OPENING], language)[:1]:
        before, behind = paragraph[: day.start], paragraph[day.end :].lstrip()
        if _LEADS.fullmatch(before) and (behind[:1] in _APART or _WIRE.match(behind)):
            yield Evidence(day.edtf, f"printed, “{paragraph[: day.end]}”", "print")


def of_line(line: str, before: str, language: str, family: Family = "print") -> Iterator[Evidence]:
    """The days of a line, which count if it is nothing but a date, and no label stands above."""
    line = before_update(line)
    days = days_of_line(line, language)
    if days:
        pure = is_date_line(line, days, language) and not is_other(before)
        for day in days:
            basis = f"printed, “{line[day.start : day.end]}”"
            yield Evidence(day.edtf, basis, family if pure else "near")
