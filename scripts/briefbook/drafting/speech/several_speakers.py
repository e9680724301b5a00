"""Several who speak together: `council leader Ada Lind and port chief Bo Ek said`."""

import re
from collections.abc import Sequence

from briefbook.drafting.grammar.person_or_body import could_be_person
from briefbook.drafting.grammar.sentence import Mention
from briefbook.drafting.grammar.whole_clause import says
from briefbook.drafting.speech.printed_names import NAME, PrintedNames

_NO_ROLE = (
    r"(?:of|in|to|for|by|with|from|at|about|against|on|than|between|near|and|or|as|after|before|while"
    r"|when|that|which|who|said|says|told|is|are|was|were|has|have|had|like|unlike)"
)
_ROLE = (
    r"(?:(?:[Tt]he\s)?(?:[A-Z][\w-]{1,20}\s){0,4}"
    rf"(?:(?!{_NO_ROLE}\s)[a-z][a-z’'-]{{1,20}}\s){{1,4}})?"
)
"""What somebody is, and where: `Sund council leader`."""
_ONE = rf"{_ROLE}(?P<name>{NAME})(?:\s\([^()]{{1,30}}\)|,\s\d{{1,3}}(?=,))?"
_JOINED = re.compile(rf",?\sand\s{_ROLE}$")
_COMMA = re.compile(r",\s(?:fellow\s)?$")
_ITEM = re.compile(rf"(?:^|(?<=[;:”\"·,]\s)|(?<=\bbut\s)|(?<=\bwhile\s)){_ONE}$")
_NAMED = re.compile(rf"(?<![\w’'-]){NAME}$")
_REACH, _MOST = 160, 4


def several(text: str, at: int, called: str, printed: PrintedNames) -> tuple[str, ...]:
    """All who speak with whoever is called so beside the verb at a place; nobody for one alone."""
    parts = called.split(" and ") if called else []
    meant = [one for part in parts if len(one := printed.meant(part)) == 1]
    people = [one for (one,) in meant if could_be_person(one)]
    if not people or len(people) < len(parts):
        return ()
    start = text.rfind(called, 0, at)
    # `Under Ada Lind, Bo Ek writes`: a comma alone joins nobody.
    listed = len(parts) > 1 or _JOINED.search(text[max(0, start - _REACH) : max(0, start)])
    before = _before(text, start, printed) if start > 0 and listed else ()
    # `Bo Ek met Ada Lind and Mia Dahl said`: nobody can tell.
    unclear = start > 0 and not before and says(text[:start].rpartition(", ")[2])
    if before is None or unclear:
        return ()
    every = tuple(dict.fromkeys((*before, *people)))
    return every if len(every) > 1 else ()


def _before(text: str, start: int, printed: PrintedNames) -> tuple[str, ...] | None:
    """Others whom a list names before the one at a place; None where it is of something else."""
    found: list[str] = []
    pattern = _JOINED if _JOINED.search(text[max(0, start - _REACH) : start]) else _COMMA
    while len(found) < _MOST:
        near = max(0, start - _REACH)
        joined = pattern.search(text[near:start])
        end = near + joined.start() if joined else 0
        item = _ITEM.search(text[max(0, end - _REACH) : end])
        meant = printed.meant(item["name"]) if item else ()
        if not item or len(meant) != 1 or not could_be_person(meant[0]):
            # `The mother of Mia Dahl, Ada Lind and Bo Ek said`
            return None if _NAMED.search(text[:end][-_REACH:]) else tuple(reversed(found))
        found.append(meant[0])
        start, pattern = max(0, end - _REACH) + item.start(), _COMMA
    return tuple(reversed(found))


def together(text: str, before: Sequence[Mention]) -> tuple[str, ...]:
    """The last one named, and those that a list joins to it: `A, B and C announced`."""
    joined = [before[-1]]
    for mention in reversed(before[:-1]):
        between = text[mention.end : joined[-1].start]
        if not re.fullmatch(
            r"\s*+(?:,|and|, and|,?\s*+\([^)]*\),?\s*+(?:and)?)\s*+(?:the\s+)?", between
        ):
            break
        joined.append(mention)
    return tuple(dict.fromkeys(mention.id for mention in reversed(joined)))
