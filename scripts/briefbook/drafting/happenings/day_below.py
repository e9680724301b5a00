"""The day of the news where it is printed further down: `On 2 May … was struck by a crane`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.kinds_of_events import kind_told
from briefbook.drafting.grammar.sentence import Moment, Sentence
from briefbook.drafting.grammar.stems import stems
from briefbook.drafting.happenings.main_event import (
    is_of_something_else,
    main_clause,
    stem_of,
    verbs_in,
)
from briefbook.drafting.speech.readings import Read
from briefbook.model.dates import parse_date

FAR = 62
"""Days between the news and its article."""
LOOKED_AT = 60
"""Sentences below the main one."""
SHARED = 2
"""Words besides a verb that a sentence shares with headline and lead."""
_DAY = len("2024-05-09")
_OPENS = re.compile(
    r"(?:^|[:“”\"]\s?)[“\"'‘]{0,3}(?:[Oo]n\s)?(?:[A-Z][a-z]{2,6}day,?\s)?(?:the\s)?$"
)
"""Before a date with which a sentence, or what somebody is quoted with, begins."""
_APART = re.compile(
    r"\b(?:another|second|separate|previous|previously|similar|anniversary|again|ago|years?)\b",
    re.I,
)
_WEEKDAY = re.compile(r"\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s(?:the\s)?$")
_ANY_VERB = frozenset(
    "left made took called used asked based named told added said aged needed wanted expected"
    " believed released followed according continued".split()
)
"""Verbs that stand in any article."""


def day_below(
    main: Sentence, readings: Sequence[Read], day: str, language: str, title: str
) -> Moment | None:
    """The one day that sentences further down give to the same happening; None where two differ."""
    at = next((n for n, one in enumerate(readings) if one.sentence == main), len(readings))
    if language != "en" or not day:
        return None
    verbs = _verbs(main.text) | _verbs(title)
    words = stems(title) | stems(main.text)
    found: dict[str, Moment] = {}
    for n in range(at + 1, min(at + 1 + LOOKED_AT, len(readings))):
        for moment, told in _dated(readings, n, day, language):
            same = verbs & {stem_of(verb) for verb in verbs_in(told, as_it_is=True)}
            nouns = {word for word in words & stems(told) if stem_of(word) not in same}
            if same and len(nouns) >= SHARED and not _APART.search(told):
                number = readings[n].sentence.paragraph
                because = moment.because or f"the article is dated {_named(day)}"
                because = f'paragraph {number} says "{moment.phrase}" of it; {because}'
                found.setdefault(moment.edtf, replace(moment, because=because))
    return next(iter(found.values())) if len(found) == 1 else None


def _dated(
    readings: Sequence[Read], n: int, day: str, language: str
) -> Iterator[tuple[Moment, str]]:
    """Printed days of a sentence, each with what is told of it.

    Where a day opens a sentence, the next one without any goes on from it.
    """
    text = readings[n].sentence.text
    for moment in moments(text, day, language):
        before = text[: max(0, text.find(moment.phrase))]
        weekday = _WEEKDAY.search(before)
        if weekday and moment.edtf and weekday["day"] != f"{_first(moment):%A}":
            continue  # of another year
        if not _is_near(moment, day) or is_of_something_else(before, moment):
            continue
        # Behind `struck on 2 May` nothing more is told of that day.
        told = main_clause(text) if before else text
        behind = readings[n + 1].sentence.text if n + 1 < len(readings) else ""
        if _OPENS.search(before):
            told = text if moments(behind, day, language) else f"{text} {behind}"
        yield moment, told


def _named(day: str) -> str:
    """`9 May 2024`."""
    published = date.fromisoformat(day)
    return f"{published.day} {published:%B %Y}"


def _first(moment: Moment) -> date:
    return parse_date(moment.edtf).earliest or date.min


def _is_near(moment: Moment, day: str) -> bool:
    """Whether it is one printed day, with its number, not long before the article."""
    if len(moment.edtf) != _DAY or not re.search(r"\d", moment.phrase):
        return False
    told, published = parse_date(moment.edtf).earliest, parse_date(day).earliest
    return bool(told and published and 0 <= (published - told).days <= FAR)


def _verbs(text: str) -> set[str]:
    """Verbs of what a sentence tells; of `left fighting after being struck` all of them."""
    clause = main_clause(text)
    told = text if kind_told(clause) == "other" else clause
    return {stem_of(verb) for verb in verbs_in(told, as_it_is=True) if verb not in _ANY_VERB}
