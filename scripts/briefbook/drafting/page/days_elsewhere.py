"""Days that stand far from the headline: they count only where nothing there names one.

What says that it is the day of publication counts wherever it stands, be it in the footer; what is
no more than a date only where a program that looks for such days finds the same one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefbook.drafting.page.date_lines import (
    LONGEST,
    days_of_line,
    is_date_line,
    is_other,
    is_update,
)
from briefbook.drafting.page.day_evidence import Evidence
from briefbook.drafting.page.days_near import ABOVE, LEAD, of_sign
from briefbook.drafting.page.foot_lines import next_article
from briefbook.drafting.page.page_lines import Lines
from briefbook.drafting.page.printed_days import Printed, known_day, printed_days
from briefbook.drafting.page.stated import SHOWN
from briefbook.text.shown import cut

_SAID = re.compile(
    r"\b(?:published|posted|written|released|publiziert|veröffentlicht|erschienen|erstellt"
    r"|eingestellt|geschrieben|gepostet|verfasst|pressemitteilung|medienmitteilung|press release"
    r"|publiée?|mise? en ligne|rédigée?|communiqué de presse|publicad[oa]|comunicado de prensa"
    r"|pubblicat[oa]|opublikowan[oae]|geplaatst|gepubliceerd|publicerad|publisert|udgivet"
    r"|опубликовано|yayınlan\w{1,6})\b|发布|发表",
    re.I,
)
_SAID_BEHIND = re.compile(
    r"\b(?:published|posted|publiziert|veröffentlicht|erstellt|eingestellt|geschrieben|gepostet"
    r"|verfasst)\b",
    re.I,
)
_CITED = re.compile(
    r"(?:\b(?:retrieved|accessed|abgerufen|consultée?|consultado|geraadpleegd)\b|引用日期|访问日期)"
    r"\W{0,4}(?:(?:on|am|le|el|op)\s)?$",
    re.I,
)
"""Before the day on which somebody looked at a source."""
_BESIDE = 40
"""Characters before or behind a day in which a word must stand that says what it is."""
_LONGEST_SAID = 400
_FIGURES = re.compile(r"\d{4}|\d\d\.\d\d\.\d\d")
_BOXES = {"beside", "comment", "perhaps", "table", "quote", "unseen"}
MOST = 60
"""Dates of a page that are looked at; one with more is a list of articles."""
GUESSED = 300_000
"""Characters of a page in which a day is guessed."""


def said(page: Lines, language: str) -> Iterator[Evidence]:
    """Days beside a word such as `published`, also within a line, and in the footer."""
    for at, line in enumerate(page.lines[: next_article(page)]):
        if page.first < at < page.last or page.around(line) & {"beside", "comment"}:
            continue
        if line.linked or len(line.text) > _LONGEST_SAID or not _FIGURES.search(line.text):
            continue
        days = [d for d in printed_days(line.text, language) if _is_said(line.text, d)]
        for day in days[:1]:
            yield Evidence(day.edtf, f"printed, “{line.text[day.start : day.end]}”", "said")


def _is_said(line: str, day: Printed) -> bool:
    before = line[max(0, day.start - _BESIDE) : day.start]
    behind = line[day.end : day.end + _BESIDE]
    if _CITED.search(before):
        return False
    said = _SAID.search(before) or _SAID_BEHIND.search(behind)
    return said is not None and not is_update(before) and len(day.edtf[0]) == 10


def far(page: Lines, headline: int, language: str) -> list[Evidence]:
    """Dates on lines of their own, or marked as dates, where all that a page has are of one day.

    What stands by the headline goes first, whatever box it is in.
    """
    start = max(0, min(headline, page.first) - ABOVE)
    head = range(start, min(len(page.lines), page.first + LEAD + 1))
    rest = [at for at in range(next_article(page)) if not page.first + LEAD < at <= page.last]
    by_headline = list(_alone(page, head, {"comment", "unseen"}, language))
    anywhere = [*_marked(page, language), *_alone(page, rest, _BOXES, language)]
    for found in (by_headline, anywhere):
        if len({one.days for one in found if one.late}) == 1:
            return found
    return []


def _marked(page: Lines, language: str) -> Iterator[Evidence]:
    signs = [sign for sign in page.signs_of("date") if "table" not in page.around(sign)]
    for sign in signs[:MOST]:
        line = page.lines[sign.line].text if sign.line < len(page.lines) else ""
        if is_update(sign.text) or is_update(line[:LONGEST]) or len(sign.text) > LONGEST:
            continue
        basis = f"{sign.basis}, “{cut(sign.text, SHOWN)}”"
        if one := of_sign(sign, basis, "far", language):
            yield one


def _alone(
    page: Lines, places: Iterable[int], without: set[str], language: str
) -> Iterator[Evidence]:
    """Dates on lines of their own, and not below a label such as `Born`."""
    count = 0
    for at in places:
        line = page.lines[at]
        if line.linked or page.around(line) & without or not _FIGURES.search(line.text):
            continue
        days = days_of_line(line.text, language)
        count += bool(days)
        if count > MOST:
            return
        alone = is_date_line(line.text, days, language) and not is_update(line.text)
        labelled = at > 0 and is_other(page.lines[at - 1].text)
        if alone and not labelled and len(days[0].edtf[0]) == 10:
            basis = f"printed, “{line.text[days[0].start : days[0].end]}”"
            yield Evidence(days[0].edtf, basis, "far")


def in_scripts(values: Sequence[str]) -> list[Evidence]:
    """Days that scripts of a page call those of publication, where they are of one mind."""
    days = dict.fromkeys(day for value in values if len(day := known_day(value)) == 10)
    # It may be the script that holds the page's data, which say no more here than there.
    basis = "a script of the page"
    return [Evidence((day,), basis, "script", bare=day.endswith("-01-01")) for day in days]


def guessed(html: str) -> Iterator[Evidence]:
    """The day that the program htmldate finds; never more than a guess."""
    from htmldate import find_date  # slow to import, and few pages need it

    try:
        found = find_date(html[:GUESSED], extensive_search=False, original_date=True)
    except Exception:  # whatever a page does to it, there is no guess then
        found = None
    if found and (day := known_day(found)):
        yield Evidence((day,), "a guess of the program htmldate", "guess")
