"""Somebody whom the first lines only describe, and the next sentence names.

`It is old, according to a student`, and then `Ada Lind, who found it, wrote …`: likely she is the
one, but nothing says so, and an editor is asked.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.person_or_body import could_be_person
from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.speech.carried_speakers import has_speaker, is_plain
from briefbook.drafting.speech.described_speakers import described_in
from briefbook.drafting.speech.sentence_readings import Read

WITHIN = 3
"""Paragraphs in which an article tells shortly what it is on; a heading may be one."""
_SORTS = (
    "programmer developer engineer coder hacker researcher expert specialist analyst",
    "scientist researcher professor academic biologist historian economist expert scholar",
    "student pupil undergraduate graduate teenager schoolgirl schoolboy",
    "mother mum mom father dad parent widow widower wife husband grandmother grandfather couple",
    "doctor surgeon physician consultant nurse medic paramedic",
    "woman man resident neighbour neighbor witness local homeowner shopper customer passenger",
    "teacher headteacher headmaster principal lecturer",
    "farmer grower fisherman skipper captain sailor diver driver pilot",
    "lawyer attorney solicitor barrister",
    "owner landlord founder entrepreneur businessman businesswoman boss chef",
    "worker employee staffer whistleblower",
    "campaigner activist volunteer protester",
    "politician senator lawmaker councillor minister mayor official",
    "writer author journalist blogger reporter artist musician singer actor actress",
    "officer policeman policewoman detective constable sheriff deputy",
    "player coach manager athlete runner footballer swimmer",
)
_OF_SORT = tuple(frozenset(words.split()) for words in _SORTS)
_JOBS: frozenset[str] = frozenset().union(*_OF_SORT)
_ONE = re.compile(r"(?:an?|one)\s(?P<words>[^,;:“”]{3,80})\Z")
_OTHER = re.compile(
    r"\A(?:But|However|Yet|Meanwhile|Separately|Also|In response|Another|Other)\b"
    r"|\b(?:however|meanwhile|also|too|another|disagreed|denied|rejected|dismissed|responded)\b"
)
"""Begins or tells what somebody else says."""
_WORDS = re.compile(r"[a-z]{3,20}")
_SMALL = re.compile(r"\b[a-z]")
_PARTS = re.compile(r"[.,;:“”·]")
_APPOSED = re.compile(r",\s(?:\d{1,3},\s)?(?:an?|the)\s([^,;:“”·]{3,60})")
_WHO = re.compile(r",\s(?:who\s|\d{1,3},)")
_BESIDE = 60
"""Characters before a surname in which a job may stand."""


def named_next(readings: Iterable[Read], known: Known) -> Iterator[Read]:
    """With a question whether it is the one named next, where nobody else is spoken of."""
    every = list(readings)
    for number, one in enumerate(every):
        following = every[number + 1] if number + 1 < len(every) else None
        described = _described(one)
        if described and following and not any(map(_names_anybody, every[: number + 1])):
            name = _name(following, known)
            # `A student told Bo Ek`: he isn't the student.
            listens = name and _surname(name, known) in one.sentence.text
            if name and not listens and _may_be(described, following.plain, _surname(name, known)):
                speech = Speech("says", among=(name,), called=described)
                one = replace(one, speech=speech)
        yield one


def _described(one: Read) -> str:
    """How one of the first sentences calls one person who speaks and has no name."""
    if one.sentence.paragraph > WITHIN or one.document or one.relays or one.outlet:
        return ""
    silent = not has_speaker(one.speech) and not one.speech.pronoun
    words = one.speech.unnamed or (described_in(one.plain) if silent else "")
    match = _ONE.match(words)
    return words if match and _jobs(match["words"].partition(" who ")[0]) else ""


def _names_anybody(one: Read) -> bool:
    """Whether somebody else may be meant: a sentence until here has a person's name."""
    speech = one.speech
    return bool(one.people or speech.says or speech.unknown or speech.among)


def _name(one: Read, known: Known) -> str:
    """The one person who speaks in the sentence behind, by id or new name."""
    speech = one.speech
    if not is_plain(speech) or speech.others or speech.stance != "says" or len(speech.says) > 1:
        return ""
    if speech.says:
        return speech.says[0] if speech.says[0] in known.persons else ""
    others = set(one.people) - {speech.unknown}
    return speech.unknown if could_be_person(speech.unknown) and not others else ""


def _surname(name: str, known: Known) -> str:
    """The last word of a name, or of that of an id."""
    return known.name(name).rpartition(" ")[2]


def _may_be(described: str, text: str, last: str) -> bool:
    """Whether what stands beside the surname is of the same sort, or is nothing at all."""
    at = text.find(last)
    if at < 0 or _OTHER.search(text):
        return False
    before = _PARTS.split(text[max(0, at - _BESIDE) : at])[-1]
    behind = text[at + len(last) :]
    apposed = _APPOSED.match(behind)
    beside = _jobs(before) | (_jobs(apposed[1]) if apposed else set())
    own = _jobs(described.partition(" who ")[0])
    if beside:
        return any(_alike(a, b) for a in own for b in beside)
    # Of another job that isn't known nothing can be said; `who found it` tells of the same deed.
    return bool(not apposed and not _SMALL.search(before) and _WHO.match(behind))


def _jobs(words: str) -> set[str]:
    """The words for what somebody is."""
    return {word for word in _WORDS.findall(words.lower()) if word in _JOBS}


def _alike(one: str, other: str) -> bool:
    """Whether both may be said of one person."""
    return one == other or any({one, other} <= sort for sort in _OF_SORT)
