"""What sort of happening a sentence tells of, by its words."""

import re

_KINDS = (
    ("meeting", re.compile(
        r"\b(?:meetings?|talks|summit|conference|met with|met in|session|hearing)\b|会议|会谈"
    )),
    ("agreement", re.compile(
        r"\b(?:signed|agreed (?:to|on)|(?:reached|struck) (?:an?|the) (?:agreement|deal))\b|签署"
    )),
    ("rule", re.compile(
        r"\b(?:imposed|introduced|adopted|enacted|banned|outlawed|repealed|lifted|ruled that"
        r"|took effect|(?:came|put) into force|listed)\b|禁止"
    )),
    ("incident", re.compile(
        r"\b(?:explosion|explod(?:ed|es)|fire broke|crashed|attacked|accident|earthquake|flooded"
        r"|collapsed|killed|injured|sank|died)\b|事故|爆炸"
    )),
    ("action", re.compile(
        r"\b(?:launched|began|started|opened|seized|arrested|raided|closed|stopped|voted|deployed)\b"
    )),
)  # fmt: skip
"""What sort of happening a sentence tells of, by its words; the first that fits."""


def kind_told(text: str) -> str:
    """The first kind whose words stand in a sentence; `other` where none do."""
    return next((kind for kind, words in _KINDS if words.search(text)), "other")
