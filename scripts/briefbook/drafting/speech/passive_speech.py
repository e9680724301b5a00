"""Who says something in the passive: `was confirmed by Dr Lind`, `as announced by the board`."""

import re
from collections.abc import Sequence

from briefbook.drafting.grammar.sentence import Mention, Speech
from briefbook.drafting.speech.printed_names import NAME, PrintedNames

_SAID = (
    r"(?:\b(?:was|were|is|are|been|being|as)\s(?:(?:also|later|first|since|[a-z]{2,12}ly)\s){0,2}|,\s)"
    r"(?:confirmed|announced|revealed|disclosed|stated|described|acknowledged)"
    r"(?:\s(?:on\s)?[A-Z][a-z]{2,8}day)?\sby\s"
)
"""No `reported by`, which may be what somebody told the police."""
_WHO = r"(?:(?:the|an?|its|his|her|their)\s)?(?:[a-z][\w’'-]{1,20}\s){0,5}"
_NAMED = re.compile(rf"{_SAID}(?P<role>{_WHO})(?P<name>{NAME})")
_UNNAMED = re.compile(
    rf"{_SAID}(?P<who>(?:the\s)?(?:(?!(?:the|an?|of|in|to|for|by)\s)[a-z][a-z-]{{1,20}}\s){{0,3}}"
    r"(?:police|officials|authorities|prosecutors|investigators|detectives|organi[sz]ers|firefighters"
    r"|relatives|doctors|paramedics|bosses|council|club|company))(?=[,.;:·]|$|\s(?:on|in|at|to|that|this|as)\b)"
)
_HANGS = re.compile(r"\b(?:of|for|from|in|at|near|between|with|about)\s(?:the\s)?$")
"""Before a name that only says whose the speaker is: `by a friend of Ada Lind`."""


def said_by(text: str, named: Sequence[Mention], printed: PrintedNames) -> Speech | None:
    """Whoever a sentence says that it was confirmed by."""
    if nobody := _UNNAMED.search(text):
        return Speech("says", unnamed=nobody["who"].removeprefix("the ").strip())
    match = _NAMED.search(text)
    if not match or _HANGS.search(match["role"]):
        return None
    known = [one for one in named if match.start("name") <= one.start < match.end("name")]
    if known:
        return Speech("says", says=(known[-1].id,))
    names = printed.meant(match["name"])
    return Speech("says", unknown=names[0], plain=True) if len(names) == 1 else None
