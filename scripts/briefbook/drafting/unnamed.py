"""Speakers whom an article doesn't name: `a person familiar with the matter`, in its own words.

Only where they speak: a verb of speech stands right behind, or `according to` before; or where the
article says that they asked not to be named.
"""

import re

_WHO = re.compile(
    r"(?<![\w-])(?:(?:an?|one|two|three|four|five|six|several|some|multiple|many|\d{1,2})\s)?"
    r"(?:(?!(?:said|says|told|the|of|to|by|and|from)\s)[A-Za-z][\w’'.-]{1,20}\s){0,3}?"
    r"(?:person|people|persons|sources?|officials?|executives?|insiders?|individuals?|diplomats?"
    r"|employees?|workers|staffers?|aides?|lawyers?|traders?|bankers?|lawmakers?|engineers?"
    r"|managers?|advis[eo]rs?|analysts?|experts?|officers?|investigators?|residents?|researchers?"
    r"|buyers?|man|woman)(?!\w)",
    re.I,
)
_KNOWS = re.compile(
    r",?\s(?:(?:who|that)\s)?(?:(?:is|are|was|were)\s)?(?:(?:both|all|directly|closely)\s)?"
    r"(?:familiar with|briefed on|close to|involved in|(?:with|have|has|had)"
    r"(?: an?)?(?: direct| first-hand| firsthand| close| detailed)? knowledge of|aware of)\s",
    re.I,
)
"""What somebody knows; more words say what."""
_HIDES = re.compile(
    r",?\s(?:(?:who|that)\s(?:(?:were|was|is|are)\s)?|speaking\s|talking\s)"
    r"(?:[a-z]{2,12}\s){0,4}?"
    r"(?:not to be (?:named|identified|quoted)|to be (?:named|identified)|to remain (?:anonymous|unnamed)"
    r"|not be(?:ing)? (?:named|identified)|anonymity|anonymously|authori[sz]ed to (?:speak|talk|discuss))",
    re.I,
)
_VERB = (
    r"(?:said|says|say|told|tells|added|adds|warned|claimed|confirmed|explained|described|estimated"
    r"|predicted|noted|argued|denied|believes?|expects?|disclosed|revealed)"
)
_OBJECT = re.compile(
    rf"(?!{_VERB}\b|(?:who|that|which|and|but|has|have|had|is|are|was|were|will)\b)[\w’'.-]{{1,30}}",
    re.I,
)
_SPEAKS = re.compile(rf"[,”\"]{{0,2}}\s(?:(?:also|later|both|has|have|had)\s)?{_VERB}\b", re.I)
_BEFORE = re.compile(
    rf"(?:\baccording to|\bciting|\bquoting|\b{_VERB}|\b(?:told|confirmed|described|reported) by)\s$",
    re.I,
)
_MOST = 7
"""Words of what somebody knows."""
_REACH = 30


def unnamed_in(text: str) -> str:
    """The article's words for a speaker whom it doesn't name; empty where it has none."""
    for found in _WHO.finditer(text):
        hides = _HIDES.match(text, found.end())
        if hides:
            return text[found.start() : hides.end()]
        knows = _KNOWS.match(text, found.end())
        if knows and (end := _end(text, knows.end())) > knows.end():
            hides = _HIDES.match(text, end)
            speaks = hides or _SPEAKS.match(text, end)
            if speaks or _BEFORE.search(text[max(0, found.start() - _REACH) : found.start()]):
                return text[found.start() : hides.end() if hides else end]
    return ""


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
