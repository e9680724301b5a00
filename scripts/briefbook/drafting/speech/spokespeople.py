"""Spokespeople without a name: `a spokesperson for the Quay Board`, in the article's own words.

Officials, whom nobody counts, speak for the body itself: `detectives from the Quay Police said`.
"""

import re
from collections.abc import Iterator

from briefbook.drafting.grammar.person_or_body import is_body
from briefbook.drafting.grammar.quotations import Span
from briefbook.drafting.grammar.verbs_of_speech import is_verb_of_speech

BODY = (
    r"(?:the\s)?[A-Z][\w.&’'-]{0,30}(?:\s(?:(?:of|and|for|the)\s){0,2}[A-Z][\w.&’'-]{0,30}){0,7}"
    r"(?:(?<=[’']s)\s[a-z][a-z-]{1,20})?"
)
"""The name of a body, with the small words that names of bodies have."""
_NEW = re.compile(
    r"\b[Aa]n?\s(?:[\w’'-]{2,20}\s){0,3}spokes(?:person|man|woman)\b"
    rf"(?:\s(?:for|of|at|from)\s{BODY})?"
)
_FOR = re.compile(
    r"(?:^|[,;:”\"·]\s|\b(?:and|but|while|as|that|said|says|added|according\sto)\s)"
    r"(?:(?:local|city|county|state|federal|health|school|senior|homicide|top|team|union|other)\s){0,2}"
    r"(?:authorities|officials|investigators|detectives|police|officers|deputies|prosecutors|agents"
    r"|firefighters|troopers|inspectors|spokespeople|representatives)"
    rf"\s(?:with|at|from|of|for)\s(?:the\s)?(?P<body>(?-i:{BODY}))",
    re.I,
)
SPOKESPERSON = re.compile(r"an?\s(?:[a-z]{3,12}\s)?spokes(?:person|man|woman)")
"""One without a body, who may be that of whatever spoke right before."""
_WORD = re.compile(
    r"(?:\s\([^()]{1,40}\)|,\s[DRI]-[A-Z][\w.-]{1,20})?,?\s(?:(?:also|later|earlier|has|had)\s){0,2}(?P<word>\w+)"
)
_BEFORE = re.compile(r"(?:^|[\s,”])(?:according to|said|says|added|adds|explained|noted|wrote)\s$")
"""Not `told`: behind it stands whoever listens."""


def spoken_for(plain: str) -> Iterator[Span]:
    """Where bodies stand whose officials are told of as one, and speak for them."""
    for match in _FOR.finditer(plain):
        start, end = match.span("body")
        if is_body(match["body"]):
            yield Span(start, end - match["body"].endswith("."))


def new_spokesperson(plain: str) -> str:
    """The words for a spokesperson whom a sentence brings in, whether they speak in it or not."""
    match = _NEW.search(plain)
    words = match[0].rstrip(".") if match else ""
    return words[:1].lower() + words[1:]


def spokesperson_speaking(plain: str) -> str:
    """The same of one who speaks in it; empty where a name stands behind, or no verb is beside."""
    words, match = new_spokesperson(plain), _NEW.search(plain)
    if not match:
        return ""
    end = match.start() + len(words)
    behind, before = _WORD.match(plain, end), _BEFORE.search(plain[: match.start()])
    speaks = behind is not None and is_verb_of_speech(behind["word"].lower())
    # What goes on is the job of somebody with a name.
    ends = plain[end : end + 1] in ("", ".", ",", ";")
    return words if speaks or (before and ends) else ""
