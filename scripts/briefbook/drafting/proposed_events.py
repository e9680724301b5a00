"""What an article tells of with a day and somebody in it: events, few, those we know first."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace

from briefbook.drafting.date_phrases import moments
from briefbook.drafting.days_of_speech import is_of_speech
from briefbook.drafting.event_places import places_within
from briefbook.drafting.joined_events import joined_events
from briefbook.drafting.kinds_of_events import kind_told
from briefbook.drafting.known import Known
from briefbook.drafting.known_words import ids, mentions
from briefbook.drafting.main_event import is_news
from briefbook.drafting.new_ids import id_of, topic_words
from briefbook.drafting.readings import Read
from briefbook.drafting.recognised_events import WIDEST, recognised
from briefbook.drafting.site_names import cut_at_word
from briefbook.drafting.values import Happening, Mention, Moment, Occasion, Sentence, Speech
from briefbook.drafting.whole_clause import says
from briefbook.model.base import ID_LENGTH
from briefbook.model.dates import parse_date
from briefbook.text.nearest import slug

MOST = 3
"""Events proposed: an article that dates more is a chronicle, and the editor chooses."""
MAIN_WORDS = 4
"""Of its sentence, in the id of a main event in which nobody is named."""
NEAR = 3
"""Paragraphs in which nobody is heard, behind which nobody goes on."""
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
_ANSWERS = re.compile(r"\b(?:asked|answer(?:ed)?|repl(?:y|ied)|declined to|refused to)\b")
"""Somebody was asked: an answer, or none, is a statement too."""
ORIGINS = frozenset({"statement", "meeting", "report"})
_LEADS = re.compile(
    r"^(?:[Aa]ccording to\s|said\s|says\s|reads?\s)?(?:(?:the|an?|its|that|those)\s)?", re.I
)


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
    every = [
        one
        for reading in readings
        if reading.sentence.paragraph not in beside
        for one in _dated(reading, known, day, language, is_main=reading.sentence == main)
    ]
    joined = joined_events(every[:MOST_DATED])
    best = sorted(joined, key=rank)[:most]
    named = _named_apart([one for one in joined if one in best], known, title)
    return [replace(one, reach=tuple(_reach(one, readings))) for one in named]


def _reach(one: Happening, readings: Sequence[Read]) -> Iterator[int]:
    """Where whoever spoke goes on behind it, until somebody else is heard, or all is quiet."""
    last = one.sentence.paragraph
    for reading in readings:
        number, speech = reading.sentence.paragraph, reading.speech
        who = {*speech.says, *filter(None, (speech.unnamed, *speech.among))}
        who |= {id_of(speech.unknown)} if speech.unknown else set()
        if number <= one.sentence.paragraph or not who:
            continue
        if not who <= {*one.by, one.unnamed} or number - last > NEAR:
            break
        last = number
        yield number


def _dated(
    reading: Read, known: Known, day: str, language: str, *, is_main: bool = False
) -> Iterator[Happening]:
    """The first day of a sentence, with whoever acted then; nothing where nobody did."""
    days = list(filter(_is_day, moments(reading.plain, day, language)))
    # A report that other briefs know is meant without its day: `a recent Bay Post report`.
    if not (is_main or days or reading.relays or reading.occasion or reading.document):
        return
    one = _undated(reading, known)
    of_speech = [moment for moment in days if is_of_speech(reading.plain, moment)]
    near = [moment for moment in days if is_news(reading.plain, moment, day)]
    if is_main and not (one.occasion or of_speech) and _may_be_news(reading, near, language):
        one, days = _news(reading, known, language), near
    elif one.kind in ("statement", "report"):
        days = of_speech
    moment = next(iter(days), Moment(""))
    # Without anybody that we know only a day that is printed makes an event.
    printed = len(moment.edtf) == DAY_LENGTH and not moment.because and moment.phrase[-4:].isdigit()
    # The news itself has a day and somebody, whoever that is.
    has_news = one.new and len(moment.edtf) == DAY_LENGTH and not moment.planned
    if not (
        one.by
        or one.is_main
        or one.unnamed
        or reading.document
        or has_news
        or (printed and _NAMES.search(reading.plain))
    ):
        return
    one = recognised(replace(one, moment=moment), known, day)
    # Without a day only an occasion, or an event that we know, says what is meant.
    if one.moment.edtf or one.id or one.occasion or one.is_main:
        yield one


def _may_be_news(reading: Read, days: Sequence[Moment], language: str) -> bool:
    """Whether a sentence tells what happened; without a day only what an outlet tells by itself."""
    return bool(days) or (reading.speech.stance == "reports" and language == "en")


def _news(reading: Read, known: Known, language: str) -> Happening:
    """What is told there, whoever says so."""
    people = reading.people if language == "en" else ()
    one = _undated(replace(reading, speech=Speech(), people=people), known)
    return replace(one, is_main=True)


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
    occasion = reading.occasion if _speaks(reading) and by else None
    if document:
        occasion = Occasion(document.sort, document.title, document.words)
    elif occasion:
        kind = "report" if occasion.sort == "report" else "statement"
    # A country stands for its bodies, and whoever acted is named already.
    actors = tuple(id for id in named if id not in by and _may_take_part(id, known))
    places = places_within(reading.plain, mentions(reading.plain, known.places))
    if not (by or unnamed or actors) and reading.sentence.paragraph <= NEWS:
        new = next(iter(reading.people), "")
        actors = (id_of(new),) if new else ()
    one = Happening(reading.sentence, "", kind, Moment(""), by, unnamed, actors, places)
    return replace(one, new=new, others=others, occasion=occasion)


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
        public = speech.unnamed.lower().endswith("authorities")
        return reading.reporting[:1], "statement" if public else "report"
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


def _named_apart(events: Iterable[Happening], known: Known, title: str) -> list[Happening]:
    """Each with an id that no other event has, and nobody else."""
    vocabulary = known.corpus.vocabulary
    taken = {*vocabulary.actors, *vocabulary.publishers, *vocabulary.places, *known.accounts}
    named: list[Happening] = []
    for one in events:
        id = one.id
        if not id:
            id = _new_id(one, taken, title)
            taken.add(id)
        named.append(replace(one, id=id))
    return named


def _new_id(one: Happening, taken: Set[str], title: str) -> str:
    who = next(iter((*one.by, *one.places, *one.actors)), "") or slug(one.unnamed)
    who = who or (slug(" ".join(one.sentence.text.split()[:MAIN_WORDS])) if one.is_main else "")
    what = "event" if one.kind == "other" else one.kind
    if one.occasion:
        names = (*one.occasion.heard, slug(one.occasion.to))
        heard = min(filter(None, names), key=len, default="") if one.occasion.heard else ""
        what = f"to-{heard}" if heard else one.occasion.sort
        who = who or topic_words(title, what)
        what = what if who else slug(_LEADS.sub("", one.occasion.words))
    day = parse_date(one.moment.edtf).earliest if one.moment.edtf else None
    what = cut_at_word(what, 30)
    short = f"{cut_at_word(who, ID_LENGTH - 45)}-{what}" if who else what
    dated = f"{short}-{day.isoformat()}" if day else short
    tries = (*([short] if who else []), dated, *(f"{dated}-{n}" for n in range(2, 99)))
    return next(id for id in tries if id not in taken)
