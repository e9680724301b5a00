"""Hearings, inquests and meetings at which what an article tells was said, by whomever.

`The court heard`, `Prosecuting, Ada Lind said`, `Bo Ek told Tuesday night’s council meeting`: one
meeting, at which several speak. Who has a part in it by their office speaks there as well, unless
their sentence tells of another occasion.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefbook.drafting.grammar.days_of_speech import is_of_speech
from briefbook.drafting.grammar.sentence import Moment, Occasion, Speech
from briefbook.drafting.speech.sentence_readings import Read

_ALSO = r"(?:(?:has|have|had|also|then|later|previously|earlier|was|were|been)\s){0,3}"
_WHERE = r"(?:,?\s(?:(?:sitting|held)\s)?(?:at|in|into|on)\s[^,.;:“”·]{2,60}?,?)?"
_SITS = (
    ("inquest", r"[Ii]nquest"),
    ("inquiry", r"(?:(?<!police\s)inquiry|Inquiry)"),
    ("tribunal", r"[Tt]ribunal"),
    ("court", r"(?:[Cc]ourt|jury)"),
    ("committee", r"(?:[Cc]ommittee|panel)"),
    ("council-meeting", r"[Cc]ouncil"),
    ("meeting", r"meeting"),
    ("hearing", r"hearing"),
)
_LED = r"(?<![\w’'-])(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|(?=[A-Z]))\s?)"
_HEARD = tuple(
    (sort, re.compile(
        rf"{_LED}(?:[\w’'-]{{2,20}}\s){{0,4}}?{word}{_WHERE}\s(?:{_ALSO}heard|"
        rf"(?:(?:has|have|had|also)\s){{0,2}}(?:was|were|been)\s(?:also\s|then\s)?told)\b"
    ))
    for sort, word in _SITS
)  # fmt: skip
_LISTEN = (
    ("court", re.compile(
        rf"\b(?:[Jj]urors|[Mm]agistrates|[Jj]udges)\s(?:{_ALSO}heard|were\stold)\b"
    )),
    ("council-meeting", re.compile(rf"\b[Cc]ouncillors\s(?:{_ALSO}heard|were\stold)\b")),
    ("court", re.compile(
        r"\b(?:told|telling)\s(?:the\s)?(?:[A-Z][\w’'-]{1,20}\s){1,4}[Cc]ourt\b"
    )),
    ("inquiry", re.compile(r"\btold\s(?:the\s)?(?:[A-Z][\w’'-]{1,20}\s){1,4}[Ii]nquiry\b")),
    ("committee", re.compile(
        r"\btold\s(?:the\s)?(?:[A-Z][\w’'&-]{1,20}\s(?:(?:and|of|on|for)\s)?){1,6}[Cc]ommittee\b"
    )),
    ("inquest", re.compile(
        r"\b(?:[Cc]oncluding|[Oo]pening|[Cc]losing|[Aa]djourning)\s(?:the|an|his|her)\s"
        r"(?:[\w’'-]{2,20}\s){0,3}inquest\b"
        r"|\b[Rr]ecording\s(?:an?|his|her|the)\s[^,.;“”·]{0,60}(?:verdict|conclusion)\b"
    )),
    ("court", re.compile(
        r"(?:^|[·”]\s)(?:Prosecuting|Defending|Mitigating|Passing sentence|In mitigation|Summing up"
        r"|Sentencing(?=\s|,)[^,.;“”·]{0,60}|(?:Opening|Closing)\sthe\s(?:case|trial|prosecution)"
        r"[^,.;“”·]{0,40}|Giving evidence[^,.;“”·]{0,40}"
        r"|Addressing\sthe\s(?:court|jury|defendants?)),"
        r"|,\s(?:prosecuting|defending|mitigating|for\sthe\s(?:prosecution|defen[cs]e)),?\s"
        r"(?:said|told|added|explained|asked|argued)"
        r"|\b(?:judge|Judge|Recorder|magistrate)\b[^.;“”·]{0,60}\s(?:told|said|added)\b[^.;“”·]{0,40}"
        r"\b(?:as\s(?:he|she)\s(?:sentenced|jailed|passed)|when\ssentencing|in\ssentencing)"
    )),
    ("meeting", re.compile(
        r"\b(?:told|addressed|asked)\s(?:[A-Z][a-z]{2,8}day|last|yesterday|today)(?:\s(?:night|evening|morning))?['’]?s?\s"
        r"(?:[\w’'-]{2,20}\s){0,4}?meeting\b"
    )),
    ("meeting", re.compile(
        r"\bspoke(?:\sout)?\sat\s(?:the|an?|[A-Z][a-z]{2,8}day(?:\snight)?['’]s)\s"
        r"(?:[\w’'-]{2,20}\s){0,3}?meeting\b"
    )),
    ("hearing", re.compile(
        r"\btestified\s(?!in\s(?:19|20))"
        r"|\b(?:in|In)\s(?:an?|his|her|their|the)\svictim\s(?:personal\s|impact\s)?statement\b"
    )),
)  # fmt: skip
_APPEARED = re.compile(
    r"\b(?:appeared|sentenced|jailed|convicted|guilty|pleaded|admitted|denied|trial|acquitted|remanded)"
    r"\b[^.;“”·]{0,90}\b(?:at|in|before)\s(?:the\s)?(?:[A-Z][\w’'-]{1,20}\s){1,4}Court\b"
    r"|\b(?:[Aa]t|[Ii]n)\s(?:[A-Z][\w’'-]{1,20}\s){1,4}Court\b[^.;“”·]{0,60}"
    r"\b(?:appeared|sentenced|jailed|convicted|pleaded|admitted|denied|acquitted|remanded)\b"
)
_ANOTHER_DAY = re.compile(
    r"\b(?:will|due|to\sbe|to\sappear|next|expected|previous(?:ly)?|already|(?:19|20)\d\d|had\sbeen|earlier)\b"
)
"""Of another hearing than the one that the article is on."""
_BENCH = (
    r"(?:Judge|Recorder|[Cc]oroner|[Pp]rosecutor|[Mm]agistrate|[Bb]arrister"
    r"|(?:[Dd]efen[cs]e|[Pp]rosecuting)\s(?:counsel|solicitor))"
)
_SEATS = r"(?:Cllrs?|Coun|Councill?ors?|councill?or|Council(?:man|woman|member))"
_OF_A_COURT = re.compile(
    rf"\b{_BENCH}\.?,?\s(?:(?:Mr|Mrs|Ms|Miss|Sir|Dame)\s)?(?P<name>[A-Z])"
    r"|(?P<before>[A-Z][\w’'-]{1,30})(?:,?\s(?:KC|QC|SC)\b|,\s(?:the\s|an?\s)?(?:[a-z-]{2,15}\s){0,3}"
    r"(?:prosecuting|defending|mitigating|prosecutor|coroner|barrister|magistrate)\b)"
    r"|(?P<alone>(?:^|[,·”]\s)(?:said\s)?[Tt]he\s(?:judge|coroner|prosecutor|magistrate|barrister|prosecution"
    r"|defen[cs]e|Crown)\b|\b[Aa]ccording\sto\sthe\s(?:prosecution|defen[cs]e|Crown)\b)"
)
_OF_A_COUNCIL = re.compile(
    rf"\b{_SEATS}\.?\s(?P<name>[A-Z])"
    r"|(?P<before>[A-Z][\w’'-]{1,30}),\s(?:the\s|an?\s)?(?:[a-z-]{2,15}\s){0,3}councill?or\b"
    r"|(?P<alone>(?!))"
)
"""Whoever has a part in it by their office: it stands before the name, behind it, or alone."""
_BEFORE_IT = re.compile(r"\b(?:previous(?:ly)?|earlier|last\s(?:week|month|year))\b")
"""Tells of a meeting before the one that the article is on."""
_ELSEWHERE = re.compile(
    r"\b(?:outside|after(?:wards)?|following|ahead\sof|before\sthe|speaking\sto|statement|interview"
    r"|earlier|previously|press|posted|wrote|spokes\w{3,6}|reporters|released)\b",
    re.I,
)
"""What tells of another occasion, or may."""
_COURT = re.compile(
    r"(?<![\w’'-])(?:[A-Z][\w’'-]{1,20}\s){1,3}(?:(?:Crown|Magistrates[’']?|County|Coroner[’']?s[’']?"
    r"|High|District|Criminal|Circuit)\s)?Court\b"
)
_COUNCIL = re.compile(r"(?<![\w’'-])(?:[A-Z][\w’'-]{1,20}\s){1,4}Council\b")
_ANY = r"(?:[Ii]nquest|[Ii]nquiry|[Tt]ribunal|[Cc]ourt|hearing|meeting|[Cc]ommittee|[Cc]ouncil)"
_DAY_BEHIND = re.compile(
    rf"\b(?:{_ANY}|heard|told)\s(?:(?:on|held|late|earlier|last|the)\s){{0,3}}$"
)
_DAY_BEFORE = re.compile(rf"(?:['’]s)?\s(?:night['’]s\s)?(?:[\w’'-]{{2,20}}\s){{0,4}}?{_ANY}\b")
_REACH = 40
_LEADING = re.compile(r"^(?:The|At|In|A|An|But|And|On)\s")
_PLAIN = {
    "court": "A court hears a case",
    "inquest": "An inquest hears evidence",
    "inquiry": "An inquiry hears evidence",
    "tribunal": "A tribunal hears a case",
    "committee": "A committee hears evidence",
    "council-meeting": "A council meets",
    "meeting": "A meeting is held",
    "hearing": "A hearing is held",
}
_OF_COURTS = ("court", "inquest", "inquiry", "tribunal")
_OF_COUNCILS = ("council-meeting", "committee", "meeting")


def at_meetings(readings: Sequence[Read]) -> list[Read]:
    """The same, with the meeting at which something was said, where the article tells of one."""
    told = [_at_meeting(one) for one in readings]
    sorts = _sorts(told)
    if not sorts and not any(map(_appeared, told)):
        return list(readings)
    if sorts <= {"court", "hearing"}:
        told = [replace(one, occasion=_appeared(one) or one.occasion) for one in told]
        sorts |= _sorts(told)
    text = " ".join(one.plain for one in readings)
    return [_titled(replace(one, occasion=_of_office(one, sorts)), text) for one in told]


def _sorts(readings: Sequence[Read]) -> set[str]:
    return {one.occasion.sort for one in readings if one.occasion and one.occasion.is_meeting}


def _at_meeting(one: Read) -> Read:
    """With the meeting that it tells of, at which no outlet speaks that only reported it."""
    meeting = _meeting(one)
    if meeting is None:
        return one
    outlets = one.outlet and one.speech.unknown == one.outlet
    return replace(one, occasion=meeting, speech=Speech() if outlets else one.speech)


def _meeting(one: Read) -> Occasion | None:
    """The meeting that a sentence tells of; None where it tells of another occasion."""
    spoken = one.occasion
    if spoken and not spoken.is_meeting and spoken.sort != "statement":
        return None
    found = ((sort, words.search(one.plain)) for sort, words in (*_HEARD, *_LISTEN))
    sort, match = next(((s, m) for s, m in found if m), ("", None))
    if match is None or _BEFORE_IT.search(match[0]):
        return None
    words = match[0].strip(" ,·”")
    return Occasion(sort, _PLAIN[sort], f"{words[0].lower()}{words[1:]}")


def _appeared(one: Read) -> Occasion | None:
    """The court before which somebody appeared, as far as nobody speaks of it elsewhere."""
    match = _APPEARED.search(one.plain)
    if one.occasion or match is None or _ANOTHER_DAY.search(one.plain):
        return None
    return Occasion("court", _PLAIN["court"], match[0])


def _of_office(one: Read, sorts: set[str]) -> Occasion | None:
    """The meeting at which somebody speaks who has an office there, and no other occasion."""
    if one.occasion and one.occasion.sort == "council" and sorts & {"meeting", "council-meeting"}:
        return one.occasion._replace(sort="council-meeting")
    if one.occasion or _ELSEWHERE.search(one.plain) or one.relays or one.outlet or one.paper:
        return one.occasion
    if one.speech.stance == "reports":
        return None
    for of_office, office in ((_OF_COURTS, _OF_A_COURT), (_OF_COUNCILS, _OF_A_COUNCIL)):
        sort = next((sort for sort in of_office if sort in sorts), "")
        for match in office.finditer(one.plain) if sort else ():
            if _is_speaker(one, match):
                return Occasion(sort, _PLAIN[sort], match[0].strip(" ,·”"))
    return None


def _is_speaker(one: Read, match: re.Match[str]) -> bool:
    """Whether an office is that of whoever speaks, and not of somebody who is spoken of."""
    speech = one.speech
    if match["alone"]:
        return not speech.says and not speech.unknown
    if match["before"]:
        near = one.plain[max(0, match.start() - _REACH) : match.end("before")]
    else:
        near = one.plain[match.start("name") : match.start("name") + _REACH]
    surname = speech.unknown.rpartition(" ")[2]
    known = (one.plain[who.start : who.end] for who in one.who if who.id in speech.says)
    named = [name for name in (surname, *known) if name]
    return any(name in near for name in named)


def _titled(one: Read, text: str) -> Read:
    """With the name of the court or council in the title, where the article names only one."""
    spoken = one.occasion
    if not spoken or not spoken.is_meeting:
        return one
    title = _PLAIN[spoken.sort]
    if spoken.sort in ("court", "council-meeting", "meeting"):
        body = _only(_COURT if spoken.sort == "court" else _COUNCIL, text)
        did = "hears a case" if spoken.sort == "court" else "meets"
        title = f"{body} {did}" if body else title
    return replace(one, occasion=spoken._replace(title=title))


def _only(pattern: re.Pattern[str], text: str) -> str:
    """The one name of its kind in a text; empty where there are several, or none."""
    names = {_LEADING.sub("", match[0]) for match in pattern.finditer(text)}
    longest = {one for one in names if not any(one != two and two.endswith(one) for two in names)}
    return longest.pop() if len(longest) == 1 else ""


def is_day_of_meeting(one: Read, moment: Moment) -> bool:
    """The same for a sentence, where a day on which somebody spoke is that of the meeting, too."""
    said = bool(one.speech.says or one.speech.unknown) and is_of_speech(one.plain, moment)
    return said or is_of_meeting(one.plain, moment.phrase)


def is_of_meeting(text: str, phrase: str) -> bool:
    """Whether a date is that of a meeting, and not of what was told there."""
    at = text.find(phrase)
    if at < 0:
        return False
    return bool(_DAY_BEHIND.search(text[max(0, at - 60) : at])) or bool(
        _DAY_BEFORE.match(text, at + len(phrase))
    )
