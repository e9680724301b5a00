"""Pronouns right beside a verb of speech: `he said`, `it added`, and verbs that need none."""

import re

from briefbook.drafting.grammar.verbs_of_speech import DROPPING, word_at
from briefbook.drafting.speech.appositions import goes_on_alone

_FAR = 45
"""Characters before a verb that are looked at."""
_HE_BEFORE = re.compile(
    r"\b(?:(?:[Hh]e|[Ss]he)\s(?:(?:also|later|then|has|had|[a-z]{2,12}(?<!fami)ly)\s)?"
    r"|(?:[Ii]l|[Ee]lle|[Ee]r|[Éé]l|[Ee]lla|[Ll]ui|[Ll]ei|[Ee]le|[Ee]la)\s(?:(?:l['’])?a\s|ha\s)?"
    r"|a-t-(?:il|elle)\s)$"
)
_IT = re.compile(
    r"\b(?:it|they)\s(?:(?:also|later|then|has|have|had|[a-z]{2,12}(?<!fami)ly)\s){0,2}$", re.I
)
"""Before a verb: some body, or several, named elsewhere; nobody near it speaks."""
_HE_BEHIND = re.compile(
    r"\w{1,20}(?:\s(?:he|she|er|sie|él|ella|elle|lui|lei|ele|ela)|-(?:t-)?(?:il|elle))"
    r"(?=[,.;:“”»·]|\s[“«·]|$)"
)
_DROPPED_BEFORE = re.compile(r"[“”»\"·],?\s(?:(?:ha|había|aveva)\s(?:[a-zà-ÿ]{3,10}\s)?)?$")
_DROPPED_BEHIND = re.compile(r"\w{1,20}(?=[,.;:]|$)")
"""Behind a quotation, in languages that leave out the pronoun: `«…», ha aggiunto.`"""


def is_body_meant(text: str, at: int) -> bool:
    """Whether `it` or `they` speaks: a body, or several, named elsewhere."""
    return _IT.search(text, max(0, at - _FAR), at) is not None


def is_pronoun(text: str, at: int) -> bool:
    """Whether `he` or `she` speaks, or somebody for whom no word stands at all."""
    before = text[max(0, at - _FAR) : at]
    if _HE_BEFORE.search(before) or _HE_BEHIND.match(text, at) or goes_on_alone(text, at):
        return True
    dropped = _DROPPED_BEFORE.search(before) and _DROPPED_BEHIND.match(text, at)
    return bool(dropped) and word_at(text, at) in DROPPING
