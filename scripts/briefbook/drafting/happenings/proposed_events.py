"""What an article tells of with a day and somebody in it: events, few, those we know first."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.days_of_speech import is_of_speech
from briefbook.drafting.grammar.kinds_of_events import kind_told
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Moment, Occasion, Sentence, Speech
from briefbook.drafting.happenings.day_below import day_below
from briefbook.drafting.happenings.event_ids import named_apart
from briefbook.drafting.happenings.going_on import goes_on_in
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.joined_events import joined_events
from briefbook.drafting.happenings.main_event import (
    day_beside,
    has_happened,
    is_news,
    is_news_by_form,
    main_clause,
    speech_in,
    without_attribution,
)
from briefbook.drafting.happenings.planned_events import planned_event
from briefbook.drafting.happenings.recognised_events import WIDEST, recognised
from briefbook.drafting.happenings.who_acted import undated
from briefbook.drafting.speech.meetings import is_day_of_meeting
from briefbook.drafting.speech.readings import Read
from briefbook.model.dates import parse_date

MOST = 3
"""Events proposed: an article that dates more is a chronicle, and the editor chooses."""
MOST_DATED = 100
"""Dated sentences that are looked at."""
_NAMES = re.compile(r"(?<=[a-z,] )[A-ZÀ-Ý][\w’'-]{1,30} [A-ZÀ-Ý]")
"""Somebody, or something, with a name of two words."""
DAY_LENGTH = len("2024-05-09")
_PLAIN_KINDS = ("rule", "agreement", "meeting", "incident")
"""In which somebody new may stand who is only taken for a name."""
_FOR_LONG = re.compile(
    r"(?:(?:For|Over|In) (?:the (?:last|past) |many |several |recent |[\w-]{1,12} )?"
    r"(?:days|weeks|months|years|decades)|(?:Ever )?[Ss]ince)\b"
)
"""Begins how things have been, and no news."""
_SAY = r"(?:said|says|told\s\w{2,12}|announced|confirmed|reported|added|warned|stated|revealed)"
_SAID_BEFORE = re.compile(rf"\b{_SAY}\s(?:(?:on|in|late|early|earlier|last)\s){{0,2}}$")
_SAID_BEHIND = re.compile(rf"\s(?:also\s|[a-z]{{2,12}}ly\s)?{_SAY}\b")
ORIGINS = frozenset({"statement", "meeting", "report"})


def happenings(
    readings: Sequence[Read],
    known: Known,
    day: str,
    language: str,
    beside: Set[int] = frozenset(),
    most: int = MOST,
    main: Sentence | None = None,
    title: str = "",
) -> list[Happening]:
    """What is dated or an occasion, with somebody in it, each once, in the article's order.

    `main` tells the news itself, which needs neither; `title` says what a document is of.
    """
    behind = day_beside(main, readings, day, language, title) if main else None
    if main and behind is None:
        behind = day_below(main, readings, day, language, title)
    every = [
        one
        for reading in readings
        if reading.sentence.paragraph not in beside
        for one in _dated(
            reading, known, day, language, behind, title if reading.sentence == main else None
        )
    ]
    joined = joined_events(every[:MOST_DATED])
    best = sorted(joined, key=rank)[:most]
    named = named_apart([one for one in joined if one in best], known, title, language)
    return [replace(one, reach=tuple(goes_on_in(one, readings))) for one in named]


def _dated(
    reading: Read,
    known: Known,
    day: str,
    language: str,
    behind: Moment | None,
    title: str | None,
) -> Iterator[Happening]:
    """The first day of a sentence, with whoever acted then; nothing where nobody did.

    The day of the main event, which has a `title`, may stand in a sentence beside it, `behind` as a
    rule.
    """
    is_main = title is not None
    days = list(filter(_is_day, moments(reading.plain, day, language)))
    # A report that other briefs know is meant without its day: `a recent Bay Post report`.
    cited = reading.document or reading.introduced
    if not (is_main or days or reading.relays or reading.occasion or cited):
        return
    told = without_attribution(reading.plain) if is_main and language == "en" else reading.plain
    plan = planned_event(reading, title or "", known, day, language, behind) if is_main else None
    if plan:
        yield recognised(plan, known, day)
    news = _news(reading, told, known, day, language, behind) if is_main and not plan else None
    if news and _stands(news, told, title or "", is_said=told != reading.plain):
        plain = news.kind in _PLAIN_KINDS or (news.by and news.kind == "action")
        yield news if news.moment.edtf or plain else _without_new(news)
    if not news or told != reading.plain:
        one = _spoken_or_done(reading, known, days, day)
        # Of what the news is only whoever said so makes another event.
        if one and (not (news or plan) or one.kind in ORIGINS):
            yield one


def _spoken_or_done(
    reading: Read, known: Known, days: Sequence[Moment], day: str
) -> Happening | None:
    """What a sentence dates, or an occasion on which somebody speaks."""
    one = undated(reading, known)
    if one.kind in ("statement", "report"):
        days = [moment for moment in days if is_of_speech(reading.plain, moment)]
        # Of whom nothing but the verb tells, the day stands beside it as well.
        if one.unnamed and one.unnamed != reading.speech.unnamed:
            days = [moment for moment in days if _is_beside_verb(reading.plain, moment)]
    if meets := one.occasion is not None and one.occasion.is_meeting:
        days = [moment for moment in days if is_day_of_meeting(reading, moment)]
    moment = next(iter(days), Moment(""))
    # Without anybody that we know only a day that is printed makes an event.
    printed = len(moment.edtf) == DAY_LENGTH and not moment.because and moment.phrase[-4:].isdigit()
    # The news itself has a day and somebody, whoever that is.
    has_news = one.new and len(moment.edtf) == DAY_LENGTH and not moment.planned
    cited = reading.document or reading.introduced
    somebody = one.by or one.unnamed or cited or has_news or meets
    if not (somebody or (printed and _NAMES.search(reading.plain))):
        return None
    one = recognised(replace(one, moment=moment), known, day)
    # Without a day only an occasion, or an event that we know, says what is meant.
    return one if one.moment.edtf or one.id or one.occasion else None


def _is_beside_verb(text: str, moment: Moment) -> bool:
    """Whether a day stands with a verb of speech: `said late on Tuesday`, `on Tuesday said`."""
    before, found, behind = text.partition(moment.phrase)
    return bool(found and (_SAID_BEFORE.search(before) or _SAID_BEHIND.match(behind)))


def _news(
    reading: Read, told: str, known: Known, day: str, language: str, behind: Moment | None
) -> Happening | None:
    """What the main sentence tells, whoever says so; None where it tells what somebody says."""
    days = list(filter(_is_day, moments(told, day, language)))
    within = told == reading.plain
    if any(is_of_speech(told, one) for one in days) or (within and _occasion(reading, known)):
        return None
    # The narrowest: `A suspect in a shooting last week was held on Monday`.
    near = sorted((one for one in days if is_news(told, one, day)), key=_days)
    near = near or ([behind] if behind else [])
    # Without a day only what an outlet tells by itself, or adds who says so.
    said = within and reading.speech.stance != "reports" and bool(speech_in(told))
    if not near and (said or language != "en"):
        return None
    here = replace(
        reading,
        plain=told,
        who=tuple(one for one in reading.who if one.end <= len(told)),
        speech=Speech(),
        document=None,
        people=tuple(name for name in reading.people if language == "en" and _names(told, name)),
    )
    one = undated(here, known, main_clause(told))
    one = replace(one, is_main=True, moment=next(iter(near), Moment("")))
    return recognised(one, known, day)


def _names(text: str, name: str) -> bool:
    return name.split()[-1] in text


def _occasion(reading: Read, known: Known) -> Occasion | None:
    return undated(reading, known).occasion


def _stands(one: Happening, told: str, title: str, *, is_said: bool) -> bool:
    """Whether the news is an event: it has a day, we know it, or something was done."""
    # `It is hard to tell, the Mayor said on Monday`: that is only said.
    is_dated = bool(one.moment.edtf or one.id)
    if not has_happened(told):
        return is_dated and not is_said
    if _FOR_LONG.match(told):
        return is_dated
    plain = kind_told(main_clause(told)) != "other"
    return is_dated or plain or is_news_by_form(told, title)


def _without_new(one: Happening) -> Happening:
    """Without a new name that nothing but the sentence tells to be somebody's."""
    return replace(one, by=(), actors=(), new="", others=()) if one.new else one


def _days(moment: Moment) -> int:
    return parse_date(moment.edtf).days if moment.edtf else WIDEST


def _is_day(moment: Moment) -> bool:
    """Whether a date is as narrow as an event's; one without any may still be found out."""
    return not moment.edtf or parse_date(moment.edtf).days <= WIDEST


def rank(one: Happening) -> tuple[bool, bool, bool, bool, int]:
    """The main event and what we know first, then who spoke, what has a day, what stands first."""
    return not one.is_main, not one.sure, not one.by, not one.moment.edtf, one.sentence.paragraph
