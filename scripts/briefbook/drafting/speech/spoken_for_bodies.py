"""Bodies that speak by somebody whom nobody names: `a spokesperson for the Quay Board said`.

The body says it, where it is plain which: its name stands with the spokesperson, or its sort does,
as in `a council spokeswoman said`. Of whom a person is spoken for nothing is known but the words.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefbook.drafting.grammar.person_or_body import could_be_person, is_body
from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.short_forms import KIND
from briefbook.drafting.speech.spokespeople import BODY

_JOB = r"spokes(?:person|man|woman|people)"
_SMALL = r"(?:(?!(?:for|of|from|said|says|told|and|but|who|that|is|was)\s)[a-z-]{2,15}\s){0,2}"
"""What else is said of them: `a senior spokesman`, `a spokesman for the local`."""
_ONE = r"(?<![\w’'-])(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)\s|(?=spokespeople\b|Spokespeople\b))"
_FOR = re.compile(
    rf"{_ONE}{_SMALL}(?:{_JOB}|press\sofficer|representative)\s(?:for|from|of|at|on\sbehalf\sof)\s"
    rf"(?:the\s)?{_SMALL}(?P<body>{BODY})"
)
_OF = re.compile(
    rf"(?<![\w’'-])(?:[Aa]n?|[Tt]he)\s(?P<body>(?!the\s){BODY})(?:['’]s?)?\s{_SMALL}{_JOB}\b"
    r"|(?:^|(?<=[”\"·,;:.]\s))(?P<owner>(?!the\s)"
    + BODY
    + rf"(?:(?<=['’]s)|(?<=s['’])))\s{_SMALL}{_JOB}\b"
)
_OF_A_KIND = re.compile(
    rf"(?<![\w’'-])(?:[Aa]n?|[Tt]he)\s(?:(?!{KIND})[a-z-]{{2,15}}\s){{0,2}}?(?P<kind>{KIND})(?:['’]s)?\s"
    rf"{_SMALL}{_JOB}\b"
    rf"|{_ONE}{_SMALL}{_JOB}\s(?:for|from|of|at)\s(?:the|its|their)\s(?P<whose>{KIND})\b"
)
_IN_BRACKETS = r"(?:\s\([^()]{1,40}\))?"
_DID = (
    r"(?:,\s(?:which|who|speaking|responding|commenting)\s[^,;:“”·]{2,80},)?"
    r"\s(?:(?:has|have|had|also|later|earlier|then|since|[a-z]{2,12}(?<!fami)ly"
    r"|(?:on|late|last)\s[A-Z]?[a-z]{2,10})\s){0,3}"
)
_UNTIL_VERB = re.compile(rf"{_IN_BRACKETS}{_DID}|:?\s")
_LEADS = re.compile(
    r"(?:said|says|added|adds|explained|noted|wrote|[Aa]ccording\sto|stated|confirmed|warned)\s"
)
_ENDS = re.compile(
    rf"{_IN_BRACKETS}(?=$|[,.;:·”\"–—]|\s(?:who|in|on|at|after|during|when|as|and|but|told|last|late"
    r"|yesterday|today|to|by|via)\b)"
)
_REACH = 80
_SOMEBODY = re.compile(
    r"(?:the\s)?(?:Duke|Duchess|Prince|Princess|King|Queen|Earl|Count|Lord|Lady|Sultan|Emir|Pope)\b"
)
_SMALL_WORDS = re.compile(r"\b(?:of|for|the|and|&)\s")
_OWNS = re.compile(r"['’]s?\s[a-z][\w’'-]{0,20}$")
"""`The Bay Trust’s gardens`, of which the name says only whose they are."""


_IN_THE_PLACE = re.compile(
    rf"(?:{_JOB}|press\sofficers?|representatives?)\s(?:for|of)\s(?:the\s)?(?:[\w’'-]{{2,20}}\s){{0,3}}$"
)
"""Before whoever only has somebody speak in their place."""
_ITS_JOB = re.compile(rf"(?:['’]s?)?\s{_SMALL}{_JOB}\b")
"""Behind them: `a Lind spokeswoman said`."""
_BY_A_LAWYER = re.compile(
    r"(?:lawyer|attorney|solicitor|barrister|agent|publicist)s?\s(?:for|of)\s$"
)


class SpokenFor(NamedTuple):
    """A body with those who speak for it, and where they stand."""

    body: str
    """Its name as it is printed; empty where only its sort is told."""
    kind: str
    """Its sort, in small letters, where that is all there is."""
    at: int
    """Where its name or its sort begins."""
    start: int
    end: int

    @property
    def stop(self) -> int:
        """Where its name or its sort ends."""
        return self.at + len(self.body or self.kind)


def spoken_for_by_one(plain: str) -> Iterator[SpokenFor]:
    """Every body that a sentence names with its spokesperson, whether that speaks or not."""
    for pattern in (_FOR, _OF):
        for match in pattern.finditer(plain):
            part = "owner" if match.groupdict().get("owner") else "body"
            name = re.sub(r"['’]s?$|\.$", "", match[part]).removeprefix("the ")
            at = match.start(part) + 4 * match[part].startswith("the ")
            end = match.end() - (pattern is _FOR and match[0].endswith("."))
            if _is_plain(name, plain[:at]):
                yield SpokenFor(name, "", at, match.start(), end)
    for match in _OF_A_KIND.finditer(plain):
        part = "kind" if match["kind"] else "whose"
        yield SpokenFor("", match[part].lower(), match.start(part), *match.span())


def speaking_for(plain: str, at: int) -> SpokenFor | None:
    """The body whose spokesperson stands beside the verb of speech at a place."""
    for one in spoken_for_by_one(plain):
        behind = one.end <= at and _UNTIL_VERB.fullmatch(plain, one.end, at)
        leads = at < one.start and _LEADS.fullmatch(plain, at, one.start)
        if behind or (leads and _ENDS.match(plain, one.end)):
            return one
    return None


def is_spoken_for(text: str, start: int, end: int = 0) -> bool:
    """Whether whoever is named at a place has a spokesperson speak for them."""
    before = _IN_THE_PLACE.search(text[max(0, start - _REACH) : start])
    return before is not None or (end > 0 and _ITS_JOB.match(text, end) is not None)


def has_a_lawyer(text: str, start: int) -> bool:
    """Whether they have a lawyer who speaks: `a lawyer for Ada Lind said`."""
    return _BY_A_LAWYER.search(text[max(0, start - _REACH) : start]) is not None


def _is_plain(name: str, before: str) -> bool:
    """Whether a name is that of a body, and no person's whom somebody speaks for."""
    first = name.partition(" ")[0]
    if not name or _SOMEBODY.match(name) or _OWNS.search(name):
        return False
    named = before.endswith(("the ", "The "))
    if (
        is_title(first)
        and not is_body(_SMALL_WORDS.sub("", name))
        and (not named or " " not in name or could_be_person(name.partition(" ")[2]))
    ):
        return False
    return named or not could_be_person(name)
