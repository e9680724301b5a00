"""Where something happened, as far as its sentence says `in` a place."""

import re
from collections.abc import Sequence

from briefbook.drafting.grammar.known_words import ids
from briefbook.drafting.grammar.sentence import Mention

_PLACE_BEFORE = re.compile(
    r"(?:\b(?:in|at|near)\s"
    r"(?:the\s|(?:[\w’'-]{1,20}\s){0,3}(?:city|town|village|port|province) of\s)?|在)$",
    re.I,
)
_BEFORE = 60
"""Characters before a place that are looked at."""
_LINKED = re.compile("['’-]")
"""Behind a name in `Exampleland's ministry` and `Exampleland-EU talks`, which are no places."""


def places_within(text: str, places: Sequence[Mention]) -> tuple[str, ...]:
    """Places that it happened in, as far as the sentence says `in` them."""
    within = [
        mention
        for mention in places
        if _PLACE_BEFORE.search(text[max(0, mention.start - _BEFORE) : mention.start])
        and not _LINKED.match(text, mention.end)
    ]
    return ids(within)[:1]
