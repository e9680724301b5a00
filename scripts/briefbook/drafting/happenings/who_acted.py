"""Who acted in what a sentence tells of, what sort of event that makes it, and where it was."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefbook.drafting.grammar.event_places import places_within
from briefbook.drafting.grammar.kinds_of_events import kind_told
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.known_words import ids, mentions
from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.grammar.sentence import Mention, Moment, Occasion
from briefbook.drafting.grammar.whole_clause import says
from briefbook.drafting.happenings.acting_bodies import OPENING, body_at
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import speech_in
from briefbook.drafting.page.outlet_names import is_outlet
from briefbook.drafting.speech.described_speakers import described_in
from briefbook.drafting.speech.readings import Read
from briefbook.drafting.speech.spokespeople import spokesperson_speaking
from briefbook.drafting.speech.trimmed_names import trimmed

NEWS = 3
"""Paragraphs in which an article tells what it is for."""
_BEGAN = re.compile(
    r"\b(?:brought|moved|tabled|filed|proposed|sponsored|introduced|lodged|drafted|submitted)\sby\s"
    r"(?:[\w’'.-]{1,20}\s){0,4}$"
)
"""Before whoever only began what others decide about: `a motion brought by the Mayor`."""
_BY_SOMEBODY = ("rule", "agreement", "action")
_DID = re.compile(
    r"(?:,[^,;:“”]{2,60},)?\s(?:(?:has|have|on\s\w{3,10}|[A-Z][a-z]{2,6}day|[a-z]{2,12}ly)\s){0,2}"
    r"(?!been\b)(?:[a-z]{2,12}ed|struck|met|began|brought|shut|cut|held|sold|bought|sworn|swore|found"
    r"|put|set|made|gave|took(?!\s(?:effect|place|part)\b))\b"
)
"""Behind somebody who does something, and to whom nothing is done."""
_NAME = r"[A-ZÀ-Ý][\w’'-]{1,30}(?:\s[A-ZÀ-Ý][\w’'-]{1,30}){0,5}"
_FULL_NAME = (
    r"[A-ZÀ-Ý][\w.’'&-]{1,30}(?:\s(?:of\s|for\s|and\s)?(?:the\s)?[A-ZÀ-Ý][\w.’'&-]{1,30}){1,7}"
)
_ACTS = re.compile(rf"(?:(?:The|A|An)\s)?(?P<who>{_FULL_NAME})(?:\sin\s{_NAME})?(?={_DID.pattern})")
"""A sentence that begins with whoever does something."""
_IS_DONE = re.compile(
    r"(?:,[^,;:“”]{2,60},)?\s(?:(?:has|have|had|[a-z]{2,12}ly)\s){0,2}(?:was|were|been|is|are)\b"
)
"""Behind somebody to whom something is done."""
_TWO = re.compile(
    rf"(?P<one>{_NAME})\sand\s(?:the\s)?(?:(?!of\s|in\s)[a-z]{{2,12}}\s){{0,2}}(?P<other>{_NAME})"
    r"(?:\s(?:union|group|party|company))?\s(?:(?:on\s\w{3,10}|[a-z]{2,12}ly|have|both)\s){0,3}"
    r"(?:signed|reached|struck|clinched|sealed|concluded|agreed)\b"
)
"""Two who agree: `Mole Works and the Bay Dockers union have reached a deal`."""
_ANSWERS = re.compile(r"\b(?:asked|answer(?:ed)?|repl(?:y|ied)|declined to|refused to)\b")
"""Somebody was asked: an answer, or none, is a statement too."""


def undated(reading: Read, known: Known, clause: str = "") -> Happening:
    """What a sentence tells of: whoever acted, what sort of event it is, and where.

    Of the news its main `clause` says what sort that is, before all that hangs on it.
    """
    if reading.occasion and reading.occasion.is_meeting and not reading.document:
        return _meeting(reading, reading.occasion)
    named = _apart(reading, known)
    by, kind = _who_and_what(reading, named, clause)
    unnamed = reading.speech.unnamed if not by else ""
    new = reading.speech.unknown if not by and not unnamed else ""
    others = reading.speech.others if new else ()
    if not (by or unnamed or new or clause) and (unnamed := described_speaker(reading, known)):
        kind = "statement"
    if new:
        by = tuple(map(id_of, (new, *others)))
        kind = "report" if is_outlet(new) else "statement"
    if document := reading.document or reading.introduced:
        new, kind = document.name, "report"
        by = tuple(filter(None, (document.by or id_of(new),))) if document.owner else ()
        named = ()
    occasion = reading.occasion if (_speaks(reading) and by) or unnamed else None
    if occasion and _is_of_others(occasion, reading.plain):
        occasion = None
    if document:
        occasion = Occasion(document.sort, document.title, document.words)
    elif occasion:
        kind = occasion.kind
    # A country stands for its bodies, and whoever acted is named already.
    actors = tuple(id for id in named if id not in by and _may_take_part(id, known))
    places = places_within(reading.plain, mentions(reading.plain, known.places))
    if not (by or unnamed or actors) and reading.sentence.paragraph <= NEWS:
        new = subject_of(reading.plain) if clause and kind in _BY_SOMEBODY else ""
        by, actors = ((id_of(new),), ()) if new else ((), ())
        if not new:
            new = next(iter(reading.people), "")
            by, actors = _new_actor(new, kind, reading.plain)
    one = Happening(reading.sentence, "", kind, Moment(""), by, unnamed, actors, places)
    one = replace(one, new=new, others=others, occasion=occasion)
    return _between_two(one, reading.plain, known) if kind == "agreement" else one


def _meeting(reading: Read, occasion: Occasion) -> Happening:
    """A meeting with whoever speaks there in a sentence; whom else it names is only told of."""
    speech = reading.speech
    names = () if speech.says else speech.new_names
    by = tuple(id for id in speech.says if id not in reading.relays) or tuple(map(id_of, names))
    one = Happening(reading.sentence, "", occasion.kind, Moment(""), by, occasion=occasion)
    return replace(one, new=next(iter(names), ""), others=names[1:])


def described_speaker(one: Read, known: Known) -> str:
    """How a sentence calls whoever speaks in it, where it names nobody."""
    speech = one.speech
    if speech.stance == "reports" or speech.says or speech.unknown or speech.among or one.document:
        return ""
    described = spokesperson_speaking(one.plain) or described_in(one.plain)
    return described if described and not mentions(described, known.who) else ""


def _is_of_others(occasion: Occasion, text: str) -> bool:
    """Whether a report only passes on what somebody said: `Lind said, according to a report`."""
    passed_on = occasion.sort == "report" and occasion.words.lower().startswith("according to ")
    return passed_on and len(speech_in(text)) > 1


def _new_actor(name: str, kind: str, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Somebody new as whoever acted, where a verb of doing stands right behind; or took part."""
    if not name:
        return (), ()
    did = kind in _BY_SOMEBODY and _DID.match(text, text.find(name) + len(name))
    return ((id_of(name),), ()) if name in text and did else ((), (id_of(name),))


def subject_of(text: str) -> str:
    """The name with which a sentence begins, of two words, where its bearer does something.

    `The Port Board has approved it`; of `The Board` alone nothing tells whose it is.
    """
    opening = OPENING.match(text)
    start = opening.end() if opening else 0
    body, end = body_at(text, start)
    if body and _DID.match(text, end):
        return body
    match = _ACTS.match(text, start)
    name = trimmed(match["who"]) if match else ""
    return name if " " in name else ""


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


def _who_and_what(reading: Read, named: Sequence[str], clause: str) -> tuple[tuple[str, ...], str]:
    """Who spoke, reported or acted, and what sort of event that makes it."""
    speech, text = reading.speech, reading.plain
    kind = kind_told(clause)
    # What hangs on the news may be how it came about, and is mostly what was before.
    if kind == "other" and (not clause or kind_told(text) == "incident"):
        kind = kind_told(text)
    if speech.says and kind != "meeting":
        return speech.says, "report" if set(speech.says) <= set(reading.relays) else "statement"
    if reading.reporting or speech.unnamed:
        return reading.reporting[:1], "report" if reading.reporting else "statement"
    if kind == "other" and _ANSWERS.search(text):
        kind = "statement"
    # Whoever dies, or is held, has done nothing; whoever is asked may answer.
    acts = kind not in ("other", "incident") and any(
        m.id in named[:1]
        and _begins(text, m)
        and (kind == "statement" or not _IS_DONE.match(text, m.end))
        for m in reading.who
    )
    return (tuple(named[:1]) if acts else ()), kind


def _begins(text: str, one: Mention) -> bool:
    """Whether no verb stands before somebody, behind which something is done to them."""
    return not says(text[: one.start])
