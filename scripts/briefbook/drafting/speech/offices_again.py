"""Somebody by an office that one person alone has in an article: `the judge said`.

Only where that name stands with the office and no other does: `the minister` may be any of two.
"""

import re
from collections.abc import Sequence

from briefbook.drafting.grammar.person_or_body import could_be_person
from briefbook.drafting.speech.printed_names import NAME, PrintedNames

_OFFICE = (
    r"judge|coroner|magistrate|recorder|prosecutor|mayor|sheriff|governor|ombudsman|archbishop|bishop"
    r"|director|chairman|chairwoman|principal|commissioner|minister|headteacher|headmaster|superintendent|chancellor|ambassador|taoiseach"
)
_AGAIN = re.compile(
    rf"(?:^|[,;:·”]\s|\b(?:but|and|while|as)\s)the\s(?P<office>{_OFFICE})\s"
    r"(?:(?:has|had|also|later|then|[a-z]{2,12}(?<!fami)ly)\s){0,2}"
    r"(?:said|says|told|added|adds|warned|explained|noted|concluded|remarked|asked|wrote|continued)\b"
    rf"|[·”],?\s(?:said|says|added|adds)\sthe\s(?P<behind>{_OFFICE})(?=[.,;:]|$|\s(?:in|on|at|as|who)\b)",
    re.I,
)
_WITH_NAME = re.compile(
    rf"(?<![\w’'-])(?<!(?i:former)\s)(?<!(?i:prime)\s)(?<!(?i:deputy)\s)(?<!(?i:vice)\s)"
    rf"(?P<office>(?i:{_OFFICE}))(?:\s(?:for|of)\s(?:[A-Z][\w’'-]{{1,20}}\s?){{1,3}})?,?\s"
    rf"(?P<name>(?!(?i:{_OFFICE})\s){NAME})"
)
_NAME_BEFORE = re.compile(
    rf"(?P<name>{NAME}),\s(?:the\s|an?\s)?(?:[a-z-]{{2,15}}\s){{0,3}}(?P<office>{_OFFICE})(?=[,.\s])"
)
_SECOND = re.compile(
    rf"\b(?:another|second|other|two|three|former|both)\s(?:[a-z]{{2,12}}\s)?(?:{_OFFICE})", re.I
)
"""Of several, one more may be meant."""


class Offices:
    """Who has an office in an article."""

    def __init__(self, paragraphs: Sequence[str], printed: PrintedNames) -> None:
        self._holders: dict[str, set[str]] = {}
        text = "\n".join(paragraphs)
        for pattern in (_WITH_NAME, _NAME_BEFORE):
            for match in pattern.finditer(text):
                names = [name for name in printed.meant(match["name"]) if could_be_person(name)]
                self._holders.setdefault(match["office"].lower(), set()).update(names)
        for match in _SECOND.finditer(text):
            self._holders.setdefault(match[0].split()[-1].lower(), set()).add("")

    def speaking(self, plain: str) -> str:
        """The name of whoever speaks by their office alone; empty where it isn't plain."""
        match = _AGAIN.search(plain)
        if match is None:
            return ""
        holders = self._holders.get((match["office"] or match["behind"]).lower(), set())
        return next(iter(holders)) if len(holders) == 1 else ""
