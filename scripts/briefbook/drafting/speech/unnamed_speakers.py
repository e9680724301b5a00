"""Speakers whom an article doesn't name: `a person familiar with the matter`, in its own words.

Only where they speak: a verb of speech stands right behind, or `according to` before; or where the
article says that they asked not to be named.
"""

import re

from briefbook.drafting.speech.spoken_for_bodies import spoken_for_by_one
from briefbook.drafting.speech.spokespeople import spoken_for

_COUNT = r"(?:an?|the|one|two|three|four|five|six|several|some|multiple|many|\d{1,2})"
_NO_PART = (
    r"(?:said|says|told|citing|quoting|according|per|the|of|to|by|and|but|from|with|in|on|at|for|as"
    r"|that|which|who|is|are|was|were)"
)
"""Words that don't stand between `two` and `officials`."""
_WHO = re.compile(
    rf"(?<![\w-])(?:{_COUNT}\s)?(?:of\s(?:the|its|their)\s)?"
    rf"(?:(?!{_NO_PART}\s)[A-Za-z][\w’'.-]{{1,20}}\s){{0,3}}?"
    r"(?:person|people|persons|sources?|officials?|executives?|insiders?|individuals?|diplomats?"
    r"|employees?|workers|staffers?|aides?|lawyers?|traders?|bankers?|lawmakers?|engineers?"
    r"|managers?|advis[eo]rs?|analysts?|experts?|officers?|investigators?|residents?|researchers?"
    r"|buyers?|spokes(?:person|man|woman|people)|representatives?|colleagues?|members?|man|woman"
    r"|authorities|detectives?|prosecutors?|deputies|agents?|firefighters?|leaders?|organi[sz]ers?"
    r"|campaigners?|activists?|councillors?|students?)"
    r"(?!\w)",
    re.I,
)
_KNOWS = re.compile(
    r"\s(?:at|in|of|from|within|inside|with)\s"
    r"|,?\s(?:(?:who|that)\s)?(?:(?:is|are|was|were)\s)?(?:(?:both|all|directly|closely)\s)?"
    r"(?:familiar with|briefed on|close to|involved in|(?:with|have|has|had)"
    r"(?: an?)?(?: direct| first-hand| firsthand| close| detailed)? knowledge of|aware of)\s"
    r"|\swho\s(?:was|were|is|are|has|have|had|attended|works?|worked|lives?|lived|saw|heard)\s",
    re.I,
)
"""What somebody knows, and where somebody works; more words say what."""
_HIDES = re.compile(
    r",?\s(?:(?:who|that)\s(?:(?:were|was|is|are)\s)?|speaking\s|talking\s)"
    r"(?:[a-z]{2,12}\s){0,4}?(?:not to be (?:named|identified|quoted)|to be (?:named|identified)"
    r"|to remain (?:anonymous|unnamed)|not be(?:ing)? (?:named|identified)|anonymity|anonymously"
    r"|authori[sz]ed to (?:speak|talk|discuss)(?: publicly| to the (?:media|press))?)",
    re.I,
)
_VERB = (
    r"(?:said|says|say|told|tells|added|adds|warned|warns|claimed|confirmed|explained|described"
    r"|estimated|predicted|noted|argued|denied|believes?|expects?|estimates?|disclosed|revealed|stated"
    r"|emphasi[sz]ed|stressed|insisted|suggested|acknowledged|announced|reported|urged|wrote)"
)
_OBJECT = re.compile(
    rf"(?!{_VERB}\b|(?:who|that|which|and|but|has|have|had|is|are|was|were|will|on|after|before"
    r"|during|when|while|because|as|since|until|if)\b)"
    r"[\w’'.&-]{1,30}",
    re.I,
)
_SPEAKS = re.compile(rf"[,”\"]{{0,2}}\s(?:(?:also|later|both|has|have|had)\s)?{_VERB}\b", re.I)
_BEFORE = re.compile(
    rf"(?:\b(?:according to|citing|quoting|(?!told|tells){_VERB}"
    r"|(?:told|confirmed|described|reported) by))\s$",
    re.I,
)
_OF_OTHERS = re.compile(r"\b(?:to|with|from|of|about|among|between|than|by)\s$", re.I)
"""Before those of whom somebody else tells: `he had spoken to people in the port`."""
_FIRST = re.compile(
    rf"(?:{_COUNT}|people|sources|officials|senior|experts|analysts|engineers|residents|workers"
    r"|authorities|detectives|prosecutors|deputies|agents|firefighters|leaders|organi[sz]ers"
    r"|campaigners|activists|councillors|students|investigators|members|lawyers|employees)(?=\s)",
    re.I,
)
"""What has a capital only because a sentence begins with it."""
_TITLE = re.compile(r"[A-Z][a-z]{1,20}\s[A-Z][a-z]{1,20}$")
_NAME_BEFORE = re.compile(r"[A-ZÀ-Ý][\w’'-]{1,30},\s(?:[a-z][a-z-]{1,20}\s){0,3}$")
_NAME_BEHIND = re.compile(r",?\s[A-ZÀ-Ý][\w’'-]{1,30}\s[A-ZÀ-Ý]")
_ACTS = re.compile(
    r"\s(?:will|would|can|could|may|might|must|should|shall|has|have|had|is|are|was|were|did|do"
    r"|does)\s"
)
_MOST = 7
"""Words of what somebody knows."""
_REACH = 30
_NEAR = len(" with the ")


def unnamed_in(text: str) -> str:
    """The article's words for a speaker whom it doesn't name; empty where it has none."""
    bodies = tuple(spoken_for(text))
    one_each = [one for one in spoken_for_by_one(text) if one.body]
    for who in _WHO.finditer(text):
        # `Chief Financial Officer` is the title of somebody with a name.
        if _TITLE.search(who[0]):
            continue
        near = (one for one in bodies if 0 < one.start - who.end() <= _NEAR)
        for_body = any(one.start <= who.start() < one.end for one in one_each)
        if (for_body or any(near)) and not _HIDES.search(text, who.end()):
            continue
        if end := _of_whom(text, who.start(), who.end()):
            words = text[who.start() : end]
            return words[0].lower() + words[1:] if _FIRST.match(words) else words
    return ""


def _of_whom(text: str, start: int, end: int) -> int:
    """Where the words end that say what somebody knows or hides; 0 where nobody speaks there."""
    if hides := _HIDES.match(text, end):
        return hides.end()
    knows = _KNOWS.match(text, end)
    if not knows or (end := _end(text, knows.end())) == knows.end():
        return 0
    if hides := _HIDES.match(text, end):
        return hides.end()
    before = text[max(0, start - _REACH) : start]
    if _NAME_BEHIND.match(text, end) or (
        text[end : end + 1] == "," and _NAME_BEFORE.search(before)
    ):
        return 0
    # `He led workers to believe it`: that is what he did.
    if text.endswith(" to", 0, end):
        return 0
    speaks = _SPEAKS.match(text, end) and not _OF_OTHERS.search(before)
    # `Lind said two people from Sund will come`: they are what she speaks of.
    told = _BEFORE.search(before) and not _ACTS.match(text, end)
    return end if speaks or told else 0


def _end(text: str, at: int) -> int:
    """Where it ends what somebody knows: at a sign, a verb, or after some words."""
    end = at
    for _ in range(_MOST):
        word = _OBJECT.match(text, at)
        if not word:
            break
        end = word.end()
        if text[end : end + 1] != " ":
            break
        at = end + 1
    return end - 1 if text[end - 1] == "." else end
