"""A body that an article calls by its officials as well: they are no second speaker.

`The county health department announced it. County health officials say …`
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.person_or_body import is_body
from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.speech.sentence_readings import Read

_OFFICIALS = re.compile(
    r"(?:the\s)?(?P<whose>[\w’'&.-]{2,20}(?:\s[\w’'&.-]{2,20}){0,4})\s(?:officials|authorities)",
    re.I,
)
_KIND = re.compile(
    r"(?:the\s)?(?P<whose>.{2,80}?)\s(?:department|authority|agency|ministry|office|board|commission"
    r"|council|district|bureau|administration|service|division)",
    re.I,
)
_OF_A_PLACE = frozenset(
    "city county state town village district borough local federal national regional provincial"
    " government public senior".split()
)
"""Of which several bodies have officials: those of a city are not its council."""


def with_bodies(readings: Sequence[Read], known: Known) -> list[Read]:
    """With the body for its officials, where the article hears one of these words alone."""
    bodies: dict[str, set[str]] = {}
    for name in _heard(readings, known):
        match = _KIND.fullmatch(name)
        if match and match["whose"].lower() not in _OF_A_PLACE:
            bodies.setdefault(match["whose"].lower(), set()).add(name)
    return [replace(one, speech=_body(one.speech, bodies, known)) for one in readings]


def _heard(readings: Iterable[Read], known: Known) -> set[str]:
    """The names of all bodies that speak."""
    speeches = [one.speech for one in readings]
    names = {known.name(id) for speech in speeches for id in speech.says}
    return {name for name in names | {one.unknown for one in speeches} if is_body(name)}


def _body(speech: Speech, bodies: dict[str, set[str]], known: Known) -> Speech:
    match = _OFFICIALS.fullmatch(speech.unnamed)
    found = bodies.get(match["whose"].lower(), set()) if match else set()
    if len(found) != 1:
        return speech
    name = next(iter(found))
    if id := known.ids.get(name.lower(), ""):
        return replace(speech, unnamed="", says=(id,))
    return replace(speech, unnamed="", unknown=name, plain=True)
