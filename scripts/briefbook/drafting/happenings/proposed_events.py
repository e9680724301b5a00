"""What an article tells of with a day and somebody in it: events, few, those we know first."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.days_of_speech import is_of_speech
from briefbook.drafting.grammar.event_places import places_within
from briefbook.drafting.grammar.kinds_of_events import kind_told
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.known_words import ids, mentions
from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.grammar.sentence import Mention, Moment, Occasion, Sentence, Speech
from briefbook.drafting.grammar.whole_clause import says
from briefbook.drafting.happenings.event_ids import named_apart
from briefbook.drafting.happenings.going_on import goes_on_in
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.joined_events import joined_events
from briefbook.drafting.happenings.main_event import (
    day_beside,
    has_happened,
    is_news,
    without_attribution,
)
from briefbook.drafting.happenings.recognised_events import WIDEST, recognised
from briefbook.drafting.speech.meetings import is_day_of_meeting
from briefbook.drafting.speech.readings import Read
from briefbook.drafting.speech.trimmed_names import trimmed
from briefbook.model.dates import parse_date

MOST = 3
"""Events proposed: an article that dates more is a chronicle, and the editor chooses."""
NEWS = 3
"""Paragraphs in which an article tells what it is for."""
MOST_DATED = 100
"""Dated sentences that are looked at."""
_NAMES = re.compile(r"(?<=[a-z,] )[A-ZÀ-Ý][\w’'-]{1,30} [A-ZÀ-Ý]")
"""Somebody, or something, with a name of two words."""
DAY_LENGTH = len("2024-05-09")
_BEGAN = re.compile(
    r"\b(?:brought|moved|tabled|filed|proposed|sponsored|introduced|lodged|drafted|submitted)\sby\s"
    r"(?:[\w’'.-]{1,20}\s){0,4}$"
)
"""Before whoever only began what others decide about: `a motion brought by the Mayor`."""
_BY_SOMEBODY = ("rule", "agreement", "action")
_PLAIN_KINDS = ("rule", "agreement", "meeting", "incident")
"""In which somebody new may stand who is only taken for a name."""
_DID = re.compile(
    r"(?:,[^,;:“”]{2,60},)?\s(?:(?:has|have|on\s\w{3,10}|[a-z]{2,12}ly)\s){0,2}"
    r"(?!been\b)(?:[a-z]{2,12}ed|struck|met|began)\b"
)
"""Behind somebody who does something, and to whom nothing is done."""
_NAME = r"[A-ZÀ-Ý][\w’'-]{1,30}(?:\s[A-ZÀ-Ý][\w’'-]{1,30}){0,5}"
_TWO = re.compile(
    rf"(?P<one>{_NAME})\sand\s(?:the\s)?(?:(?!of\s|in\s)[a-z]{{2,12}}\s){{0,2}}(?P<other>{_NAME})"
    r"(?:\s(?:union|group|party|company))?\s(?:(?:on\s\w{3,10}|[a-z]{2,12}ly|have|both)\s){0,3}"
    r"(?:signed|reached|struck|clinched|sealed|concluded|agreed)\b"
)
"""Two who agree: `Mole Works and the Bay Dockers union have reached a deal`."""
_ANSWERS = re.compile(r"\b(?:asked|answer(?:ed)?|repl(?:y|ied)|declined to|refused to)\b")
"""Somebody was asked: an answer, or none, is a statement too."""
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
    behind = day_beside(main, readings, day, language) if main else None
    every = [
        one
        for reading in readings
        if reading.sentence.paragraph not in beside
        for one in _dated(reading, known, day, language, behind, is_main=reading.sentence == main)
    ]
    joined = joined_events(every[:MOST_DATED])
    best = sorted(joined, key=rank)[:most]
    named = named_apart([one for one in joined if one in best], known, title)
    return [replace(one, reach=tuple(goes_on_in(one, readings))) for one in named]


def _dated(
    reading: Read,
    known: Known,
    day: str,
    language: str,
    behind: Moment | None,
    *,
    is_main: bool,
) -> Iterator[Happening]:
    """The first day of a sentence, with whoever acted then; nothing where nobody did.

    The day of the main event may stand in a sentence beside it, `behind` as a rule.
    """
    days = list(filter(_is_day, moments(reading.plain, day, language)))
    # A report that other briefs know is meant without its day: `a recent Bay Post report`.
    if not (is_main or days or reading.relays or reading.occasion or reading.document):
        return
    told = without_attribution(reading.plain) if is_main and language == "en" else reading.plain
    news = _news(reading, told, known, day, language, behind) if is_main else None
    if news and _stands(news, told, is_said=told != reading.plain):
        yield news if news.moment.edtf or news.kind in _PLAIN_KINDS else _without_new(news)
    if not news or told != reading.plain:
        one = _spoken_or_done(reading, known, days, day)
        # Of what the news is only whoever said so makes another event.
        if one and (not news or one.kind in ORIGINS):
            yield one


def _spoken_or_done(
    reading: Read, known: Known, days: Sequence[Moment], day: str
) -> Happening | None:
    """What a sentence dates, or an occasion on which somebody speaks."""
    one = _undated(reading, known)
    if one.kind in ("statement", "report"):
        days = [moment for moment in days if is_of_speech(reading.plain, moment)]
    if meets := one.occasion is not None and one.occasion.is_meeting:
        days = [moment for moment in days if is_day_of_meeting(reading, moment)]
    moment = next(iter(days), Moment(""))
    # Without anybody that we know only a day that is printed makes an event.
    printed = len(moment.edtf) == DAY_LENGTH and not moment.because and moment.phrase[-4:].isdigit()
    # The news itself has a day and somebody, whoever that is.
    has_news = one.new and len(moment.edtf) == DAY_LENGTH and not moment.planned
    somebody = one.by or one.unnamed or reading.document or has_news or meets
    if not (somebody or (printed and _NAMES.search(reading.plain))):
        return None
    one = recognised(replace(one, moment=moment), known, day)
    # Without a day only an occasion, or an event that we know, says what is meant.
    return one if one.moment.edtf or one.id or one.occasion else None


def _news(
    reading: Read, told: str, known: Known, day: str, language: str, behind: Moment | None
) -> Happening | None:
    """What the main sentence tells, whoever says so; None where it tells what somebody says."""
    days = list(filter(_is_day, moments(told, day, language)))
    within = told == reading.plain
    if any(is_of_speech(told, one) for one in days) or (within and _occasion(reading, known)):
        return None
    near = [one for one in days if is_news(told, one, day)] or ([behind] if behind else [])
    # Without a day only what an outlet tells by itself, or adds who says so.
    said = within and reading.speech.stance != "reports"
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
    one = replace(_undated(here, known), is_main=True, moment=next(iter(near), Moment("")))
    return recognised(one, known, day)


def _names(text: str, name: str) -> bool:
    return name.split()[-1] in text


def _occasion(reading: Read, known: Known) -> Occasion | None:
    return _undated(reading, known).occasion


def _stands(one: Happening, told: str, *, is_said: bool) -> bool:
    """Whether the news is an event: it has a day, we know it, or something was done."""
    # `It is hard to tell, the Mayor said on Monday`: that is only said.
    return has_happened(told) or (not is_said and bool(one.moment.edtf or one.id))


def _without_new(one: Happening) -> Happening:
    """Without a new name that nothing but the sentence tells to be somebody's."""
    return replace(one, by=(), actors=(), new="", others=()) if one.new else one


def _undated(reading: Read, known: Known) -> Happening:
    """What a sentence tells of: whoever acted, what sort of event it is, and where."""
    named = _apart(reading, known)
    by, kind = _who_and_what(reading, named)
    unnamed = reading.speech.unnamed if not by else ""
    new = reading.speech.unknown if not by and not unnamed else ""
    others = reading.speech.others if new else ()
    if new:
        by, kind = tuple(map(id_of, (new, *others))), "statement"
    if document := reading.document:
        new, kind = document.name, "report"
        by = tuple(filter(None, (document.by or id_of(new),))) if document.owner else ()
        named = ()
    meets = reading.occasion is not None and reading.occasion.is_meeting
    speaks = not meets and bool((_speaks(reading) and by) or unnamed)
    occasion = reading.occasion if speaks else None
    if document:
        occasion = Occasion(document.sort, document.title, document.words)
    elif occasion:
        kind = occasion.kind
    elif reading.occasion and reading.occasion.is_meeting:
        return _meeting(reading, reading.occasion)
    # A country stands for its bodies, and whoever acted is named already.
    actors = tuple(id for id in named if id not in by and _may_take_part(id, known))
    places = places_within(reading.plain, mentions(reading.plain, known.places))
    if not (by or unnamed or actors) and reading.sentence.paragraph <= NEWS:
        new = next(iter(reading.people), "")
        by, actors = _new_actor(new, kind, reading.plain)
    one = Happening(reading.sentence, "", kind, Moment(""), by, unnamed, actors, places)
    one = replace(one, new=new, others=others, occasion=occasion)
    return _between_two(one, reading.plain, known) if kind == "agreement" else one


def _meeting(reading: Read, occasion: Occasion) -> Happening:
    """A meeting with whoever speaks there in a sentence; whom else it names is only told of."""
    speech = reading.speech
    names = tuple(filter(None, (speech.unknown, *speech.others))) if not speech.says else ()
    by = tuple(id for id in speech.says if id not in reading.relays) or tuple(map(id_of, names))
    one = Happening(reading.sentence, "", occasion.kind, Moment(""), by, occasion=occasion)
    return replace(one, new=next(iter(names), ""), others=names[1:])


def _new_actor(name: str, kind: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Somebody new as whoever acted, where a verb of doing stands right behind; or took part."""
    if not name:
        return (), ()
    did = kind in _BY_SOMEBODY and _DID.match(text, text.find(name) + len(name))
    return ((id_of(name),), ()) if name in text and did else ((), (id_of(name),))


def _between_two(one: Happening, text: str, known: Known) -> Happening:
    """An agreement with both who made it, where the sentence begins with them."""
    match = _TWO.match(text)
    if match is None:
        return one
    names = [trimmed(words) for words in match.group("one", "other")]
    if not all(names):
        return one
    ids = [known.ids.get(name.lower(), id_of(name)) for name in names]
    new = [name for name in names if name.lower() not in known.ids]
    return replace(one, by=(), actors=tuple(ids), new="", others=tuple(new))


def _speaks(reading: Read) -> bool:
    """Whether somebody with a name speaks who is no outlet that passed it on."""
    speech = reading.speech
    return bool(set(speech.says) - set(reading.relays) or speech.unknown)


def _apart(reading: Read, known: Known) -> tuple[str, ...]:
    """Whom a sentence names but for those who pass on: countries last, they stand for others."""
    acting = (one for one in reading.who if not _BEGAN.search(reading.plain[: one.start]))
    named = [id for id in ids(acting) if id not in reading.relays]
    return tuple(sorted(named, key=lambda id: _is_country(id, known)))


def _may_take_part(id: str, known: Known) -> bool:
    """Whether somebody named may have been there: no country, and no outlet that passed it on."""
    return id in known.corpus.vocabulary.actors and not _is_country(id, known)


def _is_country(id: str, known: Known) -> bool:
    actor = known.corpus.vocabulary.actors.get(id)
    return actor is not None and actor.kind == "country"


def _is_day(moment: Moment) -> bool:
    """Whether a date is as narrow as an event's; one without any may still be found out."""
    return not moment.edtf or parse_date(moment.edtf).days <= WIDEST


def _who_and_what(reading: Read, named: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Who spoke, reported or acted, and what sort of event that makes it."""
    speech, text = reading.speech, reading.plain
    kind = kind_told(text)
    if speech.says and kind != "meeting":
        return speech.says, "report" if set(speech.says) <= set(reading.relays) else "statement"
    if reading.reporting or speech.unnamed:
        return reading.reporting[:1], "report" if reading.reporting else "statement"
    if kind == "other" and _ANSWERS.search(text):
        kind = "statement"
    acts = kind != "other" and any(m.id in named[:1] and _begins(text, m) for m in reading.who)
    return (tuple(named[:1]) if acts else ()), kind


def _begins(text: str, one: Mention) -> bool:
    """Whether no verb stands before somebody, behind which something is done to them."""
    return not says(text[: one.start])


def rank(one: Happening) -> tuple[bool, bool, bool, bool, int]:
    """The main event and what we know first, then who spoke, what has a day, what stands first."""
    return not one.is_main, not one.sure, not one.by, not one.moment.edtf, one.sentence.paragraph
