"""Who begins a clause and speaks at its end, with all that the article says of them between commas.

`The Bay Trust, a charity that runs nine quays, most of them old, said`: however long that is.
"""

import re

from briefbook.drafting.name_beside import PREPOSITIONS
from briefbook.drafting.printed_names import NAME
from briefbook.drafting.quotations import Span

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
    rf"(?P<name>{NAME}),\swho\s(?:(?:has|have|had|also|always|still|[a-z]{{2,12}}ly)\s){{0,2}}$"
)
"""`Ada Lind, who denies it, came`: she does."""
_LIST = re.compile(rf"{NAME},?\s(?:and|or)\s|{NAME},\s{NAME}")
"""Others who speak with whoever is named first."""
_PARTS = re.compile('[“”"·;:?!]')
LONGEST = 300
"""Characters between a name and its verb."""


def subject_before(text: str, at: int) -> Span | None:
    """The name that begins the clause of the verb at a place, which stands between commas."""
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


def _span(match: re.Match[str], start: int) -> Span:
    return Span(start + match.start("name"), start + match.end("name"))
