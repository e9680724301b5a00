"""The words of a headline that name a brief: four to six that tell something, cut between phrases.

`Mayor of Kelmouth explains city’s decision to keep it shut`
mayor | kelmouth explains city decision        the next phrase would be more than six
"""

import re
from collections.abc import Iterator

from briefbook.text.nearest import slug

FEWEST, MOST, LONGEST = 4, 6, 8
"""Telling words of an id, and all of its words."""
_LEFT_OUT = frozenset(
    "a an the and or as at by for from in into of on onto to with that its his her their our my"
    " your is are was were be been being has have had do does did after amid whilst while".split()
)
"""Parts phrases. Never what says whether something is so: `may`, `not`, `without`, `before`."""
_NO_END = _LEFT_OUT | frozenset(
    "s about above across against ahead along among around before behind below beneath between"
    " beyond despite down during off out over per since than through throughout till toward towards"
    " under until up upon via versus vs within without"
    " but if nor so though because when where which who whom whose why how what whether unless"
    " can could may might must shall should will would cannot not no says"
    " i it he she they we you this these those me him them"
    " de la le les el los las del des der und mit von vom im zum zur auf bei ein eine einem einen"
    " einer fur que con por para dans sur pour avec une est et y e".split()
)
"""With these no id ends: the phrase goes on."""
_POSSESSIVE = re.compile(r"(?<=\w)['’´`]s\b", re.I)
_CONTRACTED = re.compile(r"(?<=\w)['’´`](?=(?:t|re|ve|ll|d|m)\b)", re.I)
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,6}")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_ENDS_PHRASE = (":", ";", ",", ".", "?", "!", "–", "—", "-", "|")


def id_words(title: str) -> list[str]:
    """At most six telling words; of a headline that has hardly any, all that it begins with."""
    phrases = list(_phrases(title))
    if sum(map(_telling, phrases)) < FEWEST:
        words = [word for phrase in _tokens(title) for word in phrase]
        return without_end(words[:MOST])
    taken: list[str] = []
    for phrase in phrases:
        if _telling([*taken, *phrase]) > MOST:
            # Rather a phrase less, but where hardly anything would be left.
            taken += _begins(phrase, MOST - _telling(taken)) if _telling(taken) < FEWEST else []
            break
        taken += phrase
    return without_end(taken[:LONGEST])


def _begins(phrase: list[str], telling: int) -> list[str]:
    """The beginning of a phrase that has so many telling words."""
    ends = (at for at in range(1, len(phrase) + 1) if _telling(phrase[:at]) == telling)
    return phrase[: next(ends, len(phrase))]


def without_end(words: list[str]) -> list[str]:
    """Without words at the end behind which something would follow, if any that tells is left."""
    kept = len(words)
    while kept and words[kept - 1] in _NO_END:
        kept -= 1
    return words[:kept] or words


def _telling(words: list[str]) -> int:
    return sum(word not in _NO_END for word in words)


def _phrases(title: str) -> Iterator[list[str]]:
    """Words that stand together, without the small ones between."""
    phrase: list[str] = []
    for words in (*_tokens(title), []):
        if not words or words[0] in _LEFT_OUT:
            if phrase:
                yield phrase
            phrase = []
        else:
            phrase = [*phrase, *words]


def _tokens(title: str) -> Iterator[list[str]]:
    """Each word as an id has it, which may be two of them; none where a phrase ends."""
    title = _CONTRACTED.sub("", _POSSESSIVE.sub("", title))
    title = _THOUSANDS.sub("", _INITIALS.sub(lambda match: match[0].replace(".", ""), title))
    for token in title.split():
        if words := [word for word in slug(token).split("-") if word]:
            yield words
        if token.endswith(_ENDS_PHRASE):
            yield []
