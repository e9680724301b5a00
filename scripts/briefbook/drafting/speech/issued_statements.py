"""Whose a statement, a letter or a post is, where that speaks in the place of somebody.

`Ada Lind’s statement read`, `a statement from the Bay Trust said`, `said a letter by Bo Ek`.
"""

import re

from briefbook.drafting.grammar.quotations import Span
from briefbook.drafting.speech.printed_names import NAME
from briefbook.drafting.speech.unnamed_beside import KIN

_SORT = r"(?:statement|letter|post|message|e-?mail|tweet|memo|(?:press|news)\srelease)"
_OWNED = re.compile(
    rf"(?<![\w’'-])(?P<name>{NAME})(?:(?<=['’]s)|(?<=s['’]))\s(?:(?!{KIN}\s)[a-z-]{{2,15}}\s){{0,3}}"
    rf"{_SORT}\s(?:also\s|then\s)?$"
)
"""What somebody’s family or lawyer issued isn’t theirs."""
_FROM = (
    rf"\b{_SORT}\s(?:(?:issued|released|published|posted|written|signed|sent|shared)\s)?"
    r"(?:from|by|attributed to)\s(?:the\s)?"
)
_BEFORE = re.compile(rf"{_FROM}(?P<name>{NAME})\s(?:(?:on|late|last)\s[A-Z][a-z]{{2,8}}\s)?$")
_BEHIND = re.compile(
    rf"(?:said|says|read|according to)\s(?:an?|the|another)\s(?:[a-z-]{{2,15}}\s){{0,2}}"
    rf"{_FROM}(?P<name>{NAME})"
)
_REACH = 120


def owner_beside(text: str, at: int) -> Span | None:
    """Where the name stands of whoever wrote what speaks at a place."""
    start = max(0, at - _REACH)
    near = text[start:at]
    if match := _OWNED.search(near) or _BEFORE.search(near):
        name = match["name"]
        end = start + match.start("name") + len(name)
        return Span(start + match.start("name"), end - (2 if name.endswith(("’s", "'s")) else 0))
    behind = _BEHIND.match(text, at)
    return Span(*behind.span("name")) if behind else None
