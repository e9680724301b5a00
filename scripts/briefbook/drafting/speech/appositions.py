"""Who begins a clause and speaks at its end, with all that the article says of them between commas.

`The Bay Trust, a charity that runs nine quays, most of them old, said`: however long that is.
"""

import re

from briefbook.drafting.grammar.quotations import Span
from briefbook.drafting.speech.name_beside import PREPOSITIONS
from briefbook.drafting.speech.printed_names import NAME

_HANGS = rf"(?:{PREPOSITIONS}|after|before|during|since|like|unlike|as)"
_LEAD = (
    r"(?:(?:[Bb]ut|[Aa]nd|[Yy]et|[Tt]hen|[Hh]owever,|[Mm]eanwhile,|[Ff]ellow\s[a-z]{3,20},)\s)?"
    r"(?:(?:the|an?|one|another|its|their|his|her)\s)?"
    rf"(?:(?!{_HANGS}\s)[a-z][a-z’'-]{{1,20}}\s){{0,5}}?"
)
"""What leads to a name that begins a clause: a small word, and somebody's job."""
_BEGINS = re.compile(
    rf"(?:^|[;:”\"·]\s)(?i:{_LEAD})(?!(?i:{_HANGS})\s)(?P<name>{NAME})\.?(?:,\s\d{{1,3}})?,\s(?=\w)"
)
_ENDS = re.compile(
    r",(?:\s(?:has|have|had|also|later|then|[a-z]{2,12}ly"
    r"|(?:on|late|last|earlier|this)\s[A-Z]?[a-z]{2,10})){0,3}\s$"
)
_WHO = re.compile(
    rf"(?<![\w’'-])(?P<name>{NAME}),\swho\s(?:(?:has|have|had|also|always|still|[a-z]{{2,12}}ly)\s){{0,2}}$"
)
"""`Ada Lind, who denies it, came`: she does."""
_LIST = re.compile(rf"{NAME},?\s(?:and|or)\s|{NAME},\s{NAME}")
"""Others who speak with whoever is named first."""
_PARTS = re.compile('[“”"·;:?!]')
LONGEST = 300
"""Characters between a name and its verb."""
_GOES_ON = re.compile(r",\sbut\s(?:has\s|had\s|also\s|later\s){0,2}$")
_GERUND = re.compile(r"(?:saying|accusing|blaming|alleging|vowing|pledging|warning\s(?:that|of))\b")
_OPENS = re.compile(
    rf"(?:(?:But|And|Yet)\s|[A-Z][^,;:“”\"·]{{1,60}},\s)?(?i:{_LEAD})(?!(?i:{_HANGS})\s)"
    rf"(?P<name>{NAME})(?<!['’]s)(?=,?\s[a-z])"
)
_ANOTHER = re.compile(
    rf"[“”\"·;:?!]|\b(?:after|while|when|as|because|who|that|which|before|than)\b|\s{NAME}\s[a-z]"
)
"""Behind the first name, what somebody else may do."""
_HE_OPENS = re.compile(r"(?:(?:But|And|Yet)\s)?(?:He|She)\s")


def goes_on_alone(text: str, at: int) -> bool:
    """Whether `he` or `she` begins a sentence and does nothing else before a verb of speech."""
    opens = _HE_OPENS.match(text)
    return bool(opens and _goes_on(text, at) and not _ANOTHER.search(text, opens.end(), at))


def subject_before(text: str, at: int) -> Span | None:
    """The name that begins the clause of the verb at a place, which stands between commas."""
    if opening := _opening(text, at):
        return opening
    if not _ENDS.search(text[max(0, at - 60) : at]):
        who = _WHO.search(text[max(0, at - LONGEST) : at])
        return _span(who, max(0, at - LONGEST)) if who else None
    start = max(0, at - LONGEST)
    found = [match for match in _BEGINS.finditer(text, 0, at) if match.end() > start]
    for match in reversed(found):
        between = text[match.end() : at]
        if "," in between and not _PARTS.search(between) and not _LIST.match(between):
            return _span(match, 0)
    return None


def _goes_on(text: str, at: int) -> bool:
    """Whether whoever begins the sentence is the subject of the verb at a place."""
    near = text[max(0, at - 60) : at]
    return bool(_GOES_ON.search(near) or (near.endswith(", ") and _GERUND.match(text, at)))


def _opening(text: str, at: int) -> Span | None:
    """The name that begins a sentence and goes on to speak: `Ada Lind came, saying`."""
    opens = _OPENS.match(text) if _goes_on(text, at) else None
    return _span(opens, 0) if opens and not _ANOTHER.search(text, opens.end(), at) else None


def _span(match: re.Match[str], start: int) -> Span:
    return Span(start + match.start("name"), start + match.end("name"))
