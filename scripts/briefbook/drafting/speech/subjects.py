"""With whom a sentence begins that is on nobody else: whom `he` and `she` mean behind it."""

import re
from collections.abc import Iterable

from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.printed_names import NAME

_LEAD = r"(?:(?:But|And|Yet|Then)\s)?"
_JOB = (
    r"(?:owner|director|president|chief|head|leader|manager|officer|secretary|analyst|economist"
    r"|professor|researcher|scientist|founder|lawyer|engineer|captain|editor|resident|farmer"
    r"|neighbour|neighbor|keeper|driver|parent|teacher|member|lawmaker|candidate|executive)"
)
_OPENS = (
    re.compile(rf"\A{_LEAD}(?:[A-Za-z][\w’'-]{{1,20}}\s){{0,5}}{_JOB}\s(?P<name>{NAME})(?=,?\s)"),
    re.compile(
        rf"\A{_LEAD}(?!(?:In|On|At|For|From|To|Of|By|With|Near|After|Before|Like|Unlike)\s)"
        rf"(?:[^\s,;:“”·]{{1,30}}\s){{1,9}}[^\s,;:“”·]{{1,30}},\s(?P<name>{NAME})(?=,\s)"
    ),
    re.compile(rf"\A{_LEAD}(?!(?:An?|Her|His|Its|Their|Our|My)\s)(?P<name>{NAME})(?=,?\s)"),
)
_NO_SUBJECT = re.compile(r"\sand\s|['’]s?$")
_APPOSED = re.compile(r",\s[^.;:“”]{2,120}?,(?=\s[a-zà-ÿ’']{2,20}\s)")
"""What stands between commas behind a name: `, who chairs the board,`."""
_SOMEBODY = re.compile(
    r"\b(?:man|woman|boy|girl|child|children|people|person|wife|husband|mother|father|parents?|sons?"
    r"|daughters?|brothers?|sisters?|uncle|aunt|cousin|friends?|colleagues?|nurse|doctor|teacher"
    r"|clerk|driver|owner|farmer|nephew|niece|partner|reporter|pilot|assistant|aide|who)\b",
    re.I,
)
_SILENT = re.compile(
    r"\b(?:died|dead|killed|shot|buried|murdered|drowned|stabbed|passed away|missing|arrested"
    r"|jailed|sentenced|convicted)\b"
)
"""Of whom others speak."""
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.I)
_OF_THEM = {
    "he": re.compile(r"\b(?:he|him|his)\b", re.I),
    "she": re.compile(r"\b(?:she|her|hers)\b", re.I),
}
_DESCRIBED = re.compile(
    r"\A(?:The|An?|One|Another|Her|His|Their|Its)\s(?:[a-z][a-z-]{1,20}\s){0,3}?"
    r"(?P<who>[a-z]{3,20})(?=,?\s)"
)


def subject_of(text: str, people: Iterable[str]) -> str:
    """The name as it is printed; empty where another of the `people` in it may be meant, too."""
    found = (match for pattern in _OPENS if (match := pattern.match(text)))
    match = next(found, None)
    if (
        not match
        or _SILENT.search(text)
        or _NO_SUBJECT.search(match["name"])
        or len(list(people)) != 1
    ):
        return ""
    rest = _APPOSED.sub("", text[match.end() :], count=1)
    others = any(is_title(word.strip(".,")) for word in rest.split()) or _SOMEBODY.search(rest)
    return "" if others else match["name"]


def is_spoken_of(plain: str, quoted: Iterable[str]) -> bool:
    """Whether a quotation is on a `she` itself, who is hardly the one that says it."""
    pronoun = _PRONOUN.search(plain)
    return bool(pronoun and any(_OF_THEM[pronoun[0].lower()].search(text) for text in quoted))


def begins_with_somebody(text: str) -> bool:
    """Whether a sentence begins with somebody without a name: `The judge found`."""
    match = _DESCRIBED.match(text)
    if not match or match["who"] == "reporter":
        return False
    return bool(is_title(match["who"]) or _SOMEBODY.fullmatch(match["who"]))
