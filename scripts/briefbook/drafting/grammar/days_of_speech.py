"""Whether a date is that on which somebody spoke, and not that of what they spoke of.

`She said on Friday that the quay closed in May`: Friday is, May is not.
"""

import re
from collections.abc import Iterator

from briefbook.drafting.grammar.sentence import Moment
from briefbook.drafting.grammar.verbs_of_speech import places_of_speech

_BEHIND, _BEFORE, _OPENING = 60, 30, 90
"""Characters between a date and the verb: behind it, before it, and where the date is first."""
_WORD = re.compile(r"\w+")
_OCCASION = re.compile(
    r"\b(?:report|statement|interview|article|letter|briefing|conference|post|notice|speech"
    r"|announcement|Mitteilung|Erklärung|Interview|comunicado|communiqué)s?\b|声明|报告"
)
_ENDS = re.compile(
    r"[,;·“”—–，；：]|:(?!\d)|\b(?:that|which|who|whom|when|where|if|whether|because|after|before|until"
    r"|since|and|but|to|he|she|it|they|dass|que|des?)\b"
)
"""Where begins what is said, or another matter: behind it a date is no longer that of speaking."""
_TOLD_OF = re.compile(r"\b(?:had|has|have)\s(?:\w{1,12}\s)?$")
"""Before a verb of speech that somebody else tells of: `the Mayor said he had told her in May`."""
_PASSIVE = re.compile(r"\b(?:was|were|been|being)\s(?:\w{1,12}\s)?$")
"""Before what was said to somebody: `claimed they were told by e-mail`; who was asked answers."""
_HAPPENS = re.compile(
    r"\b(?:was|were|is|are|had|has|have|would|will|could|did|saw|began|came|went|made|took|left|fell"
    r"|rose|got|gave|found|knew|lost|met|paid|ran|sold|won|wrote|built|bought|broke|died|shut|cut|hit"
    r"|put|let|led|sent|spent|kept|stood|struck|sank|grew|drew|flew|drove|chose|burst|spread|stole"
    r"|(?!(?:released|published|issued|posted|dated|aired|shared|obtained|entitled|titled|named"
    r"|united|need|speed|indeed|hundred|emailed|distributed)\b)[a-z]{3,14}ed)\b"
)
"""Behind a verb of speech, what is told of: `Lind said the board first saw it on May 9`."""
_APPOSED = re.compile(
    r"\s(?:the|an?|its|his|her|their|[A-ZÀ-Ý][\w-]{1,20}['’]s?)\s[^,.;:“”]{2,60},\s[A-ZÀ-Ý][^,.;:“”]{2,40},"
)
"""Whoever speaks, behind the verb: `said its director, Bo Ek, at a briefing`."""
_APPOSITIONS = 3
"""Commas around whoever speaks: `In a statement, its director, Bo Ek, said`."""
_RELATIVE = re.compile(
    r",\s(?:which|that)\s[^,;:“”]{2,120},(?:\s(?:released|published|issued)\s[^,;:“”]{2,40},)?"
)
"""`A report, which looks at boats, released Tuesday, said`."""
_OUT = re.compile(r"\b(?:released|published|issued)\s(?:(?:on|late|early|last)\s){0,2}$")
_PARTS = re.compile("[;:“”]")
_LEADS = re.compile(r"\W{0,9}(?:(?:on|in|late|early|earlier|the|am|im|le|el|al)\s){0,3}", re.I)


def is_of_speech(text: str, moment: Moment) -> bool:
    """Whether a date stands with its sentence's verb of speech, or with `report` and the like."""
    if moment.planned or not moment.phrase:
        return False
    start = text.find(moment.phrase)
    end = start + len(moment.phrase)
    first = next(_own_verbs(text), len(text))
    # `Lind said Ek had been warned in a letter in May`: it isn't hers.
    anchors = (
        match.span()
        for match in _OCCASION.finditer(text)
        if match.start() < first or stands_with_speech(text, *match.span())
    )
    return stands_with_speech(text, start, end) or any(
        _is_beside(text, start, end, *anchor)
        or (anchor[0] < first and _is_release(text, anchor[1], start, moment.phrase))
        for anchor in anchors
    )


def without_relative_clause(text: str, sign: str = "") -> str:
    """A sentence without what only describes a document in it; `sign` takes its place."""
    return _RELATIVE.sub(sign, text)


def _is_release(text: str, end: int, start: int, phrase: str) -> bool:
    """Whether a date is that on which a document came out which a relative clause describes."""
    between = text[end:start]
    is_described = between.startswith((", which ", ", that ")) and not _PARTS.search(between)
    return is_described and _OUT.search(f"{between}{phrase.rpartition(' ')[0]} ") is not None


def stands_with_speech(text: str, start: int, end: int) -> bool:
    """Whether words belong to their sentence's verb of speech, and not to what is said."""
    verbs = ((at, _end_of_word(text, at)) for at in _own_verbs(text))
    return any(
        _is_beside(text, start, end, *verb) and not _HAPPENS.search(text, verb[1], start)
        for verb in verbs
    )


def _own_verbs(text: str) -> Iterator[int]:
    """Where verbs of speech stand that aren't told of themselves."""
    return (
        at
        for at in places_of_speech(text)
        if not _TOLD_OF.search(text, 0, at)
        and (text.startswith("asked", at) or not _PASSIVE.search(text, 0, at))
    )


def _is_beside(text: str, start: int, end: int, first: int, last: int) -> bool:
    apposed = _APPOSED.match(text, last)
    last = apposed.end() if apposed and apposed.end() < start else last
    if 0 <= start - last <= _BEHIND:
        return not _ENDS.search(text[last:start])
    between = text[end:first]
    if 0 <= first - end <= _BEFORE and not _ENDS.search(between):
        return True
    # `On Friday, the Mayor said`.
    opens = _LEADS.fullmatch(text[:start]) is not None
    ends = _ENDS.findall(between)
    # `In a letter to the board, the Mayor said`.
    few = len(ends) <= 1 or (set(ends) <= {",", "to"} and len(ends) <= _APPOSITIONS)
    return opens and 0 <= first - end <= _OPENING and few


def _end_of_word(text: str, at: int) -> int:
    match = _WORD.match(text, at)
    return match.end() if match else at
