"""Bodies that an article tells apart by whose they are: `Russia’s Defense Ministry`.

Two countries have a ministry of one name, and two towns police: with another owner each is somebody
else, so the owner is a part of the name, in one form however it is printed.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_ADJECTIVES = {
    "Afghanistan": "Afghan", "Argentina": "Argentine", "Armenia": "Armenian",
    "Australia": "Australian", "Austria": "Austrian", "Azerbaijan": "Azerbaijani",
    "Bangladesh": "Bangladeshi", "Belarus": "Belarusian", "Belgium": "Belgian",
    "Brazil": "Brazilian", "Britain": "British", "Canada": "Canadian", "Chile": "Chilean",
    "China": "Chinese", "Colombia": "Colombian", "Cuba": "Cuban", "Denmark": "Danish",
    "Egypt": "Egyptian", "Ethiopia": "Ethiopian", "Finland": "Finnish", "France": "French",
    "Germany": "German", "Greece": "Greek", "Hungary": "Hungarian", "India": "Indian",
    "Indonesia": "Indonesian", "Iran": "Iranian", "Iraq": "Iraqi", "Ireland": "Irish",
    "Israel": "Israeli", "Italy": "Italian", "Japan": "Japanese", "Kenya": "Kenyan",
    "Lebanon": "Lebanese", "Libya": "Libyan", "Malaysia": "Malaysian", "Mexico": "Mexican",
    "Morocco": "Moroccan", "Nigeria": "Nigerian", "North Korea": "North Korean",
    "Norway": "Norwegian", "Pakistan": "Pakistani", "Philippines": "Philippine",
    "Poland": "Polish", "Portugal": "Portuguese", "Qatar": "Qatari", "Romania": "Romanian",
    "Russia": "Russian", "Saudi Arabia": "Saudi", "Serbia": "Serbian",
    "South Africa": "South African", "South Korea": "South Korean", "Spain": "Spanish",
    "Sudan": "Sudanese", "Sweden": "Swedish", "Switzerland": "Swiss", "Syria": "Syrian",
    "Taiwan": "Taiwanese", "Thailand": "Thai", "Turkey": "Turkish", "U.K.": "British",
    "U.S.": "US", "UK": "British", "US": "US", "USA": "US", "Ukraine": "Ukrainian",
    "United States": "US", "Venezuela": "Venezuelan", "Vietnam": "Vietnamese",
}  # fmt: skip
"""Whose something is, by the name of each country; a capital may be meant as a town."""
_COUNTRIES = "|".join(map(re.escape, sorted(_ADJECTIVES, key=len, reverse=True)))
_OF_A_COUNTRY = "|".join(sorted({*_ADJECTIVES.values(), "American"}, key=len, reverse=True))
_KIND = (
    r"(?i:ministry|department|agency|police|army|navy|air force|military|court|commission"
    r"|authority|parliament|service|bureau|bank|embassy|coast guard)"
)
_NO_PART = r"(?!(?:said|says|told|and|or|but|of|in|on|to|for|by|with|from|the|an?|its|his|her)\s)"
_OF = r"(?:\s(?:of|for)\s[A-Z]\w{1,20}(?:\s(?:and\s)?[A-Z]\w{1,20}){0,3})?"
_NATIONAL = re.compile(
    rf"(?<![\w’'-])(?:(?P<country>{_COUNTRIES})(?:['’]s?\s|(?<=U[.]S[.])\s|(?<=US)\s|(?<=UK)\s)"
    rf"|(?P<adjective>{_OF_A_COUNTRY})\s)"
    rf"(?P<bare>(?:{_NO_PART}[A-Za-z][\w-]{{1,20}}\s){{0,3}}?{_KIND}(?!\w){_OF})"
)
_NO_TOWN = (
    r"(?!(?:The|An?|In|On|At|And|But|As|When|While|After|Before|Local|State|Federal|Military|Riot"
    r"|Armed|City|County|Town|Traffic|Transport|Border|Secret|National|Religious|Many|Some|Several"
    r"|Then|Later|Meanwhile|Both|No|His|Her|Their|Its|[A-Z][a-z]{2,5}s?day)\s)"
)
_TOWN = r"[A-ZÀ-Ý][\w-]{2,20}(?:\s[A-ZÀ-Ý][\w-]{2,20}){0,2}"
_POLICE = re.compile(
    rf"(?<![\w’'-]){_NO_TOWN}(?P<town>{_TOWN})(?:['’]s)?\s(?P<bare>police)(?!\w)"
    rf"|\b(?P<first>[Pp]olice)\sin\s(?P<place>{_TOWN})"
)


class OwnedBody(NamedTuple):
    """A body with its owner, and where both stand."""

    name: str
    bare: str
    """The same without the owner, in small letters."""
    start: int
    end: int


def owned_bodies(text: str) -> Iterator[OwnedBody]:
    """Every body that a text names with its owner, in order."""
    found = [_national(match) for match in _NATIONAL.finditer(text)]
    found += [_police(match) for match in _POLICE.finditer(text) if not _is_national(match)]
    yield from sorted(found, key=lambda one: one.start)


def owned_name(name: str) -> str:
    """A name that is such a body and no more, in the form that all of them have; else as it is."""
    match = _NATIONAL.fullmatch(name)
    return _national(match).name if match else name


def names_by_bare(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """What bodies are called without their owner, each with all that may be meant by it."""
    named: dict[str, dict[str, str]] = {}
    for text in texts:
        for body in owned_bodies(text):
            named.setdefault(body.bare, {}).setdefault(body.name.lower(), body.name)
    return {bare: tuple(names.values()) for bare, names in named.items()}


def _national(match: re.Match[str]) -> OwnedBody:
    adjective = match["adjective"] or _ADJECTIVES[match["country"]]
    whose = "US" if adjective == "American" else adjective
    return OwnedBody(f"{whose} {match['bare']}", match["bare"].lower(), *match.span())


def _police(match: re.Match[str]) -> OwnedBody:
    return OwnedBody(f"{match['town'] or match['place']} police", "police", *match.span())


def _is_national(match: re.Match[str]) -> bool:
    """Whether what stands for a town is a country, or what belongs to one."""
    return (match["town"] or match["place"]) in {*_ADJECTIVES, *_ADJECTIVES.values(), "American"}
